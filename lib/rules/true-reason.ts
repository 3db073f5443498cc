import { replaceWords } from './replace-words.ts';
import type { AnalysedSentence, FixContext, PhraseMatch, SentenceFix } from './types.ts';

/** The rewrites of the formula, a true reason first where one is known. */
export function followUpFixes(match: PhraseMatch, sentence: AnalysedSentence, context: FixContext): SentenceFix[] {
  const end = sentence.text.trimEnd().length;
  const whole = match.fixes.find((fix) => fix.from === match.from && fix.to >= end);
  const reasons = whole && sentence.in === 'body' ? (context.reasons ?? []) : [];
  return [...reasons.map((words) => replaceWords(sentence.text, match.from, end, words)), ...match.fixes];
}
