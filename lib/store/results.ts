import {
  type AnswerRate,
  type Attempts,
  answersByDate,
  attemptsPerContact,
  type ChannelOutcome,
  keptByWeek,
  movesPerCallback,
  outcomesByChannel,
  phrasesByWeek,
  type WeekOfPhrases,
  type WeekOfPromises,
} from '../cadence/results.ts';
import type { Database } from './database.ts';
import type { Clock } from './due-at.ts';

/** What works and what does not, each with the numbers it was counted from. */
export interface Results {
  keptByWeek: WeekOfPromises[];
  attempts: Attempts;
  outcomes: ChannelOutcome[];
  moves: number[];
  phrases: WeekOfPhrases[];
  answers: { withDate: AnswerRate; without: AnswerRate };
}

/** Counts everything stored since `from` (epoch milliseconds; promises by when they were due). */
export async function readResults(db: Database, from: number, clock: Clock): Promise<Results> {
  return db.transaction('r', db.callbacks, db.touches, async () => {
    const callbacks = await db.callbacks.toArray();
    const touches = await db.touches.where('at').aboveOrEqual(from).toArray();
    const recent = callbacks.filter(({ dueAt, createdAt }) => (dueAt ?? createdAt) >= from);
    return {
      keptByWeek: keptByWeek(recent, clock),
      attempts: attemptsPerContact(touches, callbacks),
      outcomes: outcomesByChannel(touches),
      moves: movesPerCallback(recent),
      phrases: phrasesByWeek(touches, clock.timeZone),
      answers: answersByDate(touches),
    };
  });
}
