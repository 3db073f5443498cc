import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark, Marks } from '../../lib/editor/marks.ts';
import { watchHover } from '../../lib/page-coach/mark-hover.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    frames[id - 1] = () => {};
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An editor with one mark, from 10 to 20 of its only line. */
function editorWithMark() {
  const mark = {} as Mark;
  const marks = { all: [mark], at: (x: number) => (x >= 10 && x <= 20 ? mark : undefined) } as unknown as Marks<Mark>;
  const editor = new EventTarget();
  const rest = vi.fn();
  watchHover(editor as HTMLElement, marks, { rest, leave() {} }, new AbortController().signal);
  const at = (type: string, x: number) =>
    editor.dispatchEvent(Object.assign(new Event(type), { clientX: x, clientY: 5 }));
  const nextFrame = () => {
    for (const run of frames.splice(0)) run();
  };
  return { at, nextFrame, rest };
}

test('a pointer that rests on a mark asks for its card', () => {
  const { at, nextFrame, rest } = editorWithMark();
  at('pointermove', 15);
  nextFrame();
  vi.runAllTimers();
  expect(rest).toHaveBeenCalledOnce();
});

test.each([
  ['before the next frame', false],
  ['after it', true],
])('a press on a mark is writing: %s', (_, isAfter) => {
  const { at, nextFrame, rest } = editorWithMark();
  at('pointermove', 15);
  if (isAfter) nextFrame();
  at('pointerdown', 15);
  nextFrame();
  at('pointermove', 16);
  nextFrame();
  vi.runAllTimers();
  expect(rest).not.toHaveBeenCalled();
});

test('after a press the pointer has to leave the mark and come back', () => {
  const { at, nextFrame, rest } = editorWithMark();
  for (const [type, x] of [
    ['pointermove', 15],
    ['pointerdown', 15],
    ['pointermove', 30],
    ['pointermove', 15],
  ] as const) {
    at(type, x);
    nextFrame();
  }
  vi.runAllTimers();
  expect(rest).toHaveBeenCalledOnce();
});
