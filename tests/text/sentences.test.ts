import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceEnds, splitSentences } from '../../lib/text/sentences.ts';

/** The sentences as a reader sees them. */
const sentences = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to));

describe('sentences of a paragraph', () => {
  it.each([
    ['Any news? Let me know.', ['Any news?', 'Let me know.']],
    ['I met Dr. Lopez and Mr. Brown. They agreed.', ['I met Dr. Lopez and Mr. Brown.', 'They agreed.']],
    [
      'Can we talk at 3 p.m. Friday? I can at 4 p.m. Does that work?',
      ['Can we talk at 3 p.m. Friday?', 'I can at 4 p.m.', 'Does that work?'],
    ],
    ['The price is $3.50 a seat, e.g. Acme Inc. pays that.', ['The price is $3.50 a seat, e.g. Acme Inc. pays that.']],
    ['Shall I call Fri. 3pm or on Nov. 5?', ['Shall I call Fri. 3pm or on Nov. 5?']],
    ['The answer is no. Shall I ask again?', ['The answer is no.', 'Shall I ask again?']],
    ['Is J. R. Brown still with you? Great!', ['Is J. R. Brown still with you?', 'Great!']],
    ['- Send the quote', ['Send the quote']],
    ['2. Call me. 3. Or write.', ['Call me.', '3.', 'Or write.']],
    ['He said "call me." I did.', ['He said "call me."', 'I did.']],
    ['Great news 🎉 We won! 👍', ['Great news 🎉 We won!', '👍']],
    ['  \u00a0 ', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('ends of sentences', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const piece = fc.oneof(
    fc.constantFrom('. ', '! ', '? ', '.', '...', ' ', ')', '(', '"', "'", ',', '-', ':', ';', '\t', '[', ']', '{'),
    fc.constantFrom(
      'word',
      'Word',
      'a',
      'B',
      '3',
      '3.5',
      'U.S.',
      'e.g.',
      'https://x.example',
      '–',
      '…',
      '’',
      'é',
      '😀',
    ),
    fc.string({ maxLength: 3 }),
  );

  it('are those of Intl.Segmenter, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const ends = Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
        expect(sentenceEnds(text)).toEqual(ends);
      }),
      { numRuns: 1000 },
    );
  });
});
