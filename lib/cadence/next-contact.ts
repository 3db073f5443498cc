import { localDay } from '../promises/format.ts';
import type { Due, Moment } from '../promises/types.ts';
import { addWorkingDays, firstWorkingDay } from '../promises/working-days.ts';
import { dayNumberOf, isoDate, minutesOf } from '../time/calendar.ts';
import { instantOf } from '../time/zone.ts';
import type { CadencePlan, PlannedContact, PlanStep } from './types.ts';

/** When a step is due, counted from `moment.now`. */
function dueOf(step: PlanStep, plan: CadencePlan, moment: Moment): Due {
  const today = dayNumberOf(localDay(moment.now, moment.timeZone));
  if (step.afterHours !== undefined) {
    const endOfNextBusinessDay = instantOf(
      { day: addWorkingDays(today, 1, moment), minutes: minutesOf(moment.workingTime.end) },
      moment.timeZone,
    );
    return { kind: 'instant', at: Math.min(moment.now + step.afterHours * 3_600_000, endOfNextBusinessDay) };
  }
  const day = today + step.afterDays;
  return { kind: 'day', date: isoDate(plan.workingDaysOnly ? firstWorkingDay(day, moment) : day) };
}

/**
 * What a plan asks for after one of its steps is closed.
 * @param plans all plans, for the one that follows when this one is over
 * @param closed index of the step just closed; -1 when the contact is being put on the plan
 * @param moment `now` is when the step was closed
 * @returns null when the plan is over and none follows
 */
export function nextContact(
  plans: readonly CadencePlan[],
  planId: string,
  closed: number,
  moment: Moment,
): PlannedContact | null {
  const plan = plans.find(({ id }) => id === planId);
  if (!plan || plan.steps.length === 0) return null;
  const index = plan.repeats ? (closed + 1) % plan.steps.length : closed + 1;
  const step = plan.steps[index];
  if (!step)
    return plan.followedBy && plan.followedBy !== planId ? nextContact(plans, plan.followedBy, -1, moment) : null;
  const { channel, purpose, success } = step;
  return { planId, step: index, channel, purpose, success, due: dueOf(step, plan, moment) };
}
