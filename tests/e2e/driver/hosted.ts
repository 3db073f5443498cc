import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './types.ts';

/** Opens our own page at a hosted CRM's real address. No request leaves the machine. */
export async function openHosted(browser: TestBrowser, address: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('http')) void request.continue();
    else if (request.isNavigationRequest() && url.startsWith(new URL(address).origin)) {
      void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    } else void request.respond({ status: 404, body: '' });
  });
  await page.goto(address);
  return page;
}
