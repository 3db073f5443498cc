import { describe, expect, it } from 'vitest';
import { wholeGraphemes } from '../../lib/text/graphemes.ts';

describe('a span of whole graphemes', () => {
  it.each([
    ['plain letters stay', 'Call me.', 0, 4, [0, 4]],
    ['an accent of its own goes with its letter', 'e\u0301te\u0301', 0, 1, [0, 2]],
    ['a family is one', 'Hi 👩‍👩‍👧!', 5, 6, [3, 11]],
    ['a joiner behind the words goes with them', 'following up\u200d on', 0, 12, [0, 13]],
    ['a sign that leads a letter goes with it', '\u0600Ill call', 1, 4, [0, 4]],
    ['a line end is not cut', 'a\r\nb', 0, 2, [0, 3]],
    ['an empty span stays empty, behind the grapheme', 'e\u0301', 1, 1, [2, 2]],
  ] as const)('%s', (_, text, from, to, whole) => {
    expect(wholeGraphemes(text, { from, to })).toEqual({ from: whole[0], to: whole[1] });
  });

  it('gives the span back that is whole already, with all it carries', () => {
    const span = { from: 0, to: 2, label: 'x' };
    expect(wholeGraphemes('Hi you', span)).toBe(span);
  });
});
