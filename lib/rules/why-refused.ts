import { patternOf } from './custom-phrases.ts';
import { findUnsafePart } from './pattern-safety.ts';

const longest = 200;

/**
 * Why a custom phrase cannot be used, in words for the rep, or null where it can. Patterns that are not valid, that match
 * nothing at all, or that could take forever on a long line are refused.
 *
 * @param phrase plain words, or a regular expression between slashes
 * @example whyRefused('/(a+)+b/') // '"(a+)+" could freeze the page …'
 */
export function whyRefused(phrase: string): string | null {
  if (phrase.trim().length < 2) return 'Write the words to look for.';
  if (phrase.length > longest) return `Keep it under ${longest} characters, or split it in two.`;
  const source = patternOf(phrase);
  if (source === undefined) return null;
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, 'giu');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : '';
    return `This pattern is not valid (${reason}). Check its brackets, or use plain words.`;
  }
  if (pattern.test('')) return 'This pattern matches nothing at all, so it would match everywhere. Add a word to it.';
  const unsafe = findUnsafePart(source);
  return unsafe
    ? `"${unsafe}" could freeze the page on a long line: one repeat stands inside or beside another. Use a single repeat, or a limit such as {1,20}.`
    : null;
}
