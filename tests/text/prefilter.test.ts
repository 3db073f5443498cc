import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindSignals } from '../../lib/coach/draft-kind.ts';
import { analyseSentence } from '../../lib/rules/analyse-sentence.ts';
import { phraseRules } from '../../lib/rules/catalogue.ts';
import { examples } from '../../lib/rules/examples.ts';
import { contentsOf, neededBy, Prefiltered } from '../../lib/text/prefilter.ts';

/** Real mail, where it is present. */
const corpus = join(import.meta.dirname, '../../../shared/corpus/dev.jsonl');

describe('what a pattern needs', () => {
  it.each<[RegExp, string[][]]>([
    [/call me/i, [['call me']]],
    [
      /(?:call|ring) me \w+ (?:back|again)/,
      [
        ['call me ', 'ring me '],
        [' back', ' again'],
      ],
    ],
    [/colou?r/, [['color', 'colour']]],
    [/(?:very ){0,2}soon/, [['soon']]],
    [/(?:very ){1,2}soon/, [['very '], ['soon']]],
    [/(?<!no )reply(?! all)/, [['reply']]],
    [/reply(?= today| now)/, [[' today', ' now'], ['reply']]],
    [/\b[Hh]ello\b/, [['hello', 'hello']]],
    [/e-?mail/, [['email', 'e-mail']]],
    [/(?:call|\w+) me/, [[' me']]],
    [/call|\d+/, []],
    [/[a-z]*/, []],
    [/it/, []],
    [/[^a]bc/, []],
  ])('%s', (pattern, needs) => {
    expect(neededBy(pattern)).toEqual(needs);
  });
});

describe('a prefiltered pattern', () => {
  const words = fc.constantFrom(
    'call',
    'me',
    'back',
    'soon',
    'Reply',
    'E-MAIL',
    '’',
    '\u00a0',
    ' ',
    '-',
    '7',
    'é',
    '😀',
  );
  const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
  const patterns = [/call.?(?:me|back)/i, /re(?:ply|spond)\s(?:soon|\d)/i, /e-?mail|back|soon/i, /(?:me ?){2}/];

  it('is left out only where it cannot match', () => {
    const filters = patterns.map((pattern) => new Prefiltered(pattern));
    fc.assert(
      fc.property(text, (said) => {
        for (const filter of filters) expect(filter.isIn(said, contentsOf(said))).toBe(filter.pattern.test(said));
      }),
    );
  });

  it('is left out of a text without its words', () => {
    expect(new Prefiltered(/call (?:me|us)/i).mayMatch(contentsOf('Thanks for the numbers.'))).toBe(false);
  });
});

describe('the patterns of the coach', () => {
  /** With nothing left out. */
  const everything = contentsOf('').fill(0xff);
  const none = { times: [], promises: [] };
  const expectSame = (sentence: string) => {
    expect(analyseSentence(sentence, 'body', none)).toEqual(analyseSentence(sentence, 'body', none, everything));
    expect(kindSignals(sentence, contentsOf(sentence))).toBe(kindSignals(sentence, everything));
  };
  const sentences = Object.values(examples).flatMap(({ flag, pass }) =>
    [...flag, ...pass].flatMap((example) => example.replace(/\[\[|\]\]/g, '').split('\n')),
  );

  it('find in every example what they find without a filter', () => {
    for (const sentence of sentences) expectSame(sentence);
  });

  it('find in random mixtures of the examples what they find without a filter', () => {
    const piece = fc.constantFrom(...sentences.flatMap((sentence) => sentence.split(/(?<=[,;] )| (?=and |to |you )/)));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        for (const sentence of [pieces.join(' '), pieces.join(' ').toUpperCase()]) expectSame(sentence);
      }),
    );
  });

  it.skipIf(!existsSync(corpus))('find in real mail what they find without a filter', () => {
    for (const mail of readFileSync(corpus, 'utf8').trim().split('\n'))
      for (const line of (JSON.parse(mail) as { body: string }).body.split('\n')) expectSame(line);
  });

  it('have words to be told by, all but the slots', () => {
    const blind = phraseRules.flatMap(({ id, keywords, patterns }) =>
      keywords ? [] : patterns.filter(({ find }) => neededBy(find).length === 0).map(() => id),
    );
    expect(blind).toEqual([]);
  });
});
