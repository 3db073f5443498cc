import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { defaultSettings, type Settings } from '../../lib/settings/defaults.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { addressCompose, openCompose, openGmail, sendSelector, typeKeys } from './driver/gmail.ts';
import { axeViolations, inPageRoot, marks } from './driver/inpage.ts';
import { click } from './driver/page.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

const weak = ['just following up'];
const vague = 'Hi Tom,\njust following up on the proposal. What do you think?\nRita';

/** The settings that keep the coach quiet, and the one question it may ask. */
describeInBrowsers('quiet', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser?.close());
  beforeEach(() => set({}));

  const set = (change: Partial<Settings>) =>
    browser.inExtension((settings) => chrome.storage.local.set({ settings }), { ...defaultSettings, ...change });
  const stored = async () =>
    (await browser.inExtension(() => chrome.storage.local.get('settings'))).settings as Settings;

  async function write(text: string, to = 'Tom Baker <tom@acme.example>', account?: string): Promise<Page> {
    const page = await openGmail(browser, account ? { account } : {});
    await openCompose(page);
    await addressCompose(page, to, 'Proposal');
    await typeKeys(page, text);
    return page;
  }
  const marked = async (page: Page) => Object.values(await marks(page)).flat();
  const question = async (page: Page) => {
    const alert = await (await inPageRoot(page)).$('[role=alert]');
    return (await alert?.evaluate((element) => element.textContent)) ?? '';
  };
  const sent = (page: Page) => page.evaluate('gmail.sent.length') as Promise<number>;
  async function fromPanel(page: Page, words: string): Promise<void> {
    const root = await inPageRoot(page);
    await (await until('the strip', () => root.$('.strip-toggle'))).click();
    await (await until(words, () => root.$(`::-p-text(${words})`))).click();
  }
  const chord = async (page: Page) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  };

  const gestures = { button: (page: Page) => page.click(sendSelector), chord };
  for (const [title, send] of Object.entries(gestures)) {
    test(`asked by ${title}: one question, and the same again sends`, async () => {
      await set({ asksBeforeSending: true });
      const page = await write('Hi [First Name],\nI will call you on Friday at 3pm. ');
      await until('the chip', async () => (await inPageRoot(page)).$('.chip-main'));
      await send(page);
      await expect.poll(() => question(page)).toContain('“[First Name]” is still in there');
      expect(await sent(page)).toBe(0);
      expect(await axeViolations(page, await inPageRoot(page))).toEqual([]);
      await send(page);
      await expect.poll(() => sent(page)).toBe(1);
      await page.close();
    });
  }

  test('a follow-up without a next step is asked about once; switched off, nothing is', async () => {
    await set({ asksBeforeSending: true });
    const asked = await write(vague);
    await chord(asked);
    await expect.poll(() => question(asked)).toContain('names no next step');
    await typeKeys(asked, '!');
    await expect.poll(() => question(asked)).toBe('');
    await asked.close();
    await set({});
    const page = await write(vague);
    await chord(page);
    await expect.poll(() => sent(page)).toBe(1);
    await page.close();
  });

  test('a minimized compose has no room for a question: it sends', async () => {
    await set({ asksBeforeSending: true });
    const page = await write(vague);
    await until('the strip', async () => (await inPageRoot(page)).$('.strip-toggle'));
    await page.evaluate(() => (document.querySelector('.Hl') as HTMLElement).click());
    await until('no strip', async () => (await (await inPageRoot(page)).$('.slot:not([hidden]) .strip')) === null);
    await page.evaluate((send) => (document.querySelector(send) as HTMLElement).click(), sendSelector);
    await expect.poll(() => sent(page)).toBe(1);
    await page.close();
  });

  test('paused for an hour from the strip, and back on', async () => {
    const page = await write(vague);
    await expect.poll(() => marked(page)).toEqual(weak);
    await fromPanel(page, 'Pause for an hour');
    await expect.poll(() => marked(page)).toEqual([]);
    expect(((await stored()).pausedUntil ?? 0) - Date.now()).toBeGreaterThan(3_500_000);
    const root = await inPageRoot(page);
    await (await until('the way back', () => root.$('::-p-text(Back on now)'))).click();
    await expect.poll(() => marked(page)).toEqual(weak);
    await page.close();
  });

  test('off for one reader, from the strip; anybody else in the mail switches it on', async () => {
    const page = await write(vague);
    await expect.poll(() => marked(page)).toEqual(weak);
    await fromPanel(page, 'Off for tom@acme.example');
    await expect.poll(() => marked(page)).toEqual([]);
    expect((await stored()).readersOff).toEqual(['tom@acme.example']);
    await page.close();
    const both = await write(vague, 'tom@acme.example');
    expect(await marked(both)).toEqual([]);
    await addressCompose(both, 'ana@else.example', '');
    await typeKeys(both, ' ');
    await expect.poll(() => marked(both)).toEqual(weak);
    await both.close();
  });

  test('the own domain is left alone, a free-mail domain is not', async () => {
    const inHouse = await write(vague, 'ben@northwind.example');
    await until('the strip', async () => (await inPageRoot(inHouse)).$('.strip-toggle'));
    expect(await marked(inHouse)).toEqual([]);
    await inHouse.close();
    const free = await write(vague, 'tom@gmail.com', 'rita@gmail.com');
    await expect.poll(() => marked(free)).toEqual(weak);
    await free.close();
  });

  test('a rule, and the site: off from the page, gone from this compose at once', async () => {
    const page = await write(vague);
    await expect.poll(() => marked(page)).toEqual(weak);
    await page.keyboard.press('F8');
    const root = await inPageRoot(page);
    await (await until('the card', () => root.$('.card ::-p-text(Turn rule off)'))).click();
    await expect.poll(() => marked(page)).toEqual([]);
    expect((await stored()).rulesOff).toEqual(['empty-follow-up']);
    await fromPanel(page, 'Off on this site');
    await until('no strip', async () => (await root.$('.strip')) === null);
    expect((await stored()).sitesOff).toEqual(['gmail']);

    // Back on in the settings: in this compose, and in one that was opened meanwhile.
    const later = await write(vague);
    expect(await marked(later)).toEqual([]);
    const options = await browser.openExtensionPage('options.html');
    await click(options, 'button[aria-label^="Coach me on Gmail again"]');
    for (const compose of [page, later]) {
      await compose.bringToFront();
      await until('the strip again', async () => (await inPageRoot(compose)).$('.slot:not([hidden]) .strip'));
    }
    await set({}); // The rule too.
    for (const compose of [page, later]) await expect.poll(() => marked(compose)).toEqual(weak);
    for (const open of [options, later, page]) await open.close();
  });
});
