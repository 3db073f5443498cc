import { Check, Minus } from 'lucide-react';
import { Children } from 'react';
import type { Checklist, Review } from '../../lib/coach/types.ts';
import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import type { Finding } from '../../lib/rules/types.ts';
import { parts, t } from '../../lib/words/t.ts';
import { taskWords } from '../callbacks/words.ts';
import './ReviewReport.css';

interface Props {
  body: string;
  review: Review;
  view: Viewpoint;
}

const checks: (keyof Checklist)[] = ['reason', 'ask', 'date', 'ownNextStep', 'value'];

/** A review written out: the mail with its marks, what each is about, what the mail holds, what it promises. */
export function ReviewReport({ body, review, view }: Props) {
  if (review.language !== 'en') {
    return <p className="report">{t('report.english')}</p>;
  }
  const marks = review.findings
    .filter((finding) => finding.in === 'body' && finding.to > finding.from)
    .sort((a, b) => a.from - b.from);
  const verdicts = review.findings.filter((finding) => finding.to === finding.from);
  return (
    <section className="report" aria-label={t('report.title')}>
      <p className="report-text">{withMarks(body, marks)}</p>
      {marks.length + verdicts.length === 0 ? (
        <p>{Children.toArray(parts('report.ready', <strong key="nothing">{t('report.nothing')}</strong>))}</p>
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
                  {Children.toArray(parts('report.try', <q key="fix">{finding.fixes[0].label}</q>))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {review.draftKind === 'advance' && (
        <ul className="report-checks" aria-label={t('report.needs')}>
          {checks.map((name) => (
            <li key={name} data-there={review.checklist[name] || undefined}>
              {review.checklist[name] ? (
                <Check size={14} aria-label={t('report.there')} />
              ) : (
                <Minus size={14} aria-label={t('report.missing')} />
              )}
              {t(`report.${name}`)}
            </li>
          ))}
        </ul>
      )}
      {review.promises.length > 0 && (
        <p>
          {Children.toArray(
            parts(
              'report.kept',
              <strong key="promises">
                {review.promises
                  .map(({ action, purpose = '', actor, actorName = '', due }) => {
                    const task = taskWords({ action, purpose, actor, actorName, name: t('report.reader') });
                    return t('report.promise', task, due ? formatDue(due, view) : t('report.noDay'));
                  })
                  .join('; ')}
              </strong>,
            ),
          )}
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
