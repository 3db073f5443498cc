import { Plus } from 'lucide-react';
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
  /** Starts these contacts on the plan again. */
  onStartAgain(planId: string, contactIds: string[]): void;
}

const namesShown = 12;

/** Every plan, who is on it, and who fell off. */
export function PlanList({ plans, onNew, onStartAgain }: Props) {
  return (
    <div className="plans">
      <p>
        <button type="button" className="quiet-button" onClick={onNew}>
          <Plus aria-hidden="true" size={16} /> New plan
        </button>
      </p>
      <ul>
        {plans.map(({ id, name, steps, isOwn, on, fellOff }) => (
          <li key={id} className="plan">
            <h2>
              <a href={`#/plans/${encodeURIComponent(id)}`}>{name}</a>{' '}
              <span className="secondary">
                {steps} {steps === 1 ? 'step' : 'steps'}
                {isOwn && ', yours'}
              </span>
            </h2>
            <p>
              {on.length === 0 ? (
                <span className="secondary">Nobody is on it.</span>
              ) : (
                <>
                  <strong>{on.length}</strong> on it: <Names members={on} />
                </>
              )}
            </p>
            {fellOff.length > 0 && (
              <p className="plan-fell-off">
                <strong>{fellOff.length}</strong> fell off, nothing is planned for them: <Names members={fellOff} />{' '}
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={`Start again on ${name}: those who fell off`}
                  onClick={() =>
                    onStartAgain(
                      id,
                      fellOff.map((member) => member.id),
                    )
                  }
                >
                  Start again
                </button>
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
      {hidden > 0 && ` and ${hidden} more`}
    </>
  );
}
