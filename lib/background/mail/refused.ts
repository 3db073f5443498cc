import { browser } from 'wxt/browser';

/** Keys of asks the rep said no to, in `storage.local`: hashes, none of their words. */
const refusedKey = 'refused-asks';
/** The oldest go: a thread nobody has opened for that long asks nothing any more. */
const mostRefused = 2_000;

export async function refusedAsks(): Promise<ReadonlySet<string>> {
  const stored: unknown = (await browser.storage.local.get(refusedKey))[refusedKey];
  return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
}

/** Remembers a no. */
export async function refuseAsk(key: string): Promise<void> {
  const refused = [...(await refusedAsks())].filter((other) => other !== key);
  await browser.storage.local.set({ [refusedKey]: [...refused, key].slice(-mostRefused) });
}

/** Forgets every no, with everything else that is deleted. */
export async function forgetRefused(): Promise<void> {
  await browser.storage.local.remove(refusedKey);
}
