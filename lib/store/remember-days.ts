import { dayToRemember } from '../cadence/days-to-remember.ts';
import { actionOf } from '../cadence/decisions.ts';
import type { Moment } from '../promises/types.ts';
import type { Database } from './database.ts';
import { dueFields } from './due-at.ts';
import { readContacts } from './readable.ts';
import { type Callback, callbackSchema } from './records.ts';

/**
 * Puts the birthdays and other days of contacts that return within a week into the list, each once: what she has done or
 * dropped stays so. Somebody who asked not to be contacted is left alone.
 *
 * @param contactIds only theirs; all where left out
 * @returns how many are new in the list
 */
export async function rememberDays(db: Database, moment: Moment, contactIds?: string[]): Promise<number> {
  return db.transaction('rw', db.contacts, db.callbacks, async () => {
    const stored = contactIds ? await db.contacts.bulkGet(contactIds) : await db.contacts.toArray();
    const wanted: Callback[] = [];
    for (const contact of readContacts(stored.filter((each) => each !== undefined)).good) {
      if (contact.askedToStop) continue;
      for (const { date, what } of contact.days) {
        const day = dayToRemember(date, moment);
        if (!day) continue;
        const channel = contact.preferredChannel ?? 'phone';
        wanted.push(
          callbackSchema.parse({
            id: `day ${contact.id} ${date} ${day.returns}`.slice(0, 200),
            contactId: contact.id,
            action: actionOf(channel),
            actor: 'writer',
            quote: '',
            purpose: what,
            channel,
            status: 'open',
            source: { site: 'manual' },
            createdAt: moment.now,
            updatedAt: moment.now,
            ...dueFields({ kind: 'day', date: day.due }, moment.timeZone),
          }),
        );
      }
    }
    const known = await db.callbacks.bulkGet(wanted.map(({ id }) => id));
    const fresh = wanted.filter((_, index) => !known[index]);
    await db.callbacks.bulkPut(fresh);
    return fresh.length;
  });
}
