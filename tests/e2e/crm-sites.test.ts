import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, fixture, hasSavedPages, savedPage } from '../helpers/crm-page.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { openHosted } from './driver/hosted.ts';
import { findInPageRoot, inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';

/** A saved page without its own program, which finds no server here, and with what stood in its fields, kept in an attribute. */
const still = (html: string) => `${html.replace(/<script[\s\S]*?<\/script>/g, '')}<script>
  for (const field of document.querySelectorAll('[data-snap-value]')) {
    if (field.localName === 'select') field.replaceChildren(new Option('', field.dataset.snapValue, true, true));
    else field.value = field.dataset.snapValue;
  }
</script>`;

describeInBrowsers('The panel beside a record', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('https://*/*');
    await browser.grantHost('http://*/*');
  });
  afterAll(() => browser?.close());

  const panel = async (page: Page) => {
    const root = await inPageRoot(page);
    await (await root.$('.record-pill'))?.click();
    return root.evaluate((shadow) => shadow.querySelector('.record:not([data-collapsed])')?.textContent ?? '');
  };

  test.each([
    ['copper', /^Ingrid Solheim/],
    ['dynamics', /^Ingrid Solheim/],
    ['espocrm', /^Ingrid Solheim/],
    ['generic', /^Fjordline Ferries/],
    ['hubspot', /^Ingrid SolheimFjordline Ferries.*Planned in HubSpot/],
    ['odoo', /^Ingrid SolheimFjordline Ferries/],
    ['pipedrive', /^Ingrid Solheim/],
    ['salesforce', /^Ingrid SolheimFjordline Ferries/],
    ['tryton', /^Ingrid Solheim/],
    ['tryton-opportunity', /^Ingrid Solheim/],
    ['twenty', /^Ingrid Solheim/],
    ['zoho', /^Ingrid Solheim/],
  ])('on our own page for %s, at its address, names who it is', async (site, expected) => {
    const html = fixture(site);
    const page = await openHosted(browser, addressOf(html), html);
    await expect.poll(() => panel(page)).toMatch(expected);
    await page.close();
  });

  describe.skipIf(!hasSavedPages)('saved from a real installation (skipped without ../shared/crm)', () => {
    const open = (path: string) => {
      const html = savedPage(path);
      return openHosted(browser, addressOf(html), still(html));
    };

    test.each([
      ['espocrm/contact.html', /^Dana WhitfieldNorthwind Robotics.*Planned in EspoCRM.*budget sign-off.*24 Nov/],
      ['espocrm/account.html', /^Northwind Robotics/],
      ['espocrm/lead.html', /^Priya RamanBlue Heron Logistics.*Nothing is planned/],
      ['espocrm/opportunity.html', /^Northwind – 40 picking armsNorthwind Robotics.*revised quote/],
      ['espocrm/opportunity-de.html', /^Northwind – 40 picking armsNorthwind Robotics/],
      ['tryton/party.html', /^Dana Whitfield/],
      ['tryton/opportunity.html', /^Dana WhitfieldNorthwind Robotics/],
    ])('%s', async (path, expected) => {
      const page = await open(path);
      await expect.poll(() => panel(page)).toMatch(expected);
      await page.close();
    });

    test.each(['espocrm/contact-list.html', 'tryton/home.html'])('%s is no record', async (path) => {
      const page = await open(path);
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      expect(await findInPageRoot(page)).toBeNull();
      await page.close();
    });

    test.each([
      ['espocrm/contact-note-editor.html', 'textarea[data-name="post"]'],
      ['espocrm/contact-email-editor.html', '.note-editable[contenteditable="true"]'],
      ['tryton/opportunity-editor.html', '.tab-pane.active textarea[name="comment"]'],
    ])('%s: what is written in its editor is coached', async (path, editor) => {
      const page = await open(path);
      await expect.poll(() => panel(page)).not.toBe('');
      await page.focus(editor);
      await page.keyboard.type('Just checking in to see if you had any questions. ');
      await expect
        .poll(async () => Object.values(await marks(page)).flat())
        .toContainEqual(expect.stringMatching(/checking in/i));
      await page.close();
    });
  });
});
