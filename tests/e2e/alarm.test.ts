import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { entryOf, promiseOf } from '../store/examples.ts';
import { startBrowser } from './driver/start.ts';
import { alarms, badgeText, rows } from './driver/store.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

describe.each<BrowserName>(['chromium', 'firefox'])('the one alarm in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await until('the first start to be over', async () => (await alarms(browser)).length === 1);
  });
  afterAll(() => browser.close());

  test('wakes a dead background at the due moment, and the badge counts the promise', async () => {
    const due = Date.now() + 4_000;
    const entry = entryOf({ createdAt: Date.now(), promises: [promiseOf({ due: { kind: 'instant', at: due } })] });
    await browser.inExtension((entry) => chrome.storage.local.set({ [`outbox:${entry.id}`]: entry }), entry);
    await expect.poll(() => rows(browser, 'callbacks')).toMatchObject([{ dueAt: due, status: 'open' }]);
    await expect.poll(() => alarms(browser)).toEqual([{ name: 'next-due', scheduledTime: due }]);
    await browser.killWorker();
    expect(await badgeText(browser)).toBe('');
    await expect.poll(() => badgeText(browser), { timeout: 30_000 }).toBe('1');
    expect(Date.now()).toBeGreaterThanOrEqual(due);
    const [{ scheduledTime = 0 } = {}] = await alarms(browser);
    expect(new Date(scheduledTime).toTimeString().slice(0, 5)).toBe('00:00');
  });
});
