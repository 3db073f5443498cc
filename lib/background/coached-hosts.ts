import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { coachedOrigins } from '../settings/coached-hosts.ts';

const id = 'crm';
/** As WXT names the build of entrypoints/crm.content. */
const script = 'content-scripts/crm.js';
const styles = 'content-scripts/crm.css';

/**
 * Registers the CRM content script for exactly the hosts the rep granted: when she grants or takes back one (in the popup
 * or in the browser's own settings), and at every start of the background, since an update of the extension drops
 * registered scripts. Tabs already open get the script at once.
 */
export function followCoachedHosts(): void {
  let turn = Promise.resolve();
  const follow = (added: string[] = []) => {
    // One after the other: granting two hosts quickly must not lose one.
    turn = turn
      .then(register)
      .then(() => inject(added))
      .catch(() => {});
  };
  browser.permissions.onAdded.addListener(({ origins }) => follow(origins));
  browser.permissions.onRemoved.addListener(() => follow());
  follow();
}

async function register(): Promise<void> {
  const matches = await coachedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  if (registered?.matches?.toSorted().join() === matches.join()) return;
  const wanted = {
    id,
    js: [script],
    css: [styles],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}

async function inject(origins: string[]): Promise<void> {
  const coached = await coachedOrigins();
  const wanted = origins.filter((origin) => coached.includes(origin));
  if (wanted.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: wanted })) {
    if (tabId === undefined) continue;
    // A discarded tab or an error page takes no script; it gets it when it loads.
    const target = { tabId };
    await browser.scripting.insertCSS({ target, files: [styles] }).catch(() => {});
    await browser.scripting.executeScript({ target, files: [script as ScriptPublicPath] }).catch(() => {});
  }
}
