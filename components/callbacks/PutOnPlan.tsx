import { useId, useState } from 'react';
import './PutOnPlan.css';
import { t } from '../../lib/words/t.ts';

export interface PlanChoice {
  id: string;
  name: string;
  /** Why it would be too soon, '' where it is not. */
  warning: string;
}

interface Props {
  plans: readonly PlanChoice[];
  /** The plan they are on, or null. */
  current: string | null;
  /** Nothing is planned for them, though they are on it. */
  fellOff: boolean;
  onStart(planId: string): void;
  /** Sets the contact of the step they were left at. */
  onGoOn(planId: string): void;
  onStop(): void;
}

/** Puts a contact on a plan, moves them to another, or takes them off. */
export function PutOnPlan({ plans, current, fellOff, onStart, onGoOn, onStop }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const plan = plans.find((each) => each.id === chosen);
  return (
    <form
      className="put-on-plan"
      onSubmit={(event) => {
        event.preventDefault();
        if (plan) onStart(plan.id);
        setChosen('');
      }}
    >
      <label htmlFor={id}>{t('plan.label')}</label>
      <select id={id} className="field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{plans.find((each) => each.id === current)?.name ?? t('plan.none')}</option>
        {plans
          .filter((each) => each.id !== current)
          .map(({ id: planId, name }) => (
            <option key={planId} value={planId}>
              {name}
            </option>
          ))}
      </select>
      {plan ? (
        <button type="submit" className="button">
          {t('plan.start')}
        </button>
      ) : (
        current !== null && (
          <>
            {fellOff && (
              <button type="button" className="quiet-button" onClick={() => onGoOn(current)}>
                {t('plan.goOn')}
              </button>
            )}
            <button type="button" className="quiet-button" onClick={onStop}>
              {t('plan.takeOff')}
            </button>
          </>
        )
      )}
      <p className="put-on-plan-warning" role="status">
        {plan ? plan.warning : fellOff && t('plan.fellOff')}
      </p>
    </form>
  );
}
