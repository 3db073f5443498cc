import { useSyncExternalStore } from 'react';

/** The parts of the address after `#/`, live: a page's own places, which the browser's Back knows. */
export function useHash(): string[] {
  const hash = useSyncExternalStore(
    (onChange) => {
      window.addEventListener('hashchange', onChange);
      return () => window.removeEventListener('hashchange', onChange);
    },
    () => window.location.hash,
  );
  return hash.replace(/^#\//, '').split('/').map(decodeURIComponent);
}
