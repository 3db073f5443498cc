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

/** Same length as `text`, so that offsets stay true: typographic quotes, dashes and spaces become plain ones. */
export function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u2032`]/g, "'")
    .replace(/[\u201c\u201d\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n]/g, ' ');
}

/** "e-mail" is one word, and read as "email". */
const wordPattern = /\be-mail\p{L}*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*'?|\d+|\S/giu;

/** Cuts `text` into words, runs of digits and single marks. `plain` is applied first. */
export function cutWords(text: string): Word[] {
  const source = plain(text);
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
