import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { coachedOrigins } from '../settings/coached-hosts.ts';

/** Match patterns of the hosts the rep switched the coach on for, beside Gmail; live. */
export function useCoachedHosts(): string[] {
  const [hosts, setHosts] = useState<string[]>([]);
  useEffect(() => {
    const look = () => void coachedOrigins().then(setHosts);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return hosts;
}
