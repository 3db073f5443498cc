import { Children, type ReactNode } from 'react';
import { parts, t } from '../../lib/words/t.ts';
import './PracticePage.css';

/** Where she is: writing, sent and waiting for Friday, Friday has come, the promise is closed. */
export type PracticeStage = 'write' | 'sent' | 'due' | 'closed';

interface Props {
  stage: PracticeStage;
  /** The compose window with the coach in it. */
  compose: ReactNode;
  /** The toolbar corner with the list. */
  toolbar: ReactNode;
  /** "Paste your last follow-up". */
  ownMail: ReactNode;
  /** The page's own time: `Tuesday 10:00`. */
  nowWords: string;
  /** The promise she sent, in words (`Call, Tom Becker, Friday 15:00`), and when it is overdue; null where there is none. */
  promise: { words: string; jumpWords: string } | null;
  onJump(): void;
  onAgain(): void;
}

/** Two minutes: mend a mail, send it, see the promise come due and close it, then try it on one of her own. */
export function PracticePage(props: Props) {
  const { stage, compose, toolbar, ownMail, nowWords, promise, onJump, onAgain } = props;
  return (
    <main className="practice">
      <header className="practice-head">
        <img src="/icon/48.png" width={32} height={32} alt="" />
        <div>
          <h1>{t('practice.title')}</h1>
          <p className="secondary">{t('practice.about')}</p>
        </div>
      </header>

      <Step number={1} title={t('practice.mend')} isCurrent={stage === 'write'}>
        {stage === 'write' && <p>{Children.toArray(parts('practice.mendHow', nowWords, <kbd key="key">F8</kbd>))}</p>}
        {compose}
      </Step>

      <Step number={2} title={t('practice.wait')} isCurrent={stage === 'sent'}>
        {stage === 'write' ? (
          <p className="secondary">{t('practice.sendFirst')}</p>
        ) : promise ? (
          <>
            <p>{Children.toArray(parts('practice.kept', <strong key="promise">{promise.words}</strong>))}</p>
            {stage === 'sent' && (
              <button type="button" className="button" onClick={onJump}>
                {t('practice.jump', promise.jumpWords)}
              </button>
            )}
          </>
        ) : (
          <>
            <p>{t('practice.nothingKept')}</p>
            <button type="button" className="button" onClick={onAgain}>
              {t('practice.startAgain')}
            </button>
          </>
        )}
      </Step>

      <Step number={3} title={t('practice.keep')} isCurrent={stage === 'due'}>
        {stage === 'due' && <p>{t('practice.keepHow', nowWords)}</p>}
        {stage === 'closed' && <p>{t('practice.done')}</p>}
        {stage === 'due' || stage === 'closed' ? toolbar : <p className="secondary">{t('practice.later')}</p>}
      </Step>

      <Step number={4} title={t('practice.yours')} isCurrent={stage === 'closed'}>
        {ownMail}
      </Step>

      <p className="practice-foot">
        <a className="quiet-button" href="https://mail.google.com/">
          {t('practice.openGmail')}
        </a>
        <button type="button" className="quiet-button" onClick={onAgain}>
          {t('practice.again')}
        </button>
      </p>
    </main>
  );
}

interface StepProps {
  number: number;
  title: string;
  isCurrent: boolean;
  children: ReactNode;
}

function Step({ number, title, isCurrent, children }: StepProps) {
  return (
    <section className="step" aria-current={isCurrent ? 'step' : undefined} aria-labelledby={`step-${number}`}>
      <h2 id={`step-${number}`}>
        <span className="step-number">{number}</span>
        {title}
      </h2>
      <div className="step-body">{children}</div>
    </section>
  );
}
