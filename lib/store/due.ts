import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { type Clock, endOfToday } from './due-at.ts';
import { type Callback, type Contact, callbackSchema, contactSchema } from './records.ts';

/** Open callbacks whose `dueAt` lies in `from < dueAt <= to`, answered by the index. */
export const openBetween = (db: Database, from: number, to: number) =>
  db.callbacks
    .where('[status+dueAt]')
    .between(['open', from], ['open', to === Number.POSITIVE_INFINITY ? Dexie.maxKey : to], false, true);

/** How many open promises are overdue at `now` (epoch milliseconds): the badge. */
export function overdueCount(db: Database, now: number): Promise<number> {
  return openBetween(db, Number.NEGATIVE_INFINITY, now).count();
}

/** When the next open promise turns overdue (epoch milliseconds), or undefined when none is waiting. */
export async function nextDueInstant(db: Database, now: number): Promise<number | undefined> {
  return (await openBetween(db, now, Number.POSITIVE_INFINITY).first())?.dueAt;
}

/** Open promises that turn overdue in `from < dueAt <= to` (epoch milliseconds), the first first; damaged ones left out. */
export async function dueBetween(db: Database, from: number, to: number): Promise<Callback[]> {
  return readable(await openBetween(db, from, to).limit(1000).toArray(), callbackSchema).good;
}

/** A callback as a list shows it. */
export interface DueCard {
  callback: Callback;
  contact: Contact | undefined;
}

/** One callback with its contact, or undefined where it is no longer stored. */
export async function cardOf(db: Database, id: string): Promise<DueCard | undefined> {
  const callback = await db.callbacks.get(id);
  return callback && { callback, contact: callback.contactId ? await db.contacts.get(callback.contactId) : undefined };
}

/** One part of the list: its first cards, and how many there are in all. */
export interface DueSection {
  cards: DueCard[];
  total: number;
}

export interface DueSections {
  /** The longest overdue first. */
  overdue: DueSection;
  /** Due before this local day ends. */
  today: DueSection;
  /** What somebody else promised, from tomorrow on: its date is when to ask. */
  waiting: DueSection;
  /** The rep's own from tomorrow on, the next first. */
  nextDays: DueSection;
  /** Promises without a sure date, the newest first. */
  needsDay: DueSection;
  /** How many records could not be read; ask the background to set them aside (`damaged.setAside`). */
  damaged: number;
}

/** Records a schema accepts, and the number of those it does not. */
function readable<T>(records: unknown[], schema: { safeParse(value: unknown): { success: boolean; data?: T } }) {
  const good: T[] = [];
  for (const record of records) {
    const { success, data } = schema.safeParse(record);
    if (success) good.push(data as T);
  }
  return { good, damaged: records.length - good.length };
}

/** Callbacks with their contacts; damaged records are left out. */
export async function cardsOf(db: Database, callbacks: readonly Callback[]): Promise<DueCard[]> {
  const { good } = readable([...callbacks], callbackSchema);
  const ids = [...new Set(good.map(({ contactId }) => contactId))].filter((id) => id !== null);
  const contacts = readable(
    (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined),
    contactSchema,
  ).good;
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return good.map((callback) => ({
    callback,
    contact: callback.contactId === null ? undefined : byId.get(callback.contactId),
  }));
}

/**
 * Everything the popup lists. Reads at most `limit` records a section, so it stays quick with 10,000 stored. Wrap it in
 * liveQuery; it depends on the clock too, so ask again when `nextDueInstant` passes and at midnight.
 */
export async function dueSections(db: Database, { now, timeZone }: Clock, limit = 100): Promise<DueSections> {
  return db.transaction('r', db.callbacks, db.contacts, async () => {
    const midnight = endOfToday({ now, timeZone });
    const overdueRange = () => openBetween(db, Number.NEGATIVE_INFINITY, now);
    const todayRange = () => openBetween(db, now, midnight);
    const later = (actor: Callback['actor']) =>
      db.callbacks
        .where('[status+actor+dueAt]')
        .between(['open', actor, midnight], ['open', actor, Dexie.maxKey], false, true);
    const needsDayRange = () => db.callbacks.where('[status+needsDay]').equals(['open', 1]);
    const first = (range: ReturnType<typeof later>) => range.limit(limit).toArray();

    const [overdue, today, own, theirs, others, dayless] = await Promise.all([
      first(overdueRange()),
      first(todayRange()),
      first(later('writer')),
      first(later('reader')),
      first(later('other')),
      needsDayRange()
        .limit(10 * limit)
        .toArray(),
    ]);
    const totals = await Promise.all([
      overdueRange().count(),
      todayRange().count(),
      Promise.all([later('reader').count(), later('other').count()]).then(([reader, other]) => reader + other),
      later('writer').count(),
      needsDayRange().count(),
    ]);
    const waiting = [...theirs, ...others].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)).slice(0, limit);
    const needsDay = dayless.sort((a, b) => b.createdAt - a.createdAt).slice(0, limit);

    const parsed = [overdue, today, waiting, own, needsDay].map((records) => readable(records, callbackSchema));
    const contactIds = new Set(parsed.flatMap(({ good }) => good.map(({ contactId }) => contactId)));
    contactIds.delete(null);
    const found = readable(
      (await db.contacts.bulkGet([...contactIds] as string[])).filter((contact) => contact !== undefined),
      contactSchema,
    );
    const contacts = new Map(found.good.map((contact) => [contact.id, contact]));
    const section = (index: number): DueSection => ({
      cards: (parsed[index]?.good ?? []).map((callback) => ({
        callback,
        contact: callback.contactId === null ? undefined : contacts.get(callback.contactId),
      })),
      total: totals[index] ?? 0,
    });
    return {
      overdue: section(0),
      today: section(1),
      waiting: section(2),
      nextDays: section(3),
      needsDay: section(4),
      damaged: parsed.reduce((sum, { damaged }) => sum + damaged, found.damaged),
    };
  });
}
