import { patternOf } from './custom-phrases.ts';
import { findUnsafePart } from './pattern-safety.ts';

const longest = 200;

/** What is wrong with a custom phrase; `detail` is the part that is, or the limit, '' where nothing is to be added. */
export interface Refusal {
  why: 'tooShort' | 'tooLong' | 'notValid' | 'matchesNothing' | 'unsafe';
  detail: string;
}

/**
 * Why a custom phrase cannot be used, or null where it can. Patterns that are not valid, that match
 * nothing at all, or that could take forever on a long line are refused.
 *
 * @param phrase plain words, or a regular expression between slashes
 * @example whyRefused('/(a+)+b/') // { why: 'unsafe', detail: '(a+)+' }
 */
export function whyRefused(phrase: string): Refusal | null {
  if (phrase.trim().length < 2) return { why: 'tooShort', detail: '' };
  if (phrase.length > longest) return { why: 'tooLong', detail: String(longest) };
  const source = patternOf(phrase);
  if (source === undefined) return null;
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, 'giu');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : '';
    return { why: 'notValid', detail: reason };
  }
  if (pattern.test('')) return { why: 'matchesNothing', detail: '' };
  const unsafe = findUnsafePart(source);
  return unsafe ? { why: 'unsafe', detail: unsafe } : null;
}
