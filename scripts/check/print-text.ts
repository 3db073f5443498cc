import type { Review } from '../../lib/coach/types.ts';
import type { Finding } from '../../lib/rules/types.ts';
import type { Mail } from './mail.ts';
import { printDue } from './when.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The review of one mail as a linter prints it, a finding a line: `file:line:column: severity rule: "words" message advice`.
 * Of a JSON Lines file the line is the mail's, and its id and the place in it stand beside the rule.
 */
export function printText(file: string, mail: Mail, review: Review, isJsonLines: boolean): string {
  const at = (finding: Pick<Finding, 'in' | 'from'>) => {
    const { line, column } = positionOf(finding.in === 'subject' ? mail.subject : mail.body, finding.from);
    const inBody = finding.in === 'body';
    if (isJsonLines) return [`${file}:${mail.line}:1`, ` (${mail.id}, ${finding.in} ${line}:${column})`] as const;
    return [`${file}:${inBody ? line + mail.bodyLine : 1}:${column}`, inBody ? '' : ' (subject)'] as const;
  };
  const lines: string[] = [];
  if (review.language !== 'en')
    lines.push(
      `${at({ in: 'body', from: 0 })[0]}: note: this looks ${languageNames.of(review.language)}; only English is coached, so nothing was checked`,
    );
  for (const finding of review.findings) {
    const [place, detail] = at(finding);
    const words = finding.text ? ` "${finding.text.replace(/\s+/g, ' ')}"` : '';
    lines.push(`${place}: ${finding.severity} ${finding.rule}${detail}:${words} ${finding.message} ${finding.advice}`);
  }
  for (const promise of review.promises) {
    const [place, detail] = at({ in: 'body', from: promise.from });
    const due = printDue(promise.due, mail.timeZone);
    const guess = promise.certainty === 'said' ? '' : ` (${promise.certainty})`;
    lines.push(
      `${place}: note ${promise.kind}${detail}: "${promise.text.replace(/\s+/g, ' ')}" ${promise.actor} will ${promise.action}, ${due ? `due ${due}${guess}` : 'no day named'}`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Line and column, counted from 1. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
