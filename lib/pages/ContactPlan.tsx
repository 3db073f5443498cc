import { PutOnPlan } from '../../components/callbacks/PutOnPlan.tsx';
import type { CadencePlan } from '../cadence/types.ts';
import { send } from '../messages/client.ts';
import type { Moment } from '../promises/types.ts';
import type { ContactRecords } from '../store/contact-history.ts';
import { t } from '../words/t.ts';
import { planChoices } from './plan-choices.ts';
import type { useChange } from './use-change.ts';

interface Props {
  records: ContactRecords;
  plans: readonly CadencePlan[];
  view: Moment;
  change: ReturnType<typeof useChange>['change'];
}

/** The plan a contact is on, changed by message: on the card and on the contact's page. */
export function ContactPlan({ records, plans, view, change }: Props) {
  const { id, name, emails, plan } = records.contact;
  const who = name || emails[0] || t('task.someone');
  const contactIds = [id];
  const isSet = records.callbacks.some((each) => each.status === 'open' && each.plan?.planId === plan?.planId);
  return (
    <PutOnPlan
      plans={planChoices(plans, records, view)}
      current={plan?.planId ?? null}
      fellOff={plan !== null && !isSet}
      onGoOn={(planId) =>
        void change(t('plan.nextIsSet'), () => send('plan.start', { planId, contactIds, goesOn: true }))
      }
      onStart={(planId) => void change(t('told.onPlan', who), () => send('plan.start', { planId, contactIds }))}
      onStop={() => void change(t('told.offPlan', who), () => send('plan.stop', { contactIds }))}
    />
  );
}
