import type { Due } from '../promises/types.ts';
import type { Database } from './database.ts';
import { startOfLocalDay } from './local-day.ts';

/** The rep's clock, read once at the edge: epoch milliseconds and IANA zone. */
export interface Clock {
  now: number;
  timeZone: string;
}

/** When a due turns overdue: an instant as it passes, a day when the local day is over. */
function dueAt(due: Due, timeZone: string): number {
  return due.kind === 'instant' ? due.at : startOfLocalDay(due.date, timeZone, 1);
}

/** The two fields that say when: without a due there is no `dueAt`, so no index and no badge sees the callback. */
export function dueFields(due: Due | null, timeZone: string): { due: Due | null; dueAt?: number } {
  return due ? { due, dueAt: dueAt(due, timeZone) } : { due };
}

/**
 * A day stays that day when the rep travels: counts its end anew in the zone she is in now.
 * @returns how many callbacks moved
 */
export async function recomputeDayDues(db: Database, { timeZone }: Clock): Promise<number> {
  return db.callbacks
    .where('status')
    .equals('open')
    .filter(({ due }) => due?.kind === 'day')
    .modify((callback) => {
      if (callback.due?.kind === 'day') callback.dueAt = dueAt(callback.due, timeZone);
    });
}
