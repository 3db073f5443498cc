import type { Browser } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** Chrome's own API, which the polyfill does not know. */
declare const chrome: { sidePanel: { open(options: { windowId: number }): Promise<void> } };

/**
 * Opens the list beside the page: Chrome's side panel, Firefox's sidebar. Call it right inside a click, with nothing
 * awaited before: both browsers want one.
 * @param windowId of the window it is to open in
 */
export async function openBeside(windowId: number): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') await (browser as unknown as Browser).sidebarAction.open();
  else await chrome.sidePanel.open({ windowId });
}
