import { browser } from 'wxt/browser';

/**
 * Some of what lies in `storage.local`: the entries whose key passes. Where the browser can list keys (Chrome 130,
 * Firefox 143) nothing else is read: the second copy of the callbacks may weigh megabytes.
 */
export async function readStored(isWanted: (key: string) => boolean): Promise<Record<string, unknown>> {
  const local = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> };
  if (local.getKeys) {
    const keys = (await local.getKeys()).filter(isWanted);
    return keys.length > 0 ? local.get(keys) : {};
  }
  return Object.fromEntries(Object.entries(await local.get(null)).filter(([key]) => isWanted(key)));
}
