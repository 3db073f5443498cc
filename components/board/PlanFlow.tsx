import {
  CalendarDays,
  CornerDownRight,
  Mail,
  MailOpen,
  MessageSquare,
  Phone,
  Printer,
  Repeat,
  Share2,
  Users,
} from 'lucide-react';
import type { CadencePlan, Channel, PlanStep } from '../../lib/cadence/types.ts';
import './PlanFlow.css';

const channelIcons: Record<Channel, typeof Phone> = {
  'in-person': Users,
  phone: Phone,
  letter: MailOpen,
  text: MessageSquare,
  fax: Printer,
  email: Mail,
  social: Share2,
  other: CalendarDays,
};

interface Props {
  plan: CadencePlan;
  /** What the channels are called. */
  channels: Readonly<Record<Channel, string>>;
  /** The plan that follows, '' where none does. */
  followedByName: string;
}

/** A plan drawn from top to bottom: the wait, then the contact, then what comes after the last one. */
export function PlanFlow({ plan, channels, followedByName }: Props) {
  return (
    <ol className="flow">
      {plan.steps.map((step, index) => {
        const Icon = channelIcons[step.channel];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the plan.
          <li key={index} className="flow-step">
            <p className="flow-wait secondary">{waitWords(step, index)}</p>
            <div className="flow-box">
              <span className="flow-icon">
                <Icon aria-hidden="true" size={16} />
              </span>
              <p>
                <strong>{channels[step.channel]}</strong> {step.purpose}
              </p>
              {step.success && <p className="secondary">Success: {step.success}</p>}
            </div>
          </li>
        );
      })}
      <li className="flow-end secondary">
        {plan.repeats ? (
          <>
            <Repeat aria-hidden="true" size={14} /> Starts over
          </>
        ) : followedByName ? (
          <>
            <CornerDownRight aria-hidden="true" size={14} /> Then: {followedByName}
          </>
        ) : (
          'The plan is over'
        )}
      </li>
    </ol>
  );
}

function waitWords({ afterDays, afterHours }: PlanStep, index: number): string {
  if (afterHours !== undefined) return `Within ${afterHours} hours, or by the end of the next business day`;
  if (afterDays === 0) return index === 0 ? 'The same day' : 'Right after';
  return afterDays === 1 ? 'After 1 day' : `After ${afterDays} days`;
}
