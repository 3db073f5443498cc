import { shippedPlans } from '../cadence/shipped-plans.ts';
import type { CadencePlan } from '../cadence/types.ts';
import { camel } from '../words/camel.ts';
import { t } from '../words/t.ts';
import type { Database } from './database.ts';
import { type Plan, planSchema } from './records.ts';
import { Change, type Undo } from './undo.ts';

/** The shipped plans in the language of the interface; once she changes one, her words stay. */
function shippedInWords(): CadencePlan[] {
  return shippedPlans.map((plan) => ({
    ...plan,
    name: t(`shippedPlan.${camel(plan.id)}`),
    steps: plan.steps.map(({ id, ...step }) => ({
      ...step,
      purpose: t(`shippedStep.${id}.purpose`),
      success: t(`shippedStep.${id}.success`),
    })),
  }));
}

/** The shipped plans and the rep's own; hers takes the place of a shipped one with the same id. */
export async function allPlans(db: Database): Promise<CadencePlan[]> {
  const own = (await db.plans.toArray())
    .map((plan) => planSchema.safeParse(plan).data)
    .filter((plan) => plan !== undefined);
  return [...shippedInWords().filter(({ id }) => !own.some((plan) => plan.id === id)), ...own];
}

/** Keeps a plan under its id, new or changed. */
export async function savePlan(db: Database, plan: CadencePlan, now: number): Promise<Undo> {
  return db.transaction('rw', db.plans, async () => {
    const before = await db.plans.get(plan.id);
    const change = new Change(db, now);
    await change.put(
      'plans',
      planSchema.parse({ ...plan, createdAt: before?.createdAt ?? now, updatedAt: now }) as Plan,
    );
    return change.undo;
  });
}

/** Deletes a plan of hers; a shipped one of the same id is there again. Contacts on it keep their open callbacks. */
export async function deletePlan(db: Database, id: string, now: number): Promise<Undo> {
  return db.transaction('rw', db.plans, async () => {
    const change = new Change(db, now);
    await change.remove('plans', id);
    return change.undo;
  });
}

/**
 * Who is on which plan, and who fell off: on it, but with no open step of it that would bring the next contact. Another
 * promise to them does not.
 */
export async function planOverview(db: Database): Promise<{ planId: string; on: string[]; fellOff: string[] }[]> {
  return db.transaction('r', db.contacts, db.callbacks, async () => {
    const open = new Set<string>();
    await db.callbacks
      .where('status')
      .equals('open')
      .each(({ contactId, plan }) => plan && open.add(`${contactId} ${plan.planId}`));
    const byPlan = new Map<string, { planId: string; on: string[]; fellOff: string[] }>();
    await db.contacts.each(({ id, plan }) => {
      if (!plan) return;
      const entry = byPlan.get(plan.planId) ?? { planId: plan.planId, on: [], fellOff: [] };
      (open.has(`${id} ${plan.planId}`) ? entry.on : entry.fellOff).push(id);
      byPlan.set(plan.planId, entry);
    });
    return [...byPlan.values()];
  });
}
