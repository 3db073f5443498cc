import { browser } from 'wxt/browser';
import { type OutboxEntry, outboxKey, type UndoneEntry, undoneKey } from './outbox.ts';

/**
 * The content script's side of the outbox. Each resolves once the browser has stored the change; from then on neither
 * a dead background nor a closed tab loses it. Each rejects when the browser cannot store it (disk full, extension
 * updated under the page): say so in the strip and offer to copy.
 */

/**
 * At the Send gesture: holds the mail until the site says whether it went. A window of its own says so by closing, and
 * can't write any more then (Firefox): its port tells the background.
 */
export async function writePending(entry: OutboxEntry): Promise<void> {
  if (entry.ownWindow) browser.runtime.connect({ name: outboxKey(entry.id) });
  await browser.storage.local.set({ [outboxKey(entry.id)]: { ...entry, state: 'pending' } });
}

/**
 * When the site confirms. Takes the whole entry, which the page still knows: one write, no reading back. The background
 * stores it and deletes the key.
 */
export async function confirmSent(entry: OutboxEntry): Promise<void> {
  await browser.storage.local.set({ [outboxKey(entry.id)]: { ...entry, state: 'confirmed' } });
}

/** On a refused send or discard, before any confirmation: nothing went, nothing is kept. */
export async function removePending(id: string): Promise<void> {
  await browser.storage.local.remove(outboxKey(id));
}

/** On the site's own "Undo", whether the mail was stored meanwhile or not. Sending it again takes a new entry and id. */
export async function takeBack(entry: OutboxEntry): Promise<void> {
  const undone: UndoneEntry = { id: entry.id, promiseIds: entry.promises.map(({ id }) => id) };
  await browser.storage.local.set({ [undoneKey(entry.id)]: undone });
  await browser.storage.local.remove(outboxKey(entry.id));
}
