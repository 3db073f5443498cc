import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const isPlain = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 0x0a;

/** Whether a grapheme surely ends at `at`: between two plain characters, at the edges of the text. */
const isBetween = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at)));

/** The ends of the grapheme that `at` lies inside of; `at` twice where it stands between two. */
function around(text: string, at: number): [number, number] {
  if (isBetween(text, at)) return [at, at];
  // Intl looks through all it is given.
  let start = at;
  while (!isBetween(text, start)) start--;
  let end = at;
  while (!isBetween(text, end)) end++;
  const inside = segmenter.segment(text.slice(start, end)).containing(at - start);
  if (!inside || start + inside.index === at) return [at, at];
  return [start + inside.index, start + inside.index + inside.segment.length];
}

/**
 * The span widened to whole graphemes: a mark or a replacement must not cut what a person sees as one character (a letter
 * and its accent, an emoji). An empty span stays empty.
 */
export function wholeGraphemes<S extends Span>(text: string, span: S): S {
  if (isBetween(text, span.from) && isBetween(text, span.to)) return span;
  const [start, afterStart] = around(text, span.from);
  const end = around(text, span.to)[1];
  const from = span.from === span.to ? afterStart : start;
  return from === span.from && end === span.to ? span : { ...span, from, to: end };
}
