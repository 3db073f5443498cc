import { browser } from 'wxt/browser';
import type { Settings } from './defaults.ts';
import { parseSettings } from './schema.ts';

/** The key in `storage.local`. */
const settingsKey = 'settings';

/** The rep's settings, checked; for the background and the pages (content scripts ask with `settings.get`). */
export async function readSettings(): Promise<ReturnType<typeof parseSettings>> {
  return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** Changes the named settings; the background alone calls this. A value that was broken is mended by being written. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()).settings, ...patch };
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}
