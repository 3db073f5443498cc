import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { hoverMark } from './driver/coach.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { addressCompose, bodyText, openCompose, openGmail, typeKeys } from './driver/gmail.ts';
import { axeViolations, inContentScript, inPageRoot, marks } from './driver/inpage.ts';
import { comingFriday } from './driver/moments.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

/** The card about a marked phrase, with real keys and a real pointer. */
describeInBrowsers('the card', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser?.close());

  async function write(text: string, page?: Page): Promise<Page> {
    const gmail = page ?? (await openGmail(browser));
    await openCompose(gmail);
    await addressCompose(gmail, 'Tom Baker <tom@acme.example>', 'Proposal');
    await typeKeys(gmail, text);
    return gmail;
  }
  const marked = async (page: Page) =>
    Object.entries(await marks(page)).flatMap(([name, words]) => (name.endsWith('current') ? [] : words));
  const card = async (page: Page) => until('the card', async () => (await inPageRoot(page)).$('.card'));
  const cardLabel = async (page: Page) =>
    (await card(page)).evaluate((element) => element.getAttribute('aria-label') ?? '');
  const cardText = async (page: Page) => (await card(page)).evaluate((element) => (element as HTMLElement).innerText);
  const clickInCard = async (page: Page, words: string) =>
    (await until(words, async () => (await card(page)).$(`::-p-text(${words})`))).click();
  const noCard = (page: Page) => until('no card', async () => (await (await inPageRoot(page)).$('.card')) === null);
  /** Whether the card lies over the marked words, or outside the window. */
  const badPlace = async (page: Page, words: string) => {
    const box = await (await card(page)).boundingBox();
    return page.evaluate(
      (box, words) => {
        const range = ([...CSS.highlights.values()] as unknown as Set<Range>[])
          .flatMap((highlight) => [...highlight])
          .find((each) => each.toString() === words);
        if (!box || !range) return 'nothing to compare';
        const { clientWidth, clientHeight } = document.documentElement;
        if (box.x < 0 || box.x + box.width > clientWidth) return 'off to the side';
        if (box.y < 0 || box.y + box.height > clientHeight) return 'off above or below';
        const covers = [...range.getClientRects()].some(
          (line) =>
            line.left < box.x + box.width && line.right > box.x && line.top < box.y + box.height && line.bottom > box.y,
        );
        return covers ? 'over its words' : '';
      },
      box,
      words,
    );
  };

  test('shows how the line will read, says why with examples, and axe finds nothing', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal.');
    await hoverMark(page, 'just following up');
    const preview = await until('the preview', async () => (await card(page)).$('.card-preview'));
    const read = () => preview.evaluate((element) => (element as HTMLElement).innerText);
    const fixes = await (await card(page)).$$('.fix');
    const first = await read();
    expect(first).toContain(await fixes[0]?.evaluate((fix) => (fix as HTMLElement).innerText));
    await fixes[1]?.hover();
    await expect.poll(read).not.toBe(first);
    await clickInCard(page, 'Why?');
    await expect.poll(() => cardText(page)).toContain('Fine: “');
    expect(await cardText(page)).not.toMatch(/\[\[|\]\]/);
    expect(await axeViolations(page, await inPageRoot(page))).toEqual([]);
    await page.close();
  });

  test('by keys alone: F8 walks, Enter takes the first fix, Escape goes back to the caret', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal. We can talk sometime next month. Bye');
    await expect.poll(() => marked(page)).toHaveLength(2);
    const label = () => cardLabel(page);
    await page.keyboard.press('F8');
    const seen = [await label()];
    await page.keyboard.press('F8');
    await expect.poll(label).not.toBe(seen[0]);
    await page.keyboard.press('F8');
    await expect.poll(label).toBe(seen[0]);
    await page.keyboard.press('Escape');
    await noCard(page);
    await typeKeys(page, '!');
    expect(await bodyText(page)).toMatch(/Bye!\s*$/);
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    const words = (await label()).replace(/^About “|”$/g, '');
    await page.keyboard.press('Enter');
    await expect.poll(() => bodyText(page)).not.toContain(words);
    await noCard(page);
    expect(await page.evaluate('gmail.stolen')).toEqual([]);
    await page.close();
  });

  test('Enter right after F8 takes the first fix, however fast she is', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal. ');
    // No look at the card in between: its words and fixes come from the background.
    await page.keyboard.type('B');
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await expect.poll(() => bodyText(page)).toContain('Which part of the proposal matters most to you?');
    await noCard(page);
    await page.close();
  });

  test.skipIf(name === 'firefox')(
    'a background that does not answer: the card says so, and what it can do stays',
    async () => {
      const page = await openGmail(browser);
      await inContentScript(page, () => {
        const { runtime } = chrome;
        const answered = runtime.sendMessage.bind(runtime) as (message: { name: string }) => Promise<unknown>;
        Object.assign(runtime, {
          sendMessage: (message: { name: string }) =>
            message.name === 'draft.explain' ? Promise.reject(new Error('no worker')) : answered(message),
        });
      });
      await write('Hi Tom,\njust following up on the proposal. ', page);
      await hoverMark(page, 'just following up');
      await expect.poll(() => cardText(page)).toContain('I can’t look up why just now');
      await clickInCard(page, 'Not in this mail');
      await expect.poll(() => marked(page)).toEqual([]);
      await page.close();
    },
  );

  test('a request made by phone: one click clears it in this mail and keeps the call', async () => {
    const page = await write('Hi Tom,\nas you requested, here is the list. As we discussed, May is fine. ');
    await hoverMark(page, 'as you requested');
    await clickInCard(page, 'Yes, by phone');
    await expect.poll(() => marked(page)).toEqual([]);
    const touches = () => rows(browser, 'touches');
    await expect
      .poll(async () => (await touches()).map(({ channel, outcome }) => [channel, outcome]))
      .toEqual([['phone', 'reached']]);
    await page.close();
  });

  test('not in this mail, and never again: the first forgets with the compose', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal.');
    await hoverMark(page, 'just following up');
    await clickInCard(page, 'Not in this mail');
    await expect.poll(() => marked(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('[role=dialog]')?.remove());
    await write('Hi Tom,\njust following up on the proposal.', page);
    await hoverMark(page, 'just following up');
    await clickInCard(page, 'Never this phrase');
    await expect.poll(() => marked(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('[role=dialog]')?.remove());
    await write('Hi Tom,\njust following up on the proposal. We can talk sometime next month. ', page);
    await expect.poll(() => marked(page)).toEqual(['sometime next month']);
    await page.close();
  });

  test.each([
    ['wide', 1280, 900],
    ['narrow', 420, 700],
    ['as at 300 %', 427, 300],
  ])('never lies over its words, nor outside the window: %s', async (_, width, height) => {
    const page = await openGmail(browser);
    await page.addStyleTag({ content: '[role=dialog] { right: 0 !important; width: min(560px, 100vw) !important; }' });
    await write('I will call you soon.\nHi Tom.\n\n\nWe can talk sometime next month.\nBye', page);
    await page.setViewport({ width, height });
    await expect.poll(() => marked(page)).not.toEqual([]);
    for (const words of await marked(page)) {
      await page.keyboard.press('F8');
      await until(`the card on ${words}`, async () => (await cardLabel(page)).includes(words));
      await expect.poll(() => badPlace(page, words)).toBe('');
    }
    await page.close();
  });

  test('a chip’s panel opens with the chip’s day and time', async () => {
    const page = await write("Hi Tom,\nI'll call you on Friday at 3pm. ");
    const root = await inPageRoot(page);
    await (await until('the chip', () => root.$('.chip-main'))).click();
    const value = async (type: string) =>
      (await until(type, () => root.$(`input[type=${type}]`))).evaluate((field) => (field as HTMLInputElement).value);
    expect(await value('date')).toBe(comingFriday(15).toLocaleDateString('sv'));
    expect(await value('time')).toBe('15:00');
    await page.close();
  });
});
