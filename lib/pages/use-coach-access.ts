import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const gmail = { origins: ['https://mail.google.com/*'] };

/** Whether the coach may work in Gmail: Firefox lets the rep take the host back at any time. */
export function useCoachAccess(): { isAllowed: boolean; allow: () => void } {
  const [isAllowed, setAllowed] = useState(true);
  const check = useCallback(() => void browser.permissions.contains(gmail).then(setAllowed), []);
  useEffect(() => {
    check();
    browser.permissions.onAdded.addListener(check);
    browser.permissions.onRemoved.addListener(check);
    return () => {
      browser.permissions.onAdded.removeListener(check);
      browser.permissions.onRemoved.removeListener(check);
    };
  }, [check]);
  return { isAllowed, allow: () => void browser.permissions.request(gmail).then(check) };
}
