import { t } from '../words/t.ts';
import type { Database } from './database.ts';
import { type Contact, contactSchema } from './records.ts';

/** Somebody as a page shows them; '' for what it does not show. */
export interface Person {
  name: string;
  company: string;
  email: string;
  phone: string;
  /** The CRM record's key (lib/record/types.ts), '' where there is none. */
  record: string;
}

/** How a contact was recognized, most certain first. */
export type MatchedBy = 'record' | 'email' | 'phone';

/** Everybody with a telephone number, by its last digits. Numbers are written in many ways, so no index knows them. */
export type PhoneBook = Map<string, Contact[]>;

export async function readPhoneBook(db: Database): Promise<PhoneBook> {
  const book: PhoneBook = new Map();
  await db.contacts.each((contact) => enterInPhoneBook(book, contact));
  return book;
}

export function enterInPhoneBook(book: PhoneBook, contact: Contact): void {
  for (const digits of new Set(contact.phones.map(significantDigits))) {
    if (!digits) continue;
    const others = (book.get(digits) ?? []).filter(({ id }) => id !== contact.id);
    book.set(digits, [...others, contact]);
  }
}

/**
 * The stored contact a person is, or undefined: by the record once linked, by address, or by telephone number where the
 * name agrees too (a company's switchboard answers for everybody) and no address speaks against it. Two candidates are none.
 * @param phoneBook for whoever asks often: read once
 */
export async function findPerson(
  db: Database,
  { record, email, phone, name }: Person,
  phoneBook?: PhoneBook,
): Promise<{ contact: Contact; by: MatchedBy } | undefined> {
  if (record) {
    const contact = await db.contacts.where('records').equals(record).first();
    if (contact) return { contact, by: 'record' };
  }
  const address = email.trim().toLowerCase();
  if (address) {
    const contact = await db.contacts.where('emails').equals(address).first();
    if (contact) return { contact, by: 'email' };
  }
  const digits = significantDigits(phone);
  const shown = name.trim().toLowerCase();
  if (digits && shown) {
    const same = ((phoneBook ?? (await readPhoneBook(db))).get(digits) ?? []).filter(
      (contact) => (!address || contact.emails.length === 0) && contact.name.trim().toLowerCase() === shown,
    );
    if (same.length === 1) return { contact: same[0] as Contact, by: 'phone' };
  }
  return undefined;
}

/**
 * The stored contact a person is, or a new one; either way linked to the record from now on. What was empty is filled,
 * nothing is replaced, except that a record belongs to one contact only.
 * @param contactId the contact the rep chose; otherwise `findPerson` decides
 */
export async function keepPerson(db: Database, person: Person, now: number, contactId?: string): Promise<Contact> {
  const known = contactId ? await db.contacts.get(contactId) : (await findPerson(db, person))?.contact;
  if (contactId && !known) throw new Error(t('stored.contactGone'));
  const email = person.email.trim().toLowerCase();
  const add = (list: string[] = [], value: string) => (value && !list.includes(value) ? [...list, value] : list);
  const contact = contactSchema.parse({
    ...(known ?? { id: crypto.randomUUID(), createdAt: now }),
    name: known?.name || (person.name.trim().toLowerCase() === email ? '' : person.name.trim()),
    company: known?.company || person.company.trim(),
    emails: add(known?.emails, email),
    phones: known?.phones.some((each) => significantDigits(each) === significantDigits(person.phone))
      ? known.phones
      : add(known?.phones, person.phone.trim()),
    records: add(known?.records, person.record),
    updatedAt: now,
  });
  if (person.record) {
    for (const other of await db.contacts.where('records').equals(person.record).toArray()) {
      if (other.id !== contact.id) {
        await db.contacts.put({ ...other, records: other.records.filter((record) => record !== person.record) });
      }
    }
  }
  await db.contacts.put(contact);
  return contact;
}

/** The last nine digits: enough to tell numbers apart, the same with and without the country's prefix. '' for a shorter one. */
function significantDigits(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 7 ? digits.slice(-9) : '';
}
