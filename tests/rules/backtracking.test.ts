import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { phraseRules } from '../../lib/rules/catalogue.ts';
import { examples } from '../../lib/rules/examples.ts';
import { sentenceFacts } from '../../lib/rules/facts/sentence-facts.ts';
import { mask } from '../../lib/rules/mask.ts';
import { matchesOf } from '../../lib/rules/pattern.ts';
import { contentsOf } from '../../lib/text/prefilter.ts';

const size = 10_000;
const longEnough = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Lines of 10 kB that look like the example over and over and never end like it. */
function nearMisses(example: string): string[] {
  const plain = example.replace(/\[\[|\]\]/g, '');
  const words = plain.split(' ');
  const half = words.slice(0, Math.ceil(words.length / 2)).join(' ');
  return [
    longEnough(`${half} `),
    longEnough(`${plain.replace(/[.!?]+$/, '')} `),
    `${half} ${longEnough(`${words.at(-1)}`)}`,
    `${words[0]} ${longEnough('just also really ')}`,
    `${half}${' '.repeat(size)}`,
  ];
}

/** Runs with a time limit that stops a running pattern; a catastrophic one would need hours. */
function finishes(work: () => unknown): boolean {
  try {
    runInNewContext('work()', { work }, { timeout: 2_000 });
    return true;
  } catch {
    return false;
  }
}

const minutes = 120_000;

describe.each(phraseRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('reads 10 kB of near misses without catastrophic backtracking', { timeout: minutes }, () => {
    const patterns = [
      ...rule.patterns.map(({ find }) => find),
      ...(rule.unless ?? []),
      ...[rule.keywords, rule.needs, rule.notAfter].flatMap((pattern) => (pattern ? new RegExp(pattern, 'gi') : [])),
    ];
    const lines = (examples[id]?.flag ?? []).flatMap(nearMisses).map((line) => mask(line));
    const stuck = lines.filter((line) => !finishes(() => patterns.map((pattern) => matchesOf(pattern, line))));
    expect(stuck.map((line) => line.slice(0, 80))).toEqual([]);
  });
});

describe('the facts of a sentence', () => {
  it('are found in 10 kB of near misses without catastrophic backtracking', { timeout: minutes }, () => {
    const lines = Object.values(examples).flatMap(({ flag, pass }) =>
      [flag[0] ?? '', pass[0] ?? ''].flatMap(nearMisses),
    );
    const mentions = { times: [{ from: 0, to: 4 }], promises: [] };
    const everything = contentsOf('').fill(0xff); // No pattern is left out.
    const stuck = lines.filter((line) => !finishes(() => sentenceFacts(mask(line), line, everything, mentions)));
    expect(stuck.map((line) => line.slice(0, 80))).toEqual([]);
  });
});

describe('the time limit', () => {
  it('stops a catastrophic pattern', { timeout: minutes }, () => {
    expect(finishes(() => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`))).toBe(false);
  });
});
