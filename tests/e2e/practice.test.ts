import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inPageRoot, marks } from './driver/inpage.ts';
import { projectRoot } from './driver/paths.ts';
import { startBrowser } from './driver/start.ts';
import { badgeText, outbox, rows } from './driver/store.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

const screenshots = join(projectRoot, 'screenshots');

describe.each<BrowserName>(['chromium', 'firefox'])('the practice page in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true });
    browser = await startBrowser(name, { keepPracticePage: true });
    page = await browser.openExtensionPage('practice.html');
    await page.setViewport({ width: 1200, height: 900 });
  });
  afterAll(() => browser.close());

  const shows = (words: string) => page.$(`::-p-text(${words})`);
  const photograph = (step: string) =>
    page.screenshot({ path: join(screenshots, `${name}-practice-${step}.png`), fullPage: true });

  test('was opened by the installation, once', async () => {
    const opened = async () => (await browser.pages()).filter(({ url }) => url.endsWith('/practice.html')).length;
    await expect.poll(opened).toBe(2); // That one and ours.
    await page.bringToFront(); // A tab in the background paints no frame.
  });

  test('three fixes mend the mail, and the chip says when', async () => {
    await expect.poll(async () => Object.values(await marks(page)).flat()).toHaveLength(3);
    await photograph('weak');
    for (let left = 2; left >= 0; left--) {
      await page.focus('[data-practice-editor]');
      await page.keyboard.press('F8');
      const root = await inPageRoot(page);
      const fix = await until('the fix', () => root.$('.fix'));
      await fix.click();
      await expect.poll(async () => Object.values(await marks(page)).flat()).toHaveLength(left);
    }
    const root = await inPageRoot(page);
    const chip = await until('the chip', () => root.$('.chip-when'));
    expect(await chip.evaluate((element) => element.textContent)).toMatch(/^Friday (15:00|3:00 PM)$/);
    await photograph('mended');
  });

  test('sent, the promise comes due at the jump, with the badge, and is closed', async () => {
    await page.click('[data-practice-send]');
    const jump = await until('the jump', () => page.$('::-p-text(Jump to Friday)'));
    await jump.click();
    const badge = await until('the badge', () => page.$('.toolbar-badge'));
    expect(await badge.evaluate((element) => element.textContent)).toBe('1');
    await until('the card', () => shows('1 minute late'));
    await photograph('due');
    await page.click('.card-done');
    await until('the question', () => shows('How did it go?'));
    await page.keyboard.type('23'); // Reached, no next step; nothing more.
    await until('the word that it is done', () => shows('the badge is empty again'));
    expect(await page.$('.toolbar-badge')).toBeNull();
    await photograph('closed');
  });

  test('a pasted mail gets a real review', async () => {
    await page.type('textarea', 'Hi Dana,\nI am just checking in. I will call you on Monday at 9.');
    const marked = () => page.$$eval('.report mark', (found) => found.map((mark) => mark.textContent));
    await expect.poll(marked).toEqual(['I am just checking in']);
    await until('the promise', () => shows('Monday'));
    await photograph('own');
  });

  test('nothing of it reaches the real store, the outbox or the toolbar', async () => {
    expect(await rows(browser, 'callbacks')).toEqual([]);
    expect(await rows(browser, 'contacts')).toEqual([]);
    expect(await outbox(browser)).toEqual([]);
    expect(await badgeText(browser)).toBe('');
  });
});
