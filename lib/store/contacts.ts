import type { Moment } from '../promises/types.ts';
import { t } from '../words/t.ts';
import { type PlanStart, startPlanIn } from './callbacks.ts';
import type { Database } from './database.ts';
import { enterInPhoneBook, findPerson, type PhoneBook, readPhoneBook } from './people.ts';
import { type Contact, contactSchema } from './records.ts';
import { Change, type Undo } from './undo.ts';

/** What the rep can write about a contact. */
export type ContactDetails = Partial<Omit<Contact, 'id' | 'createdAt' | 'updatedAt' | 'plan'>>;

const normalized = (details: ContactDetails): ContactDetails =>
  details.emails ? { ...details, emails: details.emails.map((email) => email.trim().toLowerCase()) } : details;

export async function editContact(db: Database, id: string, details: ContactDetails, now: number): Promise<Undo> {
  return db.transaction('rw', db.contacts, async () => {
    const before = await db.contacts.get(id);
    if (!before) throw new Error(t('stored.contactGoneReopen'));
    const change = new Change(db, now);
    await change.put('contacts', contactSchema.parse({ ...before, ...normalized(details) }));
    return change.undo;
  });
}

/**
 * Adds contacts (by hand, from a CSV, from a pile of cards), and puts them on a plan where one is named. Somebody known
 * (findPerson) gets what they lack instead.
 */
export async function addContacts(
  db: Database,
  given: ContactDetails[],
  plan: PlanStart | undefined,
  moment: Moment,
): Promise<Undo> {
  return db.transaction('rw', db.contacts, db.callbacks, db.plans, async () => {
    const change = new Change(db, moment.now);
    const ids: string[] = [];
    const phoneBook = await readPhoneBook(db);
    for (const details of given) ids.push(await addContact(db, change, details, moment.now, phoneBook));
    if (plan) await startPlanIn(change, db, [...new Set(ids)], plan, moment);
    return change.undo;
  });
}

async function addContact(
  db: Database,
  change: Change,
  given: ContactDetails,
  now: number,
  phoneBook: PhoneBook,
): Promise<string> {
  const details = normalized(given);
  const { name = '', company = '', emails: [email = ''] = [], phones: [phone = ''] = [] } = details;
  const known = (await findPerson(db, { name, company, email, phone, record: '' }, phoneBook))?.contact;
  const contact = known
    ? filled(known, details)
    : contactSchema.parse({ name: '', ...details, id: crypto.randomUUID(), createdAt: now, updatedAt: now });
  await change.put('contacts', contact);
  enterInPhoneBook(phoneBook, contact);
  return contact.id;
}

const union = (a: readonly string[], b: readonly string[] = []) => [...new Set([...a, ...b])];

/** `contact` with what it lacks taken from `other`; nothing it has is lost. */
function filled(contact: Contact, other: ContactDetails): Contact {
  return {
    ...contact,
    name: contact.name || (other.name ?? ''),
    company: contact.company || (other.company ?? ''),
    emails: union(contact.emails, other.emails),
    phones: union(contact.phones, other.phones),
    records: union(contact.records, other.records),
    firstReason: contact.firstReason || (other.firstReason ?? ''),
    notes: [contact.notes, other.notes].filter(Boolean).join('\n'),
    preferredChannel: contact.preferredChannel ?? other.preferredChannel ?? null,
    preferredHours: contact.preferredHours || (other.preferredHours ?? ''),
    agreedEveryDays: contact.agreedEveryDays ?? other.agreedEveryDays ?? null,
    days: [...contact.days, ...(other.days ?? [])],
    askedToStop: contact.askedToStop || (other.askedToStop ?? false),
    qualification: {
      budget: contact.qualification.budget || (other.qualification?.budget ?? ''),
      authority: contact.qualification.authority || (other.qualification?.authority ?? ''),
      need: contact.qualification.need || (other.qualification?.need ?? ''),
      timeFrame: contact.qualification.timeFrame || (other.qualification?.timeFrame ?? ''),
    },
  };
}

/** What a contact becomes with the others merged into it: it keeps what it has and gets what it lacks. */
export function mergedContact(kept: Contact, others: readonly Contact[]): Contact {
  return others.reduce((contact, other) => ({ ...filled(contact, other), plan: contact.plan ?? other.plan }), kept);
}

/** Makes one contact of several: `keep` gets all that the others have, their touches and promises too. */
export async function mergeContacts(db: Database, keep: string, merge: string[], now: number): Promise<Undo> {
  return db.transaction('rw', [db.contacts, db.touches, db.callbacks, db.drafts, db.shelf], async () => {
    const found = (await db.contacts.bulkGet([keep, ...merge])).map((contact) => contactSchema.safeParse(contact).data);
    const [kept, ...others] = found.filter((contact) => contact !== undefined);
    if (!kept || others.length < merge.length || merge.includes(keep)) throw new Error(t('stored.oneGone'));
    const change = new Change(db, now);
    await change.put('contacts', mergedContact(kept, others));
    for (const id of merge) await change.remove('contacts', id);
    const renamed = (ids: string[]) => [...new Set(ids.map((id) => (merge.includes(id) ? keep : id)))];
    for (const touch of await db.touches.where('contactIds').anyOf(merge).distinct().toArray()) {
      await change.put('touches', { ...touch, contactIds: renamed(touch.contactIds) });
    }
    for (const draft of await db.drafts.where('contactIds').anyOf(merge).distinct().toArray()) {
      await change.put('drafts', { ...draft, contactIds: renamed(draft.contactIds) });
    }
    for (const callback of await db.callbacks.where('contactId').anyOf(merge).toArray()) {
      await change.put('callbacks', { ...callback, contactId: keep });
    }
    for (const item of await db.shelf.where('givenTo').anyOf(merge).distinct().toArray()) {
      await change.put('shelf', { ...item, givenTo: renamed(item.givenTo) });
    }
    return change.undo;
  });
}

/** Deletes a contact with everything stored about it. */
export async function deleteContact(db: Database, id: string, now: number): Promise<Undo> {
  return db.transaction('rw', [db.contacts, db.touches, db.callbacks, db.drafts, db.shelf], async () => {
    const change = new Change(db, now);
    await change.remove('contacts', id);
    for (const { id: callbackId } of await db.callbacks.where('contactId').equals(id).toArray()) {
      await change.remove('callbacks', callbackId);
    }
    // A mail to several stays the others'.
    for (const touch of await db.touches.where('contactIds').equals(id).toArray()) {
      const contactIds = touch.contactIds.filter((other) => other !== id);
      if (contactIds.length > 0) await change.put('touches', { ...touch, contactIds });
      else await change.remove('touches', touch.id);
    }
    for (const draft of await db.drafts.where('contactIds').equals(id).toArray()) {
      const contactIds = draft.contactIds.filter((other) => other !== id);
      if (contactIds.length > 0) await change.put('drafts', { ...draft, contactIds });
      else await change.remove('drafts', draft.id);
    }
    for (const item of await db.shelf.where('givenTo').equals(id).toArray()) {
      await change.put('shelf', { ...item, givenTo: item.givenTo.filter((other) => other !== id) });
    }
    return change.undo;
  });
}

/**
 * Somebody asked not to be contacted: noted at the contact (a new one where none is known), the plan ends, and what is open
 * is let go, so that no reminder comes.
 */
export async function stopContact(
  db: Database,
  { email, name }: { email: string; name: string },
  now: number,
): Promise<Undo> {
  return db.transaction('rw', db.contacts, db.callbacks, async () => {
    const known = await db.contacts.where('emails').equals(email.trim().toLowerCase()).first();
    const contact =
      known ??
      contactSchema.parse({
        id: crypto.randomUUID(),
        name,
        emails: [email.trim().toLowerCase()],
        createdAt: now,
        updatedAt: now,
      });
    const change = new Change(db, now);
    await change.put('contacts', { ...contact, askedToStop: true, plan: null });
    const callbacks = await db.callbacks.where('contactId').equals(contact.id).toArray();
    for (const callback of callbacks.filter(({ status }) => status === 'open')) {
      await change.put('callbacks', { ...callback, status: 'dropped', closedAt: now });
    }
    return change.undo;
  });
}
