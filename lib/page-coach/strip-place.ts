/** Room the strip needs to be of use; in less (a minimised compose) it hides. CSS pixels. */
const leastWidth = 120;
const leastHeight = 48;

/**
 * Where the strip hangs by its lower right corner: inside the visible part of the editor, clear of its scroll bar.
 *
 * @returns viewport coordinates and the width there is, or null where the editor is not to be seen
 */
export function stripPlace(editor: Element, frame: Element): { x: number; y: number; width: number } | null {
  if (!editor.isConnected) return null;
  const view = editor.ownerDocument.documentElement;
  const box = editor.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  let left = Math.max(box.left, outer.left, 0);
  let right = Math.min(box.right, outer.right, view.clientWidth);
  let top = Math.max(box.top, outer.top, 0);
  let bottom = Math.min(box.bottom, outer.bottom, view.clientHeight);
  for (let element: Element | null = editor; element && element !== view; element = element.parentElement) {
    if (element.scrollHeight <= element.clientHeight && element !== editor) continue;
    const { overflowY } = getComputedStyle(element);
    if (overflowY === 'visible' || overflowY === 'clip') continue;
    const clip = element.getBoundingClientRect();
    left = Math.max(left, clip.left);
    right = Math.min(right, clip.left + element.clientLeft + element.clientWidth);
    top = Math.max(top, clip.top);
    bottom = Math.min(bottom, clip.bottom);
  }
  const width = right - left;
  if (width < leastWidth || bottom - top < leastHeight) return null;
  return { x: Math.round(right - 12), y: Math.round(bottom - 8), width: Math.round(width - 24) };
}
