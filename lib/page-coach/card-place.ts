import { type ClientRectObject, computePosition, flip, type Middleware, type Platform, shift } from '@floating-ui/core';

/** How far from the words, in CSS pixels, and how near to the edge of the window. */
const gap = 6;
const edge = 8;

interface Size {
  width: number;
  height: number;
}

/**
 * Where a card stands that speaks about marked words: under the last of their lines, from its first word on; above the
 * first where there is no room below; always between the edges of the window.
 *
 * Floating UI's core decides. Its platform for the DOM stays out (3 KB gzip of every Gmail tab): the card is fixed in a host
 * at the viewport's corner, so there are no containing, scaling or scrolling ancestors to know of.
 *
 * @param words the boxes of the words in the viewport (`Range.getClientRects`), in text order, at least one
 * @returns the card's upper left corner in the viewport, in whole pixels
 */
export async function cardPlace(
  words: readonly ClientRectObject[],
  card: Size,
  window: Size,
): Promise<{ x: number; y: number }> {
  // All that is asked of a platform which knows how far a card overflows.
  const platform: Pick<Platform, 'getElementRects' | 'detectOverflow'> = {
    getElementRects: ({ reference }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...card },
    }),
    detectOverflow: async ({ x, y }) => ({
      top: edge - y,
      bottom: y + card.height + edge - window.height,
      left: edge - x,
      right: x + card.width + edge - window.width,
    }),
  };
  const { x, y } = await computePosition({ getBoundingClientRect: () => around(words) }, null, {
    platform: platform as Platform,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [flip(), atLine(words), shift()],
  });
  return { x: Math.round(x), y: Math.round(y) };
}

/** The box around all of them, with the gap above and below. */
function around(boxes: readonly ClientRectObject[]) {
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top)) - gap;
  const width = Math.max(...boxes.map(({ right }) => right)) - x;
  return { x, y, width, height: Math.max(...boxes.map(({ bottom }) => bottom)) + gap - y };
}

/** Wrapped words begin elsewhere in each line: the card begins with the line it stands at. (Floating UI's `inline` is 0.5 KB.) */
const atLine = (words: readonly ClientRectObject[]): Middleware => ({
  name: 'atLine',
  fn({ placement }) {
    const first = words[0] as ClientRectObject;
    const last = words[words.length - 1] as ClientRectObject;
    const line = placement.startsWith('bottom')
      ? words.filter(({ bottom }) => bottom > last.top)
      : words.filter(({ top }) => top < first.bottom);
    return { x: Math.min(...line.map(({ left }) => left)) };
  },
});
