import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressCompose, bodyHtml, bodySelector, bodyText, openCompose, openGmail, typeKeys } from './driver/gmail.ts';
import { axeViolations, closedRoots, findInPageRoot, inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

const weak = { 'follow-through-weak': ['just following up'] };

/** Marks, card and strip in a compose, with real keys and a real pointer. */
describe.each<BrowserName>(['chromium', 'firefox'])('the coach in a compose in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  async function write(text: string, page?: Page): Promise<Page> {
    const gmail = page ?? (await openGmail(browser));
    await openCompose(gmail);
    await addressCompose(gmail, 'Tom Baker <tom@acme.example>', 'Proposal');
    await typeKeys(gmail, text);
    return gmail;
  }
  async function middleOfMark(page: Page): Promise<{ x: number; y: number }> {
    return page.evaluate(() => {
      const [highlight] = [...CSS.highlights.values()] as unknown as Set<Range>[];
      const { x, y, width, height } = ([...(highlight ?? [])][0] as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  }

  test('marks nothing in the middle of a sentence, and its words once the sentence is finished', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal');
    expect(await marks(page)).toEqual({});
    await typeKeys(page, '.');
    await expect.poll(() => marks(page)).toEqual(weak);
    await page.close();
  });

  test('puts nothing into the draft', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal.');
    await until('a mark', async () => (await marks(page))['follow-through-weak']);
    const html = await bodyHtml(page);
    expect(html.replace(/<\/?(div|br)>|&nbsp;/g, '')).toBe('Hi Tom,just following up on the proposal.');
    await page.close();
  });

  test('follows the words through typing before them and into them', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal.');
    await page.keyboard.press('Home');
    await typeKeys(page, 'So, I am ');
    await expect
      .poll(async () => Object.values(await marks(page)).flat())
      .toEqual([expect.stringContaining('following up')]);
    await page.keyboard.press('End');
    for (let step = 0; step < 20; step++) await page.keyboard.press('Backspace');
    await expect.poll(() => marks(page)).toEqual({});
    await page.close();
  });

  test('a fix from the card replaces just the words, and one Ctrl+Z takes it back', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal. See you.');
    const before = await bodyText(page);
    const { x, y } = await middleOfMark(page);
    await page.mouse.move(x, y);
    const root = await inPageRoot(page);
    const fix = await until('the card', () => root.$('.card .fix'));
    await fix.click();
    await expect.poll(() => bodyText(page)).not.toContain('following up');
    expect(await bodyText(page)).toContain('See you.');
    await expect.poll(() => marks(page)).toEqual({});
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await bodyText(page)).toBe(before);
    await expect.poll(() => marks(page)).toEqual(weak);
    await page.close();
  });

  test('by keyboard: F8 opens the card, Escape goes back to the caret, Enter mends', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal.');
    const root = await inPageRoot(page);
    await page.keyboard.press('F8');
    await until('the card with the focus', () =>
      root.evaluate((shadow) => (shadow as unknown as ShadowRoot).activeElement?.closest('.card') != null),
    );
    await page.keyboard.press('Escape');
    await until('no card', async () => (await root.$('.card')) === null);
    await typeKeys(page, ' Bye.');
    expect(await bodyText(page)).toMatch(/proposal\. Bye\.\s*$/);
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter'); // At once, as fast hands do.
    await expect.poll(() => bodyText(page)).not.toContain('following up');
    expect(await page.evaluate('gmail.stolen')).toEqual([]);
    await page.close();
  });

  test('a click into marked words is writing: no card', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal.');
    const { x, y } = await middleOfMark(page);
    await page.mouse.click(x, y);
    await typeKeys(page, 'x');
    await page.keyboard.press('Backspace');
    await until('the mark again', async () => (await marks(page))['follow-through-weak']);
    const root = await inPageRoot(page);
    expect(await root.$('.card')).toBeNull();
    await page.close();
  });

  test('two composes have their own marks and strips; closing one leaves the other', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal.');
    await page.click('nav [role=button]');
    await until('two composes', async () => (await page.$$(bodySelector)).length === 2);
    await (await page.$$(bodySelector))[1]?.click();
    await typeKeys(page, 'Hi Ana,\njust checking in.');
    await expect
      .poll(async () =>
        Object.values(await marks(page))
          .flat()
          .sort(),
      )
      .toEqual(['just checking in', 'just following up']);
    const root = await inPageRoot(page);
    await expect.poll(() => root.$$('.strip')).toHaveLength(2);
    await page.evaluate(`document.querySelector('${bodySelector}').closest('[role=dialog]').remove()`);
    await expect.poll(async () => Object.values(await marks(page)).flat()).toEqual(['just checking in']);
    await expect.poll(() => root.$$('.strip')).toHaveLength(1);
    expect(await closedRoots(page)).toHaveLength(1);
    await page.close();
  });

  test('an idle page without a compose holds nothing of ours', async () => {
    const page = await openGmail(browser);
    expect(await findInPageRoot(page)).toBeNull();
    await page.close();
  });

  test('axe finds nothing in strip, panel and card', async () => {
    const page = await write(`Hi Tom,\njust following up on the proposal. I'll call you on Friday at 3pm.`);
    const root = await inPageRoot(page);
    await (await until('the strip', () => root.$('.strip-toggle'))).click();
    await until('the panel', () => root.$('.panel'));
    expect(await axeViolations(page, root)).toEqual([]);
    await page.keyboard.press('Escape');
    await until('no panel', async () => (await root.$('.panel')) === null);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    await until('the card', () => root.$('.card'));
    expect(await axeViolations(page, root)).toEqual([]);
    await page.close();
  });
});
