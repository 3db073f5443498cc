import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { entryOf } from '../store/examples.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { axeViolations } from './driver/inpage.ts';
import { text } from './driver/page.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';

declare const chrome: ExtensionApi;

describeInBrowsers('beside the page', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());
  /** The extension's own pages that are open anywhere in the browser: tabs, popup, side panel. */
  const views = () =>
    browser.inExtension(() => chrome.extension.getViews().map(({ location }) => location.pathname + location.hash));

  test('the list stays open in the side panel, with the same promises', async () => {
    const entry = entryOf({ createdAt: Date.now() });
    await browser.inExtension((entry) => chrome.storage.local.set({ [`outbox:${entry.id}`]: entry }), entry);
    const popup = await browser.openExtensionPage('popup.html');
    const keepOpen = await popup.waitForSelector('button[aria-label="Keep open beside the page"]');
    await keepOpen?.click();
    await expect.poll(views, { timeout: 15_000 }).toContain('/sidepanel.html');

    const panel = await browser.openExtensionPage('sidepanel.html');
    await expect.poll(() => text(panel)).toContain('Tom Baker');
    expect(await panel.$('button[aria-label="Keep open beside the page"]')).toBeNull();
    expect(await axeViolations(panel)).toEqual([]);
    await panel.close();
  });

  test('a reminder’s page shows the callback it is about, the rest on a click', async () => {
    const [callback] = await rows<{ id: string }>(browser, 'callbacks');
    const page = await browser.openExtensionPage(`popup.html#${callback?.id}`);
    await expect.poll(() => text(page)).toContain('You asked to be reminded');
    await page.click('::-p-text(Show everything)');
    await expect.poll(() => text(page)).not.toContain('You asked to be reminded');
    expect(await text(page)).toContain('Tom Baker');
    await page.close();
  });

  test('the keyboard command opens quick add', async () => {
    await browser.pressCommand('quick-add');
    await expect.poll(views, { timeout: 15_000 }).toContain('/popup.html#add');
  });

  test('what is selected on a page becomes a reminder, with the way back', async () => {
    await browser.chooseInMenu('  Tom: decision by March  ', 'https://news.example/a');
    await expect
      .poll(() => rows(browser, 'callbacks'))
      .toContainEqual(
        expect.objectContaining({
          quote: 'Tom: decision by March',
          due: null,
          source: expect.objectContaining({ url: 'https://news.example/a' }),
        }),
      );
  });
});
