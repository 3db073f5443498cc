import { describe, expect, it } from 'vitest';
import { examples } from '../../lib/rules/examples.ts';
import { historyRules } from '../../lib/rules/history-rules.ts';
import { judgeHistory } from '../../lib/rules/judge-history.ts';
import { readHistory } from './read-history.ts';

function said(line: string): string[] {
  const { history, context } = readHistory(line);
  return judgeHistory(history, context).map((finding) => finding.rule);
}

describe.each(historyRules.map((rule) => [rule.id] as const))('%s', (id) => {
  it.each(examples[id]?.flag ?? [])('speaks about: %s', (line) => {
    expect(said(line)).toContain(id);
  });
  it.each(examples[id]?.pass ?? [])('keeps silent about: %s', (line) => {
    expect(said(line)).not.toContain(id);
  });
});

describe('no history', () => {
  it('is never a reason for a warning', () => {
    expect(said('draft Does May work for you?')).toEqual([]);
  });
});

describe('a rule that is switched off', () => {
  it('says nothing', () => {
    const { history, context } = readHistory('stop');
    expect(judgeHistory(history, { ...context, settings: { off: ['asked-to-stop'] } })).toEqual([]);
  });
});
