import type { Moment } from '../../promises/types.ts';
import { minutesOf, weekdayOf } from '../../time/calendar.ts';
import { instantOf, wallTimeAt } from '../../time/zone.ts';
import type { ContactHistory, HistoryPromise, HistoryTouch } from '../types.ts';

/** The touches in order of time. */
export function inOrder(history: ContactHistory): HistoryTouch[] {
  return [...history.touches].sort((a, b) => a.at - b.at);
}

/** The rep's touches since the contact was last heard from, in order of time. */
export function unanswered(history: ContactHistory): HistoryTouch[] {
  const touches = inOrder(history);
  return touches.slice(touches.findLastIndex((touch) => touch.direction === 'in') + 1);
}

/** What the writer still owes. */
export function openPromises(history: ContactHistory): HistoryPromise[] {
  return history.promises.filter((promise) => promise.status === 'open' && promise.actor === 'writer');
}

/** Something is planned: a callback with a due moment to come. */
export function isPlanned(history: ContactHistory, now: number): boolean {
  return openPromises(history).some((promise) => promise.dueAt !== null && promise.dueAt >= now);
}

/** The end of the working day after the one `at` falls on, epoch milliseconds. */
export function endOfNextBusinessDay(at: number, { timeZone, workingTime }: Moment): number {
  const days = workingTime.days.length > 0 ? workingTime.days : [1, 2, 3, 4, 5];
  let { day: end } = wallTimeAt(at, timeZone);
  do end += 1;
  while (!days.includes(weekdayOf(end)));
  return instantOf({ day: end, minutes: minutesOf(workingTime.end) }, timeZone);
}
