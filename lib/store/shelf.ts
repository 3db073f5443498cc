import { spread } from '../cadence/fresh-start.ts';
import type { Moment } from '../promises/types.ts';
import { t } from '../words/t.ts';
import type { Database } from './database.ts';
import { dueFields } from './due-at.ts';
import { callbackSchema, type ShelfItem, shelfItemSchema } from './records.ts';
import { Change, type Undo } from './undo.ts';

/** What the rep writes on an item of the shelf. */
export type ShelfEntry = Pick<ShelfItem, 'id' | 'title' | 'url' | 'tags'>;

async function itemNamed(db: Database, id: string): Promise<ShelfItem> {
  const item = await db.shelf.get(id);
  if (!item) throw new Error(t('stored.shelfGone'));
  return item;
}

/** Puts something on the shelf, or changes what is there under its id. */
export async function saveItem(db: Database, entry: ShelfEntry, now: number): Promise<Undo> {
  return db.transaction('rw', db.shelf, async () => {
    const before = await db.shelf.get(entry.id);
    const change = new Change(db, now);
    await change.put('shelf', shelfItemSchema.parse({ createdAt: now, ...before, ...entry, updatedAt: now }));
    return change.undo;
  });
}

export async function removeItem(db: Database, id: string, now: number): Promise<Undo> {
  return db.transaction('rw', db.shelf, async () => {
    const change = new Change(db, now);
    await change.remove('shelf', id);
    return change.undo;
  });
}

/** Notes that contacts have had it. */
export async function giveItem(db: Database, id: string, contactIds: readonly string[], now: number): Promise<Undo> {
  return db.transaction('rw', db.shelf, async () => {
    const change = new Change(db, now);
    await giveIn(change, await itemNamed(db, id), contactIds);
    return change.undo;
  });
}

function giveIn(change: Change, item: ShelfItem, contactIds: readonly string[]): Promise<void> {
  return change.put('shelf', { ...item, givenTo: [...new Set([...item.givenTo, ...contactIds])] });
}

/** Mails about one thing that are written on one day. */
const perDay = 10;

/** Makes a list of whom to tell: a callback for each, spread over working days; they count as told from now on. */
export async function tellAbout(
  db: Database,
  id: string,
  contactIds: readonly string[],
  moment: Moment,
): Promise<Undo> {
  return db.transaction('rw', db.shelf, db.callbacks, async () => {
    const item = await itemNamed(db, id);
    const change = new Change(db, moment.now);
    for (const { id: contactId, due } of spread(contactIds, perDay, moment)) {
      await change.put(
        'callbacks',
        callbackSchema.parse({
          id: crypto.randomUUID(),
          contactId,
          action: 'email',
          actor: 'writer',
          quote: '',
          purpose: item.title,
          status: 'open',
          source: { site: 'manual', url: item.url },
          createdAt: moment.now,
          updatedAt: moment.now,
          ...dueFields(due, moment.timeZone),
        }),
      );
    }
    await giveIn(change, item, contactIds);
    return change.undo;
  });
}
