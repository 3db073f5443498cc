import { dayNumberOf } from '../time/calendar.ts';
import { instantOf } from '../time/zone.ts';
import type { Due } from './types.ts';

/**
 * When something due turns overdue, in epoch milliseconds: an instant once it has passed, a day once that local day is
 * over in `timeZone` (IANA), wherever the rep is by then.
 *
 * @example dueAt({ kind: 'day', date: '2026-11-27' }, 'UTC') // 2026-11-28T00:00Z
 */
export function dueAt(due: Due, timeZone: string): number {
  if (due.kind === 'instant') return due.at;
  return instantOf({ day: dayNumberOf(due.date) + 1, minutes: 0 }, timeZone);
}
