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
import { t } from '../../lib/words/t.ts';
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
              {step.success && <p className="secondary">{t('plans.counts', step.success)}</p>}
            </div>
          </li>
        );
      })}
      <li className="flow-end secondary">
        {plan.repeats ? (
          <>
            <Repeat aria-hidden="true" size={14} /> {t('plans.startsOver')}
          </>
        ) : followedByName ? (
          <>
            <CornerDownRight aria-hidden="true" size={14} /> {t('plans.then', followedByName)}
          </>
        ) : (
          t('plans.over')
        )}
      </li>
    </ol>
  );
}

function waitWords({ afterDays, afterHours }: PlanStep, index: number): string {
  if (afterHours !== undefined) return t('plans.within', afterHours);
  if (afterDays === 0) return index === 0 ? t('plans.sameDay') : t('plans.rightAfter');
  return t('plans.afterDays', afterDays);
}
