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
import { axeViolations, closedRoots, inContentScript, inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { outbox, rows } from './driver/store.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

const weak = { 'follow-through-weak': ['just following up'] };
const stripText = async (page: Page) => (await inPageRoot(page)).evaluate((root) => root.textContent ?? '');

/** What nobody planned for: the page keeps working, the strip says what it can't do, nothing is lost. */
describe.each<BrowserName>(['chromium', 'firefox'])('bad input in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  async function compose(to = 'Tom Baker <tom@acme.example>', subject = 'Proposal'): Promise<Page> {
    const page = await openGmail(browser);
    await openCompose(page);
    await addressCompose(page, to, subject);
    return page;
  }

  test('a compose without an editor: strip and popup say that it cannot be read, with a report of its structure', async () => {
    const page = await openGmail(browser);
    await page.evaluate(() => {
      const root = document.createElement('div');
      root.className = 'M9';
      root.setAttribute('role', 'region');
      root.style.cssText = 'position: fixed; inset: 200px 100px 0 auto; width: 500px; background: white';
      const form = root.appendChild(document.createElement('form'));
      form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'composeid' }));
      document.body.append(root);
    });
    const root = await inPageRoot(page);
    const toggle = await until('the strip', () => root.$('.strip-toggle'));
    await toggle.click();
    await expect.poll(() => stripText(page)).toContain('This compose can’t be read');
    const popup = await browser.openExtensionPage('popup.html');
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('the coach is off here');
    await (await popup.waitForSelector('summary'))?.click();
    const report = await popup.$eval('.unreadable-report', (pre) => (pre as HTMLElement).innerText);
    expect(report).toMatch(
      /^Follow Through [\d.]+, Gmail\s+div class=M9 role=region style\n {2}form\n {4}input type=hidden name=composeid\s*$/,
    );
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('.M9')?.remove());
    await until('no strip', async () => (await root.$('.strip')) === null);
    await page.close();
  });

  test('a compose whose editor Gmail has changed: said in strip and popup, none of its words in the report, and it sends', async () => {
    const page = await openGmail(browser, { editor: 'changed' });
    await page.click('nav [role=button]');
    await page.click('div[name=to] input');
    await page.keyboard.type('Tom Baker <tom@secret.example>');
    await page.keyboard.press('Enter');
    await page.click('input[name=subjectbox]');
    await page.keyboard.type('Secret deal');
    await page.click('[role=textbox][contenteditable]');
    await typeKeys(page, `A secret. I'll call you on Friday.`);
    const root = await inPageRoot(page);
    await (await until('the strip', () => root.$('.strip-toggle'))).click();
    await expect.poll(() => stripText(page)).toContain('This compose can’t be read');
    const popup = await browser.openExtensionPage('popup.html');
    await (await popup.waitForSelector('summary'))?.click();
    const report = await popup.$eval('.unreadable-report', (pre) => (pre as HTMLElement).innerText);
    expect(report).toMatch(/div .*role=textbox.* contenteditable=true/);
    expect(report).not.toMatch(/tom|baker|secret|call/i);
    await popup.close();
    await page.bringToFront();
    await page.click(sendSelector);
    await expect.poll(() => page.evaluate('gmail.sent.length')).toBe(1);
    await page.close();
  });

  test('a compose whose Send Gmail has changed: the popup says what it means, and sent by key its promise is kept', async () => {
    const page = await openGmail(browser);
    await openCompose(page);
    await addressCompose(page, 'Nora Lind <nora@acme.example>', 'Proposal');
    await typeKeys(page, `I'll call you on Friday at 3pm. `);
    await page.evaluate((selector) => {
      const send = document.querySelector(selector);
      send?.removeAttribute('jslog');
      send?.parentElement?.removeAttribute('class');
    }, sendSelector);
    const popup = await browser.openExtensionPage('popup.html');
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText))
      .toContain('The Send button of this compose can’t be found');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await page.bringToFront();
    await page.focus(bodySelector);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect
      .poll(async () => (await rows<{ emails: string[] }>(browser, 'contacts')).flatMap(({ emails }) => emails))
      .toContain('nora@acme.example');
    await page.close();
  });

  test('a compose without recipients is coached, and its promise kept without an address', async () => {
    const page = await openGmail(browser, { send: 'hold' });
    await openCompose(page);
    await page.evaluate(() => document.querySelector('div[name=to]')?.remove());
    await page.click(bodySelector);
    await typeKeys(page, `just following up on the proposal. I'll call you on Friday at 3pm.`);
    await expect.poll(() => marks(page)).toEqual(weak);
    expect(await outbox(browser)).toEqual([]);
    await page.close();
  });

  test('a megabyte pasted below: the words above stay marked, typing goes on, the strip says how far it reads', async () => {
    const page = await compose();
    await typeKeys(page, 'just following up on the proposal.');
    await page.evaluate((selector) => {
      const body = document.querySelector(selector) as HTMLElement;
      for (let line = 0; line < 10_000; line++) {
        body.appendChild(document.createElement('div')).textContent =
          `Line ${line}: the log says that the pump ran for ${line} seconds, then stopped and was checked again.`;
      }
    }, bodySelector);
    await page.keyboard.press('End');
    await typeKeys(page, ' Hello.');
    expect(Object.values(await marks(page)).flat()).toContain('just following up');
    const toggle = await until('the strip', async () => (await inPageRoot(page)).$('.strip-toggle'));
    await toggle.click();
    await expect.poll(() => stripText(page)).toContain('This draft is very long');
    await page.close();
  });

  test('right-to-left words and emoji beside a mark: it covers its words exactly', async () => {
    const page = await compose();
    await typeKeys(page, '😀👩‍🚀 שלום Tom, just following up on the proposal 🎉. مرحبا');
    await page.click('input[name=subjectbox]');
    await expect.poll(async () => Object.values(await marks(page)).flat()).toEqual(['just following up']);
    await page.close();
  });

  test('markup in names and subjects is text', async () => {
    const evil = '<img src=x onerror=document.title=1>';
    const page = await compose('tom@acme.example', evil);
    await page.evaluate((name) => document.querySelector('[data-hovercard-id]')?.setAttribute('data-name', name), evil);
    await page.click(bodySelector);
    await typeKeys(page, `Hi,\nI'll send you ${evil} on Friday.`);
    const root = await inPageRoot(page);
    await until('the chip', () => root.$('.chip-main'));
    expect(await root.$$('img')).toEqual([]);
    await page.click(sendSelector);
    await expect
      .poll(async () =>
        (await rows<{ source: { subject: string } }>(browser, 'callbacks')).map(({ source }) => source.subject),
      )
      .toContain(evil);
    expect(await page.title()).not.toBe('1');
    await page.close();
  });

  test('a page that rebuilds the compose under us: the marks come back on the new words', async () => {
    const page = await compose();
    await typeKeys(page, 'just following up on the proposal. ');
    await page.evaluate((selector) => {
      const body = document.querySelector(selector) as HTMLElement;
      body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    }, bodySelector);
    await expect.poll(() => marks(page)).toEqual(weak);
    await page.evaluate((selector) => {
      const body = document.querySelector(selector) as HTMLElement;
      body.replaceWith(body.cloneNode(true));
    }, bodySelector);
    await expect.poll(() => marks(page)).toEqual(weak);
    await page.click(bodySelector);
    await page.keyboard.press('End');
    await typeKeys(page, 'x');
    expect(await bodyText(page)).toContain('x');
    expect(await closedRoots(page)).toHaveLength(1);
    await page.close();
  });

  // Only Chromium's driver reaches the content script's world.
  test.skipIf(name === 'firefox')('a full storage: the mail goes, and the promise is offered for copying', async () => {
    const page = await compose();
    await typeKeys(page, `Hi Tom,\nI'll call you on Monday at noon.`);
    const root = await inPageRoot(page);
    await until('the chip', () => root.$('.chip-main'));
    await inContentScript(page, () => {
      chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await page.click(sendSelector);
    await until('the notice', () => root.$('.notice'));
    await expect.poll(() => stripText(page)).toContain('could not keep its promise');
    expect(await page.evaluate('gmail.sent.length')).toBe(1);
    await page.close();
  });

  test('an update under an open compose: one coach goes on, and what is sent afterwards is kept once', async () => {
    const page = await compose('Uma <uma@acme.example>');
    await typeKeys(page, 'just following up on the proposal. ');
    await browser.update();
    await page.bringToFront();
    await page.click(bodySelector);
    await page.keyboard.press('End');
    await typeKeys(page, `I'll call you on Friday at 3pm.`);
    await expect.poll(() => marks(page)).toEqual(weak);
    await expect.poll(() => closedRoots(page)).toHaveLength(1);
    const root = await inPageRoot(page);
    await until('the chip', () => root.$('.chip-main'));
    await page.click(sendSelector);
    const ofUma = async () => {
      const uma = (await rows<{ id: string; name: string }>(browser, 'contacts')).find((each) => each.name === 'Uma');
      return (await rows<{ contactId: string }>(browser, 'callbacks')).filter(({ contactId }) => contactId === uma?.id);
    };
    await expect.poll(ofUma).toHaveLength(1);
    await page.close();
  });
});

// Firefox ends content scripts together with their extension: nobody is left to say anything.
describe('the extension is removed from under an open compose in chromium', () => {
  test('the mail goes, and its promise is offered for copying', async () => {
    const browser = await startBrowser('chromium');
    try {
      const page = await openGmail(browser);
      await openCompose(page);
      await addressCompose(page, 'Tom Baker <tom@acme.example>', 'Proposal');
      await typeKeys(page, `Hi Tom,\nI'll call you on Monday at noon.`);
      const root = await inPageRoot(page);
      await until('the chip', () => root.$('.chip-main'));
      await page.browser().uninstallExtension(new URL(browser.origin).host);
      await page.click(sendSelector);
      await until('the notice', () => root.$('.notice'));
      await expect.poll(() => stripText(page)).toContain('could not keep its promise');
      expect(await page.evaluate('gmail.sent.length')).toBe(1);
    } finally {
      await browser.close();
    }
  });
});
