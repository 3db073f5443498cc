import type { Finding } from '../rules/types.ts';

/** More marks than this at once are noise: those that cost most are shown, the rest is a number. */
const mostMarks = 3;

/**
 * The findings to underline: those with words, the costliest three, in text order with the subject first.
 *
 * @param hasSubject true where the subject can be marked too: asked only where something was found in it
 * @returns the chosen ones and how many more there are
 */
export function chooseMarks(
  findings: readonly Finding[],
  hasSubject: () => boolean | undefined,
): { shown: Finding[]; more: number } {
  const marked = findings.filter((finding) => finding.to > finding.from && (finding.in === 'body' || hasSubject()));
  const byCost = marked.toSorted((a, b) => cost(b) - cost(a) || inOrder(a, b));
  const shown = byCost.slice(0, mostMarks).sort(inOrder);
  return { shown, more: marked.length - shown.length };
}

const inOrder = (a: Finding, b: Finding) => (a.in === b.in ? a.from - b.from : a.in === 'subject' ? -1 : 1);

const cost = (finding: Finding) => (finding.severity === 'weak' ? 1 : 0);
