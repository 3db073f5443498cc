import { useLayoutEffect } from 'react';
import type { Settings } from '../settings/defaults.ts';
import { readSettings } from '../settings/item.ts';
import { useStored } from './use-stored.ts';

/** The rep's settings, live, with the page in her theme; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const settings = useStored(readSettings)?.settings;
  useLayoutEffect(() => {
    if (settings && settings.theme !== 'system') document.documentElement.dataset.theme = settings.theme;
    else delete document.documentElement.dataset.theme;
  }, [settings]);
  return settings;
}
