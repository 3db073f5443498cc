import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addressCompose,
  bodySelector,
  openCompose,
  openGmail,
  openPopout,
  sendSelector,
  typeKeys,
} from './driver/gmail.ts';
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
  /** What the stored promises to an address are to do. */
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
    {
      title: 'Space on the button',
      send: async (page) => {
        await page.focus(sendSelector);
        await page.keyboard.press(' ');
      },
    },
    { title: 'send and archive', send: (page) => page.click('[data-archive]') },
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

  const tomorrowAt = (hour: number, minute = 0) => {
    const now = new Date();
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, hour, minute).getTime();
  };
  const plannedFor = async (email: string) =>
    (await outbox(browser))
      .filter(({ recipients, state }) => recipients[0]?.email === email && state === 'confirmed')
      .map(({ goesAt, promises }) => ({ at: goesAt, due: promises.map(({ due }) => due) }));
  const openSchedule = async (page: Page) => {
    await page.click('[data-send-menu]');
    await page.click('[selector=scheduledSend]');
    await page.waitForSelector('[role=dialog] .Az');
  };

  test('scheduled: kept as planned with dates that count from its time, and canceled with it', async () => {
    const { page, email } = await writeMail({ language: 'de' });
    await typeKeys(page, `\nI'll send you the prices in two days.`);
    await openSchedule(page);
    await page.click('[role=dialog] .Az');
    const inThreeDays = new Date(tomorrowAt(12) + 2 * 86_400_000).toLocaleDateString('sv');
    await expect
      .poll(async () => (await plannedFor(email)).map(({ at, due }) => [at, due[1]]))
      .toEqual([[tomorrowAt(8), { kind: 'day', date: inThreeDays }]]);
    expect(await stored(email)).toEqual([]);
    await page.evaluate('gmail.cancelSend()');
    await expect.poll(() => plannedFor(email)).toEqual([]);
    await page.close();
  });

  test('scheduled by key in a menu of its own, for a picked time; the toast’s undo takes it back', async () => {
    const { page, email } = await writeMail({ sendMenu: 'detached' });
    await page.focus('[data-send-menu]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=dialog] .Az');
    await page.focus('[role=dialog] .AM');
    await page.keyboard.press('Enter');
    await page.waitForSelector('button[name=schedule]');
    const fields = await page.$$('[role=dialog] > input');
    await fields[1]?.evaluate((field) => ((field as HTMLInputElement).value = '4:45 PM'));
    await page.focus('button[name=schedule]');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await plannedFor(email)).map(({ at }) => at)).toEqual([tomorrowAt(16, 45)]);
    await page.click('#link_undo');
    await expect.poll(() => plannedFor(email)).toEqual([]);
    await page.close();
  });

  test('scheduling that was given up leaves nothing, and the mail can be sent now', async () => {
    const { page, email } = await writeMail({});
    await openSchedule(page);
    await page.click('[role=dialog] .AM');
    await page.click('button[name=cancel]');
    await page.click(bodySelector);
    await typeKeys(page, ' ');
    await expect.poll(() => pendingFor(email)).toEqual([]);
    await page.click(sendSelector);
    await expect.poll(() => stored(email)).toEqual(['call']);
    await page.close();
  });

  test('from a window of its own, which closes: planned for when nobody can undo it any more', async () => {
    const page = await openPopout(browser);
    const email = `p${++person}@acme.example`;
    await addressCompose(page, `Tom Baker <${email}>`, 'Proposal');
    await typeKeys(page, `Hi Tom,\nI'll call you on Friday at 3pm.`);
    await until('the chip', async () => (await inPageRoot(page)).$('.chip-main'));
    await page.click(sendSelector);
    await expect.poll(() => page.isClosed()).toBe(true);
    await expect.poll(async () => (await plannedFor(email)).length).toBe(1);
  });
});
