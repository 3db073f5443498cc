import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressCompose, bodySelector, openCompose, openGmail, sendSelector, typeKeys } from './driver/gmail.ts';
import { inPageRoot } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { outbox, rows } from './driver/store.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import type { GmailOptions } from './pages/gmail-options.ts';

/** Every way a mail leaves Gmail or doesn't, and what is kept of it. */
describe.each<BrowserName>(['chromium', 'firefox'])('sending in %s', (name) => {
  let browser: TestBrowser;
  let person = 0;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  /** A mail to somebody new, with a promise the coach has found. */
  async function writeMail(options: Partial<GmailOptions>, page?: Page) {
    const gmail = page ?? (await openGmail(browser, options));
    const email = `p${++person}@acme.example`;
    await openCompose(gmail);
    await addressCompose(gmail, `Tom Baker <${email}>`, 'Proposal');
    await typeKeys(gmail, `Hi Tom,\nI'll call you on Friday at 3pm.`);
    const root = await inPageRoot(gmail);
    await until('the chip', () => root.$('.chip-main'));
    return { page: gmail, email, root };
  }
  /** The promises stored for an address: `call 2026-…`. */
  async function stored(email: string): Promise<string[]> {
    const contact = (await rows<{ id: string; emails: string[] }>(browser, 'contacts')).find(({ emails }) =>
      emails.includes(email),
    );
    const callbacks = await rows<{ contactId: string; action: string; status: string }>(browser, 'callbacks');
    return callbacks.filter(({ contactId }) => contact && contactId === contact.id).map(({ action }) => action);
  }
  const pendingFor = async (email: string) =>
    (await outbox(browser)).filter(({ recipients }) => recipients[0]?.email === email).map(({ state }) => state);
  /** A mail sent after something that must have no effect: once it is stored, the effect would be too. */
  async function sendAnother(page: Page): Promise<void> {
    const next = await writeMail({}, page);
    await page.click(sendSelector);
    await until('the next mail in the store', async () => (await stored(next.email)).length > 0);
  }

  const gestures: { title: string; send(page: Page): Promise<void> }[] = [
    { title: 'the button', send: (page) => page.click(sendSelector) },
    {
      title: 'Ctrl+Enter',
      send: async (page) => {
        await page.keyboard.down('Control');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Control');
      },
    },
    {
      title: 'Enter on the button',
      send: async (page) => {
        await page.focus(sendSelector);
        await page.keyboard.press('Enter');
      },
    },
  ];
  for (const { title, send } of gestures) {
    test(`by ${title}: pending until Gmail confirms, then kept once`, async () => {
      const { page, email } = await writeMail({ send: 'hold' });
      await send(page);
      await expect.poll(() => pendingFor(email)).toEqual(['pending']);
      expect(await stored(email)).toEqual([]);
      await page.evaluate('gmail.confirm()');
      await expect.poll(() => stored(email)).toEqual(['call']);
      await expect.poll(() => pendingFor(email)).toEqual([]);
      await page.close();
    });
  }

  test('undone in Gmail: nothing stays, and sending again keeps it once', async () => {
    const { page, email } = await writeMail({});
    await page.click(sendSelector);
    await expect.poll(() => stored(email)).toEqual(['call']);
    await page.click('#link_undo');
    await expect.poll(() => stored(email)).toEqual([]);
    await page.waitForSelector(bodySelector);
    await page.click(sendSelector);
    await expect.poll(() => stored(email)).toEqual(['call']);
    await page.close();
  });

  test('refused by Gmail: nothing stays', async () => {
    const { page, email } = await writeMail({ send: 'refuse' });
    await page.click(sendSelector);
    await page.waitForSelector('[role=alertdialog]');
    await expect.poll(() => pendingFor(email)).toEqual([]);
    expect(await stored(email)).toEqual([]);
    await page.close();
  });

  test('never answered by Gmail: it stays pending, for the popup to ask', async () => {
    const { page, email } = await writeMail({ send: 'silent' });
    await page.click(sendSelector);
    await expect.poll(() => pendingFor(email)).toEqual(['pending']);
    await page.close();
    const other = await openGmail(browser, {});
    await sendAnother(other);
    expect(await pendingFor(email)).toEqual(['pending']);
    expect(await stored(email)).toEqual([]);
    await other.close();
  });

  test('the pointer leaves the button before it is let go: nothing was sent, nothing stays', async () => {
    const { page, email } = await writeMail({});
    const button = await (await page.waitForSelector(sendSelector))?.boundingBox();
    await page.mouse.move((button?.x ?? 0) + 10, (button?.y ?? 0) + 10);
    await page.mouse.down();
    await expect.poll(() => pendingFor(email)).toEqual(['pending']);
    await page.mouse.move(300, 300);
    await page.mouse.up();
    await expect.poll(() => pendingFor(email)).toEqual([]);
    await page.close();
  });

  test('a promise that was dropped is not kept, one whose day was changed is kept for that day', async () => {
    const { page, email, root } = await writeMail({});
    await typeKeys(page, `\nI'll send you the prices tomorrow.`);
    await until('the second chip', async () => (await root.$$('.chip-main')).length === 2);
    await (await root.$('.chip-drop'))?.click();
    await until('one promise less', () => root.$('.chip[data-dropped]'));
    await page.click(sendSelector);
    await expect.poll(() => stored(email)).toEqual(['send']);
    await page.close();
  });
});
