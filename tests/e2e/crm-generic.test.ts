import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantHost } from './driver/grant.ts';
import { inPageRoot } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

let browser: TestBrowser;
let server: Server;
let origin: string;

/** A CRM nobody described: two headings, no address; the name is neither. */
const names: Record<string, string> = { '1': 'Ingrid Solheim', '2': 'Ole Brandt' };
const recordPage = (id: string) =>
  `<!doctype html><title>Deals</title><h1>Deals</h1><h1>Pipeline</h1><div class="who"><b class="person">${names[id]}</b></div>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(recordPage(/people\/(\d)/.exec(request.url ?? '')?.[1] ?? '1'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  origin = `http://127.0.0.1:${port}`;
  browser = await startBrowser('chromium');
  await grantHost(browser, 'http://127.0.0.1/*');
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

const panel = async (page: Page) =>
  (await inPageRoot(page)).evaluate((shadow) => shadow.querySelector('.record')?.textContent ?? '');

test('where the page names nobody for certain the panel says so, and the rep points at the name once', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/people/1`);
  const root = await inPageRoot(page);
  await (await until('the pill', () => root.$('.record-pill'))).click();
  await expect.poll(() => panel(page)).toContain('doesn’t tell me for certain');
  await (await until('the button', () => root.$('.record-form .quiet-button'))).click();
  await page.click('.person');
  await expect.poll(() => panel(page)).toContain('Ingrid Solheim');
});

test('on the next record, and in another tab, the pick is remembered', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/people/2`);
  await expect.poll(() => panel(page)).toContain('Ole Brandt');
});
