import type { Database } from './database.ts';
import { openBetween } from './due.ts';
import { findPerson } from './people.ts';

/** A record as a CRM's list shows it. */
export interface ListedRecord {
  /** Its key (lib/record/types.ts). */
  record: string;
  /** The address in its row, '' where the list shows none. */
  email: string;
}

export interface OverdueRecord {
  record: string;
  /** How many open promises are overdue; at least one. */
  overdue: number;
}

/** The listed records with overdue promises, in the list's order. Whose a record is, is told as on its own page. */
export async function overdueRecords(
  db: Database,
  listed: readonly ListedRecord[],
  now: number,
): Promise<OverdueRecord[]> {
  return db.transaction('r', db.contacts, db.callbacks, async () => {
    const counts = new Map<string, number>();
    await openBetween(db, Number.NEGATIVE_INFINITY, now).each(({ contactId }) => {
      if (contactId) counts.set(contactId, (counts.get(contactId) ?? 0) + 1);
    });
    const contacts = (await db.contacts.bulkGet([...counts.keys()])).flatMap((contact) => contact ?? []);
    const known = new Set(contacts.flatMap(({ records, emails }) => [...records, ...emails]));
    const found: OverdueRecord[] = [];
    for (const { record, email } of listed) {
      if (!known.has(record) && !known.has(email.trim().toLowerCase())) continue;
      // A record linked to somebody else is not theirs, whatever address its row shows.
      const person = await findPerson(db, { record, email, name: '', company: '', phone: '' });
      const overdue = counts.get(person?.contact.id ?? '') ?? 0;
      if (overdue > 0) found.push({ record, overdue });
    }
    return found;
  });
}
