import { TZDate } from '@date-fns/tz';
import { addDays, format } from 'date-fns';

/**
 * The calendar day an instant falls on.
 * @param at epoch milliseconds
 * @param timeZone IANA zone, such as `Europe/London`
 * @returns `YYYY-MM-DD`: `localDate(Date.UTC(2026, 0, 1, 2), 'America/New_York')` is `2025-12-31`
 */
export function localDate(at: number, timeZone: string): string {
  return format(new TZDate(at, timeZone), 'yyyy-MM-dd');
}

/**
 * The first instant of a calendar day, which is not 00:00 where the clocks change at midnight.
 * @param date `YYYY-MM-DD`
 * @param days days later (or earlier, negative): `startOfLocalDay('2026-01-31', zone, 1)` starts 1 February
 * @returns epoch milliseconds
 */
export function startOfLocalDay(date: string, timeZone: string, days = 0): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new TZDate(year, month - 1, day + days, timeZone).getTime();
}

/** `YYYY-MM-DD` so many days later (or earlier, negative). */
export function addLocalDays(date: string, days: number): string {
  return format(addDays(`${date}T00:00:00`, days), 'yyyy-MM-dd');
}
