import { EditorText } from './editor-text.ts';
import { placeThroughFrames } from './field-in-frame.ts';
import { FieldMirror } from './field-mirror.ts';
import { replaceInField } from './replace-in-field.ts';
import { type EditorSurface, spanIn } from './surface.ts';

/** When to look whether the page itself changed the field after a click or key: milliseconds. It says nothing when it does. */
const looks = [0, 100, 400, 1500];

/**
 * A `<textarea>`: marks lie on an invisible copy over it.
 *
 * @param slot an empty element in the coach's host for the copy
 * @param onPageChange called when the page itself changed the text (a note was saved and the field emptied)
 */
export function fieldSurface(
  field: HTMLTextAreaElement,
  slot: HTMLElement,
  onPageChange: () => void,
  signal: AbortSignal,
): EditorSurface {
  const { ownerDocument: document } = field;
  const mirror = new FieldMirror(field, slot, signal, placeThroughFrames);
  const text = new EditorText(mirror.content, { keepsWhiteSpace: true });
  let last = field.value;
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const read = () => {
    last = mirror.update();
    text.forgetAll();
    text.read();
    return last;
  };
  const lookSoon = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const after of looks) timers.add(setTimeout(() => field.value !== last && onPageChange(), after));
  };
  for (const type of ['click', 'keyup'] as const) {
    document.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  read();

  return {
    highlights: CSS.highlights,
    read,
    rangeOf: (span) => text.rangeOf(span),
    spanOf: (range) => spanIn(text, range),
    caret: () => ((field.getRootNode() as Document).activeElement === field ? field.selectionEnd : undefined),
    replace: (span, replacement) => replaceInField(field, span, replacement),
  };
}
