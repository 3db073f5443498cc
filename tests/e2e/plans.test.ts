import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { CadencePlan } from '../../lib/cadence/types.ts';
import { entryOf, promiseOf } from '../store/examples.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { axeViolations } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

interface Callback {
  status: string;
  goal: string;
  goalReached: boolean | null;
  purpose: string;
  plan?: { planId: string; step: number };
}

describeInBrowsers('a contact on a plan', (name) => {
  let browser: TestBrowser;
  let popup: Page;
  beforeAll(async () => {
    browser = await startBrowser(name);
    const entry = entryOf({ createdAt: Date.now(), promises: [promiseOf({ due: null })] });
    await browser.inExtension((entry) => chrome.storage.local.set({ [`outbox:${entry.id}`]: entry }), entry);
    await until('the promise to be stored', async () => (await rows(browser, 'callbacks')).length === 1);
  });
  afterAll(() => browser.close());
  const open = async () => (await rows<Callback>(browser, 'callbacks')).filter(({ status }) => status === 'open');

  test('whose plan is the rep’s own, drawn as a flow', async () => {
    const board = await browser.openExtensionPage('board.html#/plans/after-demo');
    const field = '.plan-step-field input';
    await (await board.waitForSelector(field))?.click({ count: 3 });
    await board.keyboard.type('Sum it up in three lines');
    await expect.poll(() => board.$eval('.flow', (flow) => flow.textContent)).toContain('Sum it up in three lines');
    expect(await axeViolations(board)).toEqual([]);
    await board.click('::-p-text(Save)');
    await expect.poll(() => rows<CadencePlan>(browser, 'plans')).toMatchObject([{ id: 'after-demo' }]);
    await expect.poll(() => board.$eval('.plans', (list) => list.textContent)).toContain('4 steps, yours');
    expect(await axeViolations(board)).toEqual([]);
    await board.close();
  });

  test('gets a first contact, from the card', async () => {
    popup = await browser.openExtensionPage('popup.html');
    await popup.waitForSelector('article');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('m');
    await popup.waitForSelector('.put-on-plan select');
    await popup.select('.put-on-plan select', 'after-demo');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.click('.put-on-plan button');
    await expect
      .poll(async () => (await open()).map(({ purpose, plan }) => [purpose, plan?.step]).sort())
      .toEqual([
        ['Sum it up in three lines', 0],
        ['the proposal', undefined],
      ]);
  });

  test('has a goal, asked about again when the call is over', async () => {
    const goal = await popup.waitForSelector('.details input');
    await goal?.click();
    await popup.keyboard.type('A date for the pilot');
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await open()).map((callback) => callback.goal)).toContain('A date for the pilot');
    await popup.click('button[aria-label^="Done: Call about the proposal"]');
    await (await popup.waitForSelector('.close-goal button'))?.click();
    await popup.click('::-p-text(Reached, no next step)');
    await (await popup.waitForSelector('::-p-text(Nothing more)'))?.click();
    await expect
      .poll(async () => (await rows<Callback>(browser, 'callbacks')).filter(({ status }) => status === 'done'))
      .toMatchObject([{ goalReached: true }]);
  });

  test('gets the next contact when one is closed', async () => {
    // A mail is simply done; the plan knows what comes then.
    await popup.click('button[aria-label^="Done: Write: Sum it up"]');
    await expect.poll(async () => (await open()).map(({ plan }) => plan)).toEqual([{ planId: 'after-demo', step: 1 }]);
    await popup.close();
  });

  test('is seen on the plan, and taken off it', async () => {
    const board = await browser.openExtensionPage('board.html#/plans');
    await expect.poll(() => board.evaluate(() => document.body.innerText)).toContain('1 on it: Tom Baker');
    await board.click('.plan a[href^="#/contacts/"]');
    await (await board.waitForSelector('::-p-text(Take off)'))?.click();
    await expect.poll(open).toEqual([]);
    await board.close();
  });
});
