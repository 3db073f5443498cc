import { useId } from 'react';
import { formatDue } from '../../lib/promises/format.ts';
import type { ViewMoment } from './types.ts';
import type { UnsettledMail } from './UnsettledMails.tsx';
import './UnsettledMails.css';
import { t } from '../../lib/words/t.ts';

export interface PlannedMail extends UnsettledMail {
  /** Epoch milliseconds: when the site sends it. */
  goesAt: number;
}

interface Props {
  mails: PlannedMail[];
  view: ViewMoment;
  onCanceled(id: string): void;
}

/** Mails scheduled for later: their promises join the list when they go out. One canceled on the phone is told here. */
export function PlannedMails({ mails, view, onCanceled }: Props) {
  const id = useId();
  if (mails.length === 0) return null;
  return (
    <section className="unsettled" aria-labelledby={id}>
      <h2 id={id}>{t('mails.scheduled')}</h2>
      <ul>
        {mails.map(({ id: mail, recipient, subject, goesAt, promises }) => (
          <li key={mail}>
            <p className="unsettled-mail">
              <strong>{recipient || t('task.someone')}</strong>{' '}
              <span className="secondary">{t('mails.goesOut', formatDue({ kind: 'instant', at: goesAt }, view))}</span>
            </p>
            <p className="unsettled-subject secondary" title={subject}>
              {subject || t('mails.noSubject')}
            </p>
            {promises.map((promise) => (
              <p key={promise.id} className="unsettled-promise">
                “{promise.quote}” {promise.due && <span className="secondary">{formatDue(promise.due, view)}</span>}
              </p>
            ))}
            <p className="unsettled-actions">
              <button
                type="button"
                className="quiet-button"
                aria-label={t(
                  'mails.canceledWhat',
                  recipient || t('task.someone'),
                  subject || t('mails.noSubjectInLine'),
                )}
                onClick={() => onCanceled(mail)}
              >
                {t('mails.canceled')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
