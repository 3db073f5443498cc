import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { fixture } from '../helpers/crm-page.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { findInPageRoot } from './driver/inpage.ts';
import { pillName } from './driver/record.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';

declare const chrome: ExtensionApi;

let site: Served;
beforeAll(async () => {
  site = await serve(() => fixture('espocrm'));
});
afterAll(() => site.close());

const host = 'http://127.0.0.1/*';

describeInBrowsers('A host she granted', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name, { forGood: true });
  });
  afterAll(() => browser?.close());

  const openRecord = async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/#Contact/view/5f0a1c2e3b4d5a6b7`);
    return page;
  };
  const wake = () => browser.inExtension(() => chrome.runtime.sendMessage({ name: 'settings.get', request: null }));
  const registered = () => browser.inExtension(() => chrome.scripting.getRegisteredContentScripts());
  const granted = () => browser.inExtension(() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }));

  test('is coached, and still is after the browser was closed and started again', async () => {
    await browser.grantHost(host);
    const page = await openRecord();
    await expect.poll(() => pillName(page)).toContain('Ingrid Solheim');
    await browser.restart();
    // From the command line (Chromium) the extension counts as new at each start: its grants stay, its script is dropped as
    // by an update, and nothing starts the background, which registers it again.
    if (name === 'chromium') await wake();
    const again = await openRecord();
    await expect.poll(() => pillName(again)).toContain('Ingrid Solheim');
    expect(await granted()).toBe(true);
    expect(await registered()).toMatchObject([{ id: 'crm', matches: [host] }]);
  });

  test('taken back, its permission and its script are gone, and stay gone', async () => {
    await browser.takeBackHost(host);
    await expect.poll(registered).toEqual([]);
    expect(await granted()).toBe(false);
    await browser.restart();
    await wake();
    const page = await openRecord();
    // The background has started and a page been idle: whoever runs there would run by now.
    expect(await registered()).toEqual([]);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await findInPageRoot(page)).toBeNull();
    expect(await granted()).toBe(false);
  });
});
