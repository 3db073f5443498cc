import type { OutboxEntry, OutboxPromise, OutboxRecipient, UndoneEntry } from '../messages/outbox.ts';
import type { Database } from './database.ts';
import { type Clock, dueFields } from './due-at.ts';
import { keepPerson } from './people.ts';
import { type Callback, type Contact, callbackSchema, contactSchema, draftSchema, touchSchema } from './records.ts';

/** The contact with this address, or a new one. A name seen now fills an empty one, it never replaces one. */
async function contactFor(db: Database, { email, name }: OutboxRecipient, now: number): Promise<Contact> {
  const address = email.trim().toLowerCase();
  const shown = name.trim().toLowerCase() === address ? '' : name.trim();
  const known = await db.contacts.where('emails').equals(address).first();
  if (known && (known.name || !shown)) return known;
  const contact = contactSchema.parse({
    ...(known ?? { id: crypto.randomUUID(), emails: [address], createdAt: now }),
    name: shown,
    updatedAt: now,
  });
  await db.contacts.put(contact);
  return contact;
}

function callbackOf(promise: OutboxPromise, entry: OutboxEntry, contactId: string | null, clock: Clock): Callback {
  // An unsure date is kept under "Needs a day", with what it may have meant beside it.
  const due = promise.certainty === 'said' ? promise.due : null;
  return callbackSchema.parse({
    id: promise.id,
    contactId,
    action: promise.action,
    actor: promise.actor,
    ...(promise.actorName && { actorName: promise.actorName }),
    quote: promise.quote,
    purpose: promise.purpose,
    ...(!due && promise.due && { suggestion: promise.due }),
    status: 'open',
    source: { ...entry.source, subject: entry.subject },
    createdAt: entry.createdAt,
    updatedAt: clock.now,
    ...dueFields(due, clock.timeZone),
  });
}

/**
 * Stores a confirmed mail: contacts, the touch, the draft's fingerprint and every promise in one transaction. The
 * entry's uuid is the touch's key, so committing twice (a worker killed before it could delete the entry) changes
 * nothing, also when a promise has been closed meanwhile.
 * @returns true when it was stored now, false when it already had been
 */
export async function commitOutboxEntry(db: Database, entry: OutboxEntry, clock: Clock): Promise<boolean> {
  return db.transaction('rw', db.contacts, db.touches, db.callbacks, db.drafts, async () => {
    if (await db.touches.get(entry.id)) return false;
    const contactIds: string[] = [];
    for (const recipient of entry.recipients) {
      if (!recipient.email.trim()) continue;
      const { id } = await contactFor(db, recipient, clock.now);
      if (!contactIds.includes(id)) contactIds.push(id);
    }
    // A mail may have gone to somebody else than the record's own contact.
    const main = entry.recipients[0]?.email.trim().toLowerCase();
    if (entry.record && (!main || main === entry.record.email)) {
      const { key, ...person } = entry.record;
      const { id } = await keepPerson(db, { ...person, record: key }, clock.now);
      if (!contactIds.includes(id)) contactIds.unshift(id);
    }
    const callbacks = entry.promises.map((promise) => callbackOf(promise, entry, contactIds[0] ?? null, clock));
    if (entry.isNote) {
      // Without a touch the promises' own keys tell what was committed before.
      const stored = await db.callbacks.bulkGet(callbacks.map(({ id }) => id));
      const fresh = callbacks.filter((_, index) => stored[index] === undefined);
      await db.callbacks.bulkAdd(fresh);
      return fresh.length > 0;
    }
    const source = { ...entry.source, subject: entry.subject };
    await db.touches.add(
      touchSchema.parse({
        id: entry.id,
        contactIds,
        at: entry.createdAt,
        channel: 'email',
        direction: 'out',
        source,
        draftKind: entry.draftKind,
        hasDate: entry.hasDate,
        phrases: entry.phrases?.slice(0, 200),
      }),
    );
    const [contactId] = contactIds;
    if (contactId && entry.answers !== undefined && !(await isKnownTouch(db, contactId, entry.answers))) {
      await db.touches.add(
        touchSchema.parse({
          id: answerKey(entry.id),
          contactIds: [contactId],
          at: entry.answers,
          channel: 'email',
          direction: 'in',
          source,
        }),
      );
    }
    if (entry.fingerprint.length > 0) {
      await db.drafts.add(
        draftSchema.parse({
          id: entry.id,
          contactIds,
          fingerprint: entry.fingerprint.slice(0, 20_000),
          createdAt: entry.createdAt,
        }),
      );
    }
    await db.callbacks.bulkAdd(callbacks);
    return true;
  });
}

/** The key of the touch that a mail answers. */
const answerKey = (id: string) => `${id}:in`;

/** True where it is stored that the contact wrote at this very moment: one message, answered twice. */
async function isKnownTouch(db: Database, contactId: string, at: number): Promise<boolean> {
  const touches = await db.touches.where('contactIds').equals(contactId).toArray();
  return touches.some((touch) => touch.direction === 'in' && touch.at === at);
}

/**
 * Takes a mail back that the rep undid after it was stored: its touch, fingerprint and promises go, and so do contacts
 * that came with it and that nothing else mentions. Does nothing where it never was stored.
 */
export async function retractOutboxEntry(db: Database, { id, promiseIds }: UndoneEntry): Promise<void> {
  await db.transaction('rw', db.contacts, db.touches, db.callbacks, db.drafts, async () => {
    const touch = await db.touches.get(id);
    await db.touches.bulkDelete([id, answerKey(id)]);
    await db.drafts.delete(id);
    await db.callbacks.bulkDelete(promiseIds);
    for (const contactId of touch?.contactIds ?? []) {
      const contact = await db.contacts.get(contactId);
      const mentions =
        (await db.touches.where('contactIds').equals(contactId).count()) +
        (await db.callbacks.where('contactId').equals(contactId).count());
      if (touch && contact && mentions === 0 && contact.createdAt >= touch.at) await db.contacts.delete(contactId);
    }
  });
}
