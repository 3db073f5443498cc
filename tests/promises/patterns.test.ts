import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it, vi } from 'vitest';
import { findPromises } from '../../lib/promises/find-promises.ts';
import { parseQuickAdd } from '../../lib/promises/quick-add.ts';
import { wednesday } from './moments.ts';

vi.setConfig({ testTimeout: 120_000 });

const room = join(import.meta.dirname, '../../lib/promises');
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Every regular expression written in a file. */
function patternsOf(file: string): { pattern: string; flags: string }[] {
  const found: { pattern: string; flags: string }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && node.regex) found.push(node.regex as { pattern: string; flags: string });
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(readFileSync(join(room, file), 'utf8'), { lang: 'ts' }));
  return found;
}

describe('every pattern is safe from catastrophic backtracking', () => {
  it.each(files)('%s', (file) => {
    for (const { pattern, flags } of patternsOf(file)) {
      // Without a repeat there is nothing to backtrack into.
      if (!/[*+{]/.test(pattern)) continue;
      const { status } = checkSync(pattern, flags, { timeout: 20_000 });
      expect(`${status} /${pattern}/${flags}`).toBe(`safe /${pattern}/${flags}`);
    }
  });

  it('only written-out dates are put together at run time, and they are tried below', () => {
    const built = files.filter((file) => readFileSync(join(room, file), 'utf8').includes('new RegExp('));
    expect(built).toEqual([join('times', 'absolute-dates.ts')]);
  });
});

describe('10 kB of one thing again and again', () => {
  const again = [
    "I'll call you, ",
    '1/2 ',
    'on Friday at 3 ',
    'may 5 ',
    'May 5-7, 2027 - ',
    '5th of ',
    '2027-05-',
    'when I ',
    '[day',
    '"',
    'and will ',
    '3:30 - ',
    '1',
    ' ',
    'Ana ',
    'a@b.',
    'draft to you ',
    'should come to ',
    'the quote is coming ',
    "Ana's ",
    'I will send it and ',
    'me calling you ',
    'the first Monday of ',
    "I'll call you Friday and the ",
  ];
  it.each(again)('%j is read in 5 ms per kB', (part) => {
    const text = part.repeat(10_000 / part.length);
    const limit = 5 * (text.length / 1000);
    /** The quickest of some runs, in milliseconds of this thread's own: what else the machine does counts for nothing. */
    const quickest = () => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 30 && best > limit; run += 1) {
        const before = process.threadCpuUsage();
        findPromises(text, wednesday.moment);
        const { user, system } = process.threadCpuUsage(before);
        best = Math.min(best, (user + system) / 1000);
      }
      return best;
    };
    // Interrupted where a pattern runs away: nobody waits for minutes.
    expect(runInNewContext('quickest()', { quickest }, { timeout: 20_000 })).toBeLessThanOrEqual(limit);
    const quickAdd = () => parseQuickAdd(text, wednesday.moment);
    expect(() => runInNewContext('quickAdd()', { quickAdd }, { timeout: 10_000 })).not.toThrow();
  });
});
