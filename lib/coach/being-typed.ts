import type { DraftSentence } from '../text/read-draft.ts';

const finished = /[.!?…][\p{Pe}\p{Pf}"']*$/u;

/**
 * The sentence the rep is in the middle of: the one that holds the caret, or ends on its line before it, and has no
 * full stop yet. A mark on it would judge half a thought (WORDING.md, "When the coach is silent").
 *
 * @param caret offset in the body, undefined where nobody is typing
 * @returns index into `sentences`, or undefined
 */
export function beingTyped(
  body: string,
  sentences: readonly DraftSentence[],
  caret: number | undefined,
): number | undefined {
  if (caret === undefined) return undefined;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as DraftSentence).from <= caret) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  if (sentence?.words.role !== 'text' || finished.test(sentence.words.text.slice(-4))) return undefined;
  return body.slice(sentence.to, caret).includes('\n') ? undefined : low - 1;
}
