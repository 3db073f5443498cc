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
const gmail = 'https://mail.google.com/*';

describeInBrowsers('“Coach me here” in the toolbar’s popup', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name, { forGood: true, asksForHosts: true });
  });
  afterAll(() => browser?.close());

  const openRecord = async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/#Contact/view/5f0a1c2e3b4d5a6b7`);
    return page;
  };
  const registered = () =>
    browser.inExtension(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id, matches }) => ({ id, matches })),
    );
  const granted = () => browser.inExtension(async () => (await chrome.permissions.getAll()).origins?.sort());

  // Headless Chromium shows no question.
  test.skipIf(name === 'chromium')('asks for this host alone, and does nothing when the answer is no', async () => {
    const page = await openRecord();
    await (await browser.openPopup(page)).press('Coach me here');
    expect(await browser.answerPrompt('deny')).toMatch(/Follow Through.*127\.0\.0\.1/);
    expect(await granted()).toEqual([gmail]);
    expect(await registered()).toEqual([]);
    expect(await pillName(page)).toBeNull();
    await page.close();
  });

  test('coaches the page behind it at once, and no other host', async () => {
    const page = await openRecord();
    if (name === 'chromium') await browser.allowBeforehand(host);
    expect(await granted()).toEqual([gmail]);
    await (await browser.openPopup(page)).press('Coach me here');
    if (name === 'firefox') await browser.answerPrompt('allow');
    await expect.poll(() => pillName(page)).toContain('Ingrid Solheim');
    expect(await granted()).toEqual([host, gmail]);
    expect(await registered()).toEqual([{ id: 'crm', matches: [host] }]);
  });

  test('still does after the browser was closed and started again', async () => {
    await browser.restart();
    // Chromium’s driver loads the extension from the command line, which drops registered scripts as an update does: the
    // background, which the browser’s start starts, registers it anew.
    await expect.poll(registered).toEqual([{ id: 'crm', matches: [host] }]);
    const page = await openRecord();
    await expect.poll(() => pillName(page)).toContain('Ingrid Solheim');
    expect(await granted()).toEqual([host, gmail]);
  });

  test('taken back in the same place, permission and script are gone, and stay gone', async () => {
    await (await browser.openPopup(await openRecord())).press('Switch off');
    await expect.poll(registered).toEqual([]);
    expect(await granted()).toEqual([gmail]);
    await browser.restart();
    await browser.inExtension(() => chrome.runtime.sendMessage({ name: 'settings.get', request: null }));
    const again = await openRecord();
    // The background has started and a page been idle: whoever runs there would run by now.
    expect(await registered()).toEqual([]);
    await again.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await findInPageRoot(again)).toBeNull();
    expect(await granted()).toEqual([gmail]);
  });
});
