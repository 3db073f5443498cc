import { describe, expect, test } from 'vitest';
import { noteVerdict } from '../../lib/record/note-verdict.ts';
import type { ContactHistory } from '../../lib/rules/types.ts';
import { friday10, moment } from '../store/examples.ts';

const verdict = (text: string, history?: ContactHistory) => noteVerdict(text, history, moment)?.rule;

describe('a note that says what happened and not what comes next', () => {
  test.each([
    "Left a message, haven't heard back.",
    'No answer again.',
    'Waiting for finance.',
    'Good demo with Dana, she liked the safety interlock.',
    'Called Tom. He wants the offer in euros.',
  ])('%s', (text) => expect(verdict(text)).toBe('status-without-next-step'));
});

describe('nothing is missing where', () => {
  test.each([
    'Left a message. I will call her on Tuesday at 10.',
    'Good demo. Next step: proposal by Friday.',
    'No answer, try again tomorrow.',
    'Prefers mornings.',
    'Hat angerufen, meldet sich wieder.',
    '',
  ])('%s', (text) => expect(verdict(text)).toBeUndefined());

  test('the next step is stored already', () => {
    const promise = { actor: 'writer', action: 'call', quote: '', due: null, status: 'open', moves: 0 } as const;
    const promises = [{ ...promise, dueAt: friday10 + 86_400_000, createdAt: friday10 }];
    expect(verdict('Left a message.', { touches: [], promises })).toBeUndefined();
    expect(verdict('Called Tom, he liked it.', { touches: [], promises })).toBeUndefined();
  });
});
