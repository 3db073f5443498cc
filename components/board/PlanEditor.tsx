import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { CadencePlan, Channel, PlanStep } from '../../lib/cadence/types.ts';
import { t } from '../../lib/words/t.ts';
import { PlanFlow } from './PlanFlow.tsx';
import './Plans.css';

interface Props {
  plan: CadencePlan;
  /** The other plans, to follow this one. */
  others: readonly { id: string; name: string }[];
  channels: Readonly<Record<Channel, string>>;
  onSave(plan: CadencePlan): void;
  /** What taking her version away leaves; null: there is nothing of hers to take away. */
  removal: 'shipped' | 'nothing' | null;
  onRemove(): void;
}

const newStep: PlanStep = { afterDays: 2, channel: 'phone', purpose: '', success: '' };

/** A plan as she changes it, and beside it the flow it makes. Nothing is kept until she saves. */
export function PlanEditor({ plan, others, channels, onSave, removal, onRemove }: Props) {
  const id = useId();
  const [edited, setEdited] = useState(plan);
  const change = (fields: Partial<CadencePlan>) => setEdited({ ...edited, ...fields });
  const changeStep = (index: number, fields: Partial<PlanStep>) =>
    change({ steps: edited.steps.map((step, at) => (at === index ? { ...step, ...fields } : step)) });
  const moveStep = (from: number, to: number) => {
    const steps = [...edited.steps];
    const [step] = steps.splice(from, 1);
    if (step) steps.splice(to, 0, step);
    change({ steps });
  };
  const isComplete = edited.name.trim() !== '' && edited.steps.length > 0;

  return (
    <div className="plan-editor">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) onSave({ ...edited, name: edited.name.trim() });
        }}
      >
        <p className="plan-row">
          <label htmlFor={`${id}-name`}>{t('plans.name')}</label>
          <input
            id={`${id}-name`}
            className="field"
            maxLength={300}
            required
            value={edited.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </p>
        <p className="plan-row">
          <label htmlFor={`${id}-then`}>{t('plans.afterLast')}</label>
          <select
            id={`${id}-then`}
            className="field"
            value={edited.repeats ? 'repeat' : `plan ${edited.followedBy ?? ''}`}
            onChange={({ target: { value } }) =>
              change({
                repeats: value === 'repeat',
                followedBy: value.startsWith('plan ') ? value.slice(5) || null : null,
              })
            }
          >
            <option value="plan ">{t('plans.over')}</option>
            <option value="repeat">{t('plans.startOver')}</option>
            {others.map((other) => (
              <option key={other.id} value={`plan ${other.id}`}>
                {t('plans.goOn', other.name)}
              </option>
            ))}
          </select>
        </p>
        <p className="plan-row">
          <span />
          <label>
            <input
              type="checkbox"
              checked={edited.workingDaysOnly}
              onChange={(event) => change({ workingDaysOnly: event.target.checked })}
            />{' '}
            {t('plans.workingDays')}
          </label>
        </p>
        <ol className="plan-steps">
          {edited.steps.map((step, index) => (
            <StepFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the plan.
              key={index}
              number={index + 1}
              isLast={index === edited.steps.length - 1}
              step={step}
              channels={channels}
              onChange={(fields) => changeStep(index, fields)}
              onMove={(by) => moveStep(index, index + by)}
              onRemove={() => change({ steps: edited.steps.filter((_, at) => at !== index) })}
            />
          ))}
        </ol>
        <p className="plan-actions">
          <button
            type="button"
            className="quiet-button"
            onClick={() => change({ steps: [...edited.steps, newStep] })}
            disabled={edited.steps.length >= 100}
          >
            <Plus aria-hidden="true" size={16} /> {t('plans.addStep')}
          </button>
          {removal && (
            <button type="button" className="quiet-button" onClick={onRemove}>
              {removal === 'shipped' ? t('plans.asItCame') : t('plans.delete')}
            </button>
          )}
          <button type="submit" className="button" disabled={!isComplete}>
            {t('plans.save')}
          </button>
        </p>
      </form>
      <section aria-label={t('plans.flow')}>
        <PlanFlow
          plan={edited}
          channels={channels}
          followedByName={others.find((other) => other.id === edited.followedBy)?.name ?? ''}
        />
      </section>
    </div>
  );
}

interface StepProps {
  number: number;
  isLast: boolean;
  step: PlanStep;
  channels: Props['channels'];
  onChange(fields: Partial<PlanStep>): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function StepFields({ number, isLast, step, channels, onChange, onMove, onRemove }: StepProps) {
  const isHours = step.afterHours !== undefined;
  const wait = step.afterHours ?? step.afterDays;
  return (
    <li>
      <fieldset className="plan-step">
        <legend>{t('plans.step', number)}</legend>
        <div className="plan-step-when">
          <span>{t('plans.after')}</span>
          <input
            type="number"
            className="field"
            aria-label={t('plans.howLong')}
            min={isHours ? 1 : 0}
            max={isHours ? 8760 : 3650}
            step={1}
            required
            value={Number.isNaN(wait) ? '' : wait}
            onChange={({ target: { valueAsNumber } }) =>
              onChange(isHours ? { afterHours: valueAsNumber } : { afterDays: valueAsNumber })
            }
          />
          <select
            className="field"
            aria-label={t('plans.unit')}
            value={isHours ? 'hours' : 'days'}
            onChange={(event) => onChange({ afterHours: event.target.value === 'hours' ? 24 : undefined })}
          >
            <option value="days">{t('plans.days')}</option>
            <option value="hours">{t('plans.hours')}</option>
          </select>
          <select
            className="field"
            aria-label={t('plans.how')}
            value={step.channel}
            onChange={(event) => onChange({ channel: event.target.value as Channel })}
          >
            {Object.entries(channels).map(([channel, name]) => (
              <option key={channel} value={channel}>
                {name}
              </option>
            ))}
          </select>
          <span className="plan-step-buttons">
            <button
              type="button"
              className="icon-button"
              aria-label={t('plans.up', number)}
              disabled={number === 1}
              onClick={() => onMove(-1)}
            >
              <ArrowUp aria-hidden="true" size={16} />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t('plans.down', number)}
              disabled={isLast}
              onClick={() => onMove(1)}
            >
              <ArrowDown aria-hidden="true" size={16} />
            </button>
            <button type="button" className="icon-button" aria-label={t('plans.remove', number)} onClick={onRemove}>
              <X aria-hidden="true" size={16} />
            </button>
          </span>
        </div>
        <label className="plan-step-field">
          {t('plans.why')}
          <input
            className="field"
            maxLength={1000}
            value={step.purpose}
            onChange={(event) => onChange({ purpose: event.target.value })}
          />
        </label>
        <label className="plan-step-field">
          {t('plans.success')}
          <input
            className="field"
            placeholder={t('plans.whatCounts')}
            maxLength={1000}
            value={step.success}
            onChange={(event) => onChange({ success: event.target.value })}
          />
        </label>
      </fieldset>
    </li>
  );
}
