import { localDay } from '../promises/format.ts';
import type { Due, Moment } from '../promises/types.ts';
import { type DayNumber, dayNumberOf, isoDate, minutesOf, weekdayOf } from '../time/calendar.ts';
import { instantOf, wallTimeAt } from '../time/zone.ts';

/** One later moment a callback can be moved to. */
export interface SnoozeChoice {
  id: SnoozeId;
  due: Due;
}

/** Every choice there is, soonest first. */
export const snoozeIds = ['hour', 'three-hours', 'morning', 'two-days', 'week', 'month'] as const;
export type SnoozeId = (typeof snoozeIds)[number];
/** Those offered until the rep chooses others. */
export const defaultSnooze: readonly SnoozeId[] = ['hour', 'morning', 'week'];

/**
 * The moments offered for "not now", soonest first: in an hour or three; the start of the next working day and of the
 * one after it; the start of the first working day of next week and of the week four weeks on. What would be the same
 * morning as one before (next week, on a Friday) is left out.
 */
export function snoozeChoices({ now, timeZone, workingTime, snooze = defaultSnooze }: SnoozeMoment): SnoozeChoice[] {
  const today = dayNumberOf(localDay(now, timeZone));
  const sunday = today + 7 - weekdayOf(today);
  const start = (day: DayNumber): Due => ({
    kind: 'instant',
    at: instantOf({ day, minutes: minutesOf(workingTime.start) }, timeZone),
  });
  const next = (day: DayNumber) => nextWorkingDay(day, workingTime.days);
  const moments: Record<SnoozeId, Due> = {
    hour: { kind: 'instant', at: now + hour },
    'three-hours': { kind: 'instant', at: now + 3 * hour },
    morning: start(next(today)),
    'two-days': start(next(next(today))),
    week: start(next(sunday)),
    month: start(next(sunday + 21)),
  };
  const choices = snoozeIds.filter((id) => snooze.includes(id)).map((id) => ({ id, due: moments[id] }));
  return choices.filter(
    ({ due }, index) => choices.findIndex((other) => JSON.stringify(other.due) === JSON.stringify(due)) === index,
  );
}

const hour = 3_600_000;

/** Where and when she snoozes, and the choices she wants offered. */
export type SnoozeMoment = Pick<Moment, 'now' | 'timeZone' | 'workingTime'> & {
  snooze?: readonly SnoozeId[] | undefined;
};

/**
 * What the rep picked in the date and time fields (`YYYY-MM-DD`, and `HH:mm` or '' for the whole day), read in
 * `timeZone`. A time the clocks skip in spring moves on by the hour they skip. Null while the date is not complete.
 */
export function pickedDue(date: string, time: string, timeZone: string): Due | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) return null;
  if (time === '') return { kind: 'day', date };
  return { kind: 'instant', at: instantOf({ day: dayNumberOf(date), minutes: minutesOf(time) }, timeZone) };
}

/** What the fields for a day and a time show for a due date; '' for what it does not name. The inverse of `pickedDue`. */
export function fieldsOf(due: Due | null, timeZone: string): { date: string; time: string } {
  if (due?.kind !== 'instant') return { date: due?.date ?? '', time: '' };
  const { day, minutes } = wallTimeAt(due.at, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return { date: isoDate(day), time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/** The first working day after `day`; the next day where the rep keeps no working days at all. */
function nextWorkingDay(day: DayNumber, workingDays: number[]): DayNumber {
  for (let next = day + 1; next <= day + 7; next++) {
    if (workingDays.includes(weekdayOf(next))) return next;
  }
  return day + 1;
}
