import { localDay } from '../promises/format.ts';
import type { Due, Moment } from '../promises/types.ts';
import { firstWorkingDay } from '../promises/working-days.ts';
import { dayNumberOf, isoDate } from '../time/calendar.ts';
import { dayOf } from './week.ts';

/** What becomes of an overdue promise in a fresh start. */
export type Triage = 'do' | 'drop';

/** An overdue promise, as far as the triage looks at it. */
export interface Overdue {
  id: string;
  due: Due;
  moves: number;
}

/** After this long nobody waits for it any more; asking anew is a better start. */
const forgottenDays = 90;
/** A callback moved this often without an outcome wants a decision (rule `endless-callback`). */
const manyMoves = 3;

/** What a fresh start proposes for one promise; the rep decides. */
export function proposedTriage({ due, moves }: Overdue, { now, timeZone }: Pick<Moment, 'now' | 'timeZone'>): Triage {
  const days = dayNumberOf(localDay(now, timeZone)) - dayNumberOf(dayOf(due, timeZone));
  return days > forgottenDays || moves >= manyMoves ? 'drop' : 'do';
}

/**
 * Spreads promises over the coming working days, so many a day, today included where it is one.
 * @param ids in the order they are to be done
 * @returns each id with its new day
 */
export function spread(ids: readonly string[], perDay: number, moment: Moment): { id: string; due: Due }[] {
  let day = firstWorkingDay(dayNumberOf(localDay(moment.now, moment.timeZone)), moment);
  return ids.map((id, index) => {
    if (index > 0 && index % perDay === 0) day = firstWorkingDay(day + 1, moment);
    return { id, due: { kind: 'day', date: isoDate(day) } };
  });
}
