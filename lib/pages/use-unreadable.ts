import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Reports of composes in open Gmail tabs that can't be read, '' where all is well. Looked at once, when the popup opens. */
export function useUnreadable(): string {
  const [report, setReport] = useState('');
  useEffect(() => void unreadable().then(setReport), []);
  return report;
}

async function unreadable(): Promise<string> {
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*', discarded: false });
  const reports = await Promise.all(tabs.map(({ id }) => reportOf(id)));
  const { version } = browser.runtime.getManifest();
  const found = reports.filter(Boolean);
  return found.length > 0 ? [`Follow Through ${version}, Gmail`, ...found].join('\n\n') : '';
}

async function reportOf(tabId: number | undefined): Promise<string> {
  if (tabId === undefined) return '';
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/gmail-report.js'] });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return ''; // An error page, or the host was taken back: the popup says that elsewhere.
  }
}
