import { useLayoutEffect } from 'react';
import type { Settings } from '../settings/defaults.ts';
import { readSettings } from '../settings/item.ts';
import { useStored } from './use-stored.ts';

/** Shows the page in the rep's theme; the system's until it is known. */
export function useTheme(theme: Settings['theme'] = 'system'): void {
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

/**
 * The rep's settings, live, with the page in her theme.
 * @param initial what was read before the page was drawn
 * @returns `initial` until they are read
 */
export function useSettings(initial?: Awaited<ReturnType<typeof readSettings>>): Settings | undefined {
  const settings = useStored(readSettings, initial)?.settings;
  useTheme(settings?.theme);
  return settings;
}
