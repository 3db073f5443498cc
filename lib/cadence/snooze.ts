import { localDay } from '../promises/format.ts';
import type { Due, Moment } from '../promises/types.ts';
import { type DayNumber, dayNumberOf, minutesOf, weekdayOf } from '../time/calendar.ts';
import { instantOf } from '../time/zone.ts';

/** One later moment a callback can be moved to. */
export interface SnoozeChoice {
  id: 'hour' | 'morning' | 'week';
  due: Due;
}

/**
 * The moments offered for "not now", soonest first: in an hour; the start of the next working day; the start of the
 * first working day of next week (left out where that is the same morning, as on a Friday).
 */
export function snoozeChoices({ now, timeZone, workingTime }: SnoozeMoment): SnoozeChoice[] {
  const today = dayNumberOf(localDay(now, timeZone));
  const morning = nextWorkingDay(today, workingTime.days);
  const week = nextWorkingDay(today + 7 - weekdayOf(today), workingTime.days);
  const start = (day: DayNumber): Due => ({
    kind: 'instant',
    at: instantOf({ day, minutes: minutesOf(workingTime.start) }, timeZone),
  });
  const choices: SnoozeChoice[] = [
    { id: 'hour', due: { kind: 'instant', at: now + 3_600_000 } },
    { id: 'morning', due: start(morning) },
  ];
  if (week !== morning) choices.push({ id: 'week', due: start(week) });
  return choices;
}

type SnoozeMoment = Pick<Moment, 'now' | 'timeZone' | 'workingTime'>;

/**
 * What the rep picked in the date and time fields (`YYYY-MM-DD`, and `HH:mm` or '' for the whole day), read in
 * `timeZone`. A time the clocks skip in spring moves on by the hour they skip. Null while the date is not complete.
 */
export function pickedDue(date: string, time: string, timeZone: string): Due | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) return null;
  if (time === '') return { kind: 'day', date };
  return { kind: 'instant', at: instantOf({ day: dayNumberOf(date), minutes: minutesOf(time) }, timeZone) };
}

/** The first working day after `day`; the next day where the rep keeps no working days at all. */
function nextWorkingDay(day: DayNumber, workingDays: number[]): DayNumber {
  for (let next = day + 1; next <= day + 7; next++) {
    if (workingDays.includes(weekdayOf(next))) return next;
  }
  return day + 1;
}
