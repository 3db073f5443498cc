import { dayOf } from '../cadence/week.ts';
import { type DayNumber, isoDate } from '../time/calendar.ts';
import { instantOf } from '../time/zone.ts';
import type { Database } from './database.ts';
import { cardsOf, type DueSection, openBetween } from './due.ts';
import type { Clock } from './due-at.ts';
import type { Callback } from './records.ts';

/** Open callbacks by day, and what has no place on these days. */
export interface CalendarCards {
  /** By date (`YYYY-MM-DD`), every asked day with an entry; those without an hour first, then by time. */
  days: Map<string, DueSection>;
  /** Overdue since before the first of these days, the latest first. */
  overdue: DueSection;
  /** Without a day, the newest first. */
  dayless: DueSection;
}

/**
 * What a calendar shows from `first` to `last` (both included). Cards beyond `limit` a day are counted, not read.
 * Damaged records are left out; the popup sets them aside. Reads part by part: what changes in between comes with the
 * live query's next answer.
 */
export async function calendarCards(
  db: Database,
  { first, last }: { first: DayNumber; last: DayNumber },
  { now, timeZone }: Clock,
  limit = 100,
): Promise<CalendarCards> {
  const section = async (callbacks: Callback[], total: number): Promise<DueSection> => ({
    cards: await cardsOf(db, callbacks),
    total,
  });
  const midnight = (day: DayNumber) => instantOf({ day, minutes: 0 }, timeZone);
  const days = new Map<string, DueSection>();
  for (let day = first; day <= last; day++) {
    // A day's own promise turns overdue at the midnight after it, an instant at that midnight is the next day's.
    const from = midnight(day);
    const until = midnight(day + 1);
    const all = await openBetween(db, from - 1, until).toArray();
    const due = all.filter((callback) => callback.due && dayOf(callback.due, timeZone) === isoDate(day));
    const hourless = (callback: Callback) => (callback.due?.kind === 'day' ? 0 : 1);
    due.sort((a, b) => hourless(a) - hourless(b) || (a.dueAt ?? 0) - (b.dueAt ?? 0));
    days.set(isoDate(day), await section(due.slice(0, limit), due.length));
  }
  // A promise for the day before `first` turns overdue at its first midnight.
  const late = openBetween(db, Number.NEGATIVE_INFINITY, Math.min(midnight(first), now));
  const latest = await late.clone().reverse().limit(limit).toArray();
  const dayless = db.callbacks.where('[status+needsDay]').equals(['open', 1]);
  const newest = (await dayless.clone().toArray()).sort((a, b) => b.createdAt - a.createdAt).slice(0, limit);
  return {
    days,
    overdue: await section(latest, await late.count()),
    dayless: await section(newest, await dayless.count()),
  };
}
