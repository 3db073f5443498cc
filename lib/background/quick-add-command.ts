import { browser } from 'wxt/browser';

/** As named in the manifest. */
const command = 'quick-add';
const listPage = '/popup.html';

/** The keyboard command: the list with quick add open, in the popup, or in a tab where the browser opens none. */
export function listenToQuickAddCommand(): void {
  browser.commands.onCommand.addListener((name) => {
    if (name === command) void openQuickAdd();
  });
}

async function openQuickAdd(): Promise<void> {
  const page = `${listPage}#add`;
  // Firefox opens a popup only right inside the key press: nothing may be awaited before.
  const set = browser.action.setPopup({ popup: page });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(page) }); // A minimized window, an older browser.
  } finally {
    await set;
    await browser.action.setPopup({ popup: listPage });
  }
}
