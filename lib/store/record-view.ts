import { attemptsSinceAnswer, type ContactRecords, contactRecords } from './contact-history.ts';
import type { Database } from './database.ts';
import { findPerson, type MatchedBy, type Person } from './people.ts';
import { allPlans } from './plans.ts';
import type { Callback, Contact, Touch } from './records.ts';

/** What the panel on a CRM record shows of the store. */
export interface RecordView {
  /** null where nothing is stored about this person yet, or where nobody can be told. */
  contact: Contact | null;
  matchedBy: MatchedBy | null;
  /** Open promises: overdue first, then by date, those without a day last. */
  open: Callback[];
  /** The latest touch by each channel, and the latest that had an outcome; the newest first. */
  touches: Touch[];
  /** Touches of hers since they last answered or were reached. */
  attempts: number;
  /** The plan they are on: its name, the step that is next (from 1) and how many it has. */
  plan: { name: string; step: number; steps: number } | null;
  /** What the history rules say first, in sentences for the rep; '' where nothing. */
  advice: string;
}

/**
 * @param judge what the history rules say of a contact's records
 */
export async function recordView(
  db: Database,
  person: Person,
  judge: (records: ContactRecords) => string,
): Promise<RecordView> {
  return db.transaction('r', db.contacts, db.touches, db.callbacks, db.plans, async () => {
    const found = await findPerson(db, person);
    const records = found && (await contactRecords(db, found.contact.id));
    if (!records) return { contact: null, matchedBy: null, open: [], touches: [], attempts: 0, plan: null, advice: '' };
    const { contact, touches, callbacks } = records;
    const place = contact.plan;
    const plan = place && (await allPlans(db)).find(({ id }) => id === place.planId);
    return {
      contact,
      matchedBy: found.by,
      plan: plan ? { name: plan.name, step: place.step + 1, steps: plan.steps.length } : null,
      advice: judge(records),
      open: callbacks
        .filter(({ status }) => status === 'open')
        .sort((a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY)),
      touches: touches.filter(isTelling),
      attempts: attemptsSinceAnswer(touches),
    };
  });
}

/** True for the newest of its channel and the newest with an outcome. @param touches the newest first */
function isTelling(touch: Touch, index: number, touches: readonly Touch[]): boolean {
  const before = touches.slice(0, index);
  return (
    !before.some(({ channel }) => channel === touch.channel) ||
    (touch.outcome !== undefined && !before.some(({ outcome }) => outcome !== undefined))
  );
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
