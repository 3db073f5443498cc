import type { QuickAdd } from '../promises/quick-add.ts';
import type { NewCallback } from './add-callback.ts';
import type { Database } from './database.ts';
import { findPerson } from './people.ts';
import { contactsNamed } from './record-view.ts';
import type { Contact } from './records.ts';

/**
 * The stored contact a line means: by the address or number it names, else the only one whose name begins with its
 * words ("Al" is Al or Al Baker, never Sally). Two candidates are none.
 */
export async function contactMeant(db: Database, contact: QuickAdd['contact']): Promise<Contact | undefined> {
  if (contact.email || contact.phone) {
    return (await findPerson(db, { ...contact, company: '', record: '' }))?.contact;
  }
  const wanted = contact.name.trim().toLowerCase();
  const same = (await contactsNamed(db, wanted)).filter(({ name }) =>
    `${name} `.toLowerCase().startsWith(`${wanted} `),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** What one line becomes, wherever it was typed. */
export function callbackFromLine(line: string, added: QuickAdd, known: Contact | undefined): NewCallback {
  const { action, purpose, due, contact } = added;
  return {
    id: crypto.randomUUID(),
    person: { ...contact, name: known?.name || contact.name, company: '', record: '' },
    contactId: known?.id,
    action,
    purpose,
    due,
    quote: line.trim(),
    source: { site: 'manual', url: '', threadId: '', account: '', subject: '' },
  };
}
