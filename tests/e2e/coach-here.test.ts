import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { fixture } from '../helpers/crm-page.ts';
import { grantHost, takeBackHost } from './driver/grant.ts';
import { findInPageRoot } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';

declare const chrome: ExtensionApi;

let browser: TestBrowser;
let server: Server;
let address: string;

/** Our own EspoCRM page, at a host of its own as self-hosted CRMs are. */
beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(fixture('espocrm'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  address = `http://127.0.0.1:${port}/#Contact/view/5f0a1c2e3b4d5a6b7`;
  browser = await startBrowser('chromium');
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

const open = async () => {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
};
const pill = async (page: Page) => {
  const root = await findInPageRoot(page);
  return root?.evaluate((shadow) => shadow.querySelector('.record-pill')?.getAttribute('aria-label') ?? null) ?? null;
};
const contact = 'Follow Through: nothing open with Ingrid Solheim';

test('an open tab gets the coach the moment the host is granted, without a reload', async () => {
  const page = await open();
  expect(await pill(page)).toBeNull();
  await grantHost(browser, 'http://127.0.0.1/*');
  await expect.poll(() => pill(page)).toBe(contact);
});

// The driver installs the extension anew after a restart or update, which takes its grants away; not so a real browser.
// What those do to us: the worker is gone, and an update drops registered scripts.
test('the next start of the background registers it again where an update dropped it', async () => {
  await browser.inExtension(() => chrome.scripting.unregisterContentScripts());
  await browser.killWorker();
  await browser.inExtension(() => chrome.runtime.sendMessage({ name: 'settings.get', request: null }));
  const registered = () => browser.inExtension(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(registered).toMatchObject([{ id: 'crm', matches: ['http://127.0.0.1/*'] }]);
  const page = await open();
  await expect.poll(() => pill(page)).toBe(contact);
});

test('taken back, the next page has nothing of ours', async () => {
  await takeBackHost(browser, 'http://127.0.0.1/*');
  const page = await open();
  // The page itself is done, and so would the script be: it runs before `load`’s own listeners in a granted host.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await pill(page)).toBeNull();
});
