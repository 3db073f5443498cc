import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { entryOf } from '../store/examples.ts';
import { chips, hoverMark, markCard } from './driver/coach.ts';
import { addressCompose, openCompose, openGmail, typeKeys } from './driver/gmail.ts';
import { axeViolations, inPageRoot } from './driver/inpage.ts';
import { text } from './driver/page.ts';
import { findBrowser } from './driver/paths.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';

declare const chrome: ExtensionApi;

/** Firefox takes another language from a language pack only, which cannot be had here. */
describe.skipIf(!findBrowser('chromium'))('the interface in German in chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser('chromium', { language: 'de' });
  });
  afterAll(() => browser.close());

  test('the browser’s own list of extensions', async () => {
    const { description } = await browser.inExtension(() => chrome.runtime.getManifest());
    expect(description).toContain('Coacht Ihre Follow-ups');
  });

  test('the popup, its dates with it', async () => {
    const entry = entryOf({ createdAt: Date.now() });
    await browser.inExtension((entry) => chrome.storage.local.set({ [`outbox:${entry.id}`]: entry }), entry);
    const popup = await browser.openExtensionPage('popup.html');
    await expect.poll(() => text(popup)).toContain('Tom Baker');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await text(popup)).toMatch(/Überfällig|Heute|Nächste Tage/);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
  });

  test('the strip in Gmail: the coach reads English, and says what it says in German', async () => {
    const gmail = await openGmail(browser);
    await openCompose(gmail);
    await addressCompose(gmail, 'Tom Baker <tom@acme.example>', 'Pricing');
    await typeKeys(gmail, 'Hi Tom,\nJust following up. I’ll call you on Friday at 3.\n');
    const root = await inPageRoot(gmail);
    // A Chromium without its own German files (Debian's chromium-l10n) keeps the American clock.
    await expect.poll(() => chips(gmail)).toEqual([expect.stringMatching(/^Anrufen Freitag (?:15:00|3:00 PM)$/)]);
    await (await root.$('.strip-toggle'))?.click();
    await expect.poll(() => root.evaluate((root) => root.textContent)).toContain('1 Std. Pause');
    await hoverMark(gmail, 'Just following up');
    await expect.poll(async () => (await markCard(gmail)).text).toContain('nicht, was Tom davon hat');
    expect((await markCard(gmail)).text).toContain('Nie markieren');
    expect(await axeViolations(gmail, root)).toEqual([]);
    await gmail.close();
  });
});
