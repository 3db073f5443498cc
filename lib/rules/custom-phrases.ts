import { straighten } from './mask.ts';
import { matchesOf } from './pattern.ts';
import { replaceWords } from './replace-words.ts';
import type { PhraseRule } from './rule.ts';
import type { AnalysedSentence, CustomPhrase, PhraseMatch, SentenceAnalysis } from './types.ts';

/** What findings of the rep's own phrases carry as their rule. */
export const customRuleId = 'custom-phrase';

const literal = (words: string) =>
  straighten(words.trim())
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ +/g, ' +');

/** The source of a phrase written as a pattern, "/…/", else undefined. */
export function patternOf(phrase: string): string | undefined {
  return /^\/(.+)\/$/.exec(phrase.trim())?.[1];
}

function compile({ phrase }: CustomPhrase): RegExp | null {
  if (phrase.trim() === '') return null;
  try {
    return new RegExp(patternOf(phrase) ?? `(?<![\\p{L}\\p{N}])${literal(phrase)}(?![\\p{L}\\p{N}])`, 'giu');
  } catch {
    return null;
  }
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
      patterns: [],
    } satisfies PhraseRule,
  };
  compiled.set(phrase, made);
  return made;
}

/** Remembered with the sentence's analysis, so that a key press costs one sentence here too. */
const remembered = new WeakMap<SentenceAnalysis, { custom: readonly CustomPhrase[]; found: PhraseMatch[] }>();

/** The rep's own phrases in a sentence. They were checked where they were entered (`whyRefused`); a broken one finds nothing. */
export function customMatches({ text, analysis }: AnalysedSentence, custom: readonly CustomPhrase[]): PhraseMatch[] {
  const known = remembered.get(analysis);
  if (known?.custom === custom) return known.found;
  const straight = straighten(text);
  const found: PhraseMatch[] = [];
  for (const phrase of custom) {
    const { pattern, rule } = ready(phrase);
    if (!pattern) continue;
    for (const { index: from, 0: words } of matchesOf(pattern, straight)) {
      const to = from + words.length;
      if (found.some((match) => from < match.to && match.from < to)) continue;
      const fixes = phrase.replacement === undefined ? [] : [replaceWords(text, from, to, phrase.replacement)];
      found.push({ rule, from, to, fixes });
    }
  }
  remembered.set(analysis, { custom, found });
  return found;
}
