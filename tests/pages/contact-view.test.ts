import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statusLine, timelineOf } from '../../lib/pages/contact-view.ts';
import { closeCallback, startPlan } from '../../lib/store/callbacks.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { contactRecords } from '../../lib/store/contact-history.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { entryOf, friday10, hour, london, promiseOf } from '../store/examples.ts';

let db: Database;
beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await commitOutboxEntry(db, entryOf({ promises: [promiseOf({ id: 'promise-1' })] }), london);
});
afterEach(() => db.delete());

const moment = { ...london, locale: 'en-GB', workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] } };
const records = async () => {
  const [contact] = await db.contacts.toArray();
  const found = await contactRecords(db, contact?.id ?? '');
  if (!found) throw new Error('The contact should be stored');
  return found;
};

describe('a contact’s timeline', () => {
  it('shows what is open first, then what happened', async () => {
    expect(timelineOf(await records()).map(({ what, state }) => `${state}: ${what}`)).toEqual([
      'open: To do: Call about the proposal',
      'past: Wrote',
    ]);
  });

  it('names the day of a day’s promise, and a step of a plan by its own words', async () => {
    const [contact] = await db.contacts.toArray();
    await startPlan(db, [contact?.id ?? ''], { planId: 'after-demo' }, moment);
    const step = timelineOf(await records()).find(({ what }) => what.startsWith('To do: Write'));
    expect(step?.what).toBe('To do: Write: Sum up what they liked and the open questions');
    expect(step?.when).toEqual({ kind: 'day', date: '2026-11-23' });
  });

  it('tells a closed call once, as the call it was', async () => {
    const later = { ...moment, now: friday10 + 6 * hour };
    await closeCallback(db, 'promise-1', { outcome: 'voicemail', next: { kind: 'nothing' } }, later);
    expect(timelineOf(await records()).map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
      'Called voicemail',
      'Wrote null',
    ]);
  });
});

it('says where a contact stands in one line', async () => {
  expect(statusLine(await records(), moment)).toBe(
    'Tom Baker; last touch: wrote, Today 10:00; next step: Call about the proposal, Today 15:00',
  );
});
