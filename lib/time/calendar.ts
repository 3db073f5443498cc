/**
 * Calendar days as whole numbers: days since 1 January 1970 in the proleptic Gregorian calendar, free of zones and
 * clocks. ISO weekdays: 1 Monday .. 7 Sunday.
 */
export type DayNumber = number;

/** Milliseconds of a day without a change of clocks. */
export const dayMs = 86_400_000;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

/** @example dayNumberOf('1970-01-02') // 1 */
export function dayNumberOf(date: string): DayNumber {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** @example isoDate(1) // '1970-01-02' */
export function isoDate(day: DayNumber): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

export function partsOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @example weekdayOf(0) // 4, a Thursday */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1;
}

/** `months` later, held back to the last day of a shorter month. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: date } = partsOf(day);
  const first = dayNumber(year, month + months, 1);
  return Math.min(first + date - 1, lastOfMonth(first));
}

export function lastOfMonth(day: DayNumber): DayNumber {
  const { year, month } = partsOf(day);
  return dayNumber(year, month + 1, 1) - 1;
}

/** Minutes after midnight of an `HH:mm`. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}
