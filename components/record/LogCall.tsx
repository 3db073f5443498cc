import { useEffect, useRef } from 'react';
import { type PlainKey, t } from '../../lib/words/t.ts';
import type { CallOutcome } from './types.ts';

const outcomes: readonly [CallOutcome, PlainKey][] = [
  ['agreed-next-step', 'logCall.agreed'],
  ['reached', 'logCall.reached'],
  ['voicemail', 'outcome.voicemail'],
  ['no-answer', 'outcome.noAnswer'],
  ['wrong-person', 'outcome.wrongPerson'],
  ['not-now', 'outcome.notNow'],
];

/** How a call went: one click, then the next step is asked for. */
export function LogCall({ onLog, onClose }: { onLog(outcome: CallOutcome): void; onClose(): void }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset
      className="record-outcomes"
      aria-label={t('logCall.how')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {outcomes.map(([outcome, words], index) => (
        <button
          key={outcome}
          ref={index === 0 ? first : undefined}
          type="button"
          className="record-outcome"
          onClick={() => onLog(outcome)}
        >
          {t(words)}
        </button>
      ))}
    </fieldset>
  );
}
