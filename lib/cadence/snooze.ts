import { localDay } from '../promises/format.ts';
import type { Due, Moment } from '../promises/types.ts';
import { dayNumberOf, minutesOf } from '../time/calendar.ts';
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
  const today = localDay(now, timeZone);
  const morning = nextWorkingDay(today, workingTime.days);
  const week = nextWorkingDay(addDays(today, 7 - isoWeekday(today)), workingTime.days);
  const start = (date: string): Due => ({ kind: 'instant', at: instantAt(date, workingTime.start, timeZone) });
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
  return { kind: 'instant', at: instantAt(date, time, timeZone) };
}

function instantAt(date: string, time: string, timeZone: string): number {
  return instantOf({ day: dayNumberOf(date), minutes: minutesOf(time) }, timeZone);
}

/** The first working day after `date`; the next day where the rep keeps no working days at all. */
function nextWorkingDay(date: string, workingDays: number[]): string {
  for (let days = 1; days <= 7; days++) {
    const next = addDays(date, days);
    if (workingDays.includes(isoWeekday(next))) return next;
  }
  return addDays(date, 1);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 Monday .. 7 Sunday. */
function isoWeekday(date: string): number {
  return new Date(date).getUTCDay() || 7;
}
