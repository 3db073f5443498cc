import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../helpers/crm-page.ts';
import { ask } from './driver/ask.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { openHosted } from './driver/hosted.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import { outbox, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

/** EspoCRM's mail dialog, marked up as in ../shared/crm/espocrm/contact-email-editor.html. Send needs a subject, as there. */
const dialog = `<div class="dialog"><div class="modal-dialog"><div class="modal-content" style="padding: 20px; width: 700px">
  <footer><button type="button" data-name="send" title="Ctrl+Enter">Send</button><button type="button" data-name="cancel">Cancel</button>
    <ul><li><a role="button" tabindex="0" data-name="scheduleSend">Schedule Send</a></li></ul></footer>
  <div class="cell" data-name="to"><div class="field" data-name="to"><div class="list-group">
    <div class="list-group-item" data-address="bo@fjordline.example"><a data-address="bo@fjordline.example"></a><span><span>Bo Lind</span> <span>bo@fjordline.example</span></span></div>
  </div></div></div>
  <div class="cell" data-name="subject"><input type="text" data-name="subject"></div>
  <div class="cell" data-name="body"><div class="note-editor"><div class="note-editable" contenteditable="true" style="min-height: 240px; border: 1px solid"></div></div></div>
</div></div></div>
<script>
  const send = () => {
    if (document.querySelector('.modal-dialog input[data-name=subject]').value) setTimeout(() => document.querySelector('.dialog').remove(), 120);
  };
  document.querySelector('button[data-name=send]').addEventListener('click', send);
  document.querySelector('.modal-dialog').addEventListener('keydown', (event) => event.ctrlKey && event.key === 'Enter' && send());
  // Above it the dialog with the time, as EspoCRM's own sources have it.
  document.querySelector('[data-name=scheduleSend]').addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="dialog" style="position: fixed; top: 0; left: 0; background: #fff"><div class="modal-dialog"><footer><button type="button" data-name="schedule">Schedule</button></footer><input data-name="sendAt"><input data-name="sendAt-time"></div></div>');
    document.querySelector('button[data-name=schedule]').addEventListener('click', () => {
      setTimeout(() => document.querySelectorAll('.dialog').forEach((dialog) => dialog.remove()), 120);
    });
  });
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
    await page.type('.modal-dialog input[data-name=subject]', 'Pilot');
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
    await page.type('.modal-dialog input[data-name=subject]', 'Layout');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expect.poll(() => rows(browser, 'touches')).toHaveLength(2);
    await expect.poll(() => rows(browser, 'callbacks')).toHaveLength(2);
    await page.close();
  });

  describe('sent at a time of her choice', () => {
    const schedule = async (topic: string, day: string) => {
      await open();
      await page.keyboard.type(`I will call you on Monday about the ${topic}.\n`);
      await page.type('.modal-dialog input[data-name=subject]', topic);
      await page.click('[data-name=scheduleSend]');
      await page.type('input[data-name=sendAt]', day);
      await page.type('input[data-name=sendAt-time]', '09:30');
      await page.click('button[data-name=schedule]');
      await expect.poll(isGone).toBe(true);
    };
    const kept = async () => (await outbox(browser)).map(({ state, goesAt, subject }) => ({ state, goesAt, subject }));

    test('it is kept as planned until then', async () => {
      const before = (await rows(browser, 'touches')).length;
      const at = new Date();
      at.setDate(at.getDate() + 2);
      at.setHours(9, 30, 0, 0);
      const [day, month] = [at.getDate(), at.getMonth() + 1].map((part) => String(part).padStart(2, '0'));
      await schedule('Ferry', `${day}.${month}.${at.getFullYear()}`);
      await expect.poll(kept).toEqual([{ state: 'confirmed', goesAt: at.getTime(), subject: 'Ferry' }]);
      expect(await rows(browser, 'touches')).toHaveLength(before);
      await page.close();
    });

    test('where nobody can tell which day that is, she is asked later', async () => {
      await schedule('Yard', '03/04/2031');
      await expect.poll(kept).toContainEqual({ state: 'pending', goesAt: null, subject: 'Yard' });
      await page.close();
    });
  });

  test('where she wants to be asked, an open slot waits for her answer once', async () => {
    await ask(browser, 'settings.change', { asksBeforeSending: true });
    await open();
    await page.keyboard.type('Hi {{first_name}},\n\nThe pilot starts on Monday.\n');
    await page.type('.modal-dialog input[data-name=subject]', 'Numbers');
    await page.focus('.note-editable');
    await sends();
    await expect.poll(strip).toContain('is still in there. Send anyway?');
    expect(await isGone()).toBe(false);
    await sends();
    await expect.poll(isGone).toBe(true);
    await page.close();
  });
});

/** HubSpot's record with its windows for a mail and for a note: one kind of editor in both, as it has it. */
const hubspotPage = fixture('hubspot').replace(
  /<section>[\s\S]*<\/section>/,
  `<style>[contenteditable] { min-height: 120px; width: 600px; border: 1px solid }</style>
  <div role="dialog"><div><input data-selenium-test="email-subject-input"></div><div><div data-test-id="rte-content" class="ProseMirror" contenteditable="true" id="mail"></div></div><footer><button type="button" id="send">Send</button></footer></div>
  <div><div><div data-test-id="rte-content" class="ProseMirror" contenteditable="true" id="note"></div></div><footer><button type="button" data-test-id="activity-creator-window-footer-save-button">Create note</button></footer></div>
  <script>
    send.onclick = () => setTimeout(() => document.querySelector('[role=dialog]').remove(), 120);
    document.querySelector('[data-test-id*=footer-save]').onclick = ({ target }) => setTimeout(() => target.parentElement.parentElement.remove(), 120);
  </script>`,
);

describeInBrowsers('HubSpot’s one editor for everything', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('https://app-eu1.hubspot.com/*');
    page = await openHosted(browser, 'https://app-eu1.hubspot.com/contacts/4455/record/0-1/901/', hubspotPage);
    await until('the record', async () => (await inPageRoot(page)).$('.record-pill'));
  });
  afterAll(() => browser?.close());

  const strip = async () => (await inPageRoot(page)).evaluate((shadow) => shadow.textContent ?? '');
  const openStrip = async () => {
    const root = await inPageRoot(page);
    await (await until('the strip', () => root.$('[data-follow-through-strip]'))).click();
  };

  test('is a mail beside a subject: checklist, and a question whether it went out', async () => {
    await page.type('[data-selenium-test=email-subject-input]', 'Pilot');
    await page.click('#mail');
    await page.keyboard.type(
      'Hi Ingrid,\n\nJust checking in to see if you had any questions.\nI will call you on Thursday about the pilot.\n',
    );
    await page.$eval('#mail', (editor) => (editor as HTMLElement).blur());
    await openStrip();
    await expect.poll(strip).toMatch(/An ask.*A date.*Your next step/s);
    await page.click('#send');
    await expect.poll(() => page.$('#mail')).toBeNull();
    await expect
      .poll(() => outbox(browser))
      .toMatchObject([{ state: 'pending', subject: 'Pilot', recipients: [{ email: 'ingrid@fjordline.example' }] }]);
  });

  test('is a note beside the button that saves one: its promise is kept, and no mail was sent', async () => {
    await page.click('#note');
    await page.keyboard.type('Left a message. Will call her on Friday about the offer. ');
    await page.click('[data-test-id*=footer-save]');
    await expect
      .poll(async () => (await rows(browser, 'callbacks')).map(({ quote }) => quote))
      .toEqual([expect.stringContaining('on Friday about the offer')]);
    expect(await rows(browser, 'touches')).toEqual([]);
  });
});
