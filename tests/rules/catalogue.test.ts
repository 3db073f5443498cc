import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftRules, phraseRules } from '../../lib/rules/catalogue.ts';
import { examples } from '../../lib/rules/examples.ts';
import { historyRules } from '../../lib/rules/history-rules.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { rulesReadme } from '../../scripts/rules/docs.ts';

const folder = join(import.meta.dirname, '../../lib/rules');
const kinds: Record<string, readonly Rule[]> = { phrase: phraseRules, draft: draftRules, history: historyRules };
const all = Object.values(kinds).flat();

describe.each(Object.entries(kinds))('the folder %s and its catalogue', (kind, rules) => {
  const files = readdirSync(join(folder, kind)).filter((name) =>
    /\bid: '/.test(readFileSync(join(folder, kind, name), 'utf8')),
  );
  it('hold the same rules, each file named by its id', () => {
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(rules.map((rule) => rule.id).sort());
  });
  it('agree on the kind', () => {
    expect(rules.filter((rule) => rule.kind !== kind).map((rule) => rule.id)).toEqual([]);
  });
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is proven by eight examples and eight look-alikes at least, none twice', () => {
    const { flag = [], pass = [] } = examples[id] ?? {};
    expect(Math.min(new Set(flag).size, 8)).toBe(8);
    expect(Math.min(new Set(pass).size, 8)).toBe(8);
    expect(new Set([...flag, ...pass]).size).toBe(flag.length + pass.length);
  });
  it('says why in one sentence and what to write, in American English', () => {
    expect(rule.message).toMatch(/^["{A-Z].*[.!?"]$/);
    expect(
      rule.message
        .replace(/"[^"]*"/g, '')
        .split(/[.!?](?: |$)/)
        .filter(Boolean),
    ).toHaveLength(1);
    expect(rule.advice).toMatch(/[.!?"]$/);
    expect(`${rule.message} ${rule.advice} ${rule.title}`).not.toMatch(
      /apologis|organis|colour|favour|licence|behaviour|realis/i,
    );
  });
  it('has no group that a browser writes out two or three times over (see lib/rules/pattern.ts)', () => {
    const patterns = rule.kind === 'phrase' ? rule.patterns.map(({ find }) => find.source) : [];
    expect(patterns.filter((source) => /[^\\]\)\{[01],[23]\}/.test(source))).toEqual([]);
  });
  it('names the articles it comes from', () => {
    expect(rule.seeds.length).toBeGreaterThan(0);
    expect(rule.seeds.join()).toMatch(/^00[0-4](,00[0-4])*$/);
  });
});

describe('the catalogue', () => {
  it('has examples for its rules and no others', () => {
    expect(Object.keys(examples).sort()).toEqual(all.map((rule) => rule.id).sort());
  });
  it('is what lib/rules/README.md says (else: npm run -s rules:docs)', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(rulesReadme());
  });
});

const catalogue = join(import.meta.dirname, '../../../shared/RULES.md');
describe.skipIf(!readdirSync(join(import.meta.dirname, '../../..')).includes('shared'))(
  'the public catalogue (needs ../shared)',
  () => {
    it('is built completely', () => {
      const ids = [...readFileSync(catalogue, 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
      expect(all.map((rule) => rule.id).sort()).toEqual(ids.sort());
    });
  },
);
