import { actionOf, channelOf, endsByBeingDone } from '../cadence/decisions.ts';
import { nextContact } from '../cadence/next-contact.ts';
import type { CadencePlan, Outcome } from '../cadence/types.ts';
import type { Action, Due, Moment } from '../promises/types.ts';
import { dayMs } from '../time/calendar.ts';
import { t } from '../words/t.ts';
import type { Database } from './database.ts';
import { type Clock, dueFields } from './due-at.ts';
import { allPlans } from './plans.ts';
import { type Callback, callbackSchema, touchSchema } from './records.ts';
import { Change, type Undo } from './undo.ts';

async function callbackNamed(db: Database, id: string): Promise<Callback> {
  const callback = await db.callbacks.get(id);
  if (!callback) throw new Error(t('stored.promiseGone'));
  return callback;
}

async function edit(db: Database, ids: string[], now: number, to: (before: Callback) => Callback): Promise<Undo> {
  return db.transaction('rw', db.callbacks, async () => {
    const change = new Change(db, now);
    for (const id of ids) await change.put('callbacks', callbackSchema.parse(to(await callbackNamed(db, id))));
    return change.undo;
  });
}

/** What comes after a callback. */
export type Next =
  | { kind: 'nothing' }
  | { kind: 'callback'; action: Action; purpose: string; due: Due | null }
  /** On with the plan the contact is on, or put on this one. */
  | { kind: 'plan'; planId: string };

export interface Closing {
  outcome: Outcome;
  /** "Did you get it?"; null where she set no goal. */
  goalReached?: boolean | null | undefined;
  /** undefined: a step of a plan leads on to the next, anything else to nothing. */
  next?: Next | undefined;
}

/** The callback a plan asks for next, and the contact's new place in the plan; null where the plan is over. */
function plannedCallback(
  plans: readonly CadencePlan[],
  { planId, after, contactId }: { planId: string; after: number; contactId: string },
  moment: Moment,
): Callback | null {
  const planned = nextContact(plans, planId, after, moment);
  if (!planned) return null;
  return callbackSchema.parse({
    id: crypto.randomUUID(),
    contactId,
    action: actionOf(planned.channel),
    actor: 'writer',
    quote: '',
    purpose: planned.purpose,
    goal: planned.success,
    channel: planned.channel,
    plan: { planId: planned.planId, step: planned.step },
    status: 'open',
    source: { site: 'plan' },
    createdAt: moment.now,
    updatedAt: moment.now,
    ...dueFields(planned.due, moment.timeZone),
  });
}

/**
 * Closes a callback: how it ended, the touch it was, and what comes next, all or nothing.
 * @param moment its `now` is when it was closed; working days decide when a plan's next step falls
 */
export async function closeCallback(
  db: Database,
  id: string,
  { outcome, goalReached = null, next: chosen }: Closing,
  moment: Moment,
): Promise<Undo> {
  const { now, timeZone } = moment;
  return db.transaction('rw', db.callbacks, db.touches, db.contacts, db.plans, async () => {
    const before = await callbackNamed(db, id);
    const { contactId } = before;
    const planId = before.plan?.planId;
    const next: Next = chosen ?? (planId === undefined ? { kind: 'nothing' } : { kind: 'plan', planId });
    const change = new Change(db, now);
    await change.put('callbacks', { ...before, status: 'done', outcome, goalReached, closedAt: now });
    if (contactId && !endsByBeingDone(before.action)) {
      // A mail that goes out is a touch of its own; a call is one because she says so.
      await change.put(
        'touches',
        touchSchema.parse({
          id: crypto.randomUUID(),
          contactIds: [contactId],
          at: now,
          channel: before.channel ?? channelOf(before.action),
          direction: 'out',
          source: { site: 'manual' },
          callbackId: id,
          outcome,
        }),
      );
    }
    if (next.kind === 'callback') {
      const { action, purpose, due } = next;
      await change.put(
        'callbacks',
        callbackSchema.parse({
          id: crypto.randomUUID(),
          contactId,
          action,
          actor: 'writer',
          quote: before.quote,
          purpose,
          status: 'open',
          source: before.source,
          createdAt: now,
          updatedAt: now,
          ...dueFields(due, timeZone),
        }),
      );
    }
    const contact = contactId ? await db.contacts.get(contactId) : undefined;
    if (contact && next.kind === 'plan') {
      const isStepOfIt = before.plan?.planId === next.planId;
      const place = { planId: next.planId, after: isStepOfIt ? (before.plan?.step ?? -1) : -1, contactId: contact.id };
      const planned = plannedCallback(await allPlans(db), place, moment);
      if (planned) await change.put('callbacks', planned);
      const startedAt = planned?.plan?.planId === contact.plan?.planId ? (contact.plan?.startedAt ?? now) : now;
      await change.put('contacts', { ...contact, plan: planned?.plan ? { ...planned.plan, startedAt } : null });
    } else if (contact?.plan && before.plan) {
      await change.put('contacts', { ...contact, plan: null }); // Any other decision takes the contact off the plan.
    }
    return change.undo;
  });
}

/** A plan to start with, and how many days apart: a pile of cards is no pile of calls for one day. */
export interface PlanStart {
  planId: string;
  staggerDays?: number | undefined;
  /** True: those on it already go on at the step they were left at, instead of the first. */
  goesOn?: boolean | undefined;
}

/** Puts contacts on a plan, each with its first callback. */
export async function startPlan(db: Database, contactIds: string[], start: PlanStart, moment: Moment): Promise<Undo> {
  return db.transaction('rw', db.callbacks, db.contacts, db.plans, async () => {
    const change = new Change(db, moment.now);
    const started = await startPlanIn(change, db, contactIds, start, moment);
    if (started === 0 && contactIds.length > 0) throw new Error(t('stored.noneToStart'));
    return change.undo;
  });
}

/**
 * The same inside the caller's transaction and change. Somebody who asked not to be contacted is put on no plan.
 * @returns how many are on it now
 */
export async function startPlanIn(
  change: Change,
  db: Database,
  contactIds: string[],
  { planId, staggerDays = 0, goesOn = false }: PlanStart,
  moment: Moment,
): Promise<number> {
  let started = 0;
  const plans = await allPlans(db);
  for (const [index, contactId] of contactIds.entries()) {
    const contact = await db.contacts.get(contactId);
    const later = { ...moment, now: moment.now + index * staggerDays * dayMs };
    const place = goesOn && contact?.plan?.planId === planId ? contact.plan : undefined;
    const planned = plannedCallback(plans, { planId, after: (place?.step ?? 0) - 1, contactId }, later);
    if (!contact || contact.askedToStop || !planned?.plan) continue;
    await dropPlanned(change, db, contactId, moment.now);
    await change.put('callbacks', { ...planned, createdAt: moment.now });
    const startedAt = place?.startedAt ?? moment.now;
    await change.put('contacts', { ...contact, plan: { ...planned.plan, startedAt } });
    started += 1;
  }
  return started;
}

/** Takes contacts off their plan, and lets go of the callback it had set. Promises she made herself stay. */
export async function stopPlan(db: Database, contactIds: string[], { now }: Clock): Promise<Undo> {
  return db.transaction('rw', db.callbacks, db.contacts, async () => {
    const change = new Change(db, now);
    for (const contact of await db.contacts.bulkGet(contactIds)) {
      if (!contact) continue;
      await dropPlanned(change, db, contact.id, now);
      await change.put('contacts', { ...contact, plan: null });
    }
    return change.undo;
  });
}

/** A contact is on one plan at a time: what the one before had set goes. */
async function dropPlanned(change: Change, db: Database, contactId: string, now: number): Promise<void> {
  for (const callback of await db.callbacks.where('contactId').equals(contactId).toArray()) {
    if (callback.status === 'open' && callback.plan) {
      await change.put('callbacks', { ...callback, status: 'dropped', closedAt: now });
    }
  }
}

/** Lets promises go without keeping them. */
export function dropCallbacks(db: Database, ids: string[], { now }: Clock): Promise<Undo> {
  return edit(db, ids, now, (before) => ({ ...before, status: 'dropped', closedAt: now }));
}

/**
 * Snoozes or re-schedules: a new due date, with the move recorded. Giving a day to a promise that had none is no move.
 * @param due null puts it under "Needs a day"
 */
export function rescheduleCallbacks(db: Database, ids: string[], due: Due | null, clock: Clock): Promise<Undo> {
  return edit(db, ids, clock.now, (before) => moved(before, due, clock));
}

function moved(before: Callback, due: Due | null, { now, timeZone }: Clock): Callback {
  const { suggestion: _, due: from, dueAt: __, needsDay: ___, ...rest } = before;
  const moves = from ? [...rest.moves, { at: now, from, to: due }] : rest.moves;
  return { ...rest, moves, ...dueFields(due, timeZone) };
}

/** A fresh start: new days for some, others let go, all or nothing and with one way back. */
export interface FreshStart {
  moves: { id: string; due: Due }[];
  drop: string[];
}

export function triageCallbacks(db: Database, { moves, drop }: FreshStart, clock: Clock): Promise<Undo> {
  const days = new Map(moves.map(({ id, due }) => [id, due]));
  return edit(db, [...days.keys(), ...drop], clock.now, (before) => {
    const due = days.get(before.id);
    return due ? moved(before, due, clock) : { ...before, status: 'dropped', closedAt: clock.now };
  });
}

/** What can be written beside a promise. */
export type CallbackNotes = Partial<Pick<Callback, 'goal' | 'question' | 'purpose' | 'action' | 'contactId'>>;

export function editCallback(db: Database, id: string, notes: CallbackNotes, { now }: Clock): Promise<Undo> {
  return edit(db, [id], now, (before) => ({ ...before, ...notes }));
}

/**
 * A promise given again: the old one takes the new one's day, words and way back, with the move recorded, and the new one
 * goes, so that there are never two.
 * @throws Error with a sentence for the rep where one of them is not stored (any more)
 */
export async function repeatCallback(db: Database, oldId: string, freshId: string, { now }: Clock): Promise<Undo> {
  return db.transaction('rw', db.callbacks, async () => {
    const [old, fresh] = [await callbackNamed(db, oldId), await callbackNamed(db, freshId)];
    const change = new Change(db, now);
    const { quote, source, due, dueAt, needsDay, suggestion } = fresh;
    const { due: from, dueAt: _, needsDay: __, suggestion: ___, ...rest } = old;
    const isMove = from !== null && JSON.stringify(from) !== JSON.stringify(due);
    await change.put('callbacks', {
      ...rest,
      ...{ quote, source, due },
      ...(dueAt !== undefined && { dueAt }),
      ...(needsDay && { needsDay }),
      ...(suggestion && { suggestion }),
      purpose: old.purpose || fresh.purpose,
      moves: isMove ? [...old.moves, { at: now, from, to: due }] : old.moves,
    });
    await change.remove('callbacks', freshId);
    return change.undo;
  });
}
