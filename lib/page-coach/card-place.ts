/** How far from the words, in CSS pixels, and how near to the edge of the window. */
const gap = 6;
const edge = 8;

interface Size {
  width: number;
  height: number;
}

type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'bottom'>;

/**
 * Where a card stands that speaks about marked words: under the last of their lines, from its first word on; above the
 * first where there is no room below; always between the edges of the window.
 *
 * It stands exactly where Floating UI's `flip` and `shift` would put it. Those are 2 KB gzip of every Gmail tab, most of
 * them for containing, scaling and scrolling ancestors, of which a card fixed at the viewport's corner has none.
 *
 * @param words the boxes of the words in the viewport (`Range.getClientRects`), in text order, at least one
 * @returns the card's upper left corner in the viewport, in whole pixels
 */
export function cardPlace(words: readonly Box[], card: Size, window: Size): { x: number; y: number } {
  const above = Math.min(...words.map(({ top }) => top)) - gap - card.height;
  const below = Math.max(...words.map(({ bottom }) => bottom)) + gap;
  const missingAbove = edge - above;
  const missingBelow = below + card.height + edge - window.height;
  const isBelow = missingBelow <= 0 || (missingAbove > 0 && missingBelow <= missingAbove);
  // Wrapped words begin elsewhere in each line: the card begins with the line it stands at.
  const [first, last] = [words[0], words.at(-1)] as [Box, Box];
  const line = words.filter(({ top, bottom }) => (isBelow ? bottom > last.top : top < first.bottom));
  const x = Math.min(...line.map(({ left }) => left), window.width - edge - card.width);
  return { x: Math.round(Math.max(x, edge)), y: Math.round(isBelow ? below : above) };
}
