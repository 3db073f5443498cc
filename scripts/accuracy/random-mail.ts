import type { Finding } from '../../lib/rules/types.ts';
import type { Labels, Sample } from './corpus.ts';
import { wilson } from './statistics.ts';

// A mark is right where a reader of the mail marked the same words.
const labelOfRule: Record<string, keyof Labels> = {
  'empty-follow-up': 'weakOpener',
  'receipt-check': 'receiptCheck',
  'next-step-left-to-prospect': 'leavesNextStepWithProspect',
  'unproven-request': 'claimsPriorRequest',
  filler: 'fillerApology',
  apologetic: 'fillerApology',
};

/**
 * What the coach says on ordinary mail drawn at random, where it should nearly always be silent: at most 15 marks per
 * 100 mails with at most 4 wrong, and a draft verdict on at most 5.
 * @param show `random` prints every mark, `verdict` every draft verdict, with its sentence
 */
export function printRandomMail(samples: readonly Sample[], show: string | undefined): void {
  const random = samples.filter(({ sampling, kind }) => sampling === 'random' && kind === 'other');
  if (random.length === 0) return;
  const per100 = (count: number) => ((100 * count) / random.length).toFixed(1);
  const marks = random.flatMap((sample) =>
    sample.review.findings.filter(({ kind }) => kind === 'phrase').map((finding) => ({ sample, finding })),
  );
  const confirmed = marks.filter(({ sample, finding }) => isConfirmed(sample, finding));
  const verdicts = random.filter(({ review }) => review.findings.some(({ kind }) => kind === 'draft'));
  const rate = wilson(verdicts.length, random.length);
  console.log(`\n${random.length} ordinary mails drawn at random:`);
  console.log(
    `  ${marks.length} marks, ${per100(marks.length)} per 100 mails (at most 15); ${confirmed.length} on words a reader marked too, ` +
      `${per100(marks.length - confirmed.length)} per 100 on others (look at them: --show random; at most 4 may be wrong)`,
  );
  const byRule = new Map<string, number>();
  for (const { finding } of marks) byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
  for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1])) console.log(`    ${rule} ${count}`);
  console.log(
    `  a draft verdict on ${verdicts.length}, ${per100(verdicts.length)} per 100 mails (at most 5; 95 % interval ${(100 * rate.low).toFixed(1)}-${(100 * rate.high).toFixed(1)})`,
  );
  if (show === 'random')
    for (const { sample, finding } of marks)
      console.log(
        `\n--- ${isConfirmed(sample, finding) ? 'confirmed' : 'JUDGE'} ${finding.rule} in ${sample.mail.id}\n${around(sample, finding)}`,
      );
  if (show === 'verdict')
    for (const { mail, review } of verdicts)
      console.log(
        `\n--- ${mail.id}: ${review.findings.filter(({ kind }) => kind === 'draft').map(({ rule }) => rule)}, kind certainty ${review.kindCertainty}\n${mail.subject}\n${mail.body}`,
      );
}

function isConfirmed({ mail, labels }: Sample, finding: Finding): boolean {
  const label = labelOfRule[finding.rule];
  const words = label ? (labels[label] as string[] | undefined) : undefined;
  const text = finding.in === 'subject' ? mail.subject : mail.body;
  return (words ?? []).some((labelled) => {
    const from = text.indexOf(labelled);
    return from >= 0 && from < finding.to && finding.from < from + labelled.length;
  });
}

function around({ mail }: Sample, { in: field, from, to }: Finding): string {
  const text = field === 'subject' ? mail.subject : mail.body;
  return `${text.slice(Math.max(0, from - 160), from)}[[${text.slice(from, to)}]]${text.slice(to, to + 120)}`.replace(
    /\s+/g,
    ' ',
  );
}
