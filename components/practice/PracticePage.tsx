import type { ReactNode } from 'react';
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
          <h1>Two minutes of practice</h1>
          <p className="secondary">
            Nothing you write leaves this computer: the extension can’t reach the network at all. What you do on this
            page is forgotten when you close it.
          </p>
        </div>
      </header>

      <Step number={1} title="Mend a mail" isCurrent={stage === 'write'}>
        {stage === 'write' && (
          <p>
            It’s {nowWords} on this page. The underlined words cost this mail its answer: point at one, or press{' '}
            <kbd>F8</kbd> in the mail, and take the fix. Three clicks, then send it.
          </p>
        )}
        {compose}
      </Step>

      <Step number={2} title="Let time pass" isCurrent={stage === 'sent'}>
        {stage === 'write' ? (
          <p className="secondary">Send the mail first.</p>
        ) : promise ? (
          <>
            <p>
              Sent, and your promise is kept: <strong>{promise.words}</strong>. No form, nothing to fill in.
            </p>
            {stage === 'sent' && (
              <button type="button" className="button" onClick={onJump}>
                Jump to {promise.jumpWords}
              </button>
            )}
          </>
        ) : (
          <>
            <p>
              Sent, but the mail promises nothing with a day, so there is nothing to remember. Take the last fix too.
            </p>
            <button type="button" className="button" onClick={onAgain}>
              Start again
            </button>
          </>
        )}
      </Step>

      <Step number={3} title="Keep your promise" isCurrent={stage === 'due'}>
        {stage === 'due' && (
          <p>
            It’s {nowWords}. The badge counts one overdue promise, and a click on it shows which. Called Tom? Click the
            circle and say how it went.
          </p>
        )}
        {stage === 'closed' && (
          <p>
            Done: the badge is empty again. That’s the whole idea: you write as always, and nothing you said gets lost.
          </p>
        )}
        {stage === 'due' || stage === 'closed' ? toolbar : <p className="secondary">Comes with the due time.</p>}
      </Step>

      <Step number={4} title="Now one of yours" isCurrent={stage === 'closed'}>
        {ownMail}
      </Step>

      <p className="practice-foot">
        <a className="quiet-button" href="https://mail.google.com/">
          Open Gmail
        </a>
        <button type="button" className="quiet-button" onClick={onAgain}>
          Practice again
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
