import { Dexie } from 'dexie';
import type { Outcome } from '../cadence/types.ts';
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
  /** How the last contact with an outcome ended, and when (epoch milliseconds). */
  lastOutcome?: { outcome: Outcome; at: number } | undefined;
}

/** One callback with its contact, or undefined where it is no longer stored. */
export async function cardOf(db: Database, id: string): Promise<DueCard | undefined> {
  const callback = await db.callbacks.get(id);
  return callback && { callback, contact: callback.contactId ? await db.contacts.get(callback.contactId) : undefined };
}

/** One part of the list: its first cards, and how many there are in all. */
export interface DueSection<Total = number> {
  cards: DueCard[];
  total: Total;
}

/** The parts of the list in their order. */
const sectionNames = ['overdue', 'today', 'needsDay', 'waiting', 'nextDays'] as const;
type SectionName = (typeof sectionNames)[number];

/** `Total` is `number | null` where a section may not have been counted. */
export interface DueSections<Total = number> extends Record<SectionName, DueSection<Total>> {
  /** The longest overdue first. */
  overdue: DueSection<Total>;
  /** Due before this local day ends. */
  today: DueSection<Total>;
  /** Promises without a sure date, the newest first. */
  needsDay: DueSection<Total>;
  /** What somebody else promised, from tomorrow on: its date is when to ask. */
  waiting: DueSection<Total>;
  /** The rep's own from tomorrow on, the next first. */
  nextDays: DueSection<Total>;
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

/** How a section is read: its first callbacks in order, and their number, both from the index. */
interface SectionReader {
  first(limit: number): Promise<Callback[]>;
  count(): Promise<number>;
}

function sectionReaders(db: Database, { now, timeZone }: Clock): Record<SectionName, SectionReader> {
  const midnight = endOfToday({ now, timeZone });
  const later = (actor: Callback['actor']) =>
    db.callbacks
      .where('[status+actor+dueAt]')
      .between(['open', actor, midnight], ['open', actor, Dexie.maxKey], false, true);
  const needsDay = () => db.callbacks.where('[status+needsDay]').equals(['open', 1]);
  const reader = (range: () => ReturnType<typeof later>): SectionReader => ({
    first: (limit) => range().limit(limit).toArray(),
    count: () => range().count(),
  });
  return {
    overdue: reader(() => openBetween(db, Number.NEGATIVE_INFINITY, now)),
    today: reader(() => openBetween(db, now, midnight)),
    needsDay: {
      first: async (limit) =>
        (
          await needsDay()
            .limit(10 * limit)
            .toArray()
        )
          .sort((a, b) => b.createdAt - a.createdAt)
          .slice(0, limit),
      count: () => needsDay().count(),
    },
    waiting: {
      first: async (limit) => {
        const both = await Promise.all(
          (['reader', 'other'] as const).map((actor) => later(actor).limit(limit).toArray()),
        );
        return both
          .flat()
          .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))
          .slice(0, limit);
      },
      count: async () => (await later('reader').count()) + (await later('other').count()),
    },
    nextDays: reader(() => later('writer')),
  };
}

/** What was read of each section. */
type Read<Total> = Record<SectionName, { records: Callback[]; total: Total }>;

/** Joins what was read with its contacts; what cannot be read is counted and left out. */
async function joined<Total>(db: Database, read: Read<Total>): Promise<DueSections<Total>> {
  const parsed = sectionNames.map((name) => ({ name, ...readable(read[name].records, callbackSchema) }));
  const contactIds = new Set(parsed.flatMap(({ good }) => good.map(({ contactId }) => contactId)));
  contactIds.delete(null);
  const found = readable(
    (await db.contacts.bulkGet([...contactIds] as string[])).filter((contact) => contact !== undefined),
    contactSchema,
  );
  const contacts = new Map(found.good.map((contact) => [contact.id, contact]));
  const outcomes = await lastOutcomes(db, [...contacts.keys()]);
  const sections = parsed.map(({ name, good }): [SectionName, DueSection<Total>] => [
    name,
    {
      cards: good.map((callback) => ({
        callback,
        contact: contacts.get(callback.contactId ?? ''),
        lastOutcome: outcomes.get(callback.contactId ?? ''),
      })),
      total: read[name].total,
    },
  ]);
  return {
    ...(Object.fromEntries(sections) as Record<SectionName, DueSection<Total>>),
    damaged: parsed.reduce((sum, { damaged }) => sum + damaged, found.damaged),
  };
}

async function lastOutcomes(db: Database, contactIds: string[]): Promise<Map<string, DueCard['lastOutcome']>> {
  const entries = contactIds.map(async (id): Promise<[string, DueCard['lastOutcome']]> => {
    const touches = await db.touches.where('contactIds').equals(id).toArray();
    let last: DueCard['lastOutcome'];
    for (const { outcome, at } of touches) if (outcome && at >= (last?.at ?? 0)) last = { outcome, at };
    return [id, last];
  });
  return new Map(await Promise.all(entries));
}

/**
 * Everything the popup lists. Reads at most `limit` records a section, so it stays quick with 10,000 stored. Wrap it in
 * liveQuery; it depends on the clock too, so ask again when `nextDueInstant` passes and at midnight.
 */
export async function dueSections(db: Database, clock: Clock, limit = 100): Promise<DueSections> {
  return db.transaction('r', db.callbacks, db.contacts, db.touches, async () => {
    const readers = sectionReaders(db, clock);
    const read = await Promise.all(
      sectionNames.map(async (name) => {
        const [records, total] = await Promise.all([readers[name].first(limit), readers[name].count()]);
        return [name, { records, total }] as const;
      }),
    );
    return joined(db, Object.fromEntries(read) as Read<number>);
  });
}

/**
 * The top of that list: sections in their order until `cards` are found, nothing below them, and no counting where it is
 * not over. A screenful is painted while the rest is being read.
 */
export async function firstSections(db: Database, clock: Clock, cards: number): Promise<DueSections<number | null>> {
  return db.transaction('r', db.callbacks, db.contacts, db.touches, async () => {
    const readers = sectionReaders(db, clock);
    const read = Object.fromEntries(sectionNames.map((name) => [name, { records: [], total: 0 }])) as unknown as Read<
      number | null
    >;
    let left = cards;
    for (const name of sectionNames) {
      if (left === 0) break;
      const records = await readers[name].first(left);
      read[name] = { records, total: records.length < left ? records.length : null };
      left -= records.length;
    }
    return joined(db, read);
  });
}
