import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './types.ts';
import { until } from './until.ts';

/**
 * Installs and waits for the page the extension then opens. It comes a moment late and takes the foreground, and a page
 * in the background gets no frames and no mouse: so it is awaited before anything else begins.
 */
export async function pageOpenedBy(browser: TestBrowser, install: () => Promise<void>): Promise<Page> {
  const before = new Set((await browser.pages()).map(({ page }) => page));
  await install();
  const opened = await until('the practice page to open after the installation', async () =>
    (await browser.pages()).find(({ page }) => !before.has(page)),
  );
  return opened.page;
}
