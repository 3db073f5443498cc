import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../helpers/crm-page.ts';
import { ask } from './driver/ask.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { openHosted } from './driver/hosted.ts';
import { closedRoots, inPageRoot } from './driver/inpage.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';

/** Our own EspoCRM: its list and a contact, by hash, as the real one's single page. */
const bodyOf = (html: string) => html.replace(/[\s\S]*<body[^>]*>|<\/body>[\s\S]*/g, '');
const app = `<!doctype html><title>Contacts</title><body data-id="espocrm"><template id="list">${bodyOf(fixture('espocrm-list'))}</template>
  <template id="contact">${bodyOf(fixture('espocrm'))}</template><div id="app"></div><script>
  const show = () => {
    const which = location.hash.includes('/view/') ? '#contact' : '#list';
    app.replaceChildren(document.querySelector(which).content.cloneNode(true));
  };
  addEventListener('hashchange', show);
  show();
</script>`;

const ingrid = '5f0a1c2e3b4d5a6b7';
const lars = '5f0a1c2e3b4d5a6b8';
const hour = 3_600_000;

let site: Served;
beforeAll(async () => {
  site = await serve(() => app);
});
afterAll(() => site.close());

describeInBrowsers('A CRM’s list', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('http://127.0.0.1/*');
  });
  afterAll(() => browser?.close());

  const add = (id: string, person: { record?: string; email?: string }, at = Date.now() - hour) =>
    addPromise(browser, id, { kind: 'instant', at }, { person: { name: '', ...person } });
  const record = (id: string) => `espocrm:${site.origin.replace('http://', '')}/person/${id}`;
  /** The words the page shows behind each name, by name; those with none left out. */
  const marks = () =>
    page.$$eval('#app .cell[data-name] a', (links) =>
      Object.fromEntries(
        links.flatMap((link) => {
          const { content } = getComputedStyle(link, '::after');
          return content === 'none' ? [] : [[link.textContent, content]];
        }),
      ),
    );
  const ingridMark = { 'Ingrid Solheim': '"2 overdue" / ", 2 overdue promises"' };

  test('has the number of overdue promises behind each name, whether they were made here or in Gmail', async () => {
    await add('one', { email: 'ingrid@fjordline.example' });
    await add('two', { email: 'ingrid@fjordline.example' });
    await add('later', { record: record(lars), email: 'lars@aune.example' }, Date.now() + hour);
    await add('elsewhere', { record: `espocrm:other.example/person/${lars}` });
    page = await browser.newPage();
    await page.goto(`${site.origin}/#Contact`);
    await expect.poll(marks).toEqual(ingridMark);
  });

  test('says it to a screen reader with the name, and changes nothing in the page', async () => {
    // Chromium parts the two by a space.
    const said = ['Ingrid Solheim, 2 overdue promises', 'Ingrid Solheim , 2 overdue promises'];
    const links = await Promise.all(said.map((words) => page.$(`aria/${words}`)));
    expect(links.some((link) => link !== null)).toBe(true);
    const own = await page.evaluate(() => {
      const shown = document.querySelector('#app')?.innerHTML;
      const list = document.querySelector<HTMLTemplateElement>('#list')?.innerHTML;
      return shown === list;
    });
    expect(own).toBe(true);
    expect(await closedRoots(page)).toEqual([]);
  });

  test('keeps it on rows the page draws anew, and gives it to those that come later', async () => {
    await page.evaluate(() => {
      const row = document.querySelector('#app tbody tr') as Element;
      row.replaceWith(row.cloneNode(true));
    });
    expect(await marks()).toEqual(ingridMark);
    await add('third', { record: record('5f0a1c2e3b4d5a6c0') });
    await page.evaluate(() => {
      const row = document.querySelector('#app tbody tr') as Element;
      const next = row.cloneNode(true) as Element;
      next.querySelector('[data-email-address]')?.remove();
      const link = next.querySelector('a') as HTMLAnchorElement;
      link.setAttribute('href', '#Contact/view/5f0a1c2e3b4d5a6c0');
      link.textContent = 'Nora Lie';
      row.after(next);
    });
    await expect.poll(marks).toEqual({ ...ingridMark, 'Nora Lie': '"1 overdue" / ", 1 overdue promise"' });
    // The same node for another record, as virtualized lists do.
    await page.evaluate(() => {
      const link = document.querySelectorAll('#app tbody a.link')[1] as HTMLAnchorElement;
      link.setAttribute('href', '#Contact/view/5f0a1c2e3b4d5a6c1');
    });
    await expect.poll(marks).toEqual(ingridMark);
  });

  test('loses it once a promise is kept, when she looks at the list again', async () => {
    await ask(browser, 'callback.close', { id: 'one', outcome: 'done', next: { kind: 'nothing' } });
    const other = await browser.newPage();
    await other.bringToFront();
    await page.bringToFront();
    await expect.poll(marks).toEqual({ 'Ingrid Solheim': '"1 overdue" / ", 1 overdue promise"' });
    await other.close();
  });

  test('is forgotten on a record’s page, where the panel takes over, and there again after it', async () => {
    await page.evaluate((id) => {
      location.hash = `#Contact/view/${id}`;
    }, ingrid);
    await inPageRoot(page);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.evaluate(() => history.back());
    await expect.poll(marks).toEqual({ 'Ingrid Solheim': '"1 overdue" / ", 1 overdue promise"' });
  });
});

describeInBrowsers('A list of a hosted CRM', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('https://*.lightning.force.com/*');
  });
  afterAll(() => browser?.close());

  test('has them behind people and companies, by the ids in their links', async () => {
    const at = Date.now() - hour;
    const add = (id: string, record: string) =>
      addPromise(browser, id, { kind: 'instant', at }, { person: { name: '', record: `salesforce:${record}` } });
    await add('one', 'halden.lightning.force.com/person/003Hs00004AbCdF');
    await add('two', 'halden.lightning.force.com/company/001Hs00001QwErT');
    await add('elsewhere', 'other.lightning.force.com/person/003Hs00004AbCdE');
    const address = 'https://halden.lightning.force.com/lightning/o/Contact/list?filterName=Recent';
    const page = await openHosted(browser, address, fixture('salesforce-list'));
    const marked = () =>
      page.$$eval('a', (links) =>
        links.filter((link) => getComputedStyle(link, '::after').content !== 'none').map((link) => link.textContent),
      );
    await expect.poll(marked).toEqual(['Fjordline Ferries', 'Lars Aune', 'Fjordline Ferries']);
  });
});
