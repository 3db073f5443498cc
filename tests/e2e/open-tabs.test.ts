import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers } from './driver/each-browser.ts';
import { addressCompose, openCompose, openGmail, sendSelector, typeKeys } from './driver/gmail.ts';
import { closedRoots, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';

/** Gmail stays open for days: the coach comes into a tab that was there first, and survives its own update. */
describeInBrowsers('a Gmail tab that was open already', (name) => {
  let browser: TestBrowser;
  let page: Page;

  const callbacks = async () => (await rows<{ quote: string }>(browser, 'callbacks')).map(({ quote }) => quote);

  beforeAll(async () => {
    browser = await startBrowser(name, { withExtension: false });
    page = await openGmail(browser);
    await openCompose(page);
    await addressCompose(page, 'Tom Baker <tom@acme.example>', 'Proposal');
    await typeKeys(page, 'Hi Tom,\njust following up on the proposal. ');
  });
  afterAll(() => browser?.close());

  test('is coached once the extension is installed, without a reload', async () => {
    expect(await marks(page)).toEqual({});
    await browser.install();
    await page.bringToFront();
    await expect.poll(() => marks(page), { timeout: 10_000 }).toEqual({ 'follow-through-weak': ['just following up'] });
  });

  test('goes on after an update: one coach, and the draft is untouched', async () => {
    await browser.update();
    await page.bringToFront();
    await typeKeys(page, "I'll send you the deck soon. I'll call you on Friday at 3pm. ");
    await expect
      .poll(() => marks(page), { timeout: 10_000 })
      .toEqual({ 'follow-through-weak': ['just following up'], 'follow-through-hint': ['soon'] });
    expect(await closedRoots(page)).toHaveLength(1);
  });

  test('and the mail written across both is kept when it is sent, once', async () => {
    await page.click(sendSelector);
    await expect.poll(callbacks, { timeout: 10_000 }).toContain("I'll call you on Friday at 3pm.");
    const kept = await callbacks();
    expect(new Set(kept).size).toBe(kept.length);
  });
});
