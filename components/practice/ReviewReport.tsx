import { Check, Minus } from 'lucide-react';
import type { Checklist, Review } from '../../lib/coach/types.ts';
import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import type { Finding } from '../../lib/rules/types.ts';
import { taskWords } from '../callbacks/words.ts';
import './ReviewReport.css';

interface Props {
  body: string;
  review: Review;
  view: Viewpoint;
}

const checks: [keyof Checklist, string][] = [
  ['reason', 'A reason to write now'],
  ['ask', 'One clear ask'],
  ['date', 'A day for the next step'],
  ['ownNextStep', 'A next step of your own'],
  ['value', 'Something in it for them'],
];

/** A review written out: the mail with its marks, what each is about, what the mail holds, what it promises. */
export function ReviewReport({ body, review, view }: Props) {
  if (review.language !== 'en') {
    return <p className="report">This isn’t English, so the coach stays silent: it reads English only, so far.</p>;
  }
  const marks = review.findings
    .filter((finding) => finding.in === 'body' && finding.to > finding.from)
    .sort((a, b) => a.from - b.from);
  const verdicts = review.findings.filter((finding) => finding.to === finding.from);
  return (
    <section className="report" aria-label="Review">
      <p className="report-text">{withMarks(body, marks)}</p>
      {marks.length + verdicts.length === 0 ? (
        <p>
          <strong>Nothing to change.</strong> This one is ready to send.
        </p>
      ) : (
        <ul className="report-findings">
          {[...marks, ...verdicts].map((finding) => (
            <li key={`${finding.rule}-${finding.from}`} data-severity={finding.severity}>
              {finding.text && <p className="report-quote">“{finding.text}”</p>}
              <p>
                {finding.message} {finding.advice}
              </p>
              {finding.fixes[0] && (
                <p className="secondary">
                  Try: <q>{finding.fixes[0].label}</q>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {review.draftKind === 'advance' && (
        <ul className="report-checks" aria-label="What a follow-up needs">
          {checks.map(([name, words]) => (
            <li key={name} data-there={review.checklist[name] || undefined}>
              {review.checklist[name] ? (
                <Check size={14} aria-label="There:" />
              ) : (
                <Minus size={14} aria-label="Not there:" />
              )}
              {words}
            </li>
          ))}
        </ul>
      )}
      {review.promises.length > 0 && (
        <p>
          In Gmail this would be remembered for you:{' '}
          <strong>
            {review.promises
              .map(({ action, purpose = '', actor, actorName = '', due }) => {
                const task = taskWords({ action, purpose, actor, actorName, name: 'your reader' });
                return `${task}, ${due ? formatDue(due, view) : 'day to be chosen'}`;
              })
              .join('; ')}
          </strong>
        </p>
      )}
    </section>
  );
}

/** The text with its marked spans; where two overlap, the first one stays. */
function withMarks(body: string, marks: Finding[]) {
  const parts: (string | React.ReactElement)[] = [];
  let at = 0;
  for (const { from, to, severity } of marks) {
    if (from < at) continue;
    parts.push(
      body.slice(at, from),
      <mark key={from} data-severity={severity}>
        {body.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return [...parts, body.slice(at)];
}
