import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers } from './driver/each-browser.ts';
import { axeViolations } from './driver/inpage.ts';
import { comingFriday } from './driver/moments.ts';
import { text } from './driver/page.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';

interface Callback {
  quote: string;
  purpose: string;
  contactId: string | null;
  due: { kind: string; at: number } | null;
}

describeInBrowsers('one line becomes a promise', (name) => {
  const friday = comingFriday(15);
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());
  const stored = async () => (await rows<Callback>(browser, 'callbacks')).map(({ quote }) => quote).sort();

  test('in the popup, with what was understood under it', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitForSelector('.due-list');
    await popup.keyboard.press('n');
    await popup.waitForSelector('.quick-add-line');
    await popup.keyboard.type('call Ana Lopez Fri 3pm about pricing');
    await expect.poll(() => preview(popup)).toMatch(/Ana Lopez\s*Call about pricing\s*(Friday|Fri).*3:00 PM/);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await expect.poll(() => text(popup)).toContain('Call about pricing');
    expect(await rows<Callback>(browser, 'callbacks')).toMatchObject([
      { purpose: 'pricing', due: { kind: 'instant', at: friday.getTime() } },
    ]);
    await popup.close();
  });

  test('on the board, for the person she knows already', async () => {
    const board = await browser.openExtensionPage('board.html');
    await board.waitForSelector('.board-add');
    await board.keyboard.press('n');
    await board.waitForSelector('.quick-add-line');
    await board.keyboard.type('send the deck to Ana');
    await expect.poll(() => preview(board)).toContain('Ana Lopez');
    await board.keyboard.press('Enter');
    await expect.poll(stored).toEqual(['call Ana Lopez Fri 3pm about pricing', 'send the deck to Ana']);
    expect(await rows(browser, 'contacts')).toHaveLength(1);
    await board.close();
  });

  test('in the address bar, by its keyword', async () => {
    await browser.enterInAddressBar('ring Ben & <Sons> tomorrow about "contract"', 'Call about');
    await expect.poll(stored).toHaveLength(3);
    expect(await rows(browser, 'contacts')).toHaveLength(2);
  });

  test('one promise, and all of them, as a calendar file', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((file) => document.body.setAttribute('data-saved', file));
        return create.call(URL, blob);
      };
    });
    const saved = () => popup.evaluate(() => document.body.getAttribute('data-saved') ?? '');
    await (await popup.waitForSelector('button[aria-label^="More: Call about pricing"]'))?.click();
    await (await popup.waitForSelector('::-p-text(Save to my calendar)'))?.click();
    await expect.poll(async () => events(await saved())).toEqual([['Call about pricing, Ana Lopez', friday.getTime()]]);
    // The notice lies over the end of the list until she scrolls there.
    await popup.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await popup.click('::-p-text(Save all to my calendar)');
    await expect.poll(async () => events(await saved())).toHaveLength(2); // The deck has no day yet.
    await expect.poll(() => text(popup)).toContain('Saved to your downloads');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
  });
});

/** Title and start (epoch milliseconds) of each event, as another program reads them. */
function events(file: string): [string, number][] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
    .map(({ summary, startDate }) => [summary, startDate.toJSDate().getTime()]);
}
const preview = (page: Page) => page.$eval('.quick-add-preview', (element) => element.textContent);
