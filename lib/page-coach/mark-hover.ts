import type { Mark, Marks } from '../editor/marks.ts';

/** How long the pointer rests on a mark before its card opens. */
const rest = 200;

/**
 * Tells when the pointer rests on a marked phrase of an editor. A press of the button is writing, not asking: after a
 * click into a mark nothing happens until the pointer has left it.
 */
export function watchHover<M extends Mark>(
  editor: HTMLElement,
  marks: Marks<M>,
  on: { rest(mark: M): void; leave(): void },
  signal: AbortSignal,
): void {
  let over: M | undefined;
  let isPressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let point = { x: 0, y: 0 };

  const ask = () => {
    // Marks may have been set anew under the resting pointer.
    over = marks.at(point.x, point.y);
    if (over && !isPressed) on.rest(over);
  };
  const look = () => {
    frame = 0;
    const mark = marks.at(point.x, point.y);
    if (mark === over) return;
    clearTimeout(timer);
    if (over) on.leave();
    over = mark;
    isPressed = false;
    if (mark) timer = setTimeout(ask, rest);
  };
  editor.addEventListener(
    'pointermove',
    (event) => {
      if (marks.all.length === 0 && !over) return;
      point = { x: event.clientX, y: event.clientY };
      if (frame === 0) frame = requestAnimationFrame(look);
    },
    { passive: true, signal },
  );
  editor.addEventListener(
    'pointerdown',
    () => {
      // A quick hand presses before the frame that would have seen where it came to.
      if (frame) look();
      isPressed = true;
      clearTimeout(timer);
    },
    { passive: true, signal },
  );
  editor.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(timer);
      if (over) on.leave();
      over = undefined;
    },
    { passive: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
