/**
 * Editors inside frames of the page's own origin are worked from the page itself, through `contentDocument`: scripts
 * injected into frames miss those that are written with `document.open`.
 */

/** The frame an element's document is shown in; null in the page's own document, or where the frame is gone. */
export function frameOf(element: Element): HTMLElement | null {
  const view = element.ownerDocument.defaultView;
  return view && view !== window ? (view.frameElement as HTMLElement | null) : null;
}

/** An editor and the frames it lies in, from the inside out: what stands for it in each document up to the page's. */
export function standIns(editor: HTMLElement): HTMLElement[] {
  const found = [editor];
  for (let frame = frameOf(editor); frame; frame = frameOf(frame)) found.push(frame);
  return found;
}

/** False once the element, or a frame it lies in, has left the page, or the frame shows another document. */
export function isInPage(element: Element): boolean {
  if (!element.isConnected || !element.ownerDocument.defaultView) return false;
  if (element.ownerDocument === document) return true;
  const frame = frameOf(element);
  return frame !== null && isInPage(frame);
}

/** How a frame's document is laid into the page: multiply by `scale`, then move. CSS pixels. */
export interface FramePlace {
  left: number;
  top: number;
  scale: number;
}

/** Where the origin of an element's document is in the page's viewport. */
export function placeOf(element: Element): FramePlace {
  const frame = frameOf(element);
  if (!frame) return { left: 0, top: 0, scale: 1 };
  const outer = placeOf(frame);
  const box = frame.getBoundingClientRect();
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    left: outer.left + outer.scale * (box.left + scale * (frame.clientLeft + Number.parseFloat(paddingLeft))),
    top: outer.top + outer.scale * (box.top + scale * (frame.clientTop + Number.parseFloat(paddingTop))),
    scale: outer.scale * scale,
  };
}

/** A rectangle of an element's document in the page's viewport. */
export function toPage(element: Element, { x, y, width, height }: DOMRect): DOMRect {
  const { left, top, scale } = placeOf(element);
  return new DOMRect(left + x * scale, top + y * scale, width * scale, height * scale);
}

/** The element around another one; the host where that is the first in its shadow root. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
}

/** As `closest`, out of shadow roots too. */
export function closestAround(element: Element, selector: string): Element | null {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    if (each.matches(selector)) return each;
  }
  return null;
}

/**
 * What has the caret: inside frames of the page's origin and open shadow roots too. Null where nothing has it.
 *
 * @param from look no further out than here
 */
export function focusedIn(from: Document | ShadowRoot): Element | null {
  const { activeElement } = from;
  if (!activeElement) return null;
  const inner = activeElement.shadowRoot ?? frameDocument(activeElement);
  return inner ? focusedIn(inner) : activeElement;
}

/** The document a frame shows, null for other elements and where it is of another origin. */
export function frameDocument(element: Element): Document | null {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}
