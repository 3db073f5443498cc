import type { Finding } from '../rules/types.ts';

/** More marks than this at once are noise: those that cost most are shown, the rest is a number. */
const mostMarks = 3;

/**
 * The findings to underline: those with words in the body, the costliest three, in text order.
 *
 * @returns the chosen ones and how many more there are
 */
export function chooseMarks(findings: readonly Finding[]): { shown: Finding[]; more: number } {
  const marked = findings.filter((finding) => finding.in === 'body' && finding.to > finding.from);
  const byCost = marked.toSorted((a, b) => cost(b) - cost(a) || a.from - b.from);
  const shown = byCost.slice(0, mostMarks).sort((a, b) => a.from - b.from);
  return { shown, more: marked.length - shown.length };
}

const cost = (finding: Finding) => (finding.severity === 'weak' ? 1 : 0);
