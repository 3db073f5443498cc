import { useId } from 'react';
import { formatDue } from '../../lib/promises/format.ts';
import type { ViewMoment } from './types.ts';
import type { UnsettledMail } from './UnsettledMails.tsx';
import './UnsettledMails.css';

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
      <h2 id={id}>Scheduled</h2>
      <ul>
        {mails.map(({ id: mail, recipient, subject, goesAt, promises }) => (
          <li key={mail}>
            <p className="unsettled-mail">
              <strong>{recipient || 'Someone'}</strong>{' '}
              <span className="secondary">goes out {formatDue({ kind: 'instant', at: goesAt }, view)}</span>
            </p>
            <p className="unsettled-subject secondary" title={subject}>
              {subject || 'No subject'}
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
                aria-label={`I canceled it: ${recipient || 'Someone'}, ${subject || 'no subject'}`}
                onClick={() => onCanceled(mail)}
              >
                I canceled it
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
