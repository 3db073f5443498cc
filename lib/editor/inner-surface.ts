import type { EditorTextOptions } from './editor-text.ts';
import { standIns, toPage } from './frames.ts';
import { removeAllMarks } from './marks.ts';
import { type EditorSurface, editableSurface } from './surface.ts';

const dressed = new WeakSet<Document | ShadowRoot>();

/**
 * A contenteditable element outside the page's own tree: in frames of the page's origin, or in a shadow root. The page's
 * style sheets do not reach there, so the marks' sheet is brought along.
 *
 * @param css the marks' style sheet
 */
export function innerSurface(
  editor: HTMLElement,
  roleOf: NonNullable<EditorTextOptions['roleOf']>,
  css: string,
  onPageChange: () => void,
  signal: AbortSignal,
): EditorSurface {
  const { ownerDocument } = editor;
  const view = ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const surface = editableSurface(editor, roleOf, onPageChange, signal);
  const { highlights } = view?.CSS ?? CSS;
  dress(editor.getRootNode() as Document | ShadowRoot, css, highlights);
  const box = standIns(editor).at(-1) ?? editor;
  return {
    ...surface,
    highlights,
    // A frame's document keeps its active element while the caret is somewhere else.
    caret: () => (ownerDocument.hasFocus() ? surface.caret() : undefined),
    async replace(span, replacement) {
      takeSnapshot(editor);
      const isReplaced = await surface.replace(span, replacement);
      takeSnapshot(editor);
      return isReplaced;
    },
    ...(box !== editor && { inFrame: { box, toPage: (rect: DOMRect) => toPage(editor, rect) } }),
  };
}

function dress(root: Document | ShadowRoot, css: string, highlights: HighlightRegistry): void {
  const view = ('defaultView' in root ? root : root.ownerDocument).defaultView as (Window & typeof globalThis) | null;
  if (!view || (dressed.has(root) && root.adoptedStyleSheets.length > 0)) return;
  if (view !== window && !dressed.has(root)) removeAllMarks(highlights); // Those of a coach that was here before an update.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  dressed.add(root);
}

/**
 * CKEditor 4 keeps an undo history of its own, written at keys and clicks: a change that comes without either cannot be
 * redone, and its undo takes the typing before along. A released key ends what it counts as typing, a click notes the text
 * as it stands.
 */
function takeSnapshot(editor: HTMLElement): void {
  if (!editor.classList.contains('cke_editable')) return;
  editor.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  editor.ownerDocument.documentElement.dispatchEvent(new MouseEvent('click'));
}
