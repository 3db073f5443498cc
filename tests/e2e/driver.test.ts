import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import {
  addressCompose,
  bodySelector,
  bodyText,
  openCompose,
  openGmail,
  sendSelector,
  typeKeys,
} from './driver/gmail.ts';
import { axeViolations, inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { badgeText, rows } from './driver/store.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { hasCapturedCompose } from './pages/gmail.ts';
import type { GmailOptions } from './pages/gmail-options.ts';

declare const chrome: ExtensionApi;

const composes: { title: string; options: Partial<GmailOptions>; skip?: boolean }[] = [
  { title: 'today', options: {} },
  { title: 'classic chips, translated', options: { recipients: 'classic', language: 'de' } },
  { title: 'hashed classes', options: { classes: 'hashed' } },
  { title: 'captured in 2020 (../shared/gmail)', options: { compose: 'captured' }, skip: !hasCapturedCompose },
];

/** The helper itself and our Gmail page: what the other browser tests lean on. */
describe.each<BrowserName>(['chromium', 'firefox'])('driver in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser(name);
    page = await openGmail(browser);
  });
  afterAll(() => browser.close());

  test('our Gmail page enforces Trusted Types', async () => {
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toMatch(/TypeError/);
  });

  for (const { title, options, skip = false } of composes) {
    test.skipIf(skip)(`a mail is written with real keys, sent, confirmed and taken back: ${title}`, async () => {
      const page = await openGmail(browser, options);
      await openCompose(page);
      await addressCompose(page, 'Tom Baker <tom@acme.example>', 'Proposal');
      await typeKeys(page, 'Hi Tom,\nthe numbers are in.');
      expect((await bodyText(page)).trim().split(/\n+/)).toEqual(['Hi Tom,', 'the numbers are in.']);
      await page.click(sendSelector);
      await page.waitForSelector('#link_undo');
      expect(await page.$(bodySelector)).toBeNull();
      await page.click('#link_undo');
      await page.waitForSelector(bodySelector);
      expect(await page.evaluate(() => (window as unknown as { gmail: { sent: object[] } }).gmail.sent)).toEqual([]);
      await page.close();
    });
  }

  test('the extension’s own origin answers for badge and store', async () => {
    expect(await badgeText(browser)).toBe('');
    expect(await rows(browser, 'callbacks')).toEqual([]);
  });

  test('an extension page opens in a tab that can be driven', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    expect(await popup.evaluate(() => location.href)).toBe(`${browser.origin}/popup.html`);
    await popup.close();
  });

  test('the background worker can be stopped', async () => {
    await browser.killWorker();
    expect(await browser.isWorkerAlive()).toBe(false);
  });

  test('closed roots are read, clicked and checked with axe: a planted fault is found', async () => {
    const bare = await browser.newPage();
    await bare.goto('data:text/html,<!doctype html><html lang=en><title>t</title><main><h1>t</h1></main>');
    await bare.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<button></button>';
      root.querySelector('button')?.addEventListener('click', (event) => {
        document.title = `trusted ${event.isTrusted}`;
      });
    });
    const root = await inPageRoot(bare);
    expect(await axeViolations(bare)).toEqual([]); // axe alone walks past a closed root
    expect(await axeViolations(bare, root)).toEqual([expect.stringContaining('button-name')]);
    await (await root.waitForSelector('button'))?.click();
    expect(await bare.title()).toBe('trusted true');
    await bare.close();
  });

  test('highlights are read as texts in document order', async () => {
    const bare = await browser.newPage();
    await bare.goto('data:text/html,<p>one two three');
    await bare.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = (from: number, to: number) => {
        const made = new Range();
        made.setStart(text, from);
        made.setEnd(text, to);
        return made;
      };
      CSS.highlights.set('sample', new Highlight(range(8, 13), range(0, 3)));
    });
    expect(await marks(bare)).toEqual({ sample: ['one', 'three'] });
    await bare.close();
  });

  test('a restart keeps the profile’s data', async () => {
    await browser.inExtension(() => chrome.storage.local.set({ kept: 1 }));
    await browser.restart();
    const kept = await browser.inExtension(() => chrome.storage.local.get('kept'));
    expect(kept).toEqual({ kept: 1 });
  });
});
