import { expect, test } from 'vitest';
import { phraseRules } from '../../lib/rules/catalogue.ts';
import { examples } from '../../lib/rules/examples.ts';
import { orderAlternatives } from '../../scripts/build/order-alternatives.ts';

test('alternatives take the order that a list shortly before has', () => {
  expect(orderAlternatives('/(?:call|ring|phone)/;/(?:phone|text|call)/')).toBe(
    '/(?:call|ring|phone)/;/(?:call|phone|text)/',
  );
});

test('a list in a string stays as it is: its order may count', () => {
  expect(orderAlternatives('/(?:feb|jan)/;`jan|feb|mar`')).toBe('/(?:feb|jan)/;`jan|feb|mar`');
});

test('alternatives of which one begins like another stay', () => {
  const code = '/(?:re|reply|call)/;/(?:call|reply|Re)/';
  expect(orderAlternatives(code)).toBe(code);
});

test('a bracket that is text stays', () => {
  const code = '/(?:b|a)/;/\\(?:a|b)/';
  expect(orderAlternatives(code)).toBe(code);
});

test('every pattern of the rules finds what it found', () => {
  const patterns = phraseRules.flatMap(({ patterns }) => patterns.map(({ find }) => find));
  const ordered = orderAlternatives(patterns.map(({ source }) => source).join('\n')).split('\n');
  expect(ordered).not.toEqual(patterns.map(({ source }) => source));
  const lines = Object.values(examples).flatMap(({ flag, pass }) => [...flag, ...pass]);
  const text = lines.join('\n').replace(/\[\[|\]\]/g, '');
  for (const [index, pattern] of patterns.entries()) {
    const spans = (found: RegExp) => [...text.matchAll(found)].map((match) => [match.index, match[0]]);
    expect(spans(new RegExp(ordered[index] as string, pattern.flags))).toEqual(spans(pattern));
  }
});
