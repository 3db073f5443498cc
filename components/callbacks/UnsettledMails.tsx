import { useId } from 'react';
import { formatDue } from '../../lib/promises/format.ts';
import type { Action, Due } from '../../lib/promises/types.ts';
import type { ViewMoment } from './types.ts';
import './UnsettledMails.css';
import { t } from '../../lib/words/t.ts';

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
      <h2 id={id}>{t('mails.wentOut')}</h2>
      <ul>
        {mails.map((mail) => {
          const about = `${mail.recipient || t('task.someone')}, ${mail.subject || t('mails.noSubjectInLine')}`;
          return (
            <li key={mail.id}>
              <p className="unsettled-mail">
                <strong>{mail.recipient || t('task.someone')}</strong>{' '}
                <span className="secondary">{formatDue({ kind: 'instant', at: mail.sentAt }, view)}</span>
              </p>
              <p className="unsettled-subject secondary" title={mail.subject}>
                {mail.subject || t('mails.noSubject')}
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
                  aria-label={t('mails.yesWhat', about)}
                  onClick={() => onWentOut(mail.id)}
                >
                  {t('mails.yes')}
                </button>
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={t('mails.noWhat', about)}
                  onClick={() => onDidNot(mail.id)}
                >
                  {t('mails.no')}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
