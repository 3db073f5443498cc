import { browser } from 'wxt/browser';
import * as z from 'zod';
import { readStored } from '../messages/storage-keys.ts';
import type { Database } from './database.ts';
import { callbackSchema, contactSchema } from './records.ts';

/**
 * A second copy of every open promise and its contact in `storage.local`, which is a file of its own: when the browser
 * loses or clears the database, the promises come back from here.
 */
const copyPrefix = 'copy:';
const isCopyKey = (key: string) => key.startsWith(copyPrefix);
const copySchema = z.object({ callback: callbackSchema, contact: contactSchema.nullable() });

/** Notes which callbacks change through this handle; `update` brings their copies up to date. */
export function createSecondCopy(db: Database): { update(): Promise<void> } {
  const changed = new Set<string>();
  const changedContacts = new Set<string>();
  for (const [table, ids] of [
    [db.callbacks, changed],
    [db.contacts, changedContacts],
  ] as const) {
    table.hook('creating', (id) => void ids.add(id));
    table.hook('updating', (_, id) => void ids.add(id));
    table.hook('deleting', (id) => void ids.add(id));
  }
  return {
    async update() {
      const contacts = [...changedContacts];
      changedContacts.clear();
      for (const id of await db.callbacks.where('contactId').anyOf(contacts).primaryKeys()) changed.add(id);
      const ids = [...changed];
      changed.clear();
      await copy(db, ids);
    },
  };
}

async function copy(db: Database, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const callbacks = await db.callbacks.bulkGet(ids);
  const open = callbacks.filter((callback) => callback?.status === 'open');
  const contacts = await db.contacts.bulkGet(open.map((callback) => callback?.contactId ?? ''));
  const gone = ids.filter((_, index) => callbacks[index]?.status !== 'open');
  await browser.storage.local.set(
    Object.fromEntries(
      open.map((callback, index) => [copyPrefix + callback?.id, { callback, contact: contacts[index] ?? null }]),
    ),
  );
  if (gone.length > 0) await browser.storage.local.remove(gone.map((id) => copyPrefix + id));
}

/** Makes the whole copy anew: after an import, or when somebody else wrote to the database. */
export async function renewSecondCopy(db: Database): Promise<void> {
  const open = await db.callbacks.where('status').equals('open').primaryKeys();
  const stale = new Set(Object.keys(await readStored(isCopyKey)));
  for (const id of open) stale.delete(copyPrefix + id);
  if (stale.size > 0) await browser.storage.local.remove([...stale]);
  for (let from = 0; from < open.length; from += 1000) await copy(db, open.slice(from, from + 1000));
}

/** Forgets the copy: after "delete everything". */
export async function removeSecondCopy(): Promise<void> {
  await browser.storage.local.remove(Object.keys(await readStored(isCopyKey)));
}

/**
 * Puts the promises back where the database has been lost: it is empty, and a copy is there.
 * @returns how many came back
 */
export async function healFromSecondCopy(db: Database): Promise<number> {
  if ((await db.callbacks.count()) + (await db.contacts.count()) + (await db.touches.count()) > 0) return 0;
  const copies = Object.values(await readStored(isCopyKey))
    .map((value) => copySchema.safeParse(value).data)
    .filter((found) => found !== undefined);
  await db.transaction('rw', db.callbacks, db.contacts, async () => {
    await db.contacts.bulkPut(copies.map(({ contact }) => contact).filter((contact) => contact !== null));
    await db.callbacks.bulkPut(copies.map(({ callback }) => callback));
  });
  return copies.length;
}
