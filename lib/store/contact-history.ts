import type { ContactHistory, HistoryTouch } from '../rules/types.ts';
import { dayMs } from '../time/calendar.ts';
import type { Database } from './database.ts';
import type { Callback, Contact, Touch } from './records.ts';

/** Everything stored about one contact, the newest first: for its page. */
export interface ContactRecords {
  contact: Contact;
  touches: Touch[];
  callbacks: Callback[];
}

/** @returns undefined where there is no such contact */
export async function contactRecords(db: Database, contactId: string): Promise<ContactRecords | undefined> {
  return db.transaction('r', db.contacts, db.touches, db.callbacks, async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) return undefined;
    const touches = await db.touches.where('contactIds').equals(contactId).toArray();
    const callbacks = await db.callbacks.where('contactId').equals(contactId).toArray();
    return {
      contact,
      touches: touches.sort((a, b) => b.at - a.at),
      callbacks: callbacks.sort((a, b) => b.createdAt - a.createdAt),
    };
  });
}

/** Touches of hers since the contact last answered or was reached. @param touches the newest first */
export function attemptsSinceAnswer(touches: readonly Touch[]): number {
  const answered = touches.findIndex(
    ({ direction, outcome }) => direction === 'in' || outcome === 'reached' || outcome === 'agreed-next-step',
  );
  return answered === -1 ? touches.length : answered;
}

/** The contact with this address, in any writing. */
function findContact(db: Database, email: string): Promise<Contact | undefined> {
  return db.contacts.where('emails').equals(email.trim().toLowerCase()).first();
}

/** What the coach is told of the mail's reader. */
export interface ReaderHistory {
  /** Display name as stored, '' where none is known. */
  name: string;
  /** True where a telephone number is stored. */
  canCall: boolean;
  history: ContactHistory;
}

const channels: Record<Touch['channel'], HistoryTouch['channel']> = {
  'in-person': 'meeting',
  phone: 'call',
  letter: 'mail',
  text: 'text',
  fax: 'other',
  email: 'email',
  social: 'social',
  other: 'other',
};

/** What is stored of a contact, as the history rules read it. */
export function historyOf({ contact, touches, callbacks }: ContactRecords): ContactHistory {
  return {
    touches: touches.map(({ at, channel, direction }) => ({ at, channel: channels[channel], direction })),
    promises: callbacks.map((callback) => ({
      actor: callback.actor,
      action: callback.action,
      quote: callback.quote,
      ...(callback.purpose && { purpose: callback.purpose }),
      due: callback.due,
      dueAt: callback.dueAt ?? null,
      status: callback.status,
      ...(callback.outcome && { outcome: callback.outcome }),
      moves: callback.moves.length,
      createdAt: callback.createdAt,
    })),
    ...(contact.agreedEveryDays && { cadenceDays: contact.agreedEveryDays }),
    ...(contact.askedToStop && { askedToStop: true }),
  };
}

/** Enough to see a mail that went round; more would only slow the answer. */
const draftsCompared = 100;
const busyDays = 30;

/**
 * What the rules may know when the rep writes to `email`, and the records it comes from. For an address nothing is stored of,
 * the history is empty but for her other appointments and the drafts that went to others.
 */
export async function readerHistory(
  db: Database,
  email: string,
  now: number,
): Promise<{ reader: ReaderHistory; records: ContactRecords | undefined }> {
  return db.transaction('r', db.contacts, db.touches, db.callbacks, db.drafts, async () => {
    const contact = await findContact(db, email);
    const records = contact && (await contactRecords(db, contact.id));
    const drafts = await db.drafts.orderBy('createdAt').reverse().limit(draftsCompared).toArray();
    const soon = await db.callbacks
      .where('[status+dueAt]')
      .between(['open', now], ['open', now + busyDays * dayMs])
      .toArray();
    const reader: ReaderHistory = {
      name: contact?.name ?? '',
      canCall: (contact?.phones.length ?? 0) > 0,
      history: {
        ...(records ? historyOf(records) : { touches: [], promises: [] }),
        drafts: drafts
          .filter(({ contactIds }) => !contact || !contactIds.includes(contact.id))
          .map(({ createdAt, fingerprint }) => ({ at: createdAt, fingerprint })),
        busy: soon.flatMap(({ due }) => (due?.kind === 'instant' ? [due.at] : [])),
      },
    };
    return { reader, records };
  });
}
