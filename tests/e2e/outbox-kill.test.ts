import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { OutboxEntry } from '../../lib/messages/outbox.ts';
import { entryOf } from '../store/examples.ts';
import { addressCompose, openCompose, openGmail, sendSelector, typeKeys } from './driver/gmail.ts';
import { inPageRoot } from './driver/inpage.ts';
import { randomFrom } from './driver/random.ts';
import { startBrowser } from './driver/start.ts';
import { alarms, badgeText, outbox, rows } from './driver/store.ts';
import type { BrowserName, TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

const rounds = Number(process.env.FOLLOW_THROUGH_ROUNDS ?? 20);
const seed = Number(process.env.FOLLOW_THROUGH_SEED ?? Math.floor(Math.random() * 2 ** 31));

const write = (browser: TestBrowser, entry: OutboxEntry, state: OutboxEntry['state']) =>
  browser.inExtension((entry) => chrome.storage.local.set({ [`outbox:${entry.id}`]: entry }), { ...entry, state });

/** Something that starts the background, as the next event in the rep's day does. */
const wake = (browser: TestBrowser) =>
  browser.inExtension(() => chrome.runtime.sendMessage({ name: 'settings.get', request: null }));

const yesterday = Date.now() - 24 * 3_600_000;
const overdueEntry = () => {
  const entry = entryOf({ createdAt: yesterday });
  for (const promise of entry.promises) promise.due = { kind: 'instant', at: yesterday };
  return entry;
};

describe.each<BrowserName>(['chromium', 'firefox'])(
  'no death of the background loses or doubles a promise in %s',
  (name) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await startBrowser(name);
      // Chromium forgets an extension's listeners when its worker is killed while the installation is still running.
      await until('the first start to be over', async () => (await alarms(browser)).length === 1);
    });
    afterAll(() => browser.close());

    const storedIds = async () => (await rows<{ id: string }>(browser, 'callbacks')).map(({ id }) => id).sort();
    const expected: string[] = [];
    const expectAllStored = async () => {
      await wake(browser);
      await expect.poll(() => outbox(browser), { timeout: 20_000 }).toEqual([]);
      expect(await storedIds()).toEqual([...expected].sort());
      await expect.poll(() => badgeText(browser)).toBe(expected.length > 999 ? '999+' : String(expected.length));
    };

    test('killed between send and confirmation', async () => {
      const entry = overdueEntry();
      await write(browser, entry, 'pending');
      await browser.killWorker();
      expect(await storedIds()).toEqual([]);
      await write(browser, entry, 'confirmed');
      expected.push(...entry.promises.map(({ id }) => id));
      await expect.poll(storedIds).toEqual(expected); // the change itself woke it
      await expectAllStored();
    });

    test(`killed at random moments around and during the write, ${rounds} rounds, seed ${seed}`, {
      timeout: 60_000 + rounds * 2_000,
    }, async () => {
      const random = randomFrom(seed);
      for (let round = 0; round < rounds; round++) {
        const entry = overdueEntry();
        if (random() < 0.5) await write(browser, entry, 'pending');
        if (random() < 0.3) await browser.killWorker();
        // Not awaited: the kill falls anywhere between the write's start and long after the commit.
        const confirmed = write(browser, entry, 'confirmed');
        const moment = random() * 40;
        const start = performance.now();
        await Promise.race([confirmed, new Promise((resolve) => setImmediate(resolve))]);
        while (performance.now() - start < moment) await new Promise((resolve) => setImmediate(resolve));
        await browser.killWorker();
        await confirmed;
        expected.push(...entry.promises.map(({ id }) => id));
        if (random() < 0.2) await expectAllStored();
      }
      await expectAllStored();
    });

    test.each([false, true])('a confirmed mail nobody had stored survives the browser, killed: %s', async (crash) => {
      const entry = overdueEntry();
      await browser.killWorker();
      await write(browser, entry, 'confirmed');
      expected.push(...entry.promises.map(({ id }) => id));
      await browser.restart({ crash });
      await expectAllStored();
    });

    test('the tab closed right after Gmail’s toast, the background dead: stored once, five times over', async () => {
      for (let round = 0; round < 5; round++) {
        const before = await storedIds();
        const page = await openGmail(browser, { send: 'hold' });
        await openCompose(page);
        await addressCompose(page, `Tom Baker <round${round}@acme.example>`, 'Proposal');
        await typeKeys(page, "Hi Tom,\nI'll call you on Friday at 3pm.");
        const root = await inPageRoot(page);
        await until('the chip', () => root.$('.chip-main'));
        await page.click(sendSelector);
        await expect.poll(async () => (await outbox(browser)).map(({ state }) => state)).toEqual(['pending']);
        await browser.killWorker();
        await page.evaluate('gmail.confirm()');
        await page.waitForSelector('#link_undo');
        await page.close();
        await wake(browser);
        await expect.poll(storedIds).toHaveLength(before.length + 1);
        await expect.poll(() => outbox(browser)).toEqual([]);
        expect(await storedIds()).toHaveLength(before.length + 1);
      }
    });

    test('nothing had to be set aside on the way', async () => {
      const stored = await browser.inExtension(() => chrome.storage.local.get(null));
      expect(Object.keys(stored).filter((key) => key.startsWith('set-aside:'))).toEqual([]);
    });
  },
);
