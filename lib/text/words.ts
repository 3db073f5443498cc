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

/** Cuts `text` into words, runs of digits and single marks. `flatten` is applied first. */
export function cutWords(text: string): Word[] {
  const source = flatten(text);
  return beyondAscii.test(source) ? cutByPattern(source) : cutAscii(source);
}

const beyondAscii = /[^\0-\x7f]/;

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const apostrophe = 39;

/** What `cutByPattern` does, several times as fast, for the letters that nearly all English mail is written in. */
function cutAscii(source: string): Word[] {
  const words: Word[] = [];
  const lower = source.toLowerCase();
  let end = -1;
  for (let at = 0; at < lower.length; ) {
    const from = at;
    const code = lower.charCodeAt(at);
    at += 1;
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    let isMail = false;
    let to = at;
    if (isDigit(code)) {
      while (isDigit(lower.charCodeAt(at))) at += 1;
      to = at;
    } else if (isSmallLetter(code)) {
      isMail = code === 0x65 && lower.startsWith('e-mail', from) && !/\w/.test(lower.charAt(from - 1));
      if (isMail) at = from + 'e-mail'.length;
      while (isSmallLetter(lower.charCodeAt(at))) at += 1;
      while (!isMail && lower.charCodeAt(at) === apostrophe && isSmallLetter(lower.charCodeAt(at + 1))) {
        at += 2;
        while (isSmallLetter(lower.charCodeAt(at))) at += 1;
      }
      to = at;
      if (!isMail && lower.charCodeAt(at) === apostrophe) at += 1;
    }
    const text = lower.slice(from, to);
    words.push({
      from,
      to,
      text: isMail ? text.replace('-', '') : text,
      spaced: from !== end,
      capital: text !== source.slice(from, to),
    });
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
    words.push({ from, to: from + raw.length, text, spaced: from !== end, capital: lower !== raw });
    end = from + raw.length;
  }
  return words;
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
