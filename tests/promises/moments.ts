import type { Due, Moment } from '../../lib/promises/types.ts';

/** A moment to read texts at, with a way to print what was found there: `2026-11-27T15:00` on the zone's own clocks. */
export function momentAt(
  now: string,
  overrides: Partial<Moment> = {},
): { moment: Moment; show: (due: Due | null) => string | null } {
  const moment: Moment = {
    now: Date.parse(now),
    timeZone: 'Europe/London',
    workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
    locale: 'en-US',
    country: undefined,
    ...overrides,
  };
  return { moment, show: (due) => showDue(due, moment.timeZone) };
}

/** A due date as the command line prints it. */
export function showDue(due: Due | null, timeZone: string): string | null {
  if (due === null) return null;
  if (due.kind === 'day') return due.date;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(due.at)
    .replace(' ', 'T');
}

/** Wednesday, November 25, 2026, 09:30 in London. */
export const wednesday = momentAt('2026-11-25T09:30:00Z');
