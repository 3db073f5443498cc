import { expect, it } from 'vitest';
import { dueAt } from '../../lib/promises/due.ts';

it('an instant is overdue once it has passed', () => {
  expect(dueAt({ kind: 'instant', at: 1_800_000_000_000 }, 'Asia/Tokyo')).toBe(1_800_000_000_000);
});

it('a day is overdue once it is over where the rep is', () => {
  const friday = { kind: 'day', date: '2026-11-27' } as const;
  expect(new Date(dueAt(friday, 'UTC')).toISOString()).toBe('2026-11-28T00:00:00.000Z');
  expect(new Date(dueAt(friday, 'America/Los_Angeles')).toISOString()).toBe('2026-11-28T08:00:00.000Z');
  expect(new Date(dueAt(friday, 'Asia/Tokyo')).toISOString()).toBe('2026-11-27T15:00:00.000Z');
});

it('a day that ends in a clock change ends at the new midnight', () => {
  // Beirut skips midnight when summer time begins: the day is over when the next one starts, at 01:00.
  expect(new Date(dueAt({ kind: 'day', date: '2026-03-28' }, 'Asia/Beirut')).toISOString()).toBe(
    '2026-03-28T22:00:00.000Z',
  );
});
