import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure as Texts } from '#i18n';

/** A text's key in `assets/locales/en.yml`: `popup.title`. */
export type TextKey = keyof Texts;

/** Keys of texts that stand alone: nothing is filled in, nothing counted. */
export type PlainKey = {
  [Key in TextKey]: Texts[Key] extends { plural: false; substitutions: 0 } ? Key : never;
}[TextKey];

/** As many values as the highest `$1` .. `$4` of a text says. */
type Filled<Count extends number, Part, Known extends Part[] = []> = Known['length'] extends Count
  ? Known
  : Filled<Count, Part, [...Known, Part]>;

/** What a text takes, in the order of its `$1`, `$2`: of a plural the first is the number that decides. */
type Fill<Key extends TextKey, Part> = Texts[Key]['plural'] extends true
  ? Filled<Texts[Key]['substitutions'], Part> extends [unknown, ...infer Rest extends Part[]]
    ? [count: number, ...Rest]
    : [count: number]
  : Filled<Texts[Key]['substitutions'], Part>;

/** Found once, a text stays readable when the extension is updated under the page and no browser API answers any more. */
const known = new Map<string, string>();

/** The text as it was written, with its `$1` and both its plurals. */
function patternOf(key: string): string {
  let pattern = known.get(key);
  if (pattern === undefined) {
    try {
      // The type knows the browser's own messages only.
      pattern = browser.i18n.getMessage(key.replaceAll('.', '_') as never, ['$1', '$2', '$3', '$4']);
    } catch {
      return ''; // The extension is gone: what is shown stays, what would be new has no words.
    }
    known.set(key, pattern);
  }
  return pattern;
}

/**
 * A text of the interface in pieces, for one with an element in it: `Children.toArray(parts('card.moved', <b>3</b>))`.
 *
 * @param filled what stands for `$1`, `$2`; numbers are written as the language writes them
 */
export function parts<Key extends TextKey, Part = never>(
  key: Key,
  ...filled: Fill<Key, Part | string | number>
): (Part | string)[] {
  const values = filled as readonly (Part | string | number)[];
  const plurals = patternOf(key).split(' | ');
  const pattern = (values[0] === 1 ? plurals[0] : plurals.at(-1)) as string;
  return pattern.split(/\$(\d)/).map((piece, index) => {
    const part = index % 2 ? values[Number(piece) - 1] : piece;
    return typeof part === 'number' ? part.toLocaleString(patternOf('language') || undefined) : (part ?? '');
  });
}

/**
 * A text of the interface in the browser's language. The only way to one: a key that does not exist, or a number of
 * values that does not fit, is a type error.
 *
 * @example t('card.moved', 3) // 'moved 3 times'
 */
export function t<Key extends TextKey>(key: Key, ...filled: Fill<Key, string | number>): string {
  return parts(key, ...filled).join('');
}

/**
 * A text that the language may have or not: English keeps what the rules say with the rules (`lib/words/rule-words.ts`).
 *
 * @returns '' where the language has none
 */
export function translation(key: string, filled: string): string {
  return patternOf(key).replaceAll('$1', () => filled);
}
