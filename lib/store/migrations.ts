import type { Transaction } from 'dexie';

/** One version of the database. Never change a released one: add the next, with an example of the old in tests/store/versions. */
export interface DatabaseVersion {
  version: number;
  /** Dexie's index list by table; `null` drops a table. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const databaseVersions: DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      contacts: 'id, *emails, *records',
      // These answer "how many are overdue", "what is next" and each part of the list from the index alone.
      callbacks: 'id, contactId, status, dueAt, [status+dueAt], [status+actor+dueAt], [status+needsDay]',
      touches: 'id, *contactIds, at',
      drafts: 'id, *contactIds, createdAt',
      plans: 'id',
    },
  },
  // The value shelf.
  { version: 2, stores: { shelf: 'id, *givenTo' } },
];
