import { describe, expect, it } from 'vitest';
import { createProgress } from '../../scripts/check/progress.ts';
import { kindByContent } from '../../scripts/check/read-input.ts';

describe('what standard input holds', () => {
  it.each([
    ['text', 'Hi Tom,\n\njust checking in.'],
    ['text', '{{first_name}},\n\njust checking in.'],
    ['text', '{ not json }\nHi Tom,\nAny news?'],
    ['text', 'Note: this is a draft.\nHi Tom'],
    ['text', 'From: here to eternity\n\nHi Tom'],
    ['text', ''],
    ['jsonl', '{"id":"1","body":"Hi"}'],
    ['jsonl', '\n{"id":"1","body":"Hi"}\noops'],
    ['jsonl', 'oops\n{"id":"1","body":"Hi"}\n{"id":"2","body":"Hi"}'],
    ['jsonl', '{"id":"1",'],
    ['eml', 'From: Ann <ann@x.example>\nSubject: Hi\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nHi Tom'],
    ['eml', 'Received: from x\r\n\tby y\r\nSubject: Hi\r\n\r\nHi Tom'],
  ])('%s: %j', (kind, start) => {
    expect(kindByContent(start)).toBe(kind);
  });
});

describe('progress', () => {
  const watch = (isTTY: boolean, mails: number) => {
    let shown = '';
    const progress = createProgress({
      isTTY,
      write: (text) => {
        shown += text;
      },
    });
    for (let i = 0; i < mails; i++) progress.count();
    progress.clear();
    return shown;
  };

  it('counts for whoever waits at a terminal, and leaves its line clean', () => {
    expect(watch(true, 250)).toBe('\r100 mails checked\r200 mails checked\r\u001b[K');
  });

  it('is silent for short input and in a pipe', () => {
    expect(watch(true, 99)).toBe('');
    expect(watch(false, 1000)).toBe('');
  });
});
