import type { Outcome } from '../cadence/types.ts';
import type { Database } from './database.ts';
import type { Clock } from './due-at.ts';
import {
  type FirstRead,
  needsDayRead,
  openStretch,
  type SectionName,
  type Stretch,
  sectionNames,
  sectionStretches,
} from './first-read.ts';
import { readCallbacks, readContacts } from './readable.ts';
import type { Callback, Contact, Touch } from './records.ts';

/** The callbacks in a stretch of an index. */
export const inStretch = (db: Database, { index, from, to }: Stretch) =>
  db.callbacks.where(index).between(from, to, false, true);

/** Open callbacks whose `dueAt` lies in `from < dueAt <= to`, answered by the index. */
export const openBetween = (db: Database, from: number, to: number) => inStretch(db, openStretch(from, to));

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
  return readCallbacks(await openBetween(db, from, to).limit(1000).toArray()).good;
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

/** Those of the callbacks that are stored, with their contacts; damaged ones are left out. */
export async function cardsById(db: Database, ids: readonly string[]): Promise<DueCard[]> {
  const stored = await db.callbacks.bulkGet([...ids]);
  return cardsOf(
    db,
    stored.filter((callback) => callback !== undefined),
  );
}

/** One part of the list: its first cards, and how many there are in all. */
export interface DueSection<Total = number> {
  cards: DueCard[];
  total: Total;
}

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

/** Callbacks with their contacts; damaged records are left out. */
export async function cardsOf(db: Database, callbacks: readonly Callback[]): Promise<DueCard[]> {
  const { good } = readCallbacks(callbacks);
  const ids = [...new Set(good.map(({ contactId }) => contactId))].filter((id) => id !== null);
  const contacts = readContacts((await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined)).good;
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return good.map((callback) => ({
    callback,
    contact: callback.contactId === null ? undefined : byId.get(callback.contactId),
  }));
}

/** Brings what the index answered into the section's order. */
const inOrder: Record<SectionName, (callbacks: Callback[]) => Callback[]> = {
  overdue: (callbacks) => callbacks,
  today: (callbacks) => callbacks,
  needsDay: (callbacks) => callbacks.sort((a, b) => b.createdAt - a.createdAt),
  // The reader's and somebody else's stand in two stretches.
  waiting: (callbacks) => callbacks.sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)),
  nextDays: (callbacks) => callbacks,
};

async function readSection(db: Database, section: SectionName, clock: Clock, limit: number) {
  const stretches = sectionStretches(clock)[section].map((stretch) => inStretch(db, stretch));
  const most = section === 'needsDay' ? limit * needsDayRead : limit;
  const [found, counts] = await Promise.all([
    Promise.all(stretches.map((stretch) => stretch.clone().limit(most).toArray())),
    Promise.all(stretches.map((stretch) => stretch.count())),
  ]);
  return { records: inOrder[section](found.flat()).slice(0, limit), total: counts.reduce((sum, count) => sum + count) };
}

/** What was read of each section. */
type Read<Total> = Record<SectionName, { records: Callback[]; total: Total }>;

/** Joins what was read with its contacts; what cannot be read is counted and left out. */
function joined<Total>(
  read: Read<Total>,
  storedContacts: readonly unknown[],
  touches: readonly Touch[],
): DueSections<Total> {
  const parsed = sectionNames.map((name) => ({ name, ...readCallbacks(read[name].records) }));
  const found = readContacts(storedContacts);
  const contacts = new Map(found.good.map((contact) => [contact.id, contact]));
  const outcomes = lastOutcomes(touches);
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

/** How the last contact with each person ended. */
function lastOutcomes(touches: readonly Touch[]): Map<string, DueCard['lastOutcome']> {
  const last = new Map<string, DueCard['lastOutcome']>();
  for (const { contactIds, outcome, at } of touches) {
    if (!outcome) continue;
    for (const id of contactIds) if (at >= (last.get(id)?.at ?? 0)) last.set(id, { outcome, at });
  }
  return last;
}

/**
 * Everything the popup lists. Reads at most `limit` records a section, so it stays quick with 10,000 stored. Wrap it in
 * liveQuery; it depends on the clock too, so ask again when `nextDueInstant` passes and at midnight.
 */
export async function dueSections(db: Database, clock: Clock, limit = 100): Promise<DueSections> {
  return db.transaction('r', db.callbacks, db.contacts, db.touches, async () => {
    const entries = await Promise.all(
      sectionNames.map(async (name) => [name, await readSection(db, name, clock, limit)] as const),
    );
    const read = Object.fromEntries(entries) as Read<number>;
    const ids = [...new Set(sectionNames.flatMap((name) => read[name].records.map(({ contactId }) => contactId)))];
    const people = ids.filter((id) => typeof id === 'string');
    const contacts = (await db.contacts.bulkGet(people)).filter((contact) => contact !== undefined);
    const touches = await Promise.all(people.map((id) => db.touches.where('contactIds').equals(id).toArray()));
    return joined(read, contacts, touches.flat());
  });
}

/**
 * The top of that list: sections in their order until the screen is full, nothing below them, and no counting where it is
 * not over. It is painted while the rest is being read.
 */
export function firstSections({ callbacks, contacts, touches, most }: FirstRead): DueSections<number | null> {
  const read = {} as Read<number | null>;
  let left = most;
  for (const name of sectionNames) {
    const records = inOrder[name](callbacks[name] as Callback[]).slice(0, left);
    read[name] = { records, total: left === 0 ? 0 : records.length < left ? records.length : null };
    left -= records.length;
  }
  const used = new Set(sectionNames.flatMap((name) => read[name].records.map(({ contactId }) => contactId)));
  return joined(
    read,
    (contacts as Contact[]).filter(({ id }) => used.has(id)),
    touches as Touch[],
  );
}
