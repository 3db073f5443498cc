import { describe, expect, it } from 'vitest';
import { findTimes, readTimes } from '../../lib/promises/find-times.ts';
import { lookAlikes, openEnded, pages, spans } from './dictionary.ts';
import { wednesday } from './moments.ts';

/** Rows of a dictionary page: columns are parted by two or more spaces. */
function rows(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
}

const entries = pages.flatMap(({ title, at, lines }) => rows(lines).map((row) => ({ title, at, row })));

it('has at least 250 expressions and 80 look-alikes', () => {
  expect(entries.length + rows(spans).length + rows(openEnded).length).toBeGreaterThanOrEqual(250);
  expect(rows(lookAlikes).length).toBeGreaterThanOrEqual(80);
});

for (const { title, at, lines } of pages) {
  describe(title, () => {
    for (const [expression = '', due = '', certainty = 'said', other] of rows(lines)) {
      it(`${expression}: ${due}${certainty === 'said' ? '' : `, ${certainty}`}${other ? `, or ${other}` : ''}`, () => {
        const found = findTimes(expression, at.moment);
        if (due === 'none') {
          expect(found).toEqual([]);
          return;
        }
        expect(found.map((time) => at.show(time.due))).toEqual([due]);
        expect(found[0]?.certainty).toBe(certainty);
        expect(found[0]?.alternatives?.map(at.show) ?? []).toEqual(other ? [other] : []);
        // The full stop of "p.m." may be the sentence's.
        expect(found[0]?.text.replace(/\.$/, '')).toBe(
          expression.replace(/^(?:a little|late) /, '').replace(/\.$/, ''),
        );
      });
    }
  });
}

describe('spans, on Wednesday, November 25, 2026: due on the last working day, as a guess', () => {
  for (const [expression = '', due = ''] of rows(spans)) {
    it(`${expression}: ${due}`, () => {
      const [time] = readTimes(expression, wednesday.moment);
      expect(wednesday.show(time?.due ?? null)).toBe(due);
      expect(time).toMatchObject({ precision: 'span', certainty: 'guessed' });
      expect(findTimes(expression, wednesday.moment), 'no day or time').toEqual([]);
    });
  }
});

describe('open ends keep their words and have no day', () => {
  for (const [expression = ''] of rows(openEnded)) {
    it(expression, () => {
      const [time] = readTimes(`I'll call you ${expression}.`, wednesday.moment);
      expect(time).toMatchObject({ text: expression, precision: 'open', due: null });
    });
  }
});

describe('look-alikes give nothing', () => {
  for (const [sentence = ''] of rows(lookAlikes)) {
    it(sentence, () => {
      expect(findTimes(sentence, wednesday.moment).map(({ text }) => text)).toEqual([]);
    });
  }
});
