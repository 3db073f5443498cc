import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Chromium leaves tabs that were open before an installation or update without a content script, or with an orphaned
 * one. Injects ours as the manifest describes it. (Firefox injects into open tabs by itself.)
 */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const { matches, js = [], css = [], all_frames: allFrames = false } of browser.runtime.getManifest()
    .content_scripts ?? []) {
    for (const { id: tabId } of await browser.tabs.query({ url: matches ?? [] })) {
      if (tabId === undefined) continue;
      const target = { tabId, allFrames };
      try {
        if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
        if (js.length > 0) await browser.scripting.executeScript({ target, files: js as ScriptPublicPath[] });
      } catch {
        // A discarded tab or an error page takes no script; it gets it when it loads.
      }
    }
  }
}
