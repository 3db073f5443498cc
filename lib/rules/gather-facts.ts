import { given, made } from './facts/value.ts';
import type { DraftFacts, SentenceFacts } from './types.ts';

/** So many sentences open a draft: "Hi Tom," opens nothing. */
const mostOpening = 3;
const fewWords = 2;

/** The facts of an empty draft, to add to. */
export const noFacts = (): DraftFacts => ({
  checklist: { reason: false, ask: false, date: false, ownNextStep: false, value: false },
  gifts: 0,
  words: 0,
  asks: 0,
  handOvers: 0,
  writerWords: 0,
  readerWords: 0,
  thanks: false,
  closesOut: false,
  opening: [],
});

/** One sentence of a body as a draft of its own. */
function factsOf(own: SentenceFacts): DraftFacts {
  return {
    checklist: {
      reason: own.reason || own.ask === 'question',
      ask: own.ask !== null,
      date: own.date,
      ownNextStep: own.ownStep,
      value: false,
    },
    gifts: own.gifts,
    words: own.words,
    asks: own.ask ? 1 : 0,
    handOvers: own.handOver ? 1 : 0,
    writerWords: own.writerWords,
    readerWords: own.readerWords,
    thanks: own.thanks,
    closesOut: own.closesOut,
    opening: own.words > fewWords ? [own.subject] : [],
  };
}

/** Adds the facts of the next part of a draft to those of what stands before it. No text is read. */
export function addFacts(sum: DraftFacts, part: DraftFacts): void {
  const { checklist } = sum;
  checklist.reason ||= part.checklist.reason;
  checklist.ask ||= part.checklist.ask;
  checklist.date ||= part.checklist.date;
  checklist.ownNextStep ||= part.checklist.ownNextStep;
  sum.gifts |= part.gifts;
  checklist.value = (sum.gifts & given) > 0 || sum.gifts === made;
  sum.words += part.words;
  sum.asks += part.asks;
  sum.handOvers += part.handOvers;
  sum.writerWords += part.writerWords;
  sum.readerWords += part.readerWords;
  sum.thanks ||= part.thanks;
  sum.closesOut ||= part.closesOut;
  if (sum.opening.length < mostOpening) sum.opening = [...sum.opening, ...part.opening].slice(0, mostOpening);
}

/** The facts of a body from those of its sentences. */
export function gatherFacts(sentences: readonly SentenceFacts[]): DraftFacts {
  const sum = noFacts();
  for (const sentence of sentences) addFacts(sum, factsOf(sentence));
  return sum;
}
