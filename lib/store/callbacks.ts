import type { Due } from '../promises/types.ts';
import type { Database } from './database.ts';
import { type Clock, dueFields } from './due-at.ts';
import { type Callback, callbackSchema, type Outcome } from './records.ts';
import type { Undo } from './undo.ts';

/** `updatedAt` always grows, also when two changes fall into one millisecond: undo tells changes apart by it. */
const nextUpdate = (callback: Callback, now: number) => Math.max(now, callback.updatedAt + 1);

async function change(db: Database, id: string, now: number, edit: (before: Callback) => Callback): Promise<Undo> {
  return db.transaction('rw', db.callbacks, async () => {
    const before = await db.callbacks.get(id);
    if (!before)
      throw new Error('This promise is no longer stored: it was deleted elsewhere. Close and reopen the list.');
    const writtenAt = nextUpdate(before, now);
    await db.callbacks.put(callbackSchema.parse({ ...edit(before), updatedAt: writtenAt }));
    return { callbacks: [{ before, writtenAt }] };
  });
}

/** Keeps a promise: done, with how it ended (`done` for a thing sent). */
export function closeCallback(db: Database, id: string, outcome: Outcome, { now }: Clock): Promise<Undo> {
  return change(db, id, now, (before) => ({ ...before, status: 'done', outcome, closedAt: now }));
}

/** Lets a promise go without keeping it. */
export function dropCallback(db: Database, id: string, { now }: Clock): Promise<Undo> {
  return change(db, id, now, (before) => ({ ...before, status: 'dropped', closedAt: now }));
}

/**
 * Snoozes or re-schedules: a new due date, with the move recorded. Giving a day to a promise that had none is no move.
 * @param due null puts it under "Needs a day"
 */
export function rescheduleCallback(db: Database, id: string, due: Due | null, clock: Clock): Promise<Undo> {
  return change(db, id, clock.now, (before) => {
    const { suggestion: _, due: from, dueAt: __, needsDay: ___, ...rest } = before;
    const moves = from ? [...rest.moves, { at: clock.now, from, to: due }] : rest.moves;
    return { ...rest, moves, ...dueFields(due, clock.timeZone) };
  });
}
