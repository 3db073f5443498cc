import { type Contents, Prefiltered } from '../../text/prefilter.ts';
import { cutWords, type Word, wordKind } from '../../text/words.ts';
import type { SentenceFacts, SentenceMentions } from '../types.ts';
import { findAsk } from './ask.ts';
import { findPlannedTime } from './planned-time.ts';
import { isReason } from './reason.ts';
import { giftsOf, keptBack } from './value.ts';

const writer = wordKind("i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours".split(' '));
const reader = wordKind("you you're you've you'd you'll your yours".split(' '));

/** What single words say of a sentence. `masked` is the sentence as `mask` gives it, `words` are cut from it unmasked. */
function countWords(
  masked: string,
  words: readonly Word[],
): Pick<SentenceFacts, 'words' | 'writerWords' | 'readerWords' | 'subject'> {
  let count = 0;
  let writerWords = 0;
  let readerWords = 0;
  let opening: Word | undefined;
  let isInside = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const code = word.text.charCodeAt(0);
    const isLetters = (code >= 97 && code <= 122) || code >= 0xc0;
    // "e-mail", "it's" and "3pm" are one word as a person counts them.
    if (word.spaced) isInside = false;
    if (isLetters || (code >= 48 && code <= 57)) {
      if (!isInside) count++;
      isInside = true;
    } else isInside &&= code === 0x27 || code === 0x2d;
    // Not in what is quoted.
    if (!isLetters || masked.charCodeAt(word.from) === 0x5f) continue;
    opening ??= word;
    if (word.kinds & writer) writerWords++;
    else if (word.kinds & reader) readerWords++;
  }
  const kinds = opening?.kinds ?? 0;
  const subject = kinds & writer ? 'writer' : kinds & reader ? 'reader' : 'other';
  return { words: count, writerWords, readerWords, subject };
}

const closesOut = new Prefiltered(
  /\b(?:(?:I'll|I will|we'll|we will|before I|and) stop (?:reaching out|following up|e-?mailing|bothering|bugging|contacting|writing)|(?:last|final) (?:e-?mail|note|message|attempt|try|follow[- ]?up)|clos(?:e|ing) (?:your|the|this|out)(?: \w+)? (?:file|loop|conversation)|assume (?:this|the timing|you|it|that)|take you off (?:my|our) list|remove you from|won't (?:reach out|contact|e-?mail|bother|keep)|mark this as)\b/i,
);

/** The facts of a sentence. `masked` is `sentence` as `mask` gives it, `contents` what stands in it, `words` its words. */
export function sentenceFacts(
  masked: string,
  sentence: string,
  contents: Contents,
  mentions: SentenceMentions,
  words: readonly Word[] = cutWords(sentence),
): Omit<SentenceFacts, 'handOver'> {
  const ask = findAsk(masked, contents, sentence);
  const writerPromises = mentions.promises.filter(
    (promise) => promise.actor === 'writer' && promise.kind === 'promise',
  );
  const planned = findPlannedTime(masked, sentence, contents, mentions);
  const offers = planned === 'offered' ? !offersNothing.test(masked) : planned && timeLine.test(masked);
  const ownStep =
    (!waitsForGoods.test(masked) &&
      (offers || writerPromises.some(({ from }) => !waitsForReader.test(masked.slice(0, from))))) ||
    unlessHeard.isIn(masked, contents);
  const gifts = giftsOf(masked, sentence, contents);
  const { words: count, writerWords, readerWords, subject } = countWords(masked, words);
  return {
    words: count,
    ask,
    date: planned !== null,
    ownStep,
    gifts,
    reason: (gifts & ~keptBack) > 0 || isReason(masked, contents),
    subject,
    writerWords,
    readerWords,
    closesOut: closesOut.isIn(masked, contents),
    thanks: thanks.isIn(masked, contents),
  };
}

/** Before a promise the reader has to start: "Reply LATER and I'll circle back". */
const waitsForReader =
  /\b(?:reply|respond|say|tell me|let (?:me|us) know|click|text|hit|if you|just)\b[^.;]{0,80}\band $/i;
/** "Once I have your form, I'll send the quote", "once signed"; not what comes "from legal". */
const waitsForGoods =
  /\b(?:once|as soon as|after|when) (?:(?:I|we)(?:'ve)? (?:have|get|got|receive|review)\w* (?:your|these|this|it|the (?:signed|payment))|(?:(?:it|you)\S*(?: \w+)? )?(?:signed|paid|approved))\b(?!.* from (?!you))/i;
/** "Free to start on Monday if you go ahead", "your free trial ends on Monday", "we usually reply in a day". */
const offersNothing = /\bif you[^.!?]* (?:forward|ahead|project)|free \w+ (?:end|expire)|ly (?:reply|respond)/i;
/** "- Tuesday 2-4pm", under "Available times:" */
const timeLine = /^\W*\w+day.{1,9}[ap]m/i;

/** "If I don't hear from you by Thursday, I'll call on Friday", "confirming our visit": a step agreed or the writer's own, whatever the reader does. */
const unlessHeard = new Prefiltered(
  /\b(?:if|unless|should) (?:I|we) (?:don't|do not|haven't|have not|hear|not)\b[^.!?]{0,60}\b(?:I|we)(?:'ll| will)\b(?! (?:assume|close|take|stop|mark|leave))|\b(?:I|we)(?:'ll| will) (?:call|ring|phone|write|e-?mail|visit|stop by|follow up|send|check)\b[^.!?]{0,80}\bunless (?:I|we|you)\b|\bconfirm(?:ing|s) y?our [^.!?]{0,30}\b(?:meeting|call|visit|tour|appointment|demo)\b/i,
);
const thanks = new Prefiltered(/\b(?:thank you|thanks|grateful|appreciate (?:your|you))\b/i);
