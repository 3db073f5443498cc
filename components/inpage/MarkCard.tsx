import { useEffect, useId, useRef, useState } from 'react';
import type { RuleExamples } from '../../lib/messages/protocol.ts';
import type { Finding, Fix } from '../../lib/rules/types.ts';
import { t } from '../../lib/words/t.ts';

/** How the line will read with a fix: the new words and what stands around them. */
export interface FixPreview {
  before: string;
  words: string;
  after: string;
}

interface Props {
  finding: Finding;
  /** Its words, or its fixes, are on their way. */
  isWaiting: boolean;
  previewOf(fix: Fix): FixPreview;
  /** Asked for when she wants to know why; empty where nobody answers. */
  getExamples(): Promise<RuleExamples>;
  onFix(fix: Fix): void;
  /** She was asked, or they spoke, by telephone: that no page can see. Null where the rule is about something else. */
  onByPhone: (() => void) | null;
  /** Marks it no more in this mail. */
  onIgnore(): void;
  /** Never marks these words again, in any mail. */
  onNever(): void;
  onRuleOff(): void;
  onClose(): void;
  /** The next marked phrase, where there is one. */
  onNext: (() => void) | null;
}

/** Why a phrase is marked, what to write instead, and the fixes. */
export function MarkCard(props: Props) {
  const {
    finding,
    isWaiting,
    previewOf,
    getExamples,
    onFix,
    onByPhone,
    onIgnore,
    onNever,
    onRuleOff,
    onClose,
    onNext,
  } = props;
  const { message, advice, fixes, severity } = finding;
  const [lookedAt, setLooked] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  /** Enter was pressed before there was a fix to apply. */
  const wantsFirst = useRef(false);
  const [examples, setExamples] = useState<RuleExamples | null>(null);
  const previewId = useId();
  const looked = fixes[lookedAt] ?? fixes[0];
  const preview = looked && previewOf(looked);

  function takeFirst() {
    if (isWaiting) wantsFirst.current = true;
    else if (fixes[0]) onFix(fixes[0]);
  }

  useEffect(() => {
    if (isWaiting) return;
    if (wantsFirst.current) return takeFirst();
    const { current } = card;
    const root = current?.getRootNode() as Document | ShadowRoot | undefined;
    // Opened by key: the focus waited on the card.
    if (current && root?.activeElement === current) {
      (current.querySelector<HTMLElement>('.fix') ?? current.querySelector('button'))?.focus({ preventScroll: true });
    }
  });

  return (
    <div
      ref={card}
      tabIndex={-1}
      className="card"
      role="dialog"
      aria-label={t('mark.about', finding.text)}
      data-kind={severity}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.target === event.currentTarget) takeFirst();
        else if (event.key === 'F8' && onNext) onNext();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p className="card-message" role={message ? undefined : 'status'}>
        {message || (isWaiting ? t('mark.waiting') : t('mark.unanswered'))}
      </p>
      {advice && <p className="card-advice secondary">{advice}</p>}
      {examples ? (
        <ul className="card-examples secondary">
          {examples.flagged.map((example) => (
            <li key={example}>“{example}”</li>
          ))}
          {examples.passed.map((example) => (
            <li key={example} data-fine="">
              {t('mark.fine', example)}
            </li>
          ))}
        </ul>
      ) : (
        <button type="button" className="card-quiet" onClick={() => void getExamples().then(setExamples)}>
          {t('mark.why')}
        </button>
      )}
      {fixes.length > 0 && (
        <div className="card-fixes">
          {fixes.slice(0, 3).map((fix, index) => (
            <button
              key={fix.label}
              type="button"
              className="fix"
              data-first={index === 0 ? '' : undefined}
              aria-describedby={previewId}
              onMouseEnter={() => setLooked(index)}
              onFocus={() => setLooked(index)}
              onClick={() => onFix(fix)}
            >
              {fix.label}
            </button>
          ))}
          {preview && (
            <p id={previewId} className="card-preview secondary">
              {preview.before}
              <ins>{preview.words}</ins>
              {preview.after}
            </p>
          )}
        </div>
      )}
      {onByPhone && (
        <div className="card-fixes">
          <button type="button" className="fix" onClick={onByPhone}>
            {t('mark.byPhone')}
          </button>
        </div>
      )}
      <div className="card-foot">
        <button type="button" className="card-quiet" onClick={onIgnore}>
          {t('mark.notHere')}
        </button>
        <button type="button" className="card-quiet" onClick={onNever}>
          {t('mark.never')}
        </button>
        <button type="button" className="card-quiet" onClick={onRuleOff}>
          {t('mark.ruleOff')}
        </button>
      </div>
    </div>
  );
}
