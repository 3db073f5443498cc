import { isOutboxKey, isPlanned, type OutboxEntry } from './outbox.ts';
import { outboxEntrySchema } from './outbox-schema.ts';
import { readStored } from './storage-keys.ts';

/** A compose answers within seconds; Gmail's longest undo is 30. After this a pending mail needs the rep's word. */
const unsettledAfter = 2 * 60_000;
/** A confirmed mail is stored within a second; later means that storing fails (disk full, database broken). */
const unstoredAfter = 15_000;

export interface OutboxState {
  /** "Did this go out?": the oldest first. Answer with `outbox.settle`. */
  unsettled: OutboxEntry[];
  /** Sent and safe, but not in the database yet: the disk may be full. Tried again at every start. */
  unstored: OutboxEntry[];
  /** The site sends them later: the next one first. */
  planned: OutboxEntry[];
}

/** Every entry that can be read, the oldest first. */
export async function readEntries(): Promise<OutboxEntry[]> {
  return Object.values(await readStored(isOutboxKey))
    .map((value) => outboxEntrySchema.safeParse(value).data)
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** What waits in the outbox and concerns the rep, for pages. Ask again on `storage.onChanged` and as time passes. */
export async function readOutbox(now: number): Promise<OutboxState> {
  const entries = await readEntries();
  const waiting = (state: OutboxEntry['state'], after: number) =>
    entries.filter((entry) => entry.state === state && now - wentAt(entry) >= after);
  return {
    unsettled: waiting('pending', unsettledAfter),
    unstored: waiting('confirmed', unstoredAfter),
    planned: entries.filter((entry) => isPlanned(entry, now)).sort((a, b) => wentAt(a) - wentAt(b)),
  };
}

const wentAt = ({ goesAt, createdAt }: OutboxEntry) => goesAt ?? createdAt;
