import { nameOfDay, seedOf, slotOn, workingDayAfter } from './slots.ts';
import type { AnalysedSentence, FixContext, PhraseMatch, SentenceFix } from './types.ts';

/**
 * The control sentence: by when the writer hopes to hear, and what she does on the next working day if she doesn't.
 *
 * @param seed picks among wordings and times of day
 * @param days which working days from now she hopes to hear by and acts on: who knows the holidays steps over them
 */
export function controlSentence(
  context: Omit<FixContext, 'reasons'>,
  seed: number,
  [hearOn, actOn]: readonly [number, number] = [2, 3],
): string {
  const hearBy = nameOfDay(context.moment, workingDayAfter(context.moment, hearOn));
  const slot = slotOn(context.moment, actOn, seed, context.history?.busy);
  if (context.canCall === false) {
    return [
      `If I don't hear from you by ${hearBy}, I'll write to you again on ${slot.day}.`,
      `If I haven't heard from you by ${hearBy}, I'll write on ${slot.day}.`,
    ][seed % 2] as string;
  }
  return [
    `If I don't hear from you by ${hearBy}, I'll call you on ${slot.day} at ${slot.time}.`,
    `If I haven't heard from you by ${hearBy}, I'll call you on ${slot.day} at ${slot.time}.`,
    `If I don't hear from you by ${hearBy}, I'll give you a call on ${slot.day} at ${slot.time}.`,
  ][seed % 3] as string;
}

/** Adds the control sentence after the sentence that hands the step over. */
export function controlSentences(_match: PhraseMatch, sentence: AnalysedSentence, context: FixContext): SentenceFix[] {
  const words = controlSentence(context, seedOf(sentence.text));
  const end = sentence.text.trimEnd().length;
  const stop = /[.!?…:;,)]$/.test(sentence.text.slice(0, end)) ? '' : '.';
  return [{ from: end, to: end, replacement: `${stop} ${words}`, label: words }];
}
