import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  type CoachableHost,
  coachAt,
  coachableHost,
  coachedOrigins,
  covers,
  stopCoaching,
} from '../settings/coached-hosts.ts';

/** The page the popup was opened over, where the coach can be switched on or off. */
export interface CoachHere {
  /** As the address bar shows it. */
  host: string;
  isOn: boolean;
  /** Right inside her click: the browser then asks for this host alone. */
  onSwitch(): void;
}

/** @returns undefined on pages the coach can't work on: Gmail has its own switch, browser pages can't be read */
export function useCoachHere(): CoachHere | undefined {
  const [here, setHere] = useState<CoachableHost & { granted: string[] }>();
  const look = useCallback(async () => {
    // The click on the toolbar button lets us see this tab's address, nothing else.
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const { url = '' } = tab ?? {};
    const found = coachableHost(url);
    // Her CRM picked in the settings may be granted with all hosts below it.
    setHere(found && { ...found, granted: (await coachedOrigins()).filter((origin) => covers(origin, url)) });
  }, []);
  useEffect(() => {
    const again = () => void look();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [look]);
  if (!here) return undefined;
  const { host, origin, granted } = here;
  return {
    host,
    isOn: granted.length > 0,
    // The window may close while the browser asks; the background registers the script then.
    onSwitch: () => void (granted.length > 0 ? stopCoaching(granted) : coachAt([origin])).catch(() => {}),
  };
}
