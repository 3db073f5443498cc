import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { draftWording } from '../../lib/background/draft-wording.ts';
import { review } from '../../lib/coach/review.ts';
import type { DraftReading } from '../../lib/messages/draft-reading.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { entryOf, friday10, hour, moment, promiseOf } from '../store/examples.ts';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const draft: DraftReading = {
  ...{ subject: 'Following up', body: 'Hi Tom,\nI will call you soon.', reader: 'tom@example.com', readerName: 'Tom' },
  ...{ isReply: false, kind: null, canCall: true, proven: [], reasons: [], wentToOthers: false },
};
const look = (given: Partial<DraftReading> = {}, settings = defaultSettings) =>
  draftWording(db, { ...draft, ...given }, moment, settings);

it('says what the page would say if its rules had words', async () => {
  const { findings } = review(draft, { moment, readerName: 'Tom', isReply: false });
  expect(await look()).toEqual(findings);
  expect(findings[0]?.message).not.toBe('');
  expect(findings.some(({ fixes }) => fixes.length > 0)).toBe(true);
});

it('keeps to the settings: rules and phrases that are off, her own phrases', async () => {
  const rules = async (settings: Partial<typeof defaultSettings>) =>
    (await look({}, { ...defaultSettings, ...settings })).map(({ rule }) => rule);
  expect(await rules({})).toContain('vague-time');
  expect(await rules({ rulesOff: ['vague-time'] })).not.toContain('vague-time');
  expect(await rules({ phrasesOff: ['soon'] })).not.toContain('vague-time');
  expect(await rules({ phrases: [{ phrase: 'call you', advice: 'Say ring.' }] })).toContain('custom-phrase');
});

it('offers no time at which she has something else to do', async () => {
  const fix = async () => (await look()).find(({ rule }) => rule === 'vague-time')?.fixes[0]?.replacement;
  expect(await fix()).toBe('on Tuesday at 09:40');
  const ana = { email: 'ana@example.com', name: 'Ana' };
  const taken = promiseOf({ due: { kind: 'instant', at: friday10 + 96 * hour - hour / 3 } });
  await commitOutboxEntry(db, entryOf({ recipients: [ana], promises: [taken] }), moment);
  expect(await fix()).toBe('on Tuesday at 11:00');
});
