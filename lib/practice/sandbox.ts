import type { OutboxEntry } from '../messages/outbox.ts';
import { commitOutboxEntry, retractOutboxEntry } from '../store/commit-outbox.ts';
import { createDatabase, type Database } from '../store/database.ts';
import type { Clock } from '../store/due-at.ts';
import { dayMs } from '../time/calendar.ts';

const prefix = 'follow-through-practice-';

/**
 * A store of its own for one visit to the practice page: the real code on a database with another name. Nothing here
 * reaches the rep's promises, the toolbar or an alarm.
 */
export interface Sandbox {
  db: Database;
  /** What the coach hands sent mails to. */
  outbox: {
    writePending(entry: OutboxEntry): Promise<void>;
    confirmSent(entry: OutboxEntry): Promise<void>;
    removePending(id: string): Promise<void>;
    takeBack(entry: OutboxEntry): Promise<void>;
  };
  /** Deletes the database. */
  close(): Promise<void>;
}

/**
 * @param now epoch milliseconds of the real clock: names the database, so that two tabs do not share one
 * @param clock the sandbox's own time
 */
export function openSandbox(now: number, clock: () => Clock): Sandbox {
  const db = createDatabase(`${prefix}${now}`);
  return {
    db,
    outbox: {
      // Nothing is pending here for longer than the click takes, and a closed tab ends the practice anyway.
      async writePending() {},
      async removePending() {},
      async confirmSent(entry) {
        await commitOutboxEntry(db, entry, clock());
      },
      async takeBack({ id, promises }) {
        await retractOutboxEntry(db, { id, promiseIds: promises.map((promise) => promise.id) });
      },
    },
    close: () => db.delete(),
  };
}

/** Deletes what tabs left behind that were killed before they could: sandboxes more than a day old. */
export async function deleteOldSandboxes(now: number): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    const openedAt = Number(name.slice(prefix.length));
    if (name.startsWith(prefix) && openedAt < now - dayMs) indexedDB.deleteDatabase(name);
  }
}
