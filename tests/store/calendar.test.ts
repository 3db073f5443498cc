import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Due } from '../../lib/promises/types.ts';
import { addCallback } from '../../lib/store/add-callback.ts';
import { calendarCards } from '../../lib/store/calendar.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { dayNumberOf } from '../../lib/time/calendar.ts';
import { friday10, hour, london } from './examples.ts';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const add = (id: string, due: Due | null) =>
  addCallback(
    db,
    {
      id,
      person: { name: id, company: '', email: `${id}@acme.example`, phone: '', record: '' },
      action: 'call',
      quote: 'I will call.',
      purpose: '',
      due,
      source: { site: 'manual', url: '', threadId: '', account: '', subject: '' },
    },
    london,
  );

it('puts each promise on its own day: days first, then by the hour', async () => {
  await add('saturday', { kind: 'day', date: '2026-11-21' });
  await add('at three', { kind: 'instant', at: friday10 + 5 * hour });
  await add('at eleven', { kind: 'instant', at: friday10 + hour });
  await add('all friday', { kind: 'day', date: '2026-11-20' });
  await add('midnight', { kind: 'instant', at: Date.parse('2026-11-21T00:00Z') });
  await add('yesterday', { kind: 'day', date: '2026-11-19' });
  await add('some day', null);
  const days = { first: dayNumberOf('2026-11-20'), last: dayNumberOf('2026-11-21') };
  const found = await calendarCards(db, days, london);
  const ids = (date: string) => found.days.get(date)?.cards.map(({ callback }) => callback.id);
  expect(ids('2026-11-20')).toEqual(['all friday', 'at eleven', 'at three']);
  expect(ids('2026-11-21')).toEqual(['saturday', 'midnight']);
  expect(found.overdue.cards.map(({ contact }) => contact?.name)).toEqual(['yesterday']);
  expect(found.dayless.total).toBe(1);
  const few = await calendarCards(db, days, london, 2);
  expect(few.days.get('2026-11-20')).toMatchObject({ total: 3, cards: { length: 2 } });
});
