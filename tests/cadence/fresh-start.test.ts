import { expect, it } from 'vitest';
import { proposedTriage, spread } from '../../lib/cadence/fresh-start.ts';
import { moment } from '../store/examples.ts';

const overdue = (date: string, moves = 0) => ({ id: date, due: { kind: 'day', date } as const, moves });

it('lets go of what nobody waits for any more, and of what was moved and moved', () => {
  expect(proposedTriage(overdue('2026-11-12'), moment)).toBe('do');
  expect(proposedTriage(overdue('2026-08-22'), moment)).toBe('do'); // 90 days
  expect(proposedTriage(overdue('2026-08-21'), moment)).toBe('drop');
  expect(proposedTriage(overdue('2026-11-12', 3), moment)).toBe('drop');
});

it('spreads the rest over working days, from today on', () => {
  // Friday 20 November 2026.
  expect(
    spread(['a', 'b', 'c', 'd', 'e'], 2, moment).map(({ id, due }) => `${id} ${due.kind === 'day' && due.date}`),
  ).toEqual(['a 2026-11-20', 'b 2026-11-20', 'c 2026-11-23', 'd 2026-11-23', 'e 2026-11-24']);
  expect(spread([], 2, moment)).toEqual([]);
});
