import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutboxEntry, OutboxPromise } from '../../lib/messages/outbox.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import {
  addressCompose,
  bodySelector,
  bodyText,
  openCompose,
  openGmail,
  sendSelector,
  typeKeys,
} from './driver/gmail.ts';
import { openThread, replyInline, type ThreadMail } from './driver/gmail-thread.ts';
import { axeViolations, inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { outbox, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const hour = 3_600_000;
const day = 24 * hour;
const rita = 'Rita Okoye <rita@northwind.example>';

interface StoredCallback {
  id: string;
  contactId: string;
  actor: string;
  action: string;
  status: string;
  due: unknown;
  moves: unknown[];
}

/** What the strip and the thread say from the store and the messages above, and what one click does about it. */
describeInBrowsers('the thread and the history', (name) => {
  let browser: TestBrowser;
  let person = 0;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  /** Somebody new, so that no test sees another's history. */
  const somebody = () => ({ email: `tom${++person}@acme.example`, name: 'Tom Baker' });

  /** Mails that went out before, handed to the background the way a content script does. */
  async function wentOut(to: { email: string; name: string }, ago: number, promises: Partial<OutboxPromise>[] = []) {
    const id = crypto.randomUUID();
    const entry: OutboxEntry = {
      ...{ version: 1, id, state: 'confirmed', createdAt: Date.now() - ago, timeZone: 'America/New_York' },
      source: { site: 'gmail', url: '', threadId: '', account: 'rita@northwind.example' },
      ...{ subject: 'Line 2', recipients: [to], fingerprint: [], draftKind: 'advance' },
      promises: promises.map((promise) => ({
        ...{ id: crypto.randomUUID(), action: 'send', actor: 'writer', quote: "I'll send you the quote." },
        ...{ purpose: 'the quote', due: null, certainty: 'said', ...promise },
      })),
    };
    await browser.inExtension((key, value) => chrome.storage.local.set({ [key]: value }), `outbox:${id}`, entry);
    await until('the mail in the store', async () => (await outbox(browser)).every((other) => other.id !== id));
  }
  async function stored(email: string) {
    const contacts = await rows<{ id: string; emails: string[]; askedToStop: boolean }>(browser, 'contacts');
    const contact = contacts.find(({ emails }) => emails.includes(email));
    const callbacks = await rows<StoredCallback>(browser, 'callbacks');
    return { contact, callbacks: callbacks.filter(({ contactId }) => contactId === contact?.id) };
  }
  const isoDay = (ahead: number) => new Date(Date.now() + ahead * day).toLocaleDateString('sv-SE');

  async function gmail(mails: ThreadMail[] = []) {
    const page = await openGmail(browser);
    if (mails.length > 0) await openThread(page, 'Line 2', mails);
    return page;
  }
  const said = async (page: Page, selector: string) =>
    (await inPageRoot(page)).$$eval(selector, (all) => all.map((each) => (each as HTMLElement).innerText.trim()));
  /** The first line of what is asked. */
  const asked = async (page: Page) => (await said(page, '.notice > p:first-child'))[0];
  async function answer(page: Page, words: string) {
    const root = await inPageRoot(page);
    // One line until the pointer is on it; then every answer shows.
    await (await until('something asked', () => root.$('.notice'))).hover();
    const button = await until(`the answer "${words}"`, async () => {
      for (const each of await root.$$('.notice .fix')) {
        if (await each.evaluate((fix, words) => fix.textContent?.includes(words), words)) return each;
      }
      return null;
    });
    await (button as ElementHandle<HTMLElement>).click();
  }
  /** Into the first line: the open panel may lie over the middle. */
  const clickText = (page: Page) => page.click(bodySelector, { offset: { x: 12, y: 8 } });
  async function write(page: Page, to: { email: string; name: string }, text: string) {
    await openCompose(page);
    await addressCompose(page, `${to.name} <${to.email}>`, 'Line 2');
    await typeKeys(page, text);
  }

  test('the contact’s history stands in the strip, and goes with the recipient', async () => {
    const tom = somebody();
    await wentOut(tom, 3 * day, [{ due: { kind: 'day', date: isoDay(20) } }]);
    const page = await gmail();
    await write(page, tom, '');
    await expect
      .poll(() => said(page, '.strip-history'))
      .toEqual([expect.stringMatching(/^2nd touch, no answer yet · you promised the quote on \w+, \w+ \d+$/)]);
    await page.evaluate((email) => document.querySelector(`[data-hovercard-id="${email}"]`)?.remove(), tom.email);
    await page.click('div[name=to] input');
    await page.keyboard.type('new@other.example');
    await page.keyboard.press('Enter');
    await page.click(bodySelector);
    await expect.poll(() => said(page, '.strip-history')).toEqual([]);
    await page.close();
  });

  test('a history rule’s sentence is put in with one click, above the closing', async () => {
    const tom = somebody();
    await wentOut(tom, 9 * day);
    await wentOut(tom, 6 * day);
    const page = await gmail();
    await write(page, tom, 'Hi Tom,\nDoes May still suit line 2?\n\nBest,\nRita');
    await expect.poll(() => asked(page)).toMatch(/^This is the third touch/);
    await answer(page, 'If I ');
    await expect
      .poll(() => bodyText(page))
      .toMatch(/suit line 2\? If I (?:don't hear|haven't heard) from you by \w+.*, I'll write.*\.\s+Best,\s+Rita/s);
    // The promise in it is found at once.
    await expect.poll(() => said(page, '.chip-main')).toHaveLength(1);
    await page.close();
  });

  test('kept small it is a dot until it is opened, in the next mail too', async () => {
    const tom = somebody();
    await wentOut(tom, 3 * day);
    const page = await gmail();
    await write(page, tom, '');
    await expect.poll(() => said(page, '.strip-history')).toHaveLength(1);
    const root = await inPageRoot(page);
    const press = async (words: string) => {
      await (await until('the strip', () => root.$('.strip-toggle'))).click();
      await (await until(words, () => root.$(`aria/${words}`))).click();
    };
    await press('Keep small');
    await clickText(page);
    await expect.poll(() => said(page, '.strip-history')).toEqual([]);
    await page.close();
    const next = await gmail();
    await write(next, tom, "I'll call you on Friday at 3pm. ");
    const nextRoot = await inPageRoot(next);
    const toggle = await until('the strip', () => nextRoot.$('.strip-toggle[title*="1 promise"]'));
    expect(await nextRoot.$('.chip')).toBeNull();
    await toggle.click();
    await until('the chip', () => nextRoot.$('.chip'));
    await (await until('the way back', () => nextRoot.$('aria/Always show'))).click();
    await clickText(next);
    await until('the chip, closed', () => nextRoot.$('.chip'));
    await next.close();
  });

  test('an inquiry past the pledge: two lines with a day in one click, and the reader’s promise gets its own', async () => {
    const tom = somebody();
    const page = await gmail([
      {
        from: `${tom.name} <${tom.email}>`,
        text: "What does line 2 cost?\nI'll get back to you in two weeks.",
        at: Date.now() - 26 * hour,
      },
    ]);
    await expect.poll(() => asked(page)).toBe('Tom has waited 26 hours for your answer.');
    await replyInline(page, tom);
    const root = await inPageRoot(page);
    await until('the strip to ask', () => root.$('.strip .notice'));
    expect(await root.$$('.notice')).toHaveLength(1);
    await answer(page, 'Answer by');
    await expect
      .poll(() => bodyText(page))
      .toMatch(/^Hi Tom,\s+Thank you for your note\.\s+You'll have my full answer by .*\d(?: pm)?\.$/);
    await expect.poll(() => asked(page)).toMatch(/^Tom wrote: “I'll get back to you in two weeks.”$/);
    await answer(page, 'If not, ask on');
    await expect
      .poll(async () => (await stored(tom.email)).callbacks)
      .toMatchObject([{ actor: 'reader', status: 'open' }]);
    await answer(page, 'Undo');
    await expect.poll(async () => (await stored(tom.email)).callbacks).toMatchObject([{ status: 'dropped' }]);
    expect(await axeViolations(page, root)).toEqual([]);
    await page.close();
  });

  test('what the messages above show is not doubted: a request, a talk', async () => {
    const tom = somebody();
    const claims = 'Hi Tom,\nas you requested, here is the list. As we discussed, May is fine. ';
    const cold = await gmail();
    await write(cold, tom, claims);
    await expect
      .poll(async () => Object.values(await marks(cold)).flat())
      .toEqual(expect.arrayContaining(['as you requested']));
    await cold.close();
    const page = await gmail([
      {
        from: `${tom.name} <${tom.email}>`,
        text: 'Good to talk to you today. Could you send me the list?',
        at: Date.now() - hour,
      },
    ]);
    await replyInline(page, tom);
    await typeKeys(page, `${claims}I was just checking in. `);
    await expect.poll(async () => Object.values(await marks(page)).flat()).toEqual(['I was just checking in']);
    await page.close();
  });

  test('their answer ends the wait for it', async () => {
    const tom = somebody();
    await wentOut(tom, 3 * day, [
      {
        actor: 'reader',
        action: 'send',
        quote: 'You will send me the drawing.',
        due: { kind: 'day', date: isoDay(2) },
      },
    ]);
    const page = await gmail([
      { from: `${tom.name} <${tom.email}>`, text: 'Here is the drawing.', at: Date.now() - hour },
    ]);
    await expect.poll(() => asked(page)).toBe('Tom has answered. Was that what you waited for?');
    await answer(page, 'Yes');
    await expect.poll(async () => (await stored(tom.email)).callbacks).toMatchObject([{ status: 'done' }]);
    await page.close();
  });

  test('"please stop" ends it after one question', async () => {
    const tom = somebody();
    await wentOut(tom, 3 * day, [{ due: { kind: 'day', date: isoDay(2) } }]);
    const page = await gmail([
      { from: `${tom.name} <${tom.email}>`, text: 'Please remove me from your list.', at: Date.now() - hour },
    ]);
    await expect.poll(() => asked(page)).toBe('Tom asked not to be contacted. End it here?');
    await answer(page, 'End it');
    await expect.poll(async () => (await stored(tom.email)).contact?.askedToStop).toBe(true);
    expect((await stored(tom.email)).callbacks.map(({ status }) => status)).toEqual(['dropped']);
    await page.close();
  });

  test('her own promise from the phone is offered once: a no is remembered', async () => {
    const tom = somebody();
    // No "tomorrow": after midnight nobody can tell which day that is.
    const weekday = new Date(Date.now() + 3 * day).toLocaleDateString('en-US', { weekday: 'long' });
    const mails: ThreadMail[] = [
      {
        from: rita,
        to: `${tom.name} <${tom.email}>`,
        text: `I'll call you on ${weekday} at 3pm.`,
        at: Date.now() - hour,
      },
    ];
    const page = await gmail(mails);
    await expect.poll(() => asked(page)).toBe(`You wrote “I'll call you on ${weekday} at 3pm.” Keep it?`);
    await answer(page, 'No');
    await expect.poll(() => asked(page)).toBeUndefined();
    await page.close();
    const again = await gmail([
      ...mails,
      {
        from: rita,
        to: `${tom.name} <${tom.email}>`,
        text: `I'll send you the plan on ${weekday}.`,
        at: Date.now() - hour + 60_000,
      },
    ]);
    await expect.poll(() => asked(again)).toBe(`You wrote “I'll send you the plan on ${weekday}.” Keep it?`);
    await answer(again, 'Keep it');
    await expect
      .poll(async () => (await stored(tom.email)).callbacks)
      .toMatchObject([{ action: 'send', status: 'open' }]);
    await again.close();
  });

  test('opening a thread of a contact with something due says so, and a day is one click away', async () => {
    const tom = somebody();
    await wentOut(tom, 3 * day, [{ action: 'call', due: { kind: 'day', date: isoDay(0) } }]);
    const mails = [{ from: `${tom.name} <${tom.email}>`, text: 'Thanks.', at: Date.now() - 4 * day }];
    const page = await gmail(mails);
    await expect.poll(() => asked(page)).toBe('You promised Tom a call for today.');
    const root = await inPageRoot(page);
    expect(await axeViolations(page, root)).toEqual([]);
    // Back to the inbox it goes; opened again it is back, unless she has closed it.
    await page.evaluate(() => document.querySelector('[role=main]')?.replaceChildren());
    await expect.poll(() => asked(page)).toBeUndefined();
    await openThread(page, 'Line 2', mails);
    await expect.poll(() => asked(page)).toBe('You promised Tom a call for today.');
    await (await root.$('aria/Close'))?.click();
    await expect.poll(() => asked(page)).toBeUndefined();
    await page.close();
    const again = await gmail(mails);
    await answer(again, 'Make it');
    await expect.poll(async () => (await stored(tom.email)).callbacks[0]?.moves).toHaveLength(1);
    await again.close();
  });

  test('a mail that keeps a promise offers to close it, one that gives it again moves it', async () => {
    const tom = somebody();
    await wentOut(tom, 3 * day, [{ due: { kind: 'day', date: isoDay(6) } }]);
    const page = await gmail();
    await write(page, tom, "Hi Tom,\nI'll send you the quote in three weeks. ");
    await page.click(sendSelector);
    await expect.poll(() => asked(page)).toMatch(/^You had promised Tom the quote for .* before/);
    await answer(page, 'Yes, ');
    await expect.poll(async () => (await stored(tom.email)).callbacks).toMatchObject([{ status: 'open', moves: [{}] }]);
    await write(page, tom, 'Hi Tom,\nHere is the quote you wanted for line 2. ');
    await page.click(sendSelector);
    await expect.poll(() => asked(page)).toMatch(/^Was that the quote you promised Tom/);
    await answer(page, 'Yes, done');
    await expect.poll(async () => (await stored(tom.email)).callbacks).toMatchObject([{ status: 'done' }]);
    await page.close();
  });

  test('what was asked of a mail that went out goes with the next mail, and with the next thread', async () => {
    const [tom, ana, mia] = [somebody(), somebody(), { ...somebody(), name: 'Mia Larsen' }];
    await wentOut(tom, 3 * day, [{ due: { kind: 'day', date: isoDay(6) } }]);
    const page = await gmail();
    const again = async () => {
      await write(page, tom, "Hi Tom,\nI'll send you the quote in three weeks. ");
      await page.click(sendSelector);
      await expect.poll(() => asked(page)).toMatch(/^You had promised Tom the quote for /);
    };
    await again();
    await write(page, ana, 'Hi,\nMay is fine. ');
    await page.click(sendSelector);
    await expect.poll(() => asked(page)).toBeUndefined();
    await again();
    // The first thread shown may be that of the mail itself; she goes on to the next.
    const mails = [{ from: `${mia.name} <${mia.email}>`, text: 'What does line 2 cost?', at: Date.now() - 26 * hour }];
    const waits = 'Mia has waited 26 hours for your answer.';
    const goOn = async () => {
      const now = await asked(page);
      if (now !== waits) await openThread(page, 'Line 3', mails);
      return now;
    };
    await expect.poll(goOn, { interval: 1_000 }).toBe(waits);
    await page.close();
  });

  test('of several recipients each has the touch, and the one she chooses has the promise', async () => {
    const [tom, ana] = [somebody(), { ...somebody(), name: 'Ana Ruiz' }];
    const page = await gmail();
    await openCompose(page);
    await page.click('div[name=to] input');
    for (const { name, email } of [tom, ana]) {
      await page.keyboard.type(`${name} <${email}>`);
      await page.keyboard.press('Enter');
    }
    await page.click(bodySelector);
    await typeKeys(page, "I'll call you on Friday at 3pm. ");
    const root = await inPageRoot(page);
    await until('the chip', () => root.$('.chip'));
    await (await root.$('.strip-toggle'))?.click();
    const choice = await until('the choice of the main recipient', () =>
      root.$(`select:has(option[value="${ana.email}"])`),
    );
    await (choice as ElementHandle<HTMLSelectElement>).select(ana.email);
    await clickText(page);
    await page.click(sendSelector);
    await expect.poll(async () => (await stored(ana.email)).callbacks).toHaveLength(1);
    const [forTom, forAna] = [await stored(tom.email), await stored(ana.email)];
    expect(forTom.callbacks).toEqual([]);
    const touches = await rows<{ contactIds: string[] }>(browser, 'touches');
    expect(touches.map(({ contactIds }) => contactIds)).toContainEqual([forAna.contact?.id, forTom.contact?.id]);
    await page.close();
  });
});
