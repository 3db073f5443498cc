import type { Database } from './database.ts';
import type { Callback } from './records.ts';

/**
 * The way back from one change. Whoever asked for the change keeps it as long as "Undo" is on the screen.
 * `writtenAt` is the `updatedAt` the change left: an undo never runs over a later change.
 */
export interface Undo {
  callbacks: { before: Callback; writtenAt: number }[];
}

/**
 * Takes a change back, all or nothing.
 * @throws Error with a sentence for the rep when something has changed again since
 */
export async function undoChange(db: Database, undo: Undo): Promise<void> {
  await db.transaction('rw', db.callbacks, async () => {
    for (const { before, writtenAt } of undo.callbacks) {
      const present = await db.callbacks.get(before.id);
      if (present?.updatedAt !== writtenAt) {
        throw new Error('This has changed again since, so it was left as it is. Change it by hand in the list.');
      }
      await db.callbacks.put(before);
    }
  });
}
