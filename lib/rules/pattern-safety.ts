/** Repeats beyond this count like endless ones. */
const manyTimes = 40;
/** So many endless repeats side by side cost a long line to the power of their number. */
const mostRepeats = 3;

interface Part {
  source: string;
  /** Holds an endless repeat. */
  repeats: boolean;
  /** Its alternatives may begin alike. */
  isAmbiguous: boolean;
}

/**
 * The part of a regular expression that may take forever on a long line, or null. Strict rather than clever: it refuses
 * an endless repeat of something that repeats itself or has alternatives that can begin alike, and more than three
 * endless repeats in all. Small enough for a page; this product's own patterns are checked by `recheck` in the tests.
 *
 * @param source a valid regular expression
 * @example findUnsafePart('(?:a+)+b') // '(?:a+)+'
 */
export function findUnsafePart(source: string): string | null {
  let at = 0;
  let repeats = 0;
  let unsafe: string | null = null;

  function quantifier(): { text: string; endless: boolean } {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
    if (!found) return { text: '', endless: false };
    at += found[0].length;
    const [text, least, comma, most] = found;
    const endless = /^[*+]/.test(text) || (comma === ',' && most === '') || Number(most || least || 0) > manyTimes;
    return { text, endless };
  }

  function alternatives(): Part {
    const from = at;
    const starts: string[] = [];
    let inside = false;
    let isAmbiguous = false;
    let first = true;
    let branches = 1;
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        first = true;
        branches += 1;
        continue;
      }
      const begins = at;
      const part = atom();
      const { text, endless } = quantifier();
      if (first) starts.push(text === '' || text === '+' ? part.source : '.');
      first = false;
      if (endless) {
        repeats += 1;
        if ((part.repeats || part.isAmbiguous || repeats > mostRepeats) && unsafe === null) {
          unsafe = source.slice(begins, at);
        }
      }
      inside ||= endless || part.repeats;
      isAmbiguous ||= part.isAmbiguous;
    }
    if (branches > 1) {
      const letters = starts.map((start) => (/^[\p{L}\p{N} ]$/u.test(start) ? start.toLowerCase() : null));
      isAmbiguous ||= letters.includes(null) || new Set(letters).size < branches;
    }
    return { source: source.slice(from, at), repeats: inside, isAmbiguous };
  }

  function atom(): Part {
    const from = at;
    if (source[at] === '(') {
      at += /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(source.slice(at))?.[0].length ?? 1;
      const inner = alternatives();
      at += 1;
      return { ...inner, source: source.slice(from, at) };
    }
    if (source[at] === '[') at += /^\[(?:\\[\s\S]|[^\]\\])*\]/.exec(source.slice(at))?.[0].length ?? 1;
    else if (source[at] === '\\')
      at +=
        /^\\(?:[pPuk](?:\{[^}]*\}|<[^>]*>)|u[\da-f]{4}|x[\da-f]{2}|\d+|[\s\S])/i.exec(source.slice(at))?.[0].length ??
        2;
    else at += 1;
    return { source: source.slice(from, at), repeats: false, isAmbiguous: false };
  }

  while (at < source.length) {
    alternatives();
    at += 1;
  }
  return unsafe;
}
