import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { review } from '../../lib/coach/review.ts';
import { draftRules, phraseRules } from '../../lib/rules/catalogue.ts';
import { examples } from '../../lib/rules/examples.ts';
import { historyRules } from '../../lib/rules/history-rules.ts';
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
          // Another phrase of the same sentence is not this fix's business, but of this rule there must be one mark less.
          const before = found(body).filter(({ kind }) => kind === 'phrase');
          const after = found(fixed).filter(({ kind }) => kind === 'phrase');
          const known = new Set(before.map(({ rule: id, text }) => `${id} ${text}`));
          const marks = (findings: typeof after) => findings.filter((each) => each.rule === rule).length;
          const others = after.filter(
            ({ rule: id, text }) =>
              !known.has(`${id} ${text}`) ||
              (id === rule && (marks(after) >= marks(before) || fix.replacement.includes(text))),
          );
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

// Where the articles' good scripts stand, each a whole quotation; they are read from there, and not copied.
const scripts: [string, RegExp][] = [
  ['000', /["“](Thank you, Tom\. [^"”]*)["”]/],
  ['000', /["“](Debbie, I hope [^"”]*)["”]/],
  ['000', /["“](Susan, I really believe [^"”]*)["”]/],
  ['002', /["“](I return every call [^"”]*)["”]/],
  ['002', /["“](I will return your call [^"”]*)["”]/],
  ['003', /["“](I.ll send you a letter [^"”]*)["”]/],
  ['004', /["“](Okay, I completely understand\. [^"”]*)["”]/],
];

describe.skipIf(!existsSync(seeds))('the articles’ good scripts review clean (needs ../shared/seeds)', () => {
  it.each(scripts)('%s %s', (seed, script) => {
    const file = readdirSync(seeds).find((name) => name.startsWith(seed)) as string;
    const text = script.exec(readFileSync(join(seeds, file), 'utf8'))?.[1];
    expect(text).toBeDefined();
    expect(phrases(text as string)).toEqual([]);
  });
});

describe('what the coach tells her to write reviews clean', () => {
  const rules = [...phraseRules, ...draftRules, ...historyRules];
  const advised = rules.flatMap(({ id, advice }) => [...advice.matchAll(/"([^"]+)"/g)].map(([, words]) => [id, words]));
  it.each(advised)('%s: %s', (_, words) => {
    expect(phrases((words as string).replaceAll(/\{\w+\}/g, 'Tom'))).toEqual([]);
  });
});
