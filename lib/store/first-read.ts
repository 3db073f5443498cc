import { type Clock, endOfToday } from './due-at.ts';

/** The parts of the list in their order. */
export const sectionNames = ['overdue', 'today', 'needsDay', 'waiting', 'nextDays'] as const;
export type SectionName = (typeof sectionNames)[number];

/** A stretch of an index of `callbacks`: after `from`, up to and with `to`. */
export interface Stretch {
  index: '[status+dueAt]' | '[status+actor+dueAt]' | '[status+needsDay]';
  from: (string | number)[];
  to: (string | number)[];
}

/** Open callbacks whose `dueAt` lies in `from < dueAt <= to`. */
export const openStretch = (from: number, to: number): Stretch => ({
  index: '[status+dueAt]',
  from: ['open', from],
  to: ['open', to],
});

/** Where each section's callbacks stand: each is answered by an index. */
export function sectionStretches(clock: Clock): Record<SectionName, Stretch[]> {
  const midnight = endOfToday(clock);
  const later = (actor: string): Stretch => ({
    index: '[status+actor+dueAt]',
    from: ['open', actor, midnight],
    to: ['open', actor, Number.POSITIVE_INFINITY],
  });
  return {
    overdue: [openStretch(Number.NEGATIVE_INFINITY, clock.now)],
    today: [openStretch(clock.now, midnight)],
    needsDay: [{ index: '[status+needsDay]', from: ['open', 0], to: ['open', 1] }],
    waiting: [later('reader'), later('other')],
    nextDays: [later('writer')],
  };
}

/** What the list shows first, as it is stored: nobody has looked whether it can be read. */
export interface FirstRead {
  /** `now` of the clock it was read by. */
  at: number;
  /** How many cards were asked for. */
  most: number;
  /** By section, in the order of the index; `needsDay` by id. */
  callbacks: Record<SectionName, unknown[]>;
  contacts: unknown[];
  /** Touches of these contacts. */
  touches: unknown[];
}

/** How many "needs a day" are read to find the newest of them. */
export const needsDayRead = 10;

/**
 * Reads the top of the list without Dexie, which takes longer to load than this takes to answer: a script of its own asks
 * while the browser still fetches the page's code (entrypoints/first-look.ts).
 *
 * @param most cards that fill the screen
 * @throws where there is no database yet, or one of a version this one does not know
 */
export async function readFirst(name: string, clock: Clock, most: number): Promise<FirstRead> {
  const db = await openExisting(name);
  try {
    const transaction = db.transaction(['callbacks', 'contacts', 'touches'], 'readonly');
    const callbacks = transaction.objectStore('callbacks');
    const stretches = sectionStretches(clock);
    const read = async (section: SectionName) => {
      const limit = section === 'needsDay' ? most * needsDayRead : most;
      const found = stretches[section].map(({ index, from, to }) =>
        answer(callbacks.index(index).getAll(IDBKeyRange.bound(from, to, true, false), limit)),
      );
      return (await Promise.all(found)).flat();
    };
    const found: Record<SectionName, unknown[]> = { overdue: [], today: [], needsDay: [], waiting: [], nextDays: [] };
    [found.overdue, found.today] = await Promise.all([read('overdue'), read('today')]);
    if (found.overdue.length + found.today.length < most) {
      const below = sectionNames.slice(2);
      const lists = await Promise.all(below.map(read));
      below.forEach((section, index) => {
        found[section] = lists[index] ?? [];
      });
    }
    const ids = new Set(Object.values(found).flatMap((list) => list.map(contactIdOf)));
    ids.delete(undefined);
    const people = [...ids] as string[];
    const [contacts, touches] = await Promise.all([
      Promise.all(people.map((id) => answer(transaction.objectStore('contacts').get(id)))),
      Promise.all(people.map((id) => answer(transaction.objectStore('touches').index('contactIds').getAll(id)))),
    ]);
    return {
      at: clock.now,
      most,
      callbacks: found,
      contacts: contacts.filter((contact) => contact !== undefined),
      touches: touches.flat(),
    };
  } finally {
    db.close();
  }
}

/** Key of the contact a stored callback names; undefined where it names none or can't be read. */
function contactIdOf(callback: unknown): string | undefined {
  const { contactId } = (callback ?? {}) as { contactId?: unknown };
  return typeof contactId === 'string' ? contactId : undefined;
}

function openExisting(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  // There is none: made here it would be empty, and of the wrong version.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
