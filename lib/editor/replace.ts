import type { Span } from '../text/span.ts';
import type { EditorText } from './editor-text.ts';

/** The least edit that turns `before` into `after`: only what differs, so that bold and links around it survive. */
export function smallestEdit(before: string, after: string): { from: number; to: number; insert: string } {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  // Never between the two halves of a character outside the basic plane.
  if (isHighSurrogate(before, start - 1) || isHighSurrogate(after, start - 1)) start--;
  if (isLowSurrogate(before, before.length - end) || isLowSurrogate(after, after.length - end)) end--;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

const isHighSurrogate = (text: string, index: number) => /[\ud800-\udbff]/.test(text[index] ?? '');
const isLowSurrogate = (text: string, index: number) => /[\udc00-\udfff]/.test(text[index] ?? '');

/**
 * Replaces a span of the editor's text the way typing would, so that the page's own undo takes it back in one step.
 * Editors differ in what they take: some the `beforeinput` event (CKEditor 5, Quill), others the editing command
 * (ProseMirror, plain elements like Gmail's). The event goes first; the command only where nobody took it.
 *
 * @param read the editor's text as it is now
 * @param span into that text
 * @returns false where the text is not what it should be a frame later: the selection is back where it was, offer to copy
 */
export async function replaceInEditor(
  editor: HTMLElement,
  text: EditorText,
  read: () => string,
  span: Span,
  replacement: string,
): Promise<boolean> {
  const document = editor.ownerDocument;
  const selection = selectionIn(editor);
  const before = read();
  const old = before.slice(span.from, span.to);
  const wanted = before.slice(0, span.from) + replacement + before.slice(span.to);
  if (old === replacement) return true;
  const edit = smallestEdit(old, replacement);
  const from = span.from + edit.from;
  const to = span.from + edit.to;
  const range = text.rangeOf({ from, to }) ?? caretRange(document, text, from);
  if (!selection) return false;
  const formerly = selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;

  editor.focus({ preventScroll: true });
  select(selection, range);
  const event = new InputEvent('beforeinput', {
    inputType: edit.insert ? 'insertText' : 'deleteContentBackward',
    data: edit.insert || null,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (editor.dispatchEvent(event)) {
    if (edit.insert) document.execCommand('insertText', false, edit.insert);
    else document.execCommand('delete');
  }
  await nextFrame();
  if (read() === wanted) return true;
  if (formerly && editor.contains(formerly.commonAncestorContainer)) select(selection, formerly);
  return false;
}

/** The selection as an editor's own tree sees it: Chromium's document sees none inside shadow roots. */
export function selectionIn(editor: Element): Selection | null {
  const root = editor.getRootNode() as { getSelection?(): Selection | null };
  return (root.getSelection ? root : editor.ownerDocument).getSelection?.() ?? null;
}

/** Selects a range, inside a shadow root too: `addRange` takes none there. */
export function select(selection: Selection, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function caretRange(document: Document, text: EditorText, offset: number): Range {
  const { node, offset: inside } = text.pointAt(offset);
  const range = document.createRange();
  range.setStart(node, inside);
  return range;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
