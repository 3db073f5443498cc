import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Outcome } from '../../lib/cadence/types.ts';
import { entryOf, promiseOf } from '../store/examples.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { axeViolations } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { badgeText, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';

declare const chrome: ExtensionApi;

interface Callback {
  status: string;
  outcome: Outcome | null;
  plan?: { planId: string };
}

/** 10 in `npm test`; the whole day, 40, in `npm run day`. */
const count = Number(process.env.FOLLOW_THROUGH_DAY ?? 10);

/** How a callback is closed, and what that must leave. The first card is the one in hand throughout. */
const ways: { action: 'call' | 'send'; outcome: Outcome; leaves: 'callback' | 'plan' | 'nothing'; by: By }[] = [
  { action: 'call', outcome: 'voicemail', leaves: 'callback', by: (popup) => keys(popup, 'd', '3', 'Enter') },
  {
    action: 'call',
    outcome: 'agreed-next-step',
    leaves: 'callback',
    by: async (popup) => {
      await keys(popup, 'd', '1', 'Tab');
      await popup.keyboard.type('the contract');
      await keys(popup, 'Enter');
    },
  },
  { action: 'send', outcome: 'done', leaves: 'nothing', by: (popup) => keys(popup, 'd') },
  { action: 'call', outcome: 'not-now', leaves: 'plan', by: (popup) => keys(popup, 'd', '6', '1') },
  {
    action: 'call',
    outcome: 'reached',
    leaves: 'nothing',
    by: async (popup) => {
      await popup.click('article button[aria-label^="Done"]');
      await (await popup.waitForSelector('::-p-text(Reached, no next step)'))?.click();
      await (await popup.waitForSelector('::-p-text(Nothing more)'))?.click();
    },
  },
];
type By = (popup: Page) => Promise<void>;

describeInBrowsers(`the day of a rep with ${count} callbacks`, (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  test('is worked down card by card, and none ends without an outcome', {
    timeout: 10_000 + count * 4_000,
  }, async () => {
    const start = Date.now() - count * 60_000;
    for (let index = 0; index < count; index++) {
      const promise = promiseOf({
        action: way(index).action,
        purpose: `matter ${index}`,
        due: { kind: 'instant', at: start + index * 1000 },
      });
      const recipients = [{ email: `person${index}@acme.example`, name: `Person ${index}` }];
      const entry = entryOf({ createdAt: start, recipients, promises: [promise] });
      await browser.inExtension((entry) => chrome.storage.local.set({ [`outbox:${entry.id}`]: entry }), entry);
    }
    await expect.poll(() => badgeText(browser)).toBe(String(count));

    const popup = await browser.openExtensionPage('popup.html');
    await expect.poll(() => overdue(popup)).toBe(count);
    await popup.keyboard.press('ArrowDown');
    for (let index = 0; index < count; index++) {
      await expect.poll(() => focusedCard(popup)).toContain(`Person ${index}`);
      await way(index).by(popup);
      await expect.poll(() => overdue(popup)).toBe(count - index - 1);
    }
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();

    const stored = await rows<Callback>(browser, 'callbacks');
    const indexes = Array.from({ length: count }, (_, index) => way(index));
    expect(stored.filter(({ status }) => status === 'done').map(({ outcome }) => outcome)).toHaveLength(count);
    expect(tally(stored.flatMap(({ outcome }) => outcome ?? []))).toEqual(tally(indexes.map(({ outcome }) => outcome)));
    const left = stored.filter(({ status }) => status === 'open').map(({ plan }) => (plan ? 'plan' : 'callback'));
    expect(tally(left)).toEqual(tally(indexes.map(({ leaves }) => leaves).filter((leaves) => leaves !== 'nothing')));
    const touches = await rows<{ outcome?: Outcome }>(browser, 'touches');
    const calls = indexes.filter(({ action }) => action === 'call').map(({ outcome }) => outcome);
    expect(tally(touches.flatMap(({ outcome }) => outcome ?? []))).toEqual(tally(calls));
    await expect.poll(() => badgeText(browser)).toBe('');
  });
});

function way(index: number) {
  const found = ways[index % ways.length];
  if (!found) throw new Error(`no way for ${index}`);
  return found;
}

async function keys(page: Page, ...pressed: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** How many the list says are overdue; 0 where it has no such part. */
const overdue = (page: Page) =>
  page.evaluate(() => {
    const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent?.startsWith('Overdue'));
    return Number(heading?.textContent?.match(/\d+/)?.[0] ?? 0);
  });

const focusedCard = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('article')?.querySelector('h3')?.textContent ?? '');

const tally = (words: string[]) =>
  Object.fromEntries([...new Set(words)].sort().map((word) => [word, words.filter((each) => each === word).length]));
