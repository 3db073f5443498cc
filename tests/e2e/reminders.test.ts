import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { ask } from './driver/ask.ts';
import { findBrowser } from './driver/paths.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

/** Notifications at the due moment, by the browser's own alarm, and what their buttons do in Chromium. */
describe.skipIf(!findBrowser('chromium'))('reminders in chromium', () => {
  let browser: TestBrowser;
  let site: Served;
  const shown = () => browser.inExtension(async () => Object.keys(await chrome.notifications.getAll()).sort());
  const stored = async (id: string) =>
    (
      await rows<{ id: string; status: string; outcome: string; due: { at: number }; moves: unknown[] }>(
        browser,
        'callbacks',
      )
    ).find((each) => each.id === id);
  const opened = async () => (await browser.pages()).map(({ url }) => url);
  const remindOf = async (id: string, action: 'call' | 'send', url = '') => {
    const source = { site: 'gmail', url, threadId: '', account: '', subject: '' };
    await addPromise(browser, id, { kind: 'instant', at: Date.now() + 4_000 }, { action, source });
    await expect.poll(shown, { timeout: 20_000 }).toEqual([`callback:${id}`]);
  };

  beforeAll(async () => {
    site = await serve(() => 'the thread');
    browser = await startBrowser('chromium', { mayNotify: true });
    await ask(browser, 'settings.change', { reminders: true, quietHours: null, blocks: [] });
  });
  afterAll(async () => {
    await browser?.close();
    await site.close(); // After the tab that holds its connection.
  });

  // First: a worker the driver has spoken to can't be stopped any more.
  test('several due at once are one notification, which opens what is due card by card', async () => {
    const due = Date.now() + 4_000;
    for (const id of ['Cy', 'Di']) await addPromise(browser, id, { kind: 'instant', at: due });
    await browser.inExtension(() => chrome.alarms.clearAll()); // As in sleep: nothing rings.
    await browser.killWorker();
    await until('both to be due', () => Date.now() > due);
    await ask(browser, 'settings.get', null); // Whatever wakes it.
    await expect.poll(shown).toEqual(['due']);
    await browser.pressNotification('due');
    await expect.poll(opened).toContain(`${browser.origin}/board.html#/block`);
  });

  test('"In an hour" puts it off, and the notification goes', async () => {
    await remindOf('Tom', 'call');
    const pressedAt = Date.now();
    await browser.pressNotification('callback:Tom', 1);
    await expect.poll(() => stored('Tom')).toMatchObject({ status: 'open', moves: [{}] });
    expect(((await stored('Tom'))?.due.at ?? 0) - pressedAt).toBeGreaterThanOrEqual(3_600_000);
    await expect.poll(shown).toEqual([]);
  });

  test('"Done" closes a thing sent; of a call the list asks how it went', async () => {
    await remindOf('deck', 'send');
    await browser.pressNotification('callback:deck', 0);
    await expect.poll(() => stored('deck')).toMatchObject({ status: 'done', outcome: 'done' });
    await remindOf('Ana', 'call');
    await browser.pressNotification('callback:Ana', 0);
    await expect.poll(opened).toContain(`${browser.origin}/popup.html#Ana`);
    expect(await stored('Ana')).toMatchObject({ status: 'open' });
    await expect.poll(shown).toEqual([]);
  });

  test('a press opens the thread', async () => {
    await remindOf('Bo', 'call', `${site.origin}/thread`);
    await browser.pressNotification('callback:Bo');
    await expect.poll(opened).toContain(`${site.origin}/thread`);
    await expect.poll(shown).toEqual([]);
  });
});

/** In Firefox the question is answered by a real click. Without a screen it shows no buttons to press. */
describe.skipIf(!findBrowser('firefox'))('reminders in firefox', () => {
  let browser: TestBrowser;
  // Without a screen Firefox shows a notification and closes it at once: the closing tells that it was there.
  const shown = () => browser.inExtension(() => (window as unknown as { shown: string[] }).shown);
  const promise = (id: string, at: number) => addPromise(browser, id, { kind: 'instant', at });

  beforeAll(async () => {
    browser = await startBrowser('firefox');
    await ask(browser, 'settings.change', { quietHours: null, blocks: [] });
    const options = await browser.openExtensionPage('options.html');
    const allow = await until('the switch', () => options.$('::-p-text(Remind me with a notification)'));
    await allow.click();
    const isAllowed = () => chrome.permissions.contains({ permissions: ['notifications'] });
    await until('the permission', () => browser.inExtension(isAllowed));
    await browser.inExtension(() => {
      const shown: string[] = [];
      Object.assign(window, { shown });
      chrome.notifications.onClosed.addListener((id) => void shown.push(id));
    });
  });
  afterAll(() => browser?.close());

  test('one comes at the moment it is due', async () => {
    await promise('Tom', Date.now() + 3_000);
    await expect.poll(shown, { timeout: 20_000 }).toEqual(['callback:Tom']);
  });

  test('those missed while the browser slept come once, gathered', async () => {
    const due = Date.now() + 4_000;
    await promise('Ana', due);
    await promise('Bo', due + 100);
    await browser.inExtension(() => chrome.alarms.clearAll()); // As in sleep: nothing rings.
    await browser.killWorker();
    await until('both to be due', () => Date.now() > due + 100);
    await ask(browser, 'settings.get', null); // Whatever wakes it.
    await expect.poll(shown).toEqual(['callback:Tom', 'due']);
  });
});
