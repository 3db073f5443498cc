import type { Database } from './database.ts';
import type { Callback, Contact, Touch } from './records.ts';

/** What is stored about one contact, the newest first. */
export interface ContactHistory {
  contact: Contact;
  touches: Touch[];
  callbacks: Callback[];
}

/**
 * @param email any writing of the address
 * @returns undefined where nothing is stored under this address
 */
export async function contactHistory(db: Database, email: string): Promise<ContactHistory | undefined> {
  return db.transaction('r', db.contacts, db.touches, db.callbacks, async () => {
    const contact = await db.contacts.where('emails').equals(email.trim().toLowerCase()).first();
    if (!contact) return undefined;
    const touches = await db.touches.where('contactIds').equals(contact.id).toArray();
    const callbacks = await db.callbacks.where('contactId').equals(contact.id).toArray();
    return {
      contact,
      touches: touches.sort((a, b) => b.at - a.at),
      callbacks: callbacks.sort((a, b) => b.createdAt - a.createdAt),
    };
  });
}
