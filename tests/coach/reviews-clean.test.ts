import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { review } from '../../lib/coach/review.ts';
import { examples } from '../../lib/rules/examples.ts';
import type { Fix } from '../../lib/rules/types.ts';
import { monday } from './moment.ts';

// The coach would be laughed at if it marked its own advice (WORDING.md, "When the coach is silent").
const found = (body: string) => review({ subject: '', body }, { moment: monday }).findings;
const phrases = (body: string) =>
  found(body)
    .filter(({ kind }) => kind === 'phrase')
    .map(({ rule, text }) => `${rule}: ${body.replace(text, `[[${text}]]`)}`);
const apply = (body: string, { from, to, replacement }: Fix) => body.slice(0, from) + replacement + body.slice(to);

describe('look-alikes of every rule review clean under all rules', () => {
  it.each(Object.entries(examples).filter(([, { pass }]) => pass.length > 0))('%s', (_, { pass }) => {
    expect(pass.flatMap(phrases)).toEqual([]);
  });
});

describe('every fix leaves a sentence that reviews clean', () => {
  it.each(Object.entries(examples))('%s', (rule, { flag }) => {
    const left = flag.flatMap((marked) => {
      const body = marked.replace(/\[\[|\]\]/g, '');
      return found(body)
        .filter((finding) => finding.rule === rule)
        .flatMap(({ fixes }) => fixes)
        .filter((fix) => fix.in === 'body')
        .flatMap((fix) => {
          const fixed = apply(body, fix);
          // Another phrase of the same sentence is not this fix's business.
          const before = new Set(found(body).map((finding) => `${finding.rule} ${finding.text}`));
          const fresh = found(fixed).filter(
            (finding) =>
              finding.kind === 'phrase' && (finding.rule === rule || !before.has(`${finding.rule} ${finding.text}`)),
          );
          const others =
            flag.length > 1
              ? fresh.filter(({ rule: id, text }) => id !== rule || fix.replacement.includes(text))
              : fresh;
          return [
            ...others.map(({ rule: id, text }) => `${id} marks "${text}" in "${fixed}"`),
            ...(/ {2,}(?=\S)| [,.;?!]|^\s*[,.;]/.test(fixed) && !/ {2,}(?=\S)| [,.;?!]|^\s*[,.;]/.test(body)
              ? [`untidy: "${fixed}"`]
              : []),
          ];
        });
    });
    expect(left).toEqual([]);
  });
});

const seeds = join(import.meta.dirname, '../../../shared/seeds');

// Where a good script begins in the articles; it is read from there, and not copied.
const scripts: [string, RegExp][] = [
  ['000', /If I don.t hear from you by then, I.ll call you on Friday/],
  ['000', /I hope you don.t mind my persistence\. [^"]*?do you\?/],
  ['000', /I really believe my solution[^"]*?\?/],
  ['002', /I will return your call or respond[^”"]*/],
  ['003', /I.ll send you a letter [^”"]*/],
  ['004', /Okay, I completely understand\. [^”"]*?\?/],
];

describe.skipIf(!existsSync(seeds))('the articles’ good scripts review clean (needs ../shared/seeds)', () => {
  it.each(scripts)('%s %s', (seed, script) => {
    const file = readdirSync(seeds).find((name) => name.startsWith(seed)) as string;
    const text = readFileSync(join(seeds, file), 'utf8').match(script)?.[0];
    expect(text).toBeDefined();
    expect(phrases(text as string)).toEqual([]);
  });
});
