import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeInBrowsers } from './driver/each-browser.ts';
import { findInPageRoot, inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import {
  hasTryton,
  logIn,
  nextRecord,
  openList,
  openRecord,
  openTab,
  startTryton,
  type Tryton,
} from './driver/tryton.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

describe.skipIf(!hasTryton)('a live Tryton (skipped without ../shared/crm/tryton/start)', () => {
  let tryton: Tryton;
  beforeAll(async () => {
    tryton = await startTryton();
  }, 300_000);
  afterAll(() => tryton?.stop());

  describeInBrowsers('a record', (name) => {
    let browser: TestBrowser;
    let page: Page;
    beforeAll(async () => {
      browser = await startBrowser(name);
      await browser.grantHost('http://127.0.0.1/*');
      page = await browser.newPage();
      await logIn(page, tryton.url);
    });
    afterAll(() => browser?.close());

    /** What the panel says, collapsed or not. */
    const panel = async () => {
      const root = await findInPageRoot(page);
      return root ? root.evaluate((shadow) => shadow.querySelector('.record')?.textContent ?? '') : '';
    };
    const press = async (selector: string) => {
      const root = await inPageRoot(page);
      const button = await until(selector, () => root.$(selector));
      await button.click();
    };

    test('nothing of ours is in a page that is no record', async () => {
      await openList(page, 'Party', 'Parties');
      expect(await findInPageRoot(page)).toBeNull();
    });

    test('a party opened from the list is the one the panel names', async () => {
      await openRecord(page, 'Dana Whitfield');
      await press('.record-pill');
      await expect.poll(panel).toContain('Dana Whitfield');
    });

    test('a next step is kept for her, with the way back', async () => {
      await press('.record-actions .quiet-button');
      const root = await inPageRoot(page);
      await until('the line', () => root.$('.record-form input'));
      await page.keyboard.type('call tomorrow at 3pm about the Ohio line');
      await page.keyboard.press('Enter');
      await expect.poll(panel).toContain('Call about the Ohio line');
      const [contact] = await rows<{ id: string; name: string; emails: string[] }>(browser, 'contacts');
      expect(contact).toMatchObject({ name: 'Dana Whitfield', emails: ['dana.whitfield@northwind-robotics.example'] });
      expect(await rows(browser, 'callbacks')).toMatchObject([
        {
          contactId: contact?.id,
          action: 'call',
          source: { site: 'tryton', url: expect.stringContaining('/model/party.party/4') },
        },
      ]);
    });

    test('the next record never shows her promise', async () => {
      const seen: string[] = [];
      await nextRecord(page);
      await expect
        .poll(async () => {
          const text = await panel();
          seen.push(text);
          return text;
        })
        .toMatch(/Halcyon Sales Demo|Northwind Robotics|Sam Porter/);
      expect(seen.filter((text) => !text.includes('Dana')).join()).not.toContain('Ohio');
    });

    // One installation serves both browsers, so what the first has written is there for the second.
    const sheet = name === 'chromium' ? 'ROI sheet' : 'price sheet';
    const comment = '#tabcontent > .tab-pane.active textarea[name="comment"]';
    const noteText = () => page.$eval(comment, (field) => (field as HTMLTextAreaElement).value);

    test('a note on a deal is coached, mended and saved, and its promise kept for the deal’s contact', async () => {
      await openList(page, 'Sales', 'Leads and Opportunities');
      await openTab(page, 'All');
      await openRecord(page, 'Northwind - 40 picking arms');
      await expect.poll(panel).toContain('Dana Whitfield');
      await page.click(comment);
      await page.keyboard.press('End');
      await page.keyboard.type(
        `\nJust checking in to see if you had any questions.\nI will send her the ${sheet} tomorrow.`,
      );
      // What stood there before is not marked.
      await expect
        .poll(() => marks(page))
        .toMatchObject({ 'follow-through-weak': [expect.stringMatching(/checking in/i)] });
      await page.keyboard.press('F8');
      await press('.fix, [data-fix]');
      await expect.poll(noteText).not.toContain('Just checking in');
      const mended = await noteText();
      expect(mended).toContain('Board meets on the 2nd');
      await page.click('#tabcontent > .tab-pane.active button#save');
      await expect
        .poll(() => rows(browser, 'callbacks').then((all) => all.map(({ quote }) => quote)), { timeout: 15_000 })
        .toContainEqual(expect.stringContaining(`${sheet} tomorrow`));
      expect(await rows(browser, 'contacts')).toHaveLength(1);
      // Until the answer is here the field still holds what was typed, and takes it back over the next test's words.
      await Promise.all([page.waitForNetworkIdle(), page.click('#tabcontent > .tab-pane.active button#reload')]);
      await expect.poll(noteText).toBe(mended);
      await expect.poll(panel).toContain(sheet);
    });

    test('saving it again keeps nothing twice', async () => {
      const quotes = async () => (await rows(browser, 'callbacks')).map(({ quote }) => quote);
      const added = `I will call her on Monday about the ${sheet}.`;
      const before = await quotes();
      await page.click(comment);
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(`\nShe prefers mornings. ${added}`);
      await page.click('#tabcontent > .tab-pane.active button#save');
      await expect.poll(async () => (await quotes()).sort(), { timeout: 15_000 }).toEqual([...before, added].sort());
    });
  });
});
