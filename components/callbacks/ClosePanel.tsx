import { Children, useEffect, useId, useRef, useState } from 'react';
import { daysTooSoon } from '../../lib/cadence/contact-frequency.ts';
import { decisionsAfter, type NextKind, nextCallbackDue, outcomes } from '../../lib/cadence/decisions.ts';
import { afterSalePlanId, monthlyPlanId } from '../../lib/cadence/shipped-plans.ts';
import { pickedDue } from '../../lib/cadence/snooze.ts';
import type { Outcome } from '../../lib/cadence/types.ts';
import { localDay } from '../../lib/promises/format.ts';
import type { Action, Moment } from '../../lib/promises/types.ts';
import type { CallbackView, ClosingChoice } from './types.ts';
import { outcomeWords, tooSoonWords } from './words.ts';
import './ClosePanel.css';
import { type PlainKey, parts, t } from '../../lib/words/t.ts';

interface Props {
  callback: CallbackView;
  view: Moment;
  onClose(closing: ClosingChoice): void;
  onCancel(): void;
}

/** What a rep may say where the door is to stay open (the scripts of seeds 000 and 004, in our words). */
const advice: Partial<Record<Outcome, PlainKey>> = {
  'not-now': 'close.advice.notNow',
  lost: 'close.advice.lost',
  won: 'close.advice.won',
};

const decisionWords: Record<Exclude<NextKind, 'callback'>, PlainKey> = {
  'continue-plan': 'close.continuePlan',
  monthly: 'close.monthly',
  'after-sale': 'close.afterSale',
  nothing: 'close.nothing',
};

const actions: readonly Action[] = ['call', 'email', 'text', 'meet', 'send', 'other'];

/**
 * How a call or meeting went, and what comes next: none ends without both (seed 001). Number keys choose, Escape goes
 * back. Opens inside the card.
 */
export function ClosePanel({ callback, view, onClose, onCancel }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [goalReached, setGoalReached] = useState<boolean | null>(null);
  const panel = useRef<HTMLFieldSetElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the two questions takes the focus as it comes up.
  useEffect(() => panel.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [outcome]);

  const adviceKey = outcome && advice[outcome];
  const decisions = outcome ? possible(decisionsAfter(outcome, callback.planId !== null), callback) : [];
  const plans = decisions.filter((kind) => kind !== 'callback');
  const decide = (next: ClosingChoice['next']) => outcome && onClose({ outcome, goalReached, next });
  const decideFor = (kind: NextKind) => {
    if (kind === 'nothing') decide({ kind });
    else if (kind === 'monthly') decide({ kind: 'plan', planId: monthlyPlanId });
    else if (kind === 'after-sale') decide({ kind: 'plan', planId: afterSalePlanId });
    else if (callback.planId) decide({ kind: 'plan', planId: callback.planId });
  };

  return (
    <fieldset
      ref={panel}
      className="close"
      aria-label={t(outcome ? 'close.next' : 'close.how')}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) {
          if (event.key !== 'Escape') return;
        }
        if (event.key === 'Escape') {
          event.preventDefault(); // Escape would close the popup window.
          event.stopPropagation();
          if (outcome) setOutcome(undefined);
          else onCancel();
          return;
        }
        const index = Number(event.key) - 1;
        if (!outcome) {
          const chosen = outcomes[index];
          if (chosen) setOutcome(chosen);
        } else {
          const chosen = plans[index];
          if (chosen) decideFor(chosen);
        }
      }}
    >
      {!outcome && (
        <>
          <p className="close-question">{t('close.how')}</p>
          {callback.goal && <Goal goal={callback.goal} reached={goalReached} onChange={setGoalReached} />}
          {outcomes.map((each, index) => (
            <button
              key={each}
              type="button"
              className="choice"
              data-first={index === 0 ? '' : undefined}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => setOutcome(each)}
            >
              <Digit number={index + 1} />
              {outcomeWords[each]}
            </button>
          ))}
        </>
      )}
      {outcome && (
        <>
          <p className="close-question">
            {outcomeWords[outcome]}. <span className="close-next">{t('close.next')}</span>
          </p>
          {adviceKey && <p className="close-advice secondary">{t(adviceKey)}</p>}
          {decisions[0] === 'callback' && (
            <NextStep callback={callback} outcome={outcome} view={view} isFirst onSet={decide} />
          )}
          {plans.map((kind, index) => (
            <button
              key={kind}
              type="button"
              className="choice"
              data-first={index === 0 && decisions[0] !== 'callback' ? '' : undefined}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => decideFor(kind)}
            >
              <Digit number={index + 1} />
              {t(decisionWords[kind])}
            </button>
          ))}
          {decisions[0] !== 'callback' && decisions.includes('callback') && (
            <NextStep callback={callback} outcome={outcome} view={view} isFirst={false} onSet={decide} />
          )}
        </>
      )}
    </fieldset>
  );
}

/** A plan needs somebody to be on it. */
function possible(decisions: NextKind[], { contactId }: CallbackView): NextKind[] {
  return contactId === null ? decisions.filter((kind) => kind === 'callback' || kind === 'nothing') : decisions;
}

function Digit({ number }: { number: number }) {
  return (
    <span className="choice-key" aria-hidden="true">
      {number}
    </span>
  );
}

interface GoalProps {
  goal: string;
  reached: boolean | null;
  onChange(reached: boolean | null): void;
}

/** The goal she set before the call, asked again now. */
function Goal({ goal, reached, onChange }: GoalProps) {
  return (
    <p className="close-goal">
      {Children.toArray(parts('close.goal', <strong>{goal}</strong>))}{' '}
      {[true, false].map((answer) => (
        <button
          key={String(answer)}
          type="button"
          className="choice"
          aria-pressed={reached === answer}
          onClick={() => onChange(reached === answer ? null : answer)}
        >
          {t(answer ? 'close.yes' : 'close.no')}
        </button>
      ))}
    </p>
  );
}

interface NextStepProps {
  callback: CallbackView;
  outcome: Outcome;
  view: Moment;
  isFirst: boolean;
  onSet(next: ClosingChoice['next']): void;
}

/**
 * The next callback, its day prefilled. Where nobody was reached it is the same once more, and Enter is enough; where a
 * step was agreed, she says which.
 */
function NextStep({ callback, outcome, view, isFirst, onSet }: NextStepProps) {
  const id = useId();
  const isSameAgain = outcome === 'voicemail' || outcome === 'no-answer';
  const prefilled = nextCallbackDue(outcome, view);
  const [action, setAction] = useState<Action>(isSameAgain ? callback.action : 'call');
  const [purpose, setPurpose] = useState(isSameAgain ? callback.purpose : '');
  const [date, setDate] = useState(prefilled.kind === 'day' ? prefilled.date : '');
  const [time, setTime] = useState('');
  const due = pickedDue(date, time, view.timeZone);
  const { agreedEveryDays } = callback;
  // What they agreed to just now is not too soon, and nobody heard a phone ring out.
  const counts = outcome !== 'agreed-next-step' && outcome !== 'no-answer';
  const tooSoon =
    due && agreedEveryDays && counts
      ? tooSoonWords(daysTooSoon(due, view.now, agreedEveryDays, view.timeZone), agreedEveryDays)
      : '';
  return (
    <form
      className="next-step"
      onSubmit={(event) => {
        event.preventDefault();
        if (due) onSet({ kind: 'callback', action, purpose: purpose.trim(), due });
      }}
    >
      <label className="visually-hidden" htmlFor={`${id}-action`}>
        {t('close.step')}
      </label>
      <select
        id={`${id}-action`}
        className="field"
        value={action}
        data-first={isFirst && !isSameAgain ? '' : undefined}
        onChange={(event) => setAction(event.target.value as Action)}
      >
        {actions.map((value) => (
          <option key={value} value={value}>
            {t(`action.${value}`)}
          </option>
        ))}
      </select>
      <label className="visually-hidden" htmlFor={`${id}-purpose`}>
        {t('close.about')}
      </label>
      <input
        id={`${id}-purpose`}
        className="field next-step-purpose"
        placeholder={t('close.aboutExample')}
        maxLength={200}
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
      />
      <label className="visually-hidden" htmlFor={`${id}-date`}>
        {t('close.day')}
      </label>
      <input
        id={`${id}-date`}
        type="date"
        className="field"
        min={localDay(view.now, view.timeZone)}
        required
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <label className="visually-hidden" htmlFor={`${id}-time`}>
        {t('close.time')}
      </label>
      <input
        id={`${id}-time`}
        type="time"
        className="field"
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <p className="next-step-warning secondary" role="status">
        {tooSoon}
      </p>
      <button type="submit" className="button" data-first={isFirst && isSameAgain ? '' : undefined} disabled={!due}>
        {t('when.set')}
      </button>
    </form>
  );
}
