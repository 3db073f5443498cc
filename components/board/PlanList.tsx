import { Plus } from 'lucide-react';
import { Children } from 'react';
import { parts, t } from '../../lib/words/t.ts';
import './Plans.css';

export interface PlanMember {
  id: string;
  name: string;
}

export interface PlanSummary {
  id: string;
  name: string;
  steps: number;
  /** True where it is not the shipped one, or not any more. */
  isOwn: boolean;
  /** Those whose next contact is set. */
  on: PlanMember[];
  /** On it, but with nothing planned that would bring the next contact. */
  fellOff: PlanMember[];
}

interface Props {
  plans: readonly PlanSummary[];
  onNew(): void;
  /** Sets these contacts' next callback again: where they were left (`goesOn`), or from the first step. */
  onStart(planId: string, contactIds: string[], goesOn: boolean): void;
}

const namesShown = 12;

/** Every plan, who is on it, and who fell off. */
export function PlanList({ plans, onNew, onStart }: Props) {
  return (
    <div className="plans">
      <p>
        <button type="button" className="quiet-button" onClick={onNew}>
          <Plus aria-hidden="true" size={16} /> {t('plans.new')}
        </button>
      </p>
      <ul>
        {plans.map(({ id, name, steps, isOwn, on, fellOff }) => (
          <li key={id} className="plan">
            <h2>
              <a href={`#/plans/${encodeURIComponent(id)}`}>{name}</a>{' '}
              <span className="secondary">{isOwn ? t('plans.ownSteps', steps) : t('plans.steps', steps)}</span>
            </h2>
            <p>
              {on.length === 0 ? (
                <span className="secondary">{t('plans.nobody')}</span>
              ) : (
                <>
                  {Children.toArray(parts('plans.members', <strong>{on.length}</strong>))} <Names members={on} />
                </>
              )}
            </p>
            {fellOff.length > 0 && (
              <p className="plan-fell-off">
                {Children.toArray(parts('plans.fellOff', <strong>{fellOff.length}</strong>))}{' '}
                <Names members={fellOff} />{' '}
                {([true, false] as const).map((goesOn) => (
                  <button
                    key={String(goesOn)}
                    type="button"
                    className="quiet-button"
                    aria-label={t(goesOn ? 'plan.goOnOn' : 'plan.startAgainOn', name)}
                    onClick={() =>
                      onStart(
                        id,
                        fellOff.map((member) => member.id),
                        goesOn,
                      )
                    }
                  >
                    {t(goesOn ? 'plan.goOn' : 'plan.startAgain')}
                  </button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Names({ members }: { members: readonly PlanMember[] }) {
  const hidden = members.length - namesShown;
  return (
    <>
      {members.slice(0, namesShown).map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={`#/contacts/${encodeURIComponent(id)}`}>{name}</a>
        </span>
      ))}
      {hidden > 0 && ` ${t('board.more', hidden)}`}
    </>
  );
}
