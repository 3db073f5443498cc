import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { describeInBrowsers } from './driver/each-browser.ts';
import { click, find } from './driver/page.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise, badgeText, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

/** Her data out and in again, by real clicks on the real database. The steps build on each other. */
describeInBrowsers('the data', (name) => {
  let browser: TestBrowser;
  let options: Page;
  let exported: string;

  const stored = async () => ({
    contacts: await rows<{ id: string; name: string }>(browser, 'contacts'),
    callbacks: await rows<{ id: string; updatedAt: number }>(browser, 'callbacks'),
  });
  const choose = async (content: string) => {
    const file = join(browser.profile, 'import.json');
    await writeFile(file, content);
    await ((await find(options, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  };
  /** What the page offers for saving: the link it clicks is read instead of a folder of the browser's own choosing. */
  const saved = async (button: string) => {
    await options.evaluate(() => {
      const files: Promise<string>[] = [];
      Object.assign(window, { files });
      URL.createObjectURL = new Proxy(URL.createObjectURL, {
        apply(make, self, [blob]: [Blob]) {
          files.push(blob.text());
          return Reflect.apply(make, self, [blob]);
        },
      });
    });
    await click(options, button);
    return until('the file', () =>
      options.evaluate(() => (window as unknown as { files: Promise<string>[] }).files.at(-1)),
    );
  };

  beforeAll(async () => {
    browser = await startBrowser(name);
    for (const id of ['Tom', 'Ana']) {
      const person = { email: `${id}@acme.example` };
      await addPromise(browser, id, { kind: 'instant', at: Date.now() - 60_000 }, { person, purpose: 'pricing' });
    }
    options = await browser.openExtensionPage('options.html');
  });
  afterAll(() => browser?.close());

  test('is saved whole in one file, and for a spreadsheet', async () => {
    exported = await saved('button::-p-text(Export)');
    expect(JSON.parse(exported)).toMatchObject({
      format: 'follow-through',
      tables: { contacts: { length: 2 }, callbacks: { length: 2 } },
    });
    const csv = await saved('button::-p-text(Promises \\(CSV\\))');
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('Ana,ana@acme.example');
  });

  test('is deleted only on a second word, everywhere', async () => {
    await click(options, 'button::-p-text(Delete everything…)');
    await click(options, 'button::-p-text(Delete it all, for good)');
    await expect.poll(stored).toEqual({ contacts: [], callbacks: [] });
    await expect.poll(() => badgeText(browser)).toBe('');
    const left = await browser.inExtension(async () => Object.keys(await chrome.storage.local.get(null)));
    expect(left.filter((key) => /^(copy|outbox|set-aside):/.test(key))).toEqual([]);
  });

  test('a file that is not whole changes nothing and says what to do', async () => {
    await choose(exported.slice(0, -100));
    await find(options, '::-p-text(This file is not complete JSON)');
    const broken = JSON.parse(exported);
    broken.tables.callbacks[1].status = 'lost';
    await choose(JSON.stringify(broken));
    await find(options, '::-p-text(Nothing was imported)');
    expect(await stored()).toEqual({ contacts: [], callbacks: [] });
  });

  test('comes back from its file after a dry run with its counts', async () => {
    await choose(exported);
    await find(options, '[role=alert]::-p-text(4 new records, 0 newer than here, 0 already here)');
    expect(await stored()).toEqual({ contacts: [], callbacks: [] });
    await click(options, 'button::-p-text(Import)');
    await expect.poll(async () => (await stored()).callbacks.length).toBe(2);
    await expect.poll(() => badgeText(browser)).toBe('2');
  });

  test('is merged by id: the newer wins, on either machine', async () => {
    const other = JSON.parse(exported);
    const [tom] = other.tables.callbacks.filter(({ id }: { id: string }) => id === 'Tom');
    Object.assign(tom, { status: 'done', outcome: 'won', updatedAt: tom.updatedAt + 1000 });
    await choose(JSON.stringify(other));
    await find(options, '[role=alert]::-p-text(0 new records, 1 newer than here, 3 already here)');
    await click(options, 'button::-p-text(Import)');
    await expect.poll(() => badgeText(browser)).toBe('1');
    await choose(exported); // The older file changes nothing back.
    await find(options, '[role=alert]::-p-text(0 new records, 0 newer than here, 4 already here)');
    await click(options, 'button::-p-text(Cancel)');
  });

  test('a damaged record is set aside and shown, and the rest is there', async () => {
    await browser.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('follow-through');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const change = open.result.transaction('callbacks', 'readwrite');
            change.objectStore('callbacks').put({ id: 'bad', status: 'open', dueAt: 1, due: 'yesterday' });
            change.oncomplete = () => {
              open.result.close();
              resolve();
            };
          };
        }),
    );
    const popup = await browser.openExtensionPage('popup.html');
    await until('the word', () => popup.$('::-p-text(They were set aside)'));
    await until('the rest', () => popup.$('::-p-text(Ana)'));
    await popup.close();
    await options.bringToFront();
    await find(options, '.part-row::-p-text(Could not be read, set aside: callbacks)');
    expect((await stored()).callbacks.map(({ id }) => id).sort()).toEqual(['Ana', 'Tom']);
    await click(options, 'button::-p-text(Discard)');
    await until('it to be gone', async () => (await options.$('::-p-text(Could not be read)')) === null);
  });

  test('one contact is deleted with everything about them', async () => {
    const board = await browser.openExtensionPage('board.html#/contacts');
    const press = async (selector: string) => (await until(selector, () => board.$(selector))).click();
    await press('.contacts-list a');
    await press('button::-p-text(Delete this contact…)');
    await press('button::-p-text(and everything about them)');
    await expect.poll(stored).toMatchObject({ contacts: { length: 1 }, callbacks: { length: 1 } });
  });
});
