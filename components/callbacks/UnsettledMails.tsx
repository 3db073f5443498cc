import { useId } from 'react';
import { formatDue } from '../../lib/promises/format.ts';
import type { Action, Due } from '../../lib/promises/types.ts';
import type { ViewMoment } from './types.ts';
import './UnsettledMails.css';

/** A mail whose Send was pressed and never confirmed by the page: a closed tab, a crash. */
export interface UnsettledMail {
  id: string;
  /** Name or address of the main recipient, '' where unknown. */
  recipient: string;
  subject: string;
  /** Epoch milliseconds of the Send gesture. */
  sentAt: number;
  promises: { id: string; quote: string; action: Action; due: Due | null }[];
}

interface Props {
  mails: UnsettledMail[];
  view: ViewMoment;
  onWentOut(id: string): void;
  onDidNot(id: string): void;
}

/** "Did this go out?": only the rep knows, and a promise is neither lost nor made up without her. */
export function UnsettledMails({ mails, view, onWentOut, onDidNot }: Props) {
  const id = useId();
  if (mails.length === 0) return null;
  return (
    <section className="unsettled" aria-labelledby={id}>
      <h2 id={id}>Did this go out?</h2>
      <ul>
        {mails.map((mail) => {
          const about = `${mail.recipient || 'Someone'}, ${mail.subject || 'no subject'}`;
          return (
            <li key={mail.id}>
              <p className="unsettled-mail">
                <strong>{mail.recipient || 'Someone'}</strong>{' '}
                <span className="secondary">{formatDue({ kind: 'instant', at: mail.sentAt }, view)}</span>
              </p>
              <p className="unsettled-subject secondary" title={mail.subject}>
                {mail.subject || 'No subject'}
              </p>
              {mail.promises.map((promise) => (
                <p key={promise.id} className="unsettled-promise">
                  “{promise.quote}” {promise.due && <span className="secondary">{formatDue(promise.due, view)}</span>}
                </p>
              ))}
              <p className="unsettled-actions">
                <button
                  type="button"
                  className="button"
                  aria-label={`Yes, keep its promises: ${about}`}
                  onClick={() => onWentOut(mail.id)}
                >
                  Yes, keep its promises
                </button>
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={`No, it didn't: ${about}`}
                  onClick={() => onDidNot(mail.id)}
                >
                  No, it didn’t
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
