import { straighten } from './mask.ts';
import { matchesOf } from './pattern.ts';
import { findUnsafePart } from './pattern-safety.ts';
import { replaceWords } from './replace-words.ts';
import type { PhraseRule } from './rule.ts';
import type { AnalysedSentence, CustomPhrase, PhraseMatch, SentenceAnalysis } from './types.ts';

/** What findings of the rep's own phrases carry as their rule. */
export const customRuleId = 'custom-phrase';

const longestPattern = 300;

/**
 * Why a custom phrase cannot be used, in words for the rep, or null where it can. Patterns that are not valid, that match
 * nothing at all, or that could take forever on a long line are refused.
 *
 * @example whyRefused({ find: '(a+)+', isPattern: true, … }) // 'This pattern could freeze …'
 */
export function whyRefused({ find, isPattern }: Pick<CustomPhrase, 'find' | 'isPattern'>): string | null {
  if (find.trim() === '') return 'Write the words to look for.';
  if (find.length > longestPattern) return `Keep it under ${longestPattern} characters, or split it in two.`;
  if (!isPattern) return null;
  let pattern: RegExp;
  try {
    pattern = new RegExp(find, 'giu');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : '';
    return `This pattern is not valid (${reason}). Check its brackets, or use plain text.`;
  }
  if (pattern.test('')) return 'This pattern matches nothing at all, so it would match everywhere. Add a word to it.';
  const unsafe = findUnsafePart(find);
  return unsafe
    ? `"${unsafe}" could freeze the page on a long line: one repeat stands inside or beside another. Use a single repeat, or a limit such as {1,20}.`
    : null;
}

const literal = (words: string) =>
  straighten(words.trim())
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ +/g, ' +');

function compile(phrase: CustomPhrase): RegExp | null {
  if (whyRefused(phrase)) return null;
  return phrase.isPattern
    ? new RegExp(phrase.find, 'giu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${literal(phrase.find)}(?![\\p{L}\\p{N}])`, 'giu');
}

const compiled = new WeakMap<CustomPhrase, { pattern: RegExp | null; rule: PhraseRule }>();

function ready(phrase: CustomPhrase): { pattern: RegExp | null; rule: PhraseRule } {
  const known = compiled.get(phrase);
  if (known) return known;
  const made = {
    pattern: compile(phrase),
    rule: {
      id: customRuleId,
      kind: 'phrase',
      title: 'Your own phrase',
      message: 'You asked to be told about these words.',
      advice: phrase.advice || 'Say it another way.',
      seeds: [],
      severity: phrase.severity ?? 'hint',
      keywords: /(?:)/,
      patterns: [],
    } satisfies PhraseRule,
  };
  compiled.set(phrase, made);
  return made;
}

type Found = { match: PhraseMatch; rule: PhraseRule };
/** Remembered with the sentence's analysis, so that a key press costs one sentence here too. */
const remembered = new WeakMap<SentenceAnalysis, { custom: readonly CustomPhrase[]; found: Found[] }>();

/** The rep's own phrases in a sentence. A phrase that is refused (`whyRefused`) finds nothing. */
export function customMatches({ text, analysis }: AnalysedSentence, custom: readonly CustomPhrase[]): Found[] {
  const known = remembered.get(analysis);
  if (known?.custom === custom) return known.found;
  const straight = straighten(text);
  const found: Found[] = [];
  for (const phrase of custom) {
    const { pattern, rule } = ready(phrase);
    if (!pattern) continue;
    for (const { index: from, 0: words } of matchesOf(pattern, straight)) {
      const to = from + words.length;
      if (found.some(({ match }) => from < match.to && match.from < to)) continue;
      const fixes = phrase.replacement === undefined ? [] : [replaceWords(text, from, to, phrase.replacement)];
      found.push({ match: { rule: customRuleId, from, to, fixes }, rule });
    }
  }
  remembered.set(analysis, { custom, found });
  return found;
}
