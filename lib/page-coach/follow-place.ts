/**
 * Calls `moved` now, and whenever `element` may stand elsewhere or has another size: scrolling (of any ancestor, and of the
 * pages around its frame), a resized window, and layout that pushes it about. Neither timer nor polling. (Floating UI's
 * `autoUpdate` knows the scrolling ancestors an element has when it begins, and never the element itself: a compose scrolls,
 * and moves when it goes full screen.)
 *
 * @param floating what is placed by it, where the place depends on its size; `moved` must not change that size
 * @returns ends it
 */
export function followPlace(element: Element, moved: () => void, floating?: Element): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  for (let view: Window | null = element.ownerDocument.defaultView; view; view = view.frameElement && view.parent) {
    view.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    view.addEventListener('resize', moved, { signal });
  }
  const sizes = new ResizeObserver(moved);
  sizes.observe(element);
  if (floating) sizes.observe(floating);
  watchMoves(element, moved, signal);
  moved();
  return () => {
    ending.abort();
    sizes.disconnect();
  };
}

/** Looks through a window of just the element's size and place: once it no longer fills that, it has moved. */
function watchMoves(element: Element, moved: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = element;
  let observer: IntersectionObserver | undefined;

  function look(threshold: number): void {
    observer?.disconnect();
    const place = element.getBoundingClientRect();
    if (place.width === 0 || place.height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const sides = [place.top, clientWidth - place.right, clientHeight - place.bottom, place.left];
    let isFirst = true;
    const notice = (entries: readonly IntersectionObserverEntry[]) => {
      const seen = entries.at(-1)?.intersectionRatio ?? 0;
      const now = element.getBoundingClientRect();
      const isThere =
        now.x === place.x && now.y === place.y && now.width === place.width && now.height === place.height;
      if (isFirst && isThere) {
        isFirst = false;
        // Part of it is behind an edge from the start: less than that is what shows a move.
        if (threshold === 1 && seen > 0 && seen < 1) look(seen);
        return;
      }
      moved();
      look(1);
    };
    const rootMargin = sides.map((side) => `${-Math.floor(side)}px`).join(' ');
    observer = new IntersectionObserver(notice, { root: document, rootMargin, threshold });
    observer.observe(element);
  }

  document.defaultView?.addEventListener('resize', () => look(1), { signal });
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
  look(1);
}
