/** How far from the words, in CSS pixels, and how near to the edge of the window. */
const gap = 6;
const edge = 8;

type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/**
 * Where a card stands that speaks about marked words: under the last of their lines, from its first word on; above the
 * first where there is no room below; always between the edges of the window.
 *
 * @param words the boxes of the words in the viewport (`Range.getClientRects`), in text order, at least one
 * @returns the card's upper left corner in the viewport, in whole pixels
 */
export function cardPlace(
  words: readonly Box[],
  card: { width: number; height: number },
  window: { width: number; height: number },
): { x: number; y: number } {
  const first = words[0] as Box;
  const last = words[words.length - 1] as Box;
  const below = last.bottom + gap;
  const above = first.top - gap - card.height;
  const missingBelow = below + card.height + edge - window.height;
  const isBelow = missingBelow <= 0 || missingBelow <= edge - above;
  const line = isBelow
    ? words.filter(({ bottom }) => bottom > last.top)
    : words.filter(({ top }) => top < first.bottom);
  const start = Math.min(...line.map(({ left }) => left));
  const x = Math.max(edge, Math.min(start, window.width - card.width - edge));
  return { x: Math.round(x), y: Math.round(isBelow ? below : above) };
}
