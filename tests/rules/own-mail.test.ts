import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoredLabels } from '../../scripts/accuracy/labels.ts';
import { reviewMail } from '../../scripts/check/check-mail.ts';
import { parseMail } from '../../scripts/check/mail.ts';

// 850 mails written for this project in many voices, before their wording was known to any pattern; each labelled as the
// corpus is (a letter a label). The corpus cannot live here; these keep what was learned on both. Kind `other` was written as
// it comes, `hard` to look like a follow-up.
const letters: Record<string, string> = {
  weakOpener: 'w',
  receiptCheck: 'r',
  hasCallToAction: 'a',
  hasSpecificTime: 't',
  leavesNextStepWithProspect: 'l',
  claimsPriorRequest: 'p',
  fillerApology: 'f',
  addsValue: 'v',
};
const mails = readFileSync(join(import.meta.dirname, '../fixtures/own-mail.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line, index) => {
    const { kind, labels } = JSON.parse(line) as { kind: string; labels: string };
    return { kind, labels, review: reviewMail(parseMail(line, index + 1, 0)) };
  });

describe('in mails of our own, F1 by message is what the project aims at, or nearly', () => {
  it.each(scoredLabels)('$label', ({ label, mails: scope, aim, said }) => {
    const letter = letters[label] as string;
    let [hits, falseAlarms, missed] = [0, 0, 0];
    for (const { kind, labels, review } of mails) {
      if (scope === 'sales' && kind !== 'sales-followup') continue;
      const [engine, reader] = [said(review), labels.includes(letter)];
      if (engine && reader) hits++;
      else if (engine) falseAlarms++;
      else if (reader) missed++;
    }
    expect((2 * hits) / (2 * hits + falseAlarms + missed)).toBeGreaterThan(aim - 0.03);
  });

  it('ordinary mails get at most 15 marks in 100, and a draft verdict on at most 5', () => {
    const ordinary = mails.filter(({ kind }) => kind === 'other');
    const marks = ordinary.flatMap(({ review }) => review.findings.filter(({ kind }) => kind === 'phrase'));
    const verdicts = ordinary.filter(({ review }) => review.findings.some(({ kind }) => kind === 'draft'));
    expect(marks.length).toBeLessThanOrEqual(0.15 * ordinary.length);
    expect(verdicts.length).toBeLessThanOrEqual(0.05 * ordinary.length);
  });
});
