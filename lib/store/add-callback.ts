import type { Action, Due } from '../promises/types.ts';
import type { Database } from './database.ts';
import { type Clock, dueFields } from './due-at.ts';
import { keepPerson, type Person } from './people.ts';
import { callbackSchema, type Source } from './records.ts';

/** A promise the rep enters herself: quick add, "next step" on a record. */
export interface NewCallback {
  /** uuid made by the asker: asking twice adds one. */
  id: string;
  /** Whom it is for; all parts '' for nobody in particular. */
  person: Person;
  /** The stored contact she means, where that is known; otherwise `findPerson` decides. */
  contactId?: string | undefined;
  /** `reader`: what the contact said; the rep waits. Default `writer`. */
  actor?: 'writer' | 'reader' | undefined;
  action: Action;
  /** Her words, or the contact's. */
  quote: string;
  purpose: string;
  due: Due | null;
  source: Source;
}

/** Stores it, with its contact where there is one. */
export async function addCallback(db: Database, added: NewCallback, clock: Clock): Promise<void> {
  const { id, person, contactId: known, due, actor = 'writer', ...rest } = added;
  await db.transaction('rw', db.contacts, db.callbacks, async () => {
    if (await db.callbacks.get(id)) return;
    const isSomebody = known !== undefined || Object.values(person).some((part) => part.trim() !== '');
    const contactId = isSomebody ? (await keepPerson(db, person, clock.now, known)).id : null;
    await db.callbacks.add(
      callbackSchema.parse({
        ...rest,
        id,
        contactId,
        actor,
        status: 'open',
        createdAt: clock.now,
        updatedAt: clock.now,
        ...dueFields(due, clock.timeZone),
      }),
    );
  });
}
