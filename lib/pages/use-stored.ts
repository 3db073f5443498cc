import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * Something read from `storage.local`, read again whenever anything there changes.
 * @param read keep it the same function between renders (`useCallback`); a new one is read at once
 * @param initial what was read before the page was drawn
 * @returns `initial` until the first answer
 */
export function useStored<T>(read: () => Promise<T>, initial?: T): T | undefined {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    let current = true;
    const refresh = async () => {
      const next = await read();
      if (current) setValue(next);
    };
    const onChanged = (_: unknown, area: string) => {
      if (area === 'local') void refresh();
    };
    void refresh();
    browser.storage.onChanged.addListener(onChanged);
    return () => {
      current = false;
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, [read]);
  return value;
}
