import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyFirstFix, chips, hoverMark, markCard, setChipDate } from './driver/coach.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import {
  addressCompose,
  bodyHtml,
  bodySelector,
  bodyText,
  openCompose,
  openGmail,
  sendSelector,
  typeKeys,
} from './driver/gmail.ts';
import { axeViolations, inPageRoot, marks } from './driver/inpage.ts';
import { comingFriday, nextMinute } from './driver/moments.ts';
import { text } from './driver/page.ts';
import { finishCall } from './driver/popup.ts';
import { startBrowser } from './driver/start.ts';
import { badgeText, outbox, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { hasCapturedCompose } from './pages/gmail.ts';

interface Callback {
  contactId: string;
  action: string;
  quote: string;
  due: { kind: string; at: number };
  status: string;
}

/**
 * The main job from the first key to the cleared badge: the built extension at Gmail's address, in the compose window
 * captured in 2020 where it is at hand, else in our own. The steps build on each other.
 */
describeInBrowsers(`the main job (${hasCapturedCompose ? 'captured' : 'own'} compose window)`, (name) => {
  let browser: TestBrowser;
  let page: Page;
  const friday = comingFriday(15);

  const stored = async () => ({
    contacts: (await rows(browser, 'contacts')).length,
    touches: (await rows(browser, 'touches')).length,
    callbacks: (await rows(browser, 'callbacks')).length,
    badge: await badgeText(browser),
  });

  beforeAll(async () => {
    browser = await startBrowser(name);
    page = await openGmail(browser, { send: 'hold', compose: hasCapturedCompose ? 'captured' : 'own' });
  });
  afterAll(() => browser?.close());

  test('weak phrases are marked as she types', async () => {
    await openCompose(page);
    await addressCompose(page, 'Tom Baker <tom@acme.example>', 'Proposal');
    await typeKeys(page, "Hi Tom,\njust following up on the proposal. I'll call you on Friday at 3pm.");
    await expect.poll(() => marks(page)).toEqual({ 'follow-through-weak': ['just following up'] });
  });

  test('the promise stands at the compose with its day', async () => {
    await expect.poll(() => chips(page)).toEqual([expect.stringMatching(/^Call (?!about).*Friday.* 3:00 PM$/)]);
  });

  test('the card says why, and one click mends it without a trace in the draft', async () => {
    await hoverMark(page, 'just following up');
    // The words may be there before the fixes, which must fit the draft as it stands now.
    await expect.poll(async () => (await markCard(page)).fixes.length).toBeGreaterThan(0);
    const { text, fixes } = await markCard(page);
    expect(text).toContain('Tom');
    expect(await axeViolations(page, await inPageRoot(page))).toEqual([]);
    await applyFirstFix(page, 'just following up');
    await expect.poll(() => bodyText(page)).toContain(fixes[0]);
    expect(await bodyText(page)).not.toMatch(/following up/);
    expect(await bodyHtml(page)).not.toMatch(/follow-through|data-|class=|style=|<span|<mark/i);
    await expect.poll(() => marks(page)).toEqual({});
  });

  test('nothing is stored before Gmail confirms', async () => {
    await page.click(sendSelector);
    await expect.poll(async () => (await outbox(browser)).map(({ state }) => state)).toEqual(['pending']);
    expect(await stored()).toEqual({ contacts: 0, touches: 0, callbacks: 0, badge: '' });
  });

  test('one callback after it, with the right contact and instant', async () => {
    await page.evaluate('gmail.confirm()');
    await expect.poll(stored).toEqual({ contacts: 1, touches: 1, callbacks: 1, badge: '' });
    expect(await outbox(browser)).toEqual([]);
    const [contact] = await rows<{ id: string; name: string; emails: string[] }>(browser, 'contacts');
    expect(contact).toMatchObject({ name: 'Tom Baker', emails: ['tom@acme.example'] });
    expect(await rows<Callback>(browser, 'callbacks')).toEqual([
      expect.objectContaining({
        contactId: contact?.id,
        action: 'call',
        quote: "I'll call you on Friday at 3pm.",
        due: { kind: 'instant', at: friday.getTime() },
        status: 'open',
      }),
    ]);
  });

  test('undo takes the promise back and gives the compose again', async () => {
    await page.click('#link_undo');
    await page.waitForSelector(bodySelector);
    await expect.poll(stored).toEqual({ contacts: 0, touches: 0, callbacks: 0, badge: '' });
  });

  test('its day is changed at the chip, and Ctrl+Enter sends', async () => {
    const due = nextMinute();
    await setChipDate(page, due);
    await page.click(bodySelector);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.evaluate('gmail.confirm()');
    await expect
      .poll(async () => (await rows<Callback>(browser, 'callbacks')).map((callback) => callback.due))
      .toEqual([{ kind: 'instant', at: due.getTime() }]);
    expect(await badgeText(browser)).toBe('');
  });

  test('the popup shows who, what, when and why', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await expect.poll(() => text(popup)).toContain('Tom Baker');
    const shown = await text(popup);
    expect(shown).toMatch(/Today/i);
    expect(shown).toContain("I'll call you on Friday at 3pm.");
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
  });

  test('at the due minute the real alarm fires: badge 1, and done clears it', { timeout: 180_000 }, async () => {
    await expect.poll(() => badgeText(browser), { timeout: 150_000, interval: 250 }).toBe('1');
    const popup = await browser.openExtensionPage('popup.html');
    await expect.poll(() => text(popup)).toMatch(/Overdue/i);
    expect(await axeViolations(popup)).toEqual([]);
    await finishCall(popup, 'Tom Baker');
    await expect.poll(() => badgeText(browser)).toBe('');
    expect((await rows<Callback>(browser, 'callbacks')).map(({ status }) => status)).toEqual(['done']);
    await expect.poll(() => text(popup)).toContain('All clear');
    await popup.close();
  });
});
