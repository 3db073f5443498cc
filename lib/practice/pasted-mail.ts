import type { Reviewer } from '../coach/review.ts';
import type { Draft, Review } from '../coach/types.ts';
import type { Moment } from '../promises/types.ts';

/** A pasted mail apart: its subject where it was pasted along as `Subject: …`, else null, and its body. */
export function readPasted(text: string): { subject: string | null; body: string } {
  const found = /^\s*subject:[ \t]*(.*)\n+/i.exec(text);
  return found ? { subject: found[1] ?? '', body: text.slice(found[0].length) } : { subject: null, body: text };
}

/**
 * Reviews a pasted mail as the coach would on sending. What it would say of a subject that was not pasted is left out.
 * @returns the review, and the text its offsets count in
 */
export function reviewPasted(reviewer: Reviewer, text: string, moment: Moment): { body: string; review: Review } {
  const { subject, body } = readPasted(text);
  const draft: Draft = { subject: subject ?? '', body };
  const review = reviewer.review(draft, { moment });
  const aboutSubject = ({ rule, in: field }: Review['findings'][number]) =>
    field === 'subject' || rule === 'weak-subject';
  if (subject !== null) return { body, review };
  return { body, review: { ...review, findings: review.findings.filter((finding) => !aboutSubject(finding)) } };
}
