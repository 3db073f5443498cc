import { useEffect, useId, useRef, useState } from 'react';
import { fieldsOf, pickedDue, type SnoozeId, snoozeChoices } from '../../lib/cadence/snooze.ts';
import { formatDue, localDay } from '../../lib/promises/format.ts';
import type { Due } from '../../lib/promises/types.ts';
import { t } from '../../lib/words/t.ts';
import type { ViewMoment } from './types.ts';

interface Props {
  label: string;
  /** What the mail may have meant, offered first. */
  suggestion: Due | null;
  /** The moment it has now, which the fields start with. */
  due?: Due | null;
  view: ViewMoment;
  onPick(due: Due): void;
  onClose(): void;
}

/**
 * Later moments to choose from, and fields to pick another. Opens inside the card, not over it: a popup window cuts
 * off what floats. Number keys choose, Escape closes.
 */
export function WhenPanel({ label, suggestion, due = null, view, onPick, onClose }: Props) {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const [{ date, time }, setFields] = useState(() => fieldsOf(due, view.timeZone));
  const choices = snoozeChoices(view).map(({ id, due }) => ({ due, name: choiceName(id, due, view) }));
  if (suggestion) choices.unshift({ due: suggestion, name: t('when.asWritten') });
  const picked = pickedDue(date, time, view.timeZone);
  const today = localDay(view.now, view.timeZone);
  const isPast = picked !== null && (picked.kind === 'day' ? picked.date < today : picked.at <= view.now);

  useEffect(() => first.current?.focus(), []);

  return (
    <fieldset
      className="when"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault(); // Escape would close the popup window.
          event.stopPropagation();
          onClose();
        }
        const choice = event.target instanceof HTMLInputElement ? undefined : choices[Number(event.key) - 1];
        if (choice) onPick(choice.due);
      }}
    >
      {choices.map((choice, index) => (
        <button
          key={choice.name}
          ref={index === 0 ? first : undefined}
          type="button"
          className="when-choice"
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onPick(choice.due)}
        >
          <span>{choice.name}</span> <span className="secondary">{formatDue(choice.due, view)}</span>
        </button>
      ))}
      <form
        className="when-pick"
        onSubmit={(event) => {
          event.preventDefault();
          if (picked && !isPast) onPick(picked);
        }}
      >
        <label className="visually-hidden" htmlFor={`${id}-date`}>
          {t('when.day')}
        </label>
        <input
          id={`${id}-date`}
          type="date"
          className="field"
          min={today}
          value={date}
          onInput={(event) => setFields({ date: event.currentTarget.value, time })}
        />
        <label className="visually-hidden" htmlFor={`${id}-time`}>
          {t('when.time')}
        </label>
        <input
          id={`${id}-time`}
          type="time"
          className="field"
          value={time}
          onInput={(event) => setFields({ date, time: event.currentTarget.value })}
        />
        <button type="submit" className="button" disabled={!picked || isPast}>
          {t('when.set')}
        </button>
        <p className="when-note secondary" role="status">
          {isPast ? t('when.past') : ''}
        </p>
      </form>
    </fieldset>
  );
}

function choiceName(id: SnoozeId, due: Due, view: ViewMoment): string {
  if (id === 'hour') return t('when.hour');
  if (id === 'three-hours') return t('when.threeHours');
  if (id === 'month') return t('when.month');
  if (id === 'week' || due.kind === 'day') return t('when.week');
  // "Tomorrow morning" must be true: on a Friday the next working morning is Monday's.
  return t('when.morning', formatDue({ kind: 'day', date: localDay(due.at, view.timeZone) }, view));
}
