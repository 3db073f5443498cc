import { plain } from './plain.ts';

/** A word, a number or a single mark of a text. Offsets are UTF-16 positions in the text it was cut from. */
export interface Word {
  from: number;
  to: number;
  /** Lower case, straight quotes, plain hyphens. */
  text: string;
  /** Whether white space (or the start of the text) stands before it. */
  spaced: boolean;
  /** The first letter is a capital. */
  capital: boolean;
  /** What rooms know of it: see `wordKind`. */
  kinds: number;
}

/** `plain`, and every dash a hyphen: "Friday – 3pm" reads as "Friday - 3pm". Length and offsets stay. */
export function flatten(text: string): string {
  return plain(text).replace(/[\u2012-\u2015\u2212]/g, '-');
}

/**
 * "e-mail" is one word, and read as "email". Unicode's prepended marks (U+0600 …) belong to the letter behind them: a
 * span must not begin between the two.
 */
const wordPattern =
  /\be-mail\p{L}*|[\p{L}\p{M}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]+(?:'[\p{L}\p{M}]+)*'?|\d+|\S/giu;

/** The kind of a run of digits. */
export const digits = 1;
const lexicon = new Map<string, number>();
let kinds = 1;

/**
 * Enters a list of words under a kind of its own, a bit of `Word.kinds`: a text is cut once, each of its words looked up
 * once, and whoever asks for time words, names of languages … tests a bit.
 */
export function wordKind(words: Iterable<string>): number {
  const kind = 1 << kinds++;
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | kind);
  return kind;
}

/** Cuts `text` into words, runs of digits and single marks. `flatten` is applied first. */
export function cutWords(text: string): Word[] {
  return beyondPlain.test(text) ? cutByPattern(flatten(text)) : cutAscii(text);
}

/** Plain letters, without the one mark among them that `flatten` changes. */
const beyondPlain = /[^\0-_a-\x7f]/;

const space = 0;
const mark = 1;
const digit = 2;
const letter = 3;
const signs = new Uint8Array(128).fill(mark);
signs.fill(space, 9, 14);
signs[32] = space;
signs.fill(digit, 48, 58);
signs.fill(letter, 65, 91);
signs.fill(letter, 97, 123);
const apostrophe = 39;
const lowerE = 0x65;

/** What `cutByPattern` does, several times as fast, for the letters that nearly all English mail is written in. */
function cutAscii(source: string): Word[] {
  const words: Word[] = [];
  const lower = source.toLowerCase();
  const { length } = lower;
  const signAt = (at: number): number => (at < length ? (signs[lower.charCodeAt(at)] as number) : space);
  let end = -1;
  for (let at = 0; at < length; ) {
    const from = at;
    const sign = signAt(at++);
    if (sign === space) continue;
    let isMail = false;
    let to = at;
    if (sign === digit) {
      while (signAt(at) === digit) at++;
      to = at;
    } else if (sign === letter) {
      isMail =
        lower.charCodeAt(from) === lowerE && lower.startsWith('e-mail', from) && !/\w/.test(lower.charAt(from - 1));
      if (isMail) at = from + 'e-mail'.length;
      while (signAt(at) === letter) at++;
      while (!isMail && lower.charCodeAt(at) === apostrophe && signAt(at + 1) === letter) {
        at += 2;
        while (signAt(at) === letter) at++;
      }
      to = at;
      if (!isMail && lower.charCodeAt(at) === apostrophe) at++;
    }
    const text = lower.slice(from, to);
    words.push(wordOf(from, to, isMail ? text.replace('-', '') : text, from !== end, text !== source.slice(from, to)));
    end = to;
  }
  return words;
}

function cutByPattern(source: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of source.matchAll(wordPattern)) {
    let raw = match[0];
    const from = match.index;
    // "customers'" keeps its apostrophe out of the word; a closing quote is a mark of its own.
    if (raw.length > 1 && raw.endsWith("'")) {
      raw = raw.slice(0, -1);
    }
    const lower = raw.toLowerCase();
    const text = lower.startsWith('e-mail') ? lower.replace('-', '') : lower;
    words.push(wordOf(from, from + raw.length, text, from !== end, lower !== raw));
    end = from + raw.length;
  }
  return words;
}

const wordOf = (from: number, to: number, text: string, spaced: boolean, capital: boolean): Word => ({
  from,
  to,
  text,
  spaced,
  capital,
  kinds: text < ':' && text >= '0' ? digits : (lexicon.get(text) ?? 0),
});

/** Readers by the words that what they read may begin with, each word's in the order given. */
export function byFirstWord<Read>(
  readers: readonly (readonly [read: Read, words: Iterable<string>])[],
): ReadonlyMap<string, readonly Read[]> {
  const byWord = new Map<string, Read[]>();
  for (const [read, words] of readers)
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(read);
      else byWord.set(word, [read]);
    }
  return byWord;
}

/** Index of the first word that begins at or after `offset`; `words.length` where none does. */
export function indexFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.from ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text of the word at `at`; '' before the first and behind the last. */
export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? '';
}

/** The kinds of the word at `at`: see `wordKind`. */
export function kindsAt(words: readonly Word[], at: number): number {
  return words[at]?.kinds ?? 0;
}

/** Lists of words, cut up once: they are asked for at many places of a text. */
const lists = new Map<string, ReadonlySet<string>>();

function listed(list: string): ReadonlySet<string> {
  let words = lists.get(list);
  if (!words) {
    words = new Set(list.split('|'));
    lists.set(list, words);
  }
  return words;
}

/**
 * Whether a word in lower case is one of a list. A list is no pattern: most words of a text are asked after by many, and
 * a look into a set costs a fraction of a pattern's run.
 *
 * @example isOneOf('week', 'day|week|month') // true
 */
export function isOneOf(word: string, list: string): boolean {
  return listed(list).has(word);
}

/** `isOneOf` of the word at `at`. */
export function isAt(words: readonly Word[], at: number, list: string): boolean {
  return isOneOf(textAt(words, at), list);
}

/** Patterns of `after`, cut up once: they are tried at many words. */
const cut = new Map<string, { choices: ReadonlySet<string>; optional: boolean }[]>();

function cutPattern(pattern: string): { choices: ReadonlySet<string>; optional: boolean }[] {
  const parts = pattern.split(' ').map((part) => {
    const optional = part.endsWith('?');
    return { choices: listed(optional ? part.slice(0, -1) : part), optional };
  });
  cut.set(pattern, parts);
  return parts;
}

/** Index after the given words, or 0 where they don't stand there. A choice is written `a|b`, an optional word `a?`. */
export function after(words: readonly Word[], at: number, pattern: string): number {
  let index = at;
  const parts = cut.get(pattern) ?? cutPattern(pattern);
  for (let i = 0; i < parts.length; i += 1) {
    const { choices, optional } = parts[i] as (typeof parts)[number];
    if (choices.has(textAt(words, index))) index += 1;
    else if (!optional) return 0;
  }
  return index > at ? index : 0;
}
