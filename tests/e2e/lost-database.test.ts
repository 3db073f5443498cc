import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { entryOf } from '../store/examples.ts';
import { startBrowser } from './driver/start.ts';
import { alarms, badgeText, rows } from './driver/store.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

describe.each<BrowserName>(['chromium', 'firefox'])('a database the browser lost, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await until('the first start to be over', async () => (await alarms(browser)).length === 1);
  });
  afterAll(() => browser.close());

  test('gets its open promises back at the next start, with who they are for', async () => {
    const entry = entryOf({ createdAt: Date.now() - 86_400_000 });
    for (const promise of entry.promises) promise.due = { kind: 'instant', at: Date.now() - 3_600_000 };
    await browser.inExtension((entry) => chrome.storage.local.set({ [`outbox:${entry.id}`]: entry }), entry);
    await expect.poll(() => badgeText(browser)).toBe('1');
    const callbacks = await rows(browser, 'callbacks');
    await expect
      .poll(() => browser.inExtension(async () => Object.keys(await chrome.storage.local.get(null))))
      .toContain(`copy:${entry.promises[0]?.id}`);
    await browser.killWorker();
    await browser.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('follow-through');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    expect(await rows(browser, 'callbacks')).toEqual([]);
    await browser.inExtension(() => chrome.runtime.sendMessage({ name: 'settings.get', request: null }));
    await expect.poll(() => rows(browser, 'callbacks')).toEqual(callbacks);
    expect(await rows(browser, 'contacts')).toMatchObject([{ name: 'Tom Baker' }]);
    await expect.poll(() => badgeText(browser)).toBe('1');
  });
});
