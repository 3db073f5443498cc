import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressCompose, bodySelector, openCompose, openGmail, sendSelector, typeKeys } from './driver/gmail.ts';
import { closedRoots, inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import type { GmailOptions } from './pages/gmail-options.ts';

const weak = { 'follow-through-weak': ['just following up'] };

/** The strip's lower right corner, null where it is hidden. */
async function stripCorner(page: Page): Promise<[number, number] | null> {
  const box = await (await (await inPageRoot(page)).$('.strip-toggle'))?.boundingBox();
  return box ? [Math.round(box.x + box.width), Math.round(box.y + box.height)] : null;
}

/** The same job wherever Gmail puts a compose, and in each generation of its page. */
describe.each<BrowserName>(['chromium', 'firefox'])('kinds of composes in %s', (name) => {
  let browser: TestBrowser;
  let person = 0;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  async function write(text: string, options: Partial<GmailOptions> = {}) {
    const page = await openGmail(browser, options);
    const email = `kind${++person}@acme.example`;
    await openCompose(page);
    await addressCompose(page, `Tom Baker <${email}>`, 'Proposal');
    // With a signature a click into the body lands in it.
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await typeKeys(page, text);
    return { page, email };
  }
  async function keptFor(email: string): Promise<number> {
    const contacts = await rows<{ id: string; emails: string[] }>(browser, 'contacts');
    const id = contacts.find(({ emails }) => emails.includes(email))?.id;
    return (await rows<{ contactId: string }>(browser, 'callbacks')).filter(({ contactId }) => contactId === id).length;
  }

  const generations: [string, Partial<GmailOptions>][] = [
    ['classic chips, in German', { recipients: 'classic', language: 'de' }],
    ['every class renamed', { classes: 'hashed' }],
    ['mirrored, in a second account', { direction: 'rtl', user: 1 }],
    ['dark, with a signature', { dark: true, signature: 'Rita Okoye, Northwind, +44 20 7946 0000' }],
  ];
  for (const [title, options] of generations) {
    test(`${title}: marked, sent, kept once`, async () => {
      const { page, email } = await write(
        `just following up on the proposal. I'll call you on Friday at 3pm. `,
        options,
      );
      await expect.poll(() => marks(page)).toEqual(weak);
      await page.click(sendSelector);
      await expect.poll(() => keptFor(email)).toBe(1);
      await page.close();
    });
  }

  test('full screen and back: one strip goes along with the compose', async () => {
    const { page } = await write('just following up on the proposal. ');
    const small = await until('the strip', () => stripCorner(page));
    await page.evaluate(() => (document.querySelector('.Hq') as HTMLElement).click());
    await page.click(bodySelector);
    await page.keyboard.press('End');
    await typeKeys(page, 'See you.');
    await expect.poll(() => marks(page)).toEqual(weak);
    await page.evaluate(() => (document.querySelector('.Hq') as HTMLElement).click());
    await expect.poll(() => stripCorner(page)).toEqual(small);
    expect(await closedRoots(page)).toHaveLength(1);
    expect(await (await inPageRoot(page)).$$('.strip')).toHaveLength(1);
    await page.close();
  });

  test('minimized: the strip is gone, and comes back with the compose', async () => {
    const { page } = await write('just following up on the proposal. ');
    const box = await until('the strip', () => stripCorner(page));
    await page.evaluate(() => (document.querySelector('.Hl') as HTMLElement).click());
    await expect.poll(() => stripCorner(page)).toBeNull();
    await page.evaluate(() => (document.querySelector('.Hl') as HTMLElement).click());
    await expect.poll(() => stripCorner(page)).toEqual(box);
    await page.close();
  });

  test('an inline reply in the message list: marked and kept, with a link to its thread', async () => {
    const { page, email } = await write('');
    await page.evaluate((selector) => {
      // As in Gmail no dialog is around it, and hidden fields name the thread.
      const root = document.querySelector(selector)?.closest('.M9') as HTMLElement;
      const fields = { lts: '18f0a0c12345678a', rm: '#msg-f:1795', rt: '#thread-f:1795' };
      for (const [name, value] of Object.entries(fields)) {
        const field = root.querySelector<HTMLInputElement>(`input[name=${name}]`);
        if (field) field.value = value;
      }
      const dialog = root.closest('[role=dialog]') as HTMLElement;
      const list = document.querySelector('[role=main]')?.appendChild(document.createElement('div')) as HTMLElement;
      list.className = 'ip adB AO';
      dialog.removeAttribute('role');
      list.append(dialog);
    }, bodySelector);
    await page.click(bodySelector);
    await typeKeys(page, `just following up on the proposal. I'll call you on Friday at 3pm. `);
    await expect.poll(() => marks(page)).toEqual(weak);
    await page.click(sendSelector);
    await expect.poll(() => keptFor(email)).toBe(1);
    const sources = await rows<{ source: { threadId: string; url: string } }>(browser, 'callbacks');
    expect(sources.map(({ source }) => source.url)).toContainEqual(expect.stringContaining('#all/18f0a0c12345678a'));
    await page.close();
  });

  test('another thread opened under a compose, and a draft opened again: marks and strips stay with their words', async () => {
    const { page } = await write('just following up on the proposal. ');
    await expect.poll(() => marks(page)).toEqual(weak);
    const box = await until('the strip', () => stripCorner(page));
    await page.evaluate(() => {
      location.hash = '#inbox/FMfcgzQZTpZrWqsnVbKdLxYh';
      document.querySelector('[role=main]')?.replaceChildren(document.createElement('h2'));
    });
    expect(await marks(page)).toEqual(weak);
    expect(await stripCorner(page)).toEqual(box);
    await page.evaluate((selector) => {
      // A draft comes with its text in it; the page puts the finished compose in.
      const dialog = document.querySelector(selector)?.closest('[role=dialog]') as HTMLElement;
      const again = dialog.cloneNode(true);
      dialog.remove();
      document.body.append(again);
    }, bodySelector);
    await expect.poll(() => marks(page)).toEqual(weak);
    // The strip waits for an idle moment, after the marks.
    await until('the strip of the draft opened again', () => stripCorner(page));
    expect(await (await inPageRoot(page)).$$('.strip')).toHaveLength(1);
    await page.close();
  });

  test.each([
    ['50 %', 2560, 1800],
    ['150 %', 853, 600],
    ['300 %', 427, 300],
  ])('zoomed to %s: the strip stands inside its compose, clear of its edge', async (_, width, height) => {
    const { page } = await write('just following up on the proposal. ');
    await page.addStyleTag({ content: '[role=dialog] { right: 0 !important; max-width: 100vw; max-height: 100vh; }' });
    await page.setViewport({ width, height });
    await expect
      .poll(async () => {
        const corner = await stripCorner(page);
        const box = await (await page.$(bodySelector))?.boundingBox();
        if (!corner || !box) return 'hidden';
        const [x, y] = corner;
        return x <= Math.min(box.x + box.width, width) && y <= Math.min(box.y + box.height, height) && x > box.x
          ? 'inside'
          : `${corner} in ${JSON.stringify(box)}`;
      })
      .toMatch(height > 300 ? /^inside$/ : /^(inside|hidden)$/);
    await expect.poll(() => marks(page)).toEqual(weak);
    await page.close();
  });

  test('thirty composes opened and closed leave nothing behind', async () => {
    const { page } = await write('just following up on the proposal. ');
    await until('the strip', () => stripCorner(page));
    for (let round = 0; round < 30; round++) {
      await page.evaluate(`document.querySelector('${bodySelector}').closest('[role=dialog]').remove()`);
      await openCompose(page);
    }
    await page.evaluate(`document.querySelector('${bodySelector}').closest('[role=dialog]').remove()`);
    const root = await inPageRoot(page);
    await expect.poll(async () => (await root.$$('.strip')).length).toBe(0);
    expect(await root.$$('.slot')).toHaveLength(1); // The card's place, shared by all.
    await expect.poll(() => marks(page)).toEqual({});
    await page.close();
  });
});
