import { Dexie, type EntityTable } from 'dexie';
import { databaseName } from './database-name.ts';
import { databaseVersions } from './migrations.ts';
import type { Callback, Contact, DraftFingerprint, Plan, ShelfItem, Touch } from './records.ts';

export type Database = Dexie & {
  contacts: EntityTable<Contact, 'id'>;
  callbacks: EntityTable<Callback, 'id'>;
  touches: EntityTable<Touch, 'id'>;
  drafts: EntityTable<DraftFingerprint, 'id'>;
  plans: EntityTable<Plan, 'id'>;
  shelf: EntityTable<ShelfItem, 'id'>;
};

/**
 * A handle on the database; the practice page passes a name of its own, so that nothing it does touches the real store. It
 * opens with the first query. Only the background writes to the real one: pages read it
 * directly (liveQuery) and send messages to change it.
 */
export function createDatabase(name: string = databaseName): Database {
  // Strict: a stored promise is on the disk before we say so, also when the power goes the next moment.
  // No cache: it copies every answer of a live query, and pages change nothing themselves.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  for (const { version, stores, upgrade } of databaseVersions) {
    const declared = db.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  return db;
}
