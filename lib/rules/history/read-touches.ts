import { TZDate } from '@date-fns/tz';
import type { Moment } from '../../promises/types.ts';
import type { ContactHistory, HistoryPromise, HistoryTouch } from '../types.ts';

export const day = 86_400_000;

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
  const [hours = '17', minutes = '0'] = workingTime.end.split(':');
  const start = new TZDate(at, timeZone);
  const end = (later: number) =>
    new TZDate(
      start.getFullYear(),
      start.getMonth(),
      start.getDate() + later,
      Number(hours),
      Number(minutes),
      timeZone,
    );
  let later = 1;
  while (!days.includes(end(later).getDay() || 7)) later += 1;
  return end(later).getTime();
}
