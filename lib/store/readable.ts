import type * as z from 'zod';
import type { Due } from '../promises/types.ts';
import { type Callback, type Contact, callbackSchema, contactSchema } from './records.ts';

/** Records a schema accepts, and the number of those it does not. */
interface Read<T> {
  good: T[];
  damaged: number;
}

/**
 * The callbacks among what is stored. Nearly all are in perfect shape, which a glance tells; zod looks at the others only
 * (it takes fifty times as long, and the board lists a hundred thousand).
 */
export const readCallbacks = (stored: readonly unknown[]): Read<Callback> =>
  read(stored, isPlainCallback, callbackSchema);

/** The contacts among what is stored. */
export const readContacts = (stored: readonly unknown[]): Read<Contact> => read(stored, isPlainContact, contactSchema);

function read<T>(stored: readonly unknown[], isPlain: (value: unknown) => value is T, schema: z.ZodType<T>): Read<T> {
  const good: T[] = [];
  for (const record of stored) {
    const found = isPlain(record) ? record : schema.safeParse(record).data;
    if (found) good.push(found);
  }
  return { good, damaged: stored.length - good.length };
}

type Loose<T> = { readonly [Key in keyof T]?: unknown };

const isText = (value: unknown): value is string => typeof value === 'string';
const isId = (value: unknown) => isText(value) && value.length > 0 && value.length <= 200;
const isTime = (value: unknown) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e15;
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const optional = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);
const nullable = (value: unknown, is: (value: unknown) => boolean) => value === null || is(value);

const { action, actor, status, channel } = callbackSchema.shape;
const oneOf = (options: readonly string[]) => {
  const known = new Set(options);
  return (value: unknown) => known.has(value as string);
};
const isAction = oneOf(action.options);
const isActor = oneOf(actor.options);
const isStatus = oneOf(status.options);
const isChannel = oneOf(channel.unwrap().options);
const isOutcome = oneOf(callbackSchema.shape.outcome.unwrap().unwrap().options);

function isDay(value: unknown): boolean {
  if (!isText(value) || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(value);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value); // There is no February 30.
}

function isDue(value: unknown): boolean {
  const due = value as Loose<{ kind: Due['kind']; at: number; date: string }> | null;
  if (typeof due !== 'object' || due === null) return false;
  return due.kind === 'instant' ? isTime(due.at) : due.kind === 'day' && isDay(due.date);
}

function isPlace(value: unknown): boolean {
  const place = value as Loose<NonNullable<Callback['plan']>> | null;
  return typeof place === 'object' && place !== null && isId(place.planId) && isCount(place.step);
}
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

function isMove(value: unknown): boolean {
  const move = value as Loose<Callback['moves'][number]> | null;
  return (
    typeof move === 'object' &&
    move !== null &&
    isTime(move.at) &&
    nullable(move.from, isDue) &&
    nullable(move.to, isDue)
  );
}

function isSource(value: unknown): boolean {
  const source = value as Loose<Callback['source']> | null;
  if (typeof source !== 'object' || source === null) return false;
  const { site, url, threadId, account, subject } = source;
  return isText(site) && isText(url) && isText(threadId) && isText(account) && isText(subject);
}

/** True only for what the schema takes as it is. */
export function isPlainCallback(value: unknown): value is Callback {
  if (typeof value !== 'object' || value === null) return false;
  const callback = value as Loose<Callback>;
  return (
    isId(callback.id) &&
    nullable(callback.contactId, isId) &&
    isAction(callback.action) &&
    isActor(callback.actor) &&
    optional(callback.actorName, isText) &&
    isText(callback.quote) &&
    isText(callback.purpose) &&
    nullable(callback.due, isDue) &&
    optional(callback.dueAt, isTime) &&
    (callback.needsDay === undefined || callback.needsDay === 1) &&
    optional(callback.suggestion, isDue) &&
    isStatus(callback.status) &&
    nullable(callback.outcome, isOutcome) &&
    isText(callback.goal) &&
    (callback.goalReached === null || typeof callback.goalReached === 'boolean') &&
    optional(callback.question, isText) &&
    optional(callback.channel, isChannel) &&
    optional(callback.plan, isPlace) &&
    Array.isArray(callback.moves) &&
    callback.moves.every(isMove) &&
    isSource(callback.source) &&
    isTime(callback.createdAt) &&
    isTime(callback.updatedAt) &&
    optional(callback.closedAt, isTime)
  );
}

/** True only for what the schema takes as it is. */
export function isPlainContact(value: unknown): value is Contact {
  if (typeof value !== 'object' || value === null) return false;
  const contact = value as Loose<Contact>;
  const { budget, authority, need, timeFrame } = (contact.qualification ?? {}) as Loose<Contact['qualification']>;
  const plan = contact.plan as Loose<NonNullable<Contact['plan']>> | null;
  return (
    isId(contact.id) &&
    isText(contact.name) &&
    isText(contact.company) &&
    isTexts(contact.emails) &&
    isTexts(contact.phones) &&
    isTexts(contact.records) &&
    isTexts([budget, authority, need, timeFrame]) &&
    isText(contact.firstReason) &&
    nullable(contact.preferredChannel, isChannel) &&
    isText(contact.preferredHours) &&
    nullable(contact.agreedEveryDays, (days) => isCount(days) && (days as number) >= 1 && (days as number) <= 3650) &&
    Array.isArray(contact.days) &&
    contact.days.every((day) => isDay(day?.date) && isText(day?.what)) &&
    typeof contact.askedToStop === 'boolean' &&
    Array.isArray(contact.differentFrom) &&
    contact.differentFrom.every(isId) &&
    isText(contact.notes) &&
    (plan === null || (isPlace(plan) && isTime(plan.startedAt))) &&
    isTime(contact.createdAt) &&
    isTime(contact.updatedAt)
  );
}
