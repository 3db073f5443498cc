import { localDay } from '../promises/format.ts';
import type { Due, Moment } from '../promises/types.ts';
import { isWorkingDay } from '../promises/working-days.ts';
import { dayNumberOf, minutesOf } from '../time/calendar.ts';
import { instantOf } from '../time/zone.ts';

/** When the rep wants to hear of what is due. */
export interface ReminderTimes {
  /** `HH:mm`; may run over midnight (18:00 to 08:00). null: never quiet. */
  quietHours: { start: string; end: string } | null;
  /** `HH:mm` of the follow-through blocks, on working days. */
  blocks: string[];
}

type Clock = Pick<Moment, 'now' | 'timeZone' | 'workingTime' | 'country'>;

/** A day's promises remind this long before the working day ends: there is time left to keep them. */
const minutesBeforeEnd = 60;

const at = (date: string, clockTime: string, timeZone: string, minutesEarlier = 0) =>
  instantOf({ day: dayNumberOf(date), minutes: minutesOf(clockTime) - minutesEarlier }, timeZone);

/**
 * When a promise reminds: an instant as it comes, a day an hour before the working day ends (before it closes, not
 * after). Epoch milliseconds.
 */
export function remindsAt(due: Due, { timeZone, workingTime }: Pick<Clock, 'timeZone' | 'workingTime'>): number {
  return due.kind === 'instant' ? due.at : at(due.date, workingTime.end, timeZone, minutesBeforeEnd);
}

/** When the quiet hours that hold `now` end, or null where it is not quiet. */
export function quietUntil(quietHours: ReminderTimes['quietHours'], { now, timeZone }: Clock): number | null {
  if (!quietHours || quietHours.start === quietHours.end) return null;
  const today = dayNumberOf(localDay(now, timeZone));
  const overnight = minutesOf(quietHours.start) > minutesOf(quietHours.end);
  // Last night's stretch may still run; tonight's may have begun.
  for (const day of [today - 1, today]) {
    const start = instantOf({ day, minutes: minutesOf(quietHours.start) }, timeZone);
    const end = instantOf({ day: overnight ? day + 1 : day, minutes: minutesOf(quietHours.end) }, timeZone);
    if (start <= now && now < end) return end;
  }
  return null;
}

/** Today's block times that lie in `since < time <= until`; none on a free day. Epoch milliseconds. */
export function blocksBetween(blocks: readonly string[], since: number, until: number, clock: Clock): number[] {
  const today = localDay(clock.now, clock.timeZone);
  if (!isWorkingDay(dayNumberOf(today), clock)) return [];
  return blocks
    .map((block) => at(today, block, clock.timeZone))
    .filter((time) => since < time && time <= until)
    .sort((a, b) => a - b);
}

/**
 * The next moment after `now` at which something may have to be said, beside the due instants themselves: today's day
 * reminder, a block, or the end of the quiet hours. null: nothing more today.
 */
export function nextReminderTime(times: ReminderTimes, clock: Clock): number | null {
  const today = localDay(clock.now, clock.timeZone);
  const midnight = instantOf({ day: dayNumberOf(today) + 1, minutes: 0 }, clock.timeZone);
  const candidates = [
    remindsAt({ kind: 'day', date: today }, clock),
    quietUntil(times.quietHours, clock),
    ...blocksBetween(times.blocks, clock.now, midnight, clock),
  ].filter((time) => time !== null && time > clock.now) as number[];
  return candidates.length > 0 ? Math.min(...candidates) : null;
}
