import { localDay } from '../promises/format.ts';
import { dayMs, dayNumberOf, isoDate, mondayOf } from '../time/calendar.ts';
import type { Channel, Outcome } from './types.ts';

/** The parts of a stored callback that results count. Times in epoch milliseconds. */
export interface CountedCallback {
  contactId: string | null;
  actor: 'writer' | 'reader' | 'other';
  status: 'open' | 'done' | 'dropped';
  dueAt?: number | undefined;
  closedAt?: number | undefined;
  moves: readonly unknown[];
}

/** The parts of a stored touch that results count. */
export interface CountedTouch {
  contactIds: readonly string[];
  at: number;
  channel: Channel;
  direction: 'out' | 'in';
  outcome?: Outcome | undefined;
  hasDate?: boolean | undefined;
  phrases?: readonly { rule: string; isFixed: boolean }[] | undefined;
}

export interface WeekOfPromises {
  /** The week's Monday, `YYYY-MM-DD`. */
  week: string;
  onTime: number;
  late: number;
  dropped: number;
  /** Overdue and still open. */
  open: number;
}

/** The rep's own promises by the week they were due in, the first week first. */
export function keptByWeek(
  callbacks: readonly CountedCallback[],
  { now, timeZone }: { now: number; timeZone: string },
): WeekOfPromises[] {
  const weeks = new Map<string, WeekOfPromises>();
  for (const { actor, status, dueAt, closedAt = now } of callbacks) {
    if (actor !== 'writer' || dueAt === undefined || (status === 'open' && dueAt > now)) continue;
    // A day turns overdue at the midnight after it: a moment earlier is still that day.
    const week = isoDate(mondayOf(dayNumberOf(localDay(dueAt - 1, timeZone))));
    const counts = weeks.get(week) ?? { week, onTime: 0, late: 0, dropped: 0, open: 0 };
    weeks.set(week, counts);
    if (status === 'open') counts.open++;
    else if (status === 'dropped') counts.dropped++;
    else if (closedAt <= dueAt) counts.onTime++;
    else counts.late++;
  }
  return [...weeks.values()].sort((a, b) => a.week.localeCompare(b.week));
}

export interface Attempts {
  /** `contacts[n]` is how many contacts got n attempts; the last entry counts all from there on. */
  contacts: number[];
  /** Contacts with one attempt and nothing planned (seed 002). */
  oneHitWonders: number;
}

const mostAttempts = 12;

/** How often each contact was tried. */
export function attemptsPerContact(touches: readonly CountedTouch[], callbacks: readonly CountedCallback[]): Attempts {
  const attempts = new Map<string, number>();
  for (const { direction, contactIds } of touches) {
    if (direction === 'out') for (const id of contactIds) attempts.set(id, (attempts.get(id) ?? 0) + 1);
  }
  const planned = new Set(callbacks.filter(({ status }) => status === 'open').map(({ contactId }) => contactId));
  const contacts = new Array<number>(mostAttempts + 1).fill(0);
  let oneHitWonders = 0;
  for (const [id, count] of attempts) {
    const bucket = Math.min(count, mostAttempts);
    contacts[bucket] = (contacts[bucket] ?? 0) + 1;
    if (count === 1 && !planned.has(id)) oneHitWonders++;
  }
  return { contacts, oneHitWonders };
}

export interface ChannelOutcome {
  channel: Channel;
  outcome: Outcome;
  count: number;
}

/** What came of each way of making contact, the commonest first. */
export function outcomesByChannel(touches: readonly CountedTouch[]): ChannelOutcome[] {
  const counts = new Map<string, ChannelOutcome>();
  for (const { channel, outcome, direction } of touches) {
    if (!outcome || direction === 'in') continue;
    const key = `${channel} ${outcome}`;
    const entry = counts.get(key) ?? { channel, outcome, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** `result[n]` is how many callbacks were moved n times; the last entry (5) counts all from there on. */
export function movesPerCallback(callbacks: readonly CountedCallback[]): number[] {
  const result = new Array<number>(6).fill(0);
  for (const { moves } of callbacks) {
    const bucket = Math.min(moves.length, 5);
    result[bucket] = (result[bucket] ?? 0) + 1;
  }
  return result;
}

export interface WeekOfPhrases {
  /** The week's Monday, `YYYY-MM-DD`. */
  week: string;
  mails: number;
  marked: number;
  fixed: number;
}

/** Marked phrases in sent mails by week, the first week first, and how many were mended before sending. */
export function phrasesByWeek(touches: readonly CountedTouch[], timeZone: string): WeekOfPhrases[] {
  const weeks = new Map<string, WeekOfPhrases>();
  for (const { at, phrases } of touches) {
    if (!phrases) continue;
    const week = isoDate(mondayOf(dayNumberOf(localDay(at, timeZone))));
    const counts = weeks.get(week) ?? { week, mails: 0, marked: 0, fixed: 0 };
    weeks.set(week, counts);
    counts.mails++;
    counts.marked += phrases.length;
    counts.fixed += phrases.filter(({ isFixed }) => isFixed).length;
  }
  return [...weeks.values()].sort((a, b) => a.week.localeCompare(b.week));
}

/** Mails, and how many of them were answered. */
export interface AnswerRate {
  mails: number;
  answered: number;
}

/** An answer counts for the mail it follows within this time. */
const answerTime = 14 * dayMs;
const answers = new Set<Outcome | undefined>(['reached', 'agreed-next-step', 'not-now', 'won', 'lost']);

/** Whether mails that name a day are answered more often than those that do not. */
export function answersByDate(touches: readonly CountedTouch[]): { withDate: AnswerRate; without: AnswerRate } {
  const answeredAt = new Map<string, number[]>();
  for (const { contactIds, direction, outcome, at } of touches) {
    if (direction === 'out' && !answers.has(outcome)) continue;
    for (const id of contactIds) answeredAt.set(id, [...(answeredAt.get(id) ?? []), at]);
  }
  const rates = { withDate: { mails: 0, answered: 0 }, without: { mails: 0, answered: 0 } };
  for (const { contactIds, direction, channel, hasDate, at } of touches) {
    if (direction === 'in' || channel !== 'email' || hasDate === undefined) continue;
    const rate = hasDate ? rates.withDate : rates.without;
    rate.mails++;
    const isAnswered = contactIds.some((id) =>
      (answeredAt.get(id) ?? []).some((answer) => answer > at && answer - at <= answerTime),
    );
    if (isAnswered) rate.answered++;
  }
  return rates;
}
