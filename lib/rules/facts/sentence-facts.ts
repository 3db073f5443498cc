import { type Contents, Prefiltered } from '../../text/prefilter.ts';
import type { SentenceFacts, SentenceMentions } from '../types.ts';
import { findAsk } from './ask.ts';
import { findPlannedTime } from './planned-time.ts';
import { isReason } from './reason.ts';
import { bringsValue } from './value.ts';

const writer = new Set('i me my mine we us our ours'.split(' '));
const reader = new Set('you your yours'.split(' '));

/** How often writer and reader are named in a text in lower case. */
function countPersons(lower: string): { writerWords: number; readerWords: number } {
  let writerWords = 0;
  let readerWords = 0;
  for (let at = 0; at < lower.length; at++) {
    const from = at;
    while (isWordCode(lower.charCodeAt(at))) at++;
    if (at === from || at - from > 5) continue;
    const word = lower.slice(from, at);
    if (writer.has(word)) writerWords++;
    else if (reader.has(word)) readerWords++;
  }
  return { writerWords, readerWords };
}

/** One of `\w` in lower case. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0x5f;

/** Words of a text in lower case as a person counts them: "e-mail" and "it's" are one. */
function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xc0;
    if (isLetter && !isInside) words++;
    isInside = isLetter || (isInside && (code === 0x27 || code === 0x2d));
  }
  return words;
}

const handOver = new Prefiltered(
  /\b(?:let (?:me|us) know|feel free|hesitate|look(?:ing)? forward to (?:hear|your|speak|talk|discuss)|(?:call|ring|phone|e-?mail|contact) (?:me|us)|get back to (?:me|us)|reach out|hear back|say the word)\b/i,
);
const closesOut = new Prefiltered(
  /\b(?:(?:I'll|I will|we'll|we will|before I|and) stop (?:reaching out|following up|e-?mailing|bothering|bugging|contacting|writing)|(?:last|final) (?:e-?mail|note|message|attempt|try|follow[- ]?up)|clos(?:e|ing) (?:your|the|this|out)(?: \w+)? (?:file|loop|conversation)|assume (?:this|the timing|you|it|that)|take you off (?:my|our) list|remove you from|won't (?:reach out|contact|e-?mail|bother|keep)|mark this as)\b/i,
);

/** The facts of a sentence. `masked` is `sentence` as `mask` gives it, `contents` what stands in it. */
export function sentenceFacts(
  masked: string,
  sentence: string,
  contents: Contents,
  mentions: SentenceMentions,
): SentenceFacts {
  const ask = findAsk(masked, contents);
  const writerPromises = mentions.promises.filter(
    (promise) => promise.actor === 'writer' && promise.kind === 'promise',
  );
  const planned = findPlannedTime(masked, sentence, mentions);
  const ownStep =
    writerPromises.some((promise) => !waitsForReader(masked, promise.from)) || unlessHeard.isIn(masked, contents);
  const value = bringsValue(masked, sentence, contents);
  const { writerWords, readerWords } = countPersons(masked.toLowerCase());
  const first = /^[^A-Za-z]*([A-Za-z']+)/.exec(masked)?.[1]?.toLowerCase() ?? '';
  return {
    words: countWords(sentence.toLowerCase()),
    ask,
    date: planned !== null,
    ownStep: ownStep || planned === 'offered',
    handOver: handOver.isIn(masked, contents),
    value,
    reason: value || isReason(masked, contents),
    subject: /^(?:i|we|our|my|i'm|i've|i'd|i'll|we're|we've|we'll|we'd)$/.test(first)
      ? 'writer'
      : /^(?:you|your|you're|you've|you'd|you'll)$/.test(first)
        ? 'reader'
        : 'other',
    writerWords,
    readerWords,
    closesOut: closesOut.isIn(masked, contents),
    thanks: thanks.isIn(masked, contents),
  };
}

/** "Reply LATER and I'll circle back": a promise the reader has to start. */
function waitsForReader(masked: string, from: number): boolean {
  return /\b(?:reply|respond|say|tell me|let (?:me|us) know|click|text|hit|if you|just)\b[^.;]{0,80}\band $/i.test(
    masked.slice(0, from),
  );
}

/** "If I don't hear from you by Thursday, I'll call on Friday": the writer's own step, whatever the reader does. */
const unlessHeard = new Prefiltered(
  /\b(?:if|unless|should) (?:I|we) (?:don't|do not|haven't|have not|hear|not)\b[^.!?]{0,60}\b(?:I|we)(?:'ll| will)\b|\b(?:I|we)(?:'ll| will) (?:call|ring|phone|write|e-?mail|visit|stop by|follow up|send|check)\b[^.!?]{0,80}\bunless (?:I|we|you)\b/i,
);
const thanks = new Prefiltered(/\b(?:thank you|thanks|grateful|appreciate (?:your|you))\b/i);
