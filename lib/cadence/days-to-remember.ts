import { localDay } from '../promises/format.ts';
import type { Moment } from '../promises/types.ts';
import { isWorkingDay } from '../promises/working-days.ts';
import { addMonths, dayNumberOf, isoDate, partsOf } from '../time/calendar.ts';

/** Days ahead at which a day to remember becomes something to do: enough for a card to arrive. */
const ahead = 7;

/**
 * When something must be done about a day that returns every year, such as a birthday: on the day, or on the last working
 * day before it. Null while it is more than a week away.
 *
 * @param date the day as it was noted, `YYYY-MM-DD` of any year; February 29 returns on the 28th
 * @returns `returns`: the day it returns; `due`: the day to do something
 */
export function dayToRemember(
  date: string,
  moment: Pick<Moment, 'now' | 'timeZone' | 'workingTime' | 'country'>,
): { returns: string; due: string } | null {
  const today = dayNumberOf(localDay(moment.now, moment.timeZone));
  const first = dayNumberOf(date);
  const years = partsOf(today).year - partsOf(first).year;
  const inYear = (year: number) => addMonths(first, year * 12);
  const returns = inYear(years) < today ? inYear(years + 1) : inYear(years);
  if (returns - today > ahead) return null;
  let due = returns;
  while (due > today && !isWorkingDay(due, moment)) due -= 1;
  return { returns: isoDate(returns), due: isoDate(due) };
}
