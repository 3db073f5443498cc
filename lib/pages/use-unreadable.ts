import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { UnreadableReport } from '../sites/gmail/report.ts';

/** A report of composes in open Gmail tabs that can't be read, null where all is well. Looked at once, when the popup opens. */
export function useUnreadable(): UnreadableReport | null {
  const [report, setReport] = useState<UnreadableReport | null>(null);
  useEffect(() => void unreadable().then(setReport), []);
  return report;
}

async function unreadable(): Promise<UnreadableReport | null> {
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*', discarded: false });
  const found = (await Promise.all(tabs.map(({ id }) => reportOf(id)))).filter((report) => report !== null);
  if (found.length === 0) return null;
  const { version } = browser.runtime.getManifest();
  return {
    lacks: found.some(({ lacks }) => lacks === 'editor') ? 'editor' : 'send',
    structure: [`Follow Through ${version}, Gmail`, ...found.map(({ structure }) => structure)].join('\n\n'),
  };
}

async function reportOf(tabId: number | undefined): Promise<UnreadableReport | null> {
  if (tabId === undefined) return null;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/gmail-report.js'] });
    return (answer?.result as UnreadableReport | null | undefined) ?? null;
  } catch {
    return null; // An error page, or the host was taken back: the popup says that elsewhere.
  }
}
