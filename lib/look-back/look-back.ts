import { dueAt } from '../promises/due.ts';
import { findReaderPromises } from '../promises/reader-promises.ts';
import type { Action, Due, Moment } from '../promises/types.ts';
import { readDraft } from '../text/read-draft.ts';
import type { Mailbox, PastMail } from './read-mails.ts';

/** What is kept of a mail while looking back: who, when, and the sentences that matter. Never its text. */
export interface MailDigest {
  from: Mailbox;
  to: Mailbox[];
  subject: string;
  /** Epoch milliseconds. */
  at: number;
  /** What its writer promised. */
  promises: { quote: string; action: Action; purpose: string; due: Due | null }[];
  /** Its last question, null where it asks none. */
  question: string | null;
}

/** A promise of the rep's own after which she did not write to them again. */
export interface Forgotten {
  person: Mailbox;
  at: number;
  quote: string;
  action: Action;
  purpose: string;
  due: Due | null;
}

/** Somebody whose question was never answered. */
export interface Waiting {
  person: Mailbox;
  at: number;
  question: string;
  subject: string;
}

const longest = 20_000;
const quoteLength = 500;

/** @param moment the rep's; `now` is replaced by when the mail was sent */
export function digestOf(mail: PastMail, moment: Moment): MailDigest {
  const text = mail.text.slice(0, longest);
  const promises = findReaderPromises({ text, at: mail.at }, { ...moment, now: mail.at });
  const questions = readDraft(text).sentences.filter(
    ({ words }) => words.role === 'text' && words.text.trimEnd().endsWith('?'),
  );
  const { from, to, subject, at } = mail;
  return {
    ...{ from, to, subject, at },
    promises: promises.map(({ quote, action, purpose = '', due }) => ({
      quote: quote.slice(0, quoteLength),
      action,
      purpose,
      due,
    })),
    question: questions.at(-1)?.words.text.trim().slice(0, quoteLength) ?? null,
  };
}

/** The addresses seen, the commonest first: the rep's own is in every mail of hers. */
export function addressesIn(mails: readonly MailDigest[]): string[] {
  const counts = new Map<string, number>();
  for (const { from, to } of mails) {
    for (const email of new Set([from.email, ...to.map((each) => each.email)])) {
      counts.set(email, (counts.get(email) ?? 0) + 1);
    }
  }
  return [...counts.entries()].sort(([, a], [, b]) => b - a).map(([email]) => email);
}

/** A promise without a day is forgotten after this long. */
const undatedMs = 7 * 86_400_000;
/** A question this young may still be on her desk; nobody was let down yet. */
const freshMs = 86_400_000;
/** Machines do not wait for an answer. */
const machine =
  /^(?:no-?reply|do-?not-?reply|notifications?|mailer-daemon|postmaster|newsletter|bounces?)\b|[+.-]no-?reply@/;

/**
 * What she promised and did not come back to, and who asked and got no answer; the latest first. Any later mail of hers
 * to a person settles what was open with them: silent and safe.
 * @param own her addresses, lower case
 */
export function lookBack(
  mails: readonly MailDigest[],
  own: ReadonlySet<string>,
  { now, timeZone }: Pick<Moment, 'now' | 'timeZone'>,
): { forgotten: Forgotten[]; waiting: Waiting[] } {
  const lastOwn = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { from, to, at } of mails) {
    for (const { email, name } of [from, ...to]) if (name && !names.has(email)) names.set(email, name);
    if (!own.has(from.email)) continue;
    for (const { email } of to) lastOwn.set(email, Math.max(lastOwn.get(email) ?? 0, at));
  }
  const named = ({ email, name }: Mailbox): Mailbox => ({ email, name: name || (names.get(email) ?? '') });
  const forgotten: Forgotten[] = [];
  const questions = new Map<string, Waiting>();
  for (const { from, to, at, promises, question, subject } of mails) {
    if (own.has(from.email)) {
      const person = to.find(({ email }) => !own.has(email));
      if (!person || (lastOwn.get(person.email) ?? 0) > at) continue;
      for (const promise of promises) {
        const isOver = promise.due ? dueAt(promise.due, timeZone) <= now : now - at > undatedMs;
        if (isOver) forgotten.push({ person: named(person), at, ...promise });
      }
    } else if (question && !machine.test(from.email) && to.some(({ email }) => own.has(email))) {
      if ((lastOwn.get(from.email) ?? 0) > at || now - at < freshMs) continue;
      if ((questions.get(from.email)?.at ?? 0) < at)
        questions.set(from.email, { person: named(from), at, question, subject });
    }
  }
  const latestFirst = (a: { at: number }, b: { at: number }) => b.at - a.at;
  return { forgotten: forgotten.sort(latestFirst), waiting: [...questions.values()].sort(latestFirst) };
}
