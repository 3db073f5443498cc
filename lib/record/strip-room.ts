/** A box in the page's viewport, CSS pixels. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The strip's height, and the width of its button with a chip. CSS pixels. */
const stripHeight = 40;
const leastWidth = 240;
const gap = 8;

/**
 * The part of the box around an editor in which the strip, which hangs in the editor's lower right corner, is clear of the
 * panel: left of it, else above it, else all of it.
 */
export function stripRoom(around: DOMRect, editor: Box, panel: Box | undefined): DOMRect {
  if (!panel) return around;
  const right = Math.min(around.right, editor.right);
  const bottom = Math.min(around.bottom, editor.bottom);
  const left = Math.max(around.left, editor.left);
  const isOver = panel.left < right && panel.right > left && panel.top < bottom && panel.bottom > bottom - stripHeight;
  if (!isOver) return around;
  const { x, y } = around;
  if (panel.left - left >= leastWidth) return new DOMRect(x, y, panel.left - gap - x, around.height);
  const top = Math.max(around.top, editor.top);
  return panel.top - top >= stripHeight + gap ? new DOMRect(x, y, around.width, panel.top - gap - y) : around;
}
