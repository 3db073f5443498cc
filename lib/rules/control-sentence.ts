import { nameOfDay, seedOf, slotOn, workingDayAfter } from './slots.ts';
import type { AnalysedSentence, DraftContext, PhraseMatch, SentenceFix } from './types.ts';

/** The control sentence: by when the writer hopes to hear, and what she does on the next working day if she doesn't. */
function controlSentence(context: DraftContext, seed: number): string {
  const hearBy = nameOfDay(context.moment, workingDayAfter(context.moment, 2));
  const slot = slotOn(context.moment, 3, seed, context.history?.busy);
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
export function controlSentences(
  _match: PhraseMatch,
  sentence: AnalysedSentence,
  context: DraftContext,
): SentenceFix[] {
  const words = controlSentence(context, seedOf(sentence.text));
  const end = sentence.text.trimEnd().length;
  const stop = /[.!?…:;,)]$/.test(sentence.text.slice(0, end)) ? '' : '.';
  return [{ from: end, to: end, replacement: `${stop} ${words}`, label: words }];
}
