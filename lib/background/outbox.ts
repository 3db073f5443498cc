import { browser } from 'wxt/browser';
import { isOutboxKey, isPlanned, isUndoneKey, type OutboxEntry, outboxKey } from '../messages/outbox.ts';
import { readEntries } from '../messages/outbox-reader.ts';
import { outboxEntrySchema, undoneEntrySchema } from '../messages/outbox-schema.ts';
import { readStored } from '../messages/storage-keys.ts';
import { commitOutboxEntry, retractOutboxEntry } from '../store/commit-outbox.ts';
import type { Database } from '../store/database.ts';
import type { Clock } from '../store/due-at.ts';
import { setAside } from '../store/set-aside.ts';

/** Errors that another try can heal (disk full, database not to be opened just now): the entry stays where it is. */
const passing = new Set(['QuotaExceededError', 'OpenFailedError', 'DatabaseClosedError', 'AbortError', 'TimeoutError']);
const mayPass = (error: unknown) => {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: { name?: string } };
  return passing.has(inner?.name ?? '') || passing.has(name ?? '');
};

async function settle(db: Database, key: string, value: unknown, clock: Clock): Promise<void> {
  if (isUndoneKey(key)) {
    const undone = undoneEntrySchema.parse(value);
    await browser.storage.local.remove(outboxKey(undone.id));
    await retractOutboxEntry(db, undone);
  } else {
    const entry = outboxEntrySchema.parse(value);
    if (entry.state === 'pending' || isPlanned(entry, clock.now)) return;
    await commitOutboxEntry(db, { ...entry, createdAt: entry.goesAt ?? entry.createdAt }, clock);
    await forgetUnanswered(entry);
  }
  // The deletion is the acknowledgement: a worker killed before it commits again, which changes nothing.
  await browser.storage.local.remove(key);
}

/** A draft goes out once: what an earlier gesture left unanswered (its page was loaded anew) was this mail. */
async function forgetUnanswered({ id, draftId, source }: OutboxEntry): Promise<void> {
  if (!draftId) return;
  const same = (await readEntries()).filter(
    (entry) =>
      entry.id !== id && entry.state === 'pending' && entry.draftId === draftId && entry.source.site === source.site,
  );
  await browser.storage.local.remove(same.map((entry) => outboxKey(entry.id)));
}

/**
 * Commits what is confirmed and takes back what was undone. Only one runs at a time (queue.ts), and it reads the storage
 * itself: an event that comes late finds nothing left to do. One bad entry is set aside and never blocks the others.
 * @param keys those that changed; undefined: all
 */
export async function settleOutbox(db: Database, clock: Clock, keys?: string[]): Promise<void> {
  const isOurs = (key: string) => isOutboxKey(key) || isUndoneKey(key);
  const stored = keys ? await browser.storage.local.get(keys) : await readStored(isOurs);
  const entries = Object.entries(stored).filter(([key, value]) => isOurs(key) && value != null);
  // Entries first: what was confirmed and then undone must end undone.
  entries.sort(([a], [b]) => Number(isUndoneKey(a)) - Number(isUndoneKey(b)));
  for (const [key, value] of entries) {
    try {
      await settle(db, key, value, clock);
    } catch (error) {
      if (mayPass(error)) continue;
      const reason = error instanceof Error ? error.message : String(error);
      await setAside({ at: clock.now, from: 'outbox', reason, value })
        .then(() => browser.storage.local.remove(key))
        .catch(() => {}); // No room to set it aside: it stays where it is, and the next one gets its turn.
    }
  }
}

/** When the next planned mail goes out and becomes a touch; null where none is planned. */
export async function nextPlanned(now: number): Promise<number | null> {
  const times = (await readEntries()).filter((entry) => isPlanned(entry, now)).map(({ goesAt }) => goesAt ?? now);
  return times.length > 0 ? Math.min(...times) : null;
}

/**
 * This draft is open again. A site lets nobody edit a mail that it will send, so what was planned of it is forgotten. What is
 * still pending waits for the rep's word: its window was not closed but loaded anew.
 */
export async function reopenDraft(draftId: string, now: number): Promise<void> {
  const ofDraft = (await readEntries()).filter((entry) => entry.draftId === draftId);
  await browser.storage.local.remove(ofDraft.filter((entry) => isPlanned(entry, now)).map(({ id }) => outboxKey(id)));
  for (const { ownWindow, ...entry } of ofDraft) {
    if (ownWindow && entry.state === 'pending') await browser.storage.local.set({ [outboxKey(entry.id)]: entry });
  }
}

/** How long Gmail lets a mail be taken back at most, in whichever of its windows. */
const longestUndo = 30_000;

/** The window a pending mail was written in has closed: it went out, and is planned for when nobody can undo it any more. */
export async function leaveWindow(key: string, now: number): Promise<void> {
  const { [key]: entry } = (await browser.storage.local.get(key)) as Record<string, OutboxEntry | undefined>;
  if (entry?.state !== 'pending' || !entry.ownWindow || entry.goesAt === null) return;
  await browser.storage.local.set({
    [key]: { ...entry, state: 'confirmed', goesAt: entry.goesAt ?? now + longestUndo },
  });
}

/** The rep's answer to "Did this go out?". */
export async function answerUnsettled(db: Database, id: string, wentOut: boolean, clock: Clock): Promise<void> {
  const key = outboxKey(id);
  const value = (await browser.storage.local.get(key))[key];
  if (value === undefined) return; // Settled meanwhile, by the page itself.
  if (!wentOut) return browser.storage.local.remove(key);
  // Written first: killed in between, the next start commits it.
  await browser.storage.local.set({ [key]: { ...(value as object), state: 'confirmed' } });
  await settleOutbox(db, clock, [key]);
}
