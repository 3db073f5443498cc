import type { Span } from '../text/span.ts';
import { EditorText, type EditorTextOptions } from './editor-text.ts';
import { replaceInEditor, selectionIn } from './replace.ts';

/** What the coach needs of an editor, whatever it is made of. Offsets are into the text last read. */
export interface EditorSurface {
  /** Where marks are painted. */
  readonly highlights: HighlightRegistry;
  /** The text as it is now; only what changed is walked. */
  read(): string;
  /** A live range over a span, null where it holds nothing that can be marked. */
  rangeOf(span: Span): Range | null;
  /** The span a live range covers now; null where its words are gone. */
  spanOf(range: Range): Span | null;
  /** The caret's offset; undefined where the rep is not writing here. */
  caret(): number | undefined;
  /** Replaces a span the way typing would; false where the page did not take it. */
  replace(span: Span, replacement: string): Promise<boolean>;
  /** Where the editor lies in a frame: what stands for it in the page, and the page's viewport for its rectangles. */
  readonly inFrame?: { box: HTMLElement; toPage(rect: DOMRect): DOMRect };
}

/** The span a range covers in a text that is read from the DOM. */
export function spanIn(text: EditorText, range: Range): Span | null {
  const from = text.offsetOf(range.startContainer, range.startOffset);
  const to = text.offsetOf(range.endContainer, range.endOffset);
  return range.collapsed || from === null || to === null ? null : { from, to };
}

/**
 * A contenteditable element: marks lie on its own nodes.
 *
 * @param onPageChange called at most once a frame when something other than typing may have changed it
 */
export function editableSurface(
  editor: HTMLElement,
  roleOf: NonNullable<EditorTextOptions['roleOf']>,
  onPageChange: () => void,
  signal: AbortSignal,
): EditorSurface {
  const text = new EditorText(editor, {
    roleOf,
    keepsWhiteSpace: /pre|break-spaces/.test(getComputedStyle(editor).whiteSpace),
  });
  let pageFrame = 0;
  const observer = new MutationObserver((records) => {
    text.noteChanges(records);
    if (pageFrame === 0) {
      pageFrame = requestAnimationFrame(() => {
        pageFrame = 0;
        onPageChange();
      });
    }
  });
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelAnimationFrame(pageFrame);
    },
    { once: true },
  );

  const read = () => {
    text.noteChanges(observer.takeRecords());
    return text.read();
  };
  return {
    highlights: CSS.highlights,
    read() {
      // Whoever reads paints: what the observer was told of before is in it.
      cancelAnimationFrame(pageFrame);
      pageFrame = 0;
      return read();
    },
    rangeOf: (span) => text.rangeOf(span),
    spanOf: (range) => spanIn(text, range),
    caret() {
      if (!editor.contains((editor.getRootNode() as Document).activeElement)) return undefined;
      const selection = selectionIn(editor);
      if (!selection?.focusNode) return undefined;
      return text.offsetOf(selection.focusNode, selection.focusOffset) ?? undefined;
    },
    replace: (span, replacement) => replaceInEditor(editor, text, read, span, replacement),
  };
}
