import { browser } from 'wxt/browser';

const openedKey = 'practice-opened';

/** Opens the practice page, once in the life of this installation: an update or a re-enabled extension opens nothing. */
export async function openPracticeOnce(): Promise<void> {
  if ((await browser.storage.local.get(openedKey))[openedKey]) return;
  await browser.storage.local.set({ [openedKey]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html' as '/popup.html') });
}
