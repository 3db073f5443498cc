import { replaceWords } from './replace-words.ts';
import { nameOfDay, seedOf, slotOn, workingDayAfter } from './slots.ts';
import type { AnalysedSentence, FixContext, PhraseMatch, SentenceFix } from './types.ts';

const delivery =
  /\b(?:send|reply|respond|confirm|sign|let (?:me|us) know|decide|share|review|return|e-?mail|get (?:it|this|that|them|the))\b/i;
const own = /\b(?:I|we)(?:'ll| will|'m going to| am going to| can| could|'d like to| would like to)\b|\blet me\b/i;

/** Two slots where both must meet, one where the writer acts, a day where something is handed in. */
export function concreteTimes(match: PhraseMatch, sentence: AnalysedSentence, context: FixContext): SentenceFix[] {
  const seed = seedOf(sentence.text);
  const busy = context.history?.busy;
  const first = slotOn(context.moment, 2, seed, busy);
  const second = slotOn(context.moment, 4, seed + 1, busy);
  const { text } = sentence;
  const writerActs = own.test(text.slice(0, match.from).replace(/[’‘]/g, "'"));
  const handsIn = delivery.test(text);
  const words = handsIn
    ? `by ${nameOfDay(context.moment, workingDayAfter(context.moment, 2))}`
    : writerActs
      ? `on ${first.day} at ${first.time}`
      : `on ${first.day} at ${first.time} or ${second.day} at ${second.time}`;
  return [replaceWords(text, match.from, match.to, words)];
}
