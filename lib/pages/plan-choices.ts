import type { PlanChoice } from '../../components/callbacks/PutOnPlan.tsx';
import { tooSoonWords } from '../../components/callbacks/words.ts';
import { daysTooSoon } from '../cadence/contact-frequency.ts';
import { nextContact } from '../cadence/next-contact.ts';
import type { CadencePlan } from '../cadence/types.ts';
import type { Moment } from '../promises/types.ts';
import type { ContactRecords } from '../store/contact-history.ts';

/** The plans a contact can be put on, with a warning where the first step comes sooner than they agreed to. */
export function planChoices(
  plans: readonly CadencePlan[],
  { contact: { agreedEveryDays }, touches }: ContactRecords,
  moment: Moment,
): PlanChoice[] {
  const last = touches.find(({ direction }) => direction === 'out');
  return plans.map(({ id, name }) => {
    const first = nextContact(plans, id, -1, moment);
    const days =
      first && last && agreedEveryDays ? daysTooSoon(first.due, last.at, agreedEveryDays, moment.timeZone) : 0;
    return { id, name, warning: agreedEveryDays ? tooSoonWords(days, agreedEveryDays) : '' };
  });
}
