import { readDraft } from '../text/read-draft.ts';
import { dayNumberOf, isoDate } from '../time/calendar.ts';
import { wallTimeAt } from '../time/zone.ts';
import { findPromises, setsCondition } from './find-promises.ts';
import { findTimes } from './find-times.ts';
import { settlePromises } from './settle-promises.ts';
import type { Due, FoundPromise, Moment } from './types.ts';
import { addWorkingDays } from './working-days.ts';

/** A promise of the person the rep writes with, and when the rep should act if it is not kept. */
export interface ReaderPromise extends FoundPromise {
  /** A day, never in the past; null where the reader named no day. */
  fallback: Due | null;
}

/**
 * What the reader promised in a message the rep answers ("I'll get back to you next week"). Dates count from the day
 * that message was sent, not from now. Offsets are into its text; quoted mail in it is not read again.
 *
 * @param message its text, and when it was sent (epoch milliseconds); without that no day is resolved
 * @param moment the rep's, at the time of answering
 */
export function findReaderPromises(
  message: { text: string; at?: number | undefined },
  moment: Moment,
): ReaderPromise[] {
  return findOwnPromises(message, moment).map((promise) => ({
    // "I" is the reader here.
    ...promise,
    actor: 'reader',
    fallback: fallbackDue(promise.due, moment),
  }));
}

/**
 * What whoever wrote a message promised in it, offers left out: dates count from the day it was sent. Offsets are into its
 * text; quoted mail in it is not read again.
 *
 * @param message its text, and when it was sent (epoch milliseconds); without that no day is resolved
 */
export function findOwnPromises(message: { text: string; at?: number | undefined }, moment: Moment): FoundPromise[] {
  const then: Moment = { ...moment, now: message.at ?? moment.now };
  const sentences = readDraft(message.text).sentences.filter(({ words }) => words.role === 'text');
  const settled = settlePromises(
    sentences.map(({ words: { text } }) => ({
      times: findTimes(text, then),
      promises: findPromises(text, then),
      condition: setsCondition(text),
    })),
    then,
  );
  return settled.flatMap((promises, index) => {
    const offset = sentences[index]?.from ?? 0;
    return promises
      .filter(({ actor, kind }) => actor === 'writer' && kind === 'promise')
      .map((promise) => ({
        ...promise,
        from: promise.from + offset,
        to: promise.to + offset,
        due: message.at === undefined ? null : promise.due,
      }));
  });
}

/**
 * When the rep acts if the reader does not: the first working day after the reader's, at the earliest the next one from
 * now. null for a promise without a day.
 */
export function fallbackDue(due: Due | null, moment: Moment): Due | null {
  if (due === null) return null;
  const promised = due.kind === 'day' ? dayNumberOf(due.date) : wallTimeAt(due.at, moment.timeZone).day;
  const today = wallTimeAt(moment.now, moment.timeZone).day;
  return { kind: 'day', date: isoDate(addWorkingDays(Math.max(promised, today), 1, moment)) };
}
