import { findUnsafePart } from './pattern-safety.ts';
import type { CustomPhrase } from './types.ts';

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
