import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { ask } from './driver/ask.ts';
import { findBrowser } from './driver/paths.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

/**
 * Notifications at the due moment, by the browser's own alarm. In Firefox alone: headless Chromium never answers the
 * question whether notifications are allowed.
 */
describe.skipIf(!findBrowser('firefox'))('reminders in firefox', () => {
  let browser: TestBrowser;
  // Without a screen Firefox shows a notification and closes it at once: the closing tells that it was there.
  const shown = () => browser.inExtension(() => (window as unknown as { shown: string[] }).shown);
  const promise = (id: string, at: number) => addPromise(browser, id, { kind: 'instant', at });

  beforeAll(async () => {
    browser = await startBrowser('firefox');
    await ask(browser, 'settings.change', { quietHours: null, blocks: [] });
    const options = await browser.openExtensionPage('options.html');
    const allow = await until('the switch', () => options.$('::-p-text(Remind me with a notification)'));
    await allow.click();
    const isAllowed = () => chrome.permissions.contains({ permissions: ['notifications'] });
    await until('the permission', () => browser.inExtension(isAllowed));
    await browser.inExtension(() => {
      const shown: string[] = [];
      Object.assign(window, { shown });
      chrome.notifications.onClosed.addListener((id) => void shown.push(id));
    });
  });
  afterAll(() => browser?.close());

  test('one comes at the moment it is due', async () => {
    await promise('Tom', Date.now() + 3_000);
    await expect.poll(shown, { timeout: 20_000 }).toEqual(['callback:Tom']);
  });

  test('those missed while the browser slept come once, gathered', async () => {
    const due = Date.now() + 4_000;
    await promise('Ana', due);
    await promise('Bo', due + 100);
    await browser.inExtension(() => chrome.alarms.clearAll()); // As in sleep: nothing rings.
    await browser.killWorker();
    await until('both to be due', () => Date.now() > due + 100);
    await ask(browser, 'settings.get', null); // Whatever wakes it.
    await expect.poll(shown).toEqual(['callback:Tom', 'due']);
  });
});
