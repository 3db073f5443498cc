import { browser } from 'wxt/browser';
import { isOutboxKey } from '../messages/outbox.ts';
import { readStored } from '../messages/storage-keys.ts';
import type { Database } from './database.ts';
import { removeSecondCopy } from './second-copy.ts';
import { discardSetAside, listSetAside } from './set-aside.ts';

/** Deletes everything that is stored about anybody, wherever it lies. Settings stay. */
export async function deleteAll(db: Database): Promise<void> {
  // The copy first: killed in between, it must not bring back what was deleted.
  await removeSecondCopy();
  await browser.storage.local.remove(Object.keys(await readStored(isOutboxKey)));
  for (const { id } of await listSetAside()) await discardSetAside(id);
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
