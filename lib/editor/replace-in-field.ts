import type { Span } from '../text/span.ts';
import type { TextField } from './field-mirror.ts';
import { smallestEdit } from './replace.ts';

/**
 * Replaces a span of a text field's text the way typing would: the field's own undo takes it back.
 *
 * @returns false where the page did not take it
 */
export async function replaceInField(field: TextField, span: Span, replacement: string): Promise<boolean> {
  const { ownerDocument: document, value, selectionStart, selectionEnd } = field;
  const wanted = value.slice(0, span.from) + replacement + value.slice(span.to);
  if (value === wanted) return true;
  const { from, to, insert } = smallestEdit(value, wanted);
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  // The one way into a field that its own undo takes back; the page sees it as typing.
  if (insert) document.execCommand('insertText', false, insert);
  else document.execCommand('delete');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  if (field.value === wanted) return true;
  field.setSelectionRange(selectionStart, selectionEnd);
  return false;
}
