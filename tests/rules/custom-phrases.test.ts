import { describe, expect, it } from 'vitest';
import { review } from '../../lib/coach/review.ts';
import type { CustomPhrase } from '../../lib/rules/types.ts';
import { whyRefused } from '../../lib/rules/why-refused.ts';
import { readHistory } from './read-history.ts';

const { moment } = readHistory('draft Hi').context;

function marked(body: string, custom: CustomPhrase[]) {
  const { findings } = review({ subject: 'Leeds', body }, { moment, settings: { custom } });
  return findings.filter((finding) => finding.rule === 'custom-phrase');
}

describe('a phrase of the rep’s own', () => {
  it('is marked as plain words, whatever signs it holds', () => {
    const [mark] = marked('We are best-in-class (really).', [
      { phrase: 'best-in-class (really)', advice: 'Give a number.' },
    ]);
    expect(mark).toMatchObject({ text: 'best-in-class (really)', advice: 'Give a number.', severity: 'hint' });
  });
  it('is not found inside other words', () => {
    expect(marked('The leverages differ.', [{ phrase: 'leverage', advice: '' }])).toEqual([]);
  });
  it('is replaced in the case of the sentence', () => {
    const [mark] = marked('Utilize the dock.', [{ phrase: 'utilize', advice: '', replacement: 'use' }]);
    expect(mark?.fixes[0]?.replacement).toBe('Use');
  });
  it('may be a pattern', () => {
    expect(marked('Think of the synergies.', [{ phrase: '/synerg(?:y|ies)/', advice: '' }])[0]?.text).toBe('synergies');
  });
  it('leaves marks of the rules alone', () => {
    expect(marked('Just following up on the plan.', [{ phrase: 'following up', advice: '' }])).toEqual([]);
  });
  it('is silent where its pattern is broken', () => {
    expect(marked('Think (of it).', [{ phrase: '/(of/', advice: '' }])).toEqual([]);
  });
});

describe('a pattern that cannot be used', () => {
  it.each([
    ['/(of/', 'notValid', /./],
    ['/(a+)+b/', 'unsafe', /^\(a\+\)\+$/],
    ['/(a|ab)*c/', 'unsafe', /./],
    ['/(x+x+)+y/', 'unsafe', /./],
    ['/\\w+\\s+\\w+\\s+!/', 'unsafe', /./],
    ['/z*/', 'matchesNothing', /^$/],
    [' ', 'tooShort', /^$/],
    ['x'.repeat(300), 'tooLong', /^200$/],
  ])('%s is refused with the reason', (phrase, why, detail) => {
    expect(whyRefused(phrase)).toEqual({ why, detail: expect.stringMatching(detail) });
  });
  it.each([
    'synergy',
    '/synerg(?:y|ies)/',
    '/\\bworld[- ]class\\b/',
    '/very \\w+ly/',
    'a+b',
    '/(?:really|very){1,3} good/',
  ])('%s is taken', (phrase) => {
    expect(whyRefused(phrase)).toBeNull();
  });
});
