import type { PlacedBlock, SentenceWords } from '../text/read-draft.ts';
import type { Span } from '../text/span.ts';

const finished = /[.!?…][\p{Pe}\p{Pf}"']*$/u;

/** A sentence by its words, and where it stands in the body. */
export interface TypedSentence extends Span {
  words: SentenceWords;
}

/**
 * The sentence the rep is in the middle of: the one that holds the caret, or ends on its line before it, and has no
 * full stop yet. A mark on it would judge half a thought (WORDING.md, "When the coach is silent").
 *
 * @param caret offset in the body, undefined where nobody is typing
 */
export function beingTyped(
  body: string,
  blocks: readonly PlacedBlock[],
  caret: number | undefined,
): TypedSentence | undefined {
  if (caret === undefined) return undefined;
  const sentence = lastBefore(blocks, caret);
  if (sentence?.words.role !== 'text' || finished.test(sentence.words.text.slice(-4))) return undefined;
  return body.slice(sentence.to, caret).includes('\n') ? undefined : sentence;
}

/** The last sentence that begins before the caret, or at it. */
function lastBefore(blocks: readonly PlacedBlock[], caret: number): TypedSentence | undefined {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { block, from: offset } = blocks[i] as PlacedBlock;
    if (offset > caret) continue;
    const sentence = block.sentences.findLast(({ from }) => offset + from <= caret);
    if (sentence) return { from: offset + sentence.from, to: offset + sentence.to, words: sentence.words };
  }
  return undefined;
}
