import { useEffect, useRef } from 'react';
import type { CallOutcome } from './types.ts';

const outcomes: readonly [CallOutcome, string][] = [
  ['agreed-next-step', 'Agreed on a next step'],
  ['reached', 'Talked'],
  ['voicemail', 'Left a voicemail'],
  ['no-answer', 'No answer'],
  ['wrong-person', 'Wrong person'],
  ['not-now', 'Not now'],
];

/** How a call went: one click, then the next step is asked for. */
export function LogCall({ onLog, onClose }: { onLog(outcome: CallOutcome): void; onClose(): void }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset
      className="record-outcomes"
      aria-label="How did the call go?"
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
          {words}
        </button>
      ))}
    </fieldset>
  );
}
