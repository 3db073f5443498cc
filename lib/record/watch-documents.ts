import { frameDocument } from '../editor/frames.ts';

/**
 * Tells of the page's document and of each document in a frame of the same origin that the caret gets into, nested ones
 * too. A frame nobody enters is not looked at. A frame that is loaded or written anew (`document.open` drops every
 * listener) is told again, and the signal of its former document aborts.
 */
export function watchDocuments(
  page: Document,
  entered: (document: Document, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const frames = new WeakMap<Element, { document: Document; end: AbortController }>();

  const enter = (document: Document, until: AbortSignal) => {
    entered(document, until);
    const { defaultView: view } = document;
    const look = () => {
      const { activeElement } = document;
      if (activeElement && frameDocument(activeElement)) visit(activeElement, until);
    };
    // The caret going into a frame is a blur outside; which frame it is shows right after.
    view?.addEventListener('blur', () => setTimeout(look), { signal: until });
    look();
  };
  const visit = (frame: Element, until: AbortSignal, isLoaded = false) => {
    const document = frameDocument(frame);
    const known = frames.get(frame);
    if (known?.document === document && !isLoaded) return;
    if (!known) frame.addEventListener('load', () => visit(frame, until, true), { signal: until });
    known?.end.abort();
    if (!document) return;
    const end = new AbortController();
    frames.set(frame, { document, end });
    enter(document, AbortSignal.any([until, end.signal]));
  };
  enter(page, signal);
}
