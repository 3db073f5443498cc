import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../helpers/crm-page.ts';
import { ask } from './driver/ask.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import { outbox, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

/** EspoCRM's mail dialog, marked up as in ../shared/crm/espocrm/contact-email-editor.html. Send needs a subject, as there. */
const dialog = `<div class="dialog"><div class="modal-dialog"><div class="modal-content" style="padding: 20px; width: 700px">
  <footer><button type="button" data-name="send" title="Ctrl+Enter">Send</button><button type="button" data-name="cancel">Cancel</button></footer>
  <div class="cell" data-name="to"><div class="field" data-name="to"><div class="list-group">
    <div class="list-group-item" data-address="bo@fjordline.example"><a data-address="bo@fjordline.example"></a><span><span>Bo Lind</span> <span>bo@fjordline.example</span></span></div>
  </div></div></div>
  <div class="cell" data-name="subject"><input type="text" data-name="subject"></div>
  <div class="cell" data-name="body"><div class="note-editor"><div class="note-editable" contenteditable="true" style="min-height: 240px; border: 1px solid"></div></div></div>
</div></div></div>
<script>
  const send = () => {
    if (document.querySelector('.modal-dialog input').value) setTimeout(() => document.querySelector('.dialog').remove(), 120);
  };
  document.querySelector('button[data-name=send]').addEventListener('click', send);
  document.querySelector('.modal-dialog').addEventListener('keydown', (event) => event.ctrlKey && event.key === 'Enter' && send());
  document.querySelector('button[data-name=cancel]').addEventListener('click', () => document.querySelector('.dialog').remove());
</script>`;

let site: Served;
beforeAll(async () => {
  site = await serve(() => fixture('espocrm').replace('</body>', `${dialog}</body>`));
});
afterAll(() => site.close());

describeInBrowsers('A mail written in a CRM', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('http://127.0.0.1/*');
  });
  afterAll(() => browser?.close());

  const open = async () => {
    page = await browser.newPage();
    await page.goto(`${site.origin}/#Contact/view/5f0a1c2e3b4d5a6b7`);
    await until('the record', async () => (await inPageRoot(page)).$('.record-pill'));
    await page.click('.note-editable');
  };
  const strip = async () => (await inPageRoot(page)).evaluate((shadow) => shadow.textContent ?? '');
  const sends = () => page.click('button[data-name=send]');
  const isGone = async () => (await page.$('.dialog')) === null;

  test('has marks, the checklist and a chip for its promise, as in Gmail', async () => {
    await open();
    await page.keyboard.type(
      'Hi Bo,\n\nJust checking in to see if you had any questions.\nI will call you on Thursday about the pilot.\n\nBest,\nAnn\n',
    );
    await expect
      .poll(async () => Object.values(await marks(page)).flat())
      .toContainEqual(expect.stringMatching(/checking in/i));
    await page.$eval('.note-editable', (editor) => (editor as HTMLElement).blur());
    const root = await inPageRoot(page);
    await (await until('the strip', () => root.$('[data-follow-through-strip]'))).click();
    await expect.poll(strip).toMatch(/An ask.*A date.*Your next step/s);
    await expect.poll(strip).toMatch(/Thu/);
  });

  test('a send the page refuses keeps nothing', async () => {
    await sends();
    await expect.poll(async () => (await outbox(browser)).map(({ state }) => state)).toEqual(['pending']);
    expect(await rows(browser, 'touches')).toEqual([]);
    expect(await rows(browser, 'callbacks')).toEqual([]);
  });

  test('sent, it is a mail to its own reader, whosever record it was written on', async () => {
    await page.type('.modal-dialog input', 'Pilot');
    await sends();
    await expect.poll(isGone).toBe(true);
    await expect
      .poll(() => rows(browser, 'touches'))
      .toMatchObject([{ channel: 'email', direction: 'out', source: { site: 'espocrm', subject: 'Pilot' } }]);
    expect(await rows(browser, 'contacts')).toMatchObject([
      { name: 'Bo Lind', emails: ['bo@fjordline.example'], records: [] },
    ]);
    expect(await rows(browser, 'callbacks')).toMatchObject([
      { action: 'call', quote: 'I will call you on Thursday about the pilot.' },
    ]);
    expect(await outbox(browser)).toEqual([]);
    await page.close();
  });

  test('thrown away, nothing of it is kept', async () => {
    await open();
    await page.keyboard.type('I will send you the layout on Monday.\n');
    await page.click('button[data-name=cancel]');
    await expect.poll(isGone).toBe(true);
    await page.close();
    expect(await outbox(browser)).toEqual([]);
    expect(await rows(browser, 'callbacks')).toHaveLength(1);
  });

  test('Ctrl+Enter sends it from the subject line too', async () => {
    await open();
    await page.keyboard.type('I will send you the layout on Monday.\n');
    await page.type('.modal-dialog input', 'Layout');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect.poll(() => rows(browser, 'touches')).toHaveLength(2);
    await expect.poll(() => rows(browser, 'callbacks')).toHaveLength(2);
    await page.close();
  });

  test('where she wants to be asked, an open slot waits for her answer once', async () => {
    await ask(browser, 'settings.change', { asksBeforeSending: true });
    await open();
    await page.keyboard.type('Hi {{first_name}},\n\nThe pilot starts on Monday.\n');
    await page.type('.modal-dialog input', 'Numbers');
    await page.focus('.note-editable');
    await sends();
    await expect.poll(strip).toContain('is still in there. Send anyway?');
    expect(await isGone()).toBe(false);
    await sends();
    await expect.poll(isGone).toBe(true);
    await page.close();
  });
});
