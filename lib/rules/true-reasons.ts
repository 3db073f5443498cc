import type { Moment } from '../promises/types.ts';
import { dayMs } from '../time/calendar.ts';
import type { ContactHistory, HistoryPromise } from './types.ts';

const week = 7 * dayMs;
const deeds = {
  call: 'call',
  email: 'write',
  text: 'text you',
  meet: 'meet you',
  send: 'get back to you',
  other: 'come back to you',
};

/** What it was about says itself what to send, where it names one: "send you the quote". */
function deedOf({ action, purpose = '' }: HistoryPromise): string {
  const isThing = action === 'send' && /^(?:the|an?|my|our|your|some|two|three|\d+) /i.test(purpose);
  return isThing ? `send you ${purpose}` : `${deeds[action]} about ${purpose}`;
}

function saidOn({ createdAt }: HistoryPromise, { now, timeZone }: Moment): string {
  const words: Intl.DateTimeFormatOptions =
    now - createdAt < week ? { weekday: 'long' } : { month: 'long', day: 'numeric' };
  // Mails are in English. (date-fns' `format` would bring 7 KB of other languages' machinery into every content script.)
  return `On ${new Intl.DateTimeFormat('en-US', { ...words, timeZone }).format(createdAt)}`;
}

/**
 * The reasons for writing that the store knows, as sentences: what the writer promised this reader, what the reader said she
 * would do. Content scripts are told by the background.
 */
export function trueReasons(history: ContactHistory | undefined, moment: Moment): string[] {
  const open = (history?.promises ?? []).filter((promise) => promise.status === 'open' && promise.purpose);
  const own = open.find((promise) => promise.actor === 'writer');
  const theirs = open.find((promise) => promise.actor === 'reader');
  return [
    ...(own ? [`${saidOn(own, moment)} I said I'd ${deedOf(own)}.`] : []),
    ...(theirs
      ? [`${saidOn(theirs, moment)} you planned to come back to me about ${theirs.purpose}: where did you land?`]
      : []),
  ];
}
