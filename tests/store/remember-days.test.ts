import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayToRemember } from '../../lib/cadence/days-to-remember.ts';
import { dropCallbacks } from '../../lib/store/callbacks.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { contactSchema } from '../../lib/store/records.ts';
import { rememberDays } from '../../lib/store/remember-days.ts';
import { friday10, moment } from './examples.ts';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const on = (date: string) => ({ ...moment, now: Date.parse(`${date}T10:00Z`) });

describe('a day to remember', () => {
  it.each([
    ['1980-11-27', '2026-11-20', '2026-11-27', '2026-11-27'],
    ['1980-11-20', '2026-11-20', '2026-11-20', '2026-11-20'], // Today.
    ['1980-11-22', '2026-11-20', '2026-11-22', '2026-11-20'], // A Sunday: on the Friday before.
    ['1980-11-22', '2026-11-22', '2026-11-22', '2026-11-22'], // Noted on the day itself.
    ['1980-01-02', '2026-12-30', '2027-01-02', '2026-12-31'], // Over the year's end, on a Saturday.
    ['1980-02-29', '2027-02-25', '2027-02-28', '2027-02-26'], // No leap year, and a Sunday.
  ])('%s, seen from %s, returns on %s and is due on %s', (date, now, returns, due) => {
    expect(dayToRemember(date, on(now))).toEqual({ returns, due });
  });

  it('is nothing to do while it is more than a week away', () => {
    expect(dayToRemember('1980-11-28', on('2026-11-20'))).toBeNull();
    expect(dayToRemember('1980-11-19', on('2026-11-20'))).toBeNull();
  });

  it('comes into the list once, the way they like to be reached, and every year again', async () => {
    const person = { createdAt: friday10, updatedAt: friday10, days: [{ date: '1980-11-25', what: 'birthday' }] };
    await db.contacts.bulkAdd([
      contactSchema.parse({ ...person, id: 'tom', name: 'Tom', preferredChannel: 'letter' }),
      contactSchema.parse({ ...person, id: 'ana', name: 'Ana', askedToStop: true }),
    ]);
    expect(await rememberDays(db, moment)).toBe(1);
    const [callback] = await db.callbacks.toArray();
    expect(callback).toMatchObject({ contactId: 'tom', action: 'send', purpose: 'birthday', status: 'open' });
    expect(callback?.due).toEqual({ kind: 'day', date: '2026-11-25' });
    await dropCallbacks(db, [callback?.id ?? ''], moment);
    expect(await rememberDays(db, on('2026-11-24'), ['tom', 'gone'])).toBe(0);
    expect(await rememberDays(db, on('2027-11-20'))).toBe(1);
  });
});
