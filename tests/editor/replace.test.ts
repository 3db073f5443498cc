import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestEdit } from '../../lib/editor/replace.ts';

describe('the smallest edit', () => {
  it('leaves what is the same at both ends alone', () => {
    expect(smallestEdit('just following up on the proposal', 'News on the proposal')).toEqual({
      from: 0,
      to: 17,
      insert: 'News',
    });
    expect(smallestEdit('call soon', 'call on Friday')).toEqual({ from: 5, to: 9, insert: 'on Friday' });
  });

  it('never cuts a character in two', () => {
    expect(smallestEdit('a😀b', 'a😁b')).toEqual({ from: 1, to: 3, insert: '😁' });
  });

  it('makes the one text from the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁') });
    return fc.assert(
      fc.property(text, text, (before, after) => {
        const { from, to, insert } = smallestEdit(before, after);
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
        expect(insert).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
