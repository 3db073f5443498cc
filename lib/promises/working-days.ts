import { type DayNumber, weekdayOf } from '../time/calendar.ts';
import { isHoliday } from './holidays.ts';
import type { Moment } from './types.ts';

export function isWorkingDay(day: DayNumber, moment: Pick<Moment, 'workingTime' | 'country' | 'holidays'>): boolean {
  return moment.workingTime.days.includes(weekdayOf(day)) && !isHoliday(day, moment);
}

/** The last working day from `first` to `last`; `last` itself when the whole span is free. */
export function lastWorkingDay(first: DayNumber, last: DayNumber, moment: Moment): DayNumber {
  for (let day = last; day >= first; day -= 1) if (isWorkingDay(day, moment)) return day;
  return last;
}

/** The first working day from `first` on. A week without a single one (a mistaken setting) gives `first`. */
export function firstWorkingDay(first: DayNumber, moment: Moment): DayNumber {
  for (let day = first; day < first + 30; day += 1) if (isWorkingDay(day, moment)) return day;
  return first;
}

/** `count` working days after `day`: one business day after Friday is Monday. */
export function addWorkingDays(day: DayNumber, count: number, moment: Moment): DayNumber {
  let result = day;
  for (let left = count; left > 0; left -= 1) result = firstWorkingDay(result + 1, moment);
  return result;
}
