import { describe, expect, it } from 'vitest';
import { review } from '../../lib/coach/review.ts';
import { draftRules } from '../../lib/rules/catalogue.ts';
import { examples } from '../../lib/rules/examples.ts';
import { fingerprint, wentToOthers } from '../../lib/rules/fingerprint.ts';
import { now } from './read-history.ts';

const moment = {
  now,
  timeZone: 'Europe/London',
  locale: 'en-US',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
};

/** What one draft rule says with the others off. Above `---` stands an earlier mail to another contact. */
function verdicts(example: string, id: string): string[] {
  const [draft = '', earlier] = example.split('\n---\n').reverse();
  const [, subject = 'Line 2 in Leeds', body = draft] = /^Subject: (.*)\n([\s\S]*)$/.exec(draft) ?? [];
  const off = draftRules.map((rule) => rule.id).filter((other) => other !== id);
  const { findings } = review(
    { subject, body },
    {
      moment,
      draftKind: 'advance',
      settings: { off },
      wentToOthers: wentToOthers(fingerprint(body), {
        drafts: earlier ? [{ at: now, fingerprint: fingerprint(earlier) }] : [],
      }),
    },
  );
  return findings.filter((finding) => finding.kind === 'draft').map((finding) => finding.rule);
}

describe.each(draftRules.map((rule) => [rule.id] as const))('%s', (id) => {
  it.each(examples[id]?.flag ?? [])('speaks about: %s', (example) => {
    expect(verdicts(example, id)).toEqual([id]);
  });
  it.each(examples[id]?.pass ?? [])('keeps silent about: %s', (example) => {
    expect(verdicts(example, id)).toEqual([]);
  });
});

describe('the verdicts of draft rules', () => {
  const weak = { subject: 'Hi', body: 'Hi Tom,\nLet me know.' };
  it('are one line at most', () => {
    const { findings } = review(weak, { moment, draftKind: 'advance' });
    expect(findings.filter((finding) => finding.kind === 'draft')).toHaveLength(1);
  });
  it.each(['answer', 'nurture', 'thanks', 'close', 'other'] as const)(
    'are not given on a draft of the kind %s',
    (kind) => {
      const { findings } = review(weak, { moment, draftKind: kind });
      expect(findings.filter((finding) => finding.kind === 'draft')).toEqual([]);
    },
  );
});
