import { localDay } from '../promises/format.ts';
import type { Due } from '../promises/types.ts';
import { dayNumberOf } from '../time/calendar.ts';

/**
 * How many days a contact planned for `due` would come sooner than agreed (seed 003: a monthly reader who gets weekly
 * mail leaves).
 * @param lastTouchAt epoch milliseconds of the last contact the rep made
 * @param everyDays the frequency the contact agreed to, in days
 * @returns whole days too soon, 0 when it is welcome
 */
export function daysTooSoon(due: Due, lastTouchAt: number, everyDays: number, timeZone: string): number {
  const planned = dayNumberOf(due.kind === 'day' ? due.date : localDay(due.at, timeZone));
  const welcome = dayNumberOf(localDay(lastTouchAt, timeZone)) + everyDays;
  return Math.max(0, welcome - planned);
}
