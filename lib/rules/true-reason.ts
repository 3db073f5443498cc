import { dayMs } from '../time/calendar.ts';
import { replaceWords } from './replace-words.ts';
import type { AnalysedSentence, DraftContext, HistoryPromise, PhraseMatch, SentenceFix } from './types.ts';

const week = 7 * dayMs;
const deeds = {
  call: 'call',
  email: 'write',
  text: 'text you',
  meet: 'meet you',
  send: 'send it',
  other: 'come back to you',
};

function saidOn({ createdAt }: HistoryPromise, { moment }: DraftContext): string {
  const words: Intl.DateTimeFormatOptions =
    moment.now - createdAt < week ? { weekday: 'long' } : { month: 'long', day: 'numeric' };
  // Mails are in English. (date-fns' `format` would bring 7 KB of other languages' machinery into every content script.)
  return `On ${new Intl.DateTimeFormat('en-US', { ...words, timeZone: moment.timeZone }).format(createdAt)}`;
}

/** The reason the store knows: what the writer promised this reader, or what the reader said she would do. */
function trueReasons(context: DraftContext): string[] {
  const open = (context.history?.promises ?? []).filter((promise) => promise.status === 'open' && promise.purpose);
  const own = open.find((promise) => promise.actor === 'writer');
  const theirs = open.find((promise) => promise.actor === 'reader');
  return [
    ...(own ? [`${saidOn(own, context)} I said I'd ${deeds[own.action]} about ${own.purpose}.`] : []),
    ...(theirs
      ? [`${saidOn(theirs, context)} you planned to come back to me about ${theirs.purpose}: where did you land?`]
      : []),
  ];
}

/** The rewrites of the formula, a true reason first where one is known. */
export function followUpFixes(match: PhraseMatch, sentence: AnalysedSentence, context: DraftContext): SentenceFix[] {
  const end = sentence.text.trimEnd().length;
  const whole = match.fixes.find((fix) => fix.from === match.from && fix.to >= end);
  const reasons = whole && sentence.in === 'body' ? trueReasons(context) : [];
  return [...reasons.map((words) => replaceWords(sentence.text, match.from, end, words)), ...match.fixes];
}
