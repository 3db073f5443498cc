import { attemptsSinceAnswer, contactRecords } from './contact-history.ts';
import type { Database } from './database.ts';
import { findPerson, type MatchedBy, type Person } from './people.ts';
import type { Callback, Contact, Touch } from './records.ts';

/** What the panel on a CRM record shows of the store. */
export interface RecordView {
  /** null where nothing is stored about this person yet, or where nobody can be told. */
  contact: Contact | null;
  matchedBy: MatchedBy | null;
  /** Open promises: overdue first, then by date, those without a day last. */
  open: Callback[];
  /** The latest touches, the newest first. */
  touches: Touch[];
  /** Touches of hers since they last answered or were reached. */
  attempts: number;
}

const touchesShown = 5;

export async function recordView(db: Database, person: Person): Promise<RecordView> {
  return db.transaction('r', db.contacts, db.touches, db.callbacks, async () => {
    const found = await findPerson(db, person);
    const records = found && (await contactRecords(db, found.contact.id));
    if (!records) return { contact: null, matchedBy: null, open: [], touches: [], attempts: 0 };
    const { contact, touches, callbacks } = records;
    return {
      contact,
      matchedBy: found.by,
      open: callbacks
        .filter(({ status }) => status === 'open')
        .sort((a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY)),
      touches: touches.slice(0, touchesShown),
      attempts: attemptsSinceAnswer(touches),
    };
  });
}

/** Contacts whose name starts with or holds these words, for linking a record by hand; at most five. */
export async function contactsNamed(db: Database, words: string): Promise<Contact[]> {
  const wanted = words.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const found = (await db.contacts.toArray()).filter(({ name, company, emails }) =>
    [name, company, ...emails].some((text) => text.toLowerCase().includes(wanted)),
  );
  return found.sort((a, b) => b.updatedAt - a.updatedAt).slice(0, 5);
}
