import type { Finding, Fix } from '../../lib/rules/types.ts';

interface Props {
  finding: Finding;
  onFix(fix: Fix): void;
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
export function MarkCard({ finding, onFix, onIgnore, onNever, onRuleOff, onClose, onNext }: Props) {
  const { message, advice, fixes, severity } = finding;
  return (
    <div
      className="card"
      role="dialog"
      aria-label={`About “${finding.text}”`}
      data-kind={severity}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'F8' && onNext) onNext();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p className="card-message">{message}</p>
      {advice && <p className="card-advice secondary">{advice}</p>}
      {fixes.length > 0 && (
        <div className="card-fixes">
          {fixes.slice(0, 3).map((fix, index) => (
            <button
              key={fix.label}
              type="button"
              className="fix"
              data-first={index === 0 ? '' : undefined}
              onClick={() => onFix(fix)}
            >
              {fix.label}
            </button>
          ))}
        </div>
      )}
      <div className="card-foot">
        <button type="button" className="card-quiet" onClick={onIgnore}>
          Not in this mail
        </button>
        <button type="button" className="card-quiet" onClick={onNever}>
          Never this phrase
        </button>
        <button type="button" className="card-quiet" onClick={onRuleOff}>
          Turn rule off
        </button>
      </div>
    </div>
  );
}
