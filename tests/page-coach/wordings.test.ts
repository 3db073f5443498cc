import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { review } from '../../lib/coach/review.ts';
import type { DraftReading } from '../../lib/messages/draft-reading.ts';
import { Wordings } from '../../lib/page-coach/wordings.ts';
import type { Finding } from '../../lib/rules/types.ts';
import { moment } from '../store/examples.ts';

const draft: DraftReading = {
  ...{
    subject: '',
    body: 'Hi Tom,\njust following up on the proposal.',
    reader: 'tom@acme.example',
    readerName: 'Tom',
  },
  ...{ isReply: false, kind: null, canCall: true, proven: [], reasons: [], wentToOthers: false },
};
const said = (read: DraftReading) =>
  review({ subject: read.subject, body: read.body }, { moment, readerName: read.readerName }).findings;
/** As the page finds them: without words. */
const found = (read: DraftReading): Finding =>
  ({ ...said(read)[0], message: '', advice: '', fixes: [] }) as unknown as Finding;

let read = draft;
let answers: ((findings: Finding[] | null) => void)[] = [];
const asked: DraftReading[] = [];
const ask = (reading: DraftReading) => {
  asked.push(reading);
  return new Promise<Finding[] | null>((resolve) => answers.push(resolve));
};
const changed = vi.fn();
let wordings: Wordings;
beforeEach(() => {
  vi.useFakeTimers();
  read = draft;
  answers = [];
  asked.length = 0;
  changed.mockClear();
  wordings = new Wordings(ask, () => read, changed, new AbortController().signal);
});
afterEach(() => vi.useRealTimers());

const write = (body: string) => {
  read = { ...read, body };
  wordings.prepare([found(read)]);
};

it('asks at once for what was never found before, and once', async () => {
  write(draft.body);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([draft]);
  expect(wordings.isWaiting).toBe(true);
  expect(wordings.of(found(draft)).message).toBe('');
  answers[0]?.(said(draft));
  await vi.advanceTimersByTimeAsync(0);
  expect(changed).toHaveBeenCalledOnce();
  expect(wordings.of(found(draft))).toEqual(said(draft)[0]);
  write(draft.body);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(1);
});

it('keeps the words while she writes on, and leaves out fixes that were made for another text', async () => {
  write(draft.body);
  await vi.advanceTimersByTimeAsync(0);
  answers[0]?.(said(draft));
  await vi.advanceTimersByTimeAsync(0);
  write(`Hello!\n${draft.body}`);
  const stale = wordings.of(found(read));
  expect(stale.message).toBe(said(draft)[0]?.message);
  expect(stale.fixes).toEqual([]);
  write(`Hello you!\n${draft.body}`);
  await vi.advanceTimersByTimeAsync(299);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked[1]?.body).toBe(read.body);
  answers[1]?.(said(read));
  await vi.advanceTimersByTimeAsync(0);
  expect(wordings.of(found(read))).toEqual(said(read)[0]);
});

it('an answer that comes after she wrote on does not count', async () => {
  write(draft.body);
  await vi.advanceTimersByTimeAsync(0);
  const before = read;
  write(`Hello!\n${draft.body}`);
  await vi.advanceTimersByTimeAsync(0);
  answers[0]?.(said(before));
  await vi.advanceTimersByTimeAsync(0);
  expect(changed).not.toHaveBeenCalled();
  expect(wordings.isWaiting).toBe(true);
});

it('where nobody answers it waits no longer, and asks again the next time', async () => {
  write(draft.body);
  await vi.advanceTimersByTimeAsync(0);
  answers[0]?.(null);
  await vi.advanceTimersByTimeAsync(0);
  expect(wordings.isWaiting).toBe(false);
  expect(changed).toHaveBeenCalledOnce();
  void wordings.ask();
  expect(asked).toHaveLength(2);
});

it('asks nothing where the rules have their words', async () => {
  wordings.prepare(said(draft));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([]);
});
