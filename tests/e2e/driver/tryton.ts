import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

const starter = fileURLToPath(new URL('../../../../shared/crm/tryton/start', import.meta.url));
export const hasTryton = existsSync(starter);

export interface Tryton {
  /** `http://127.0.0.1:PORT/#demo`. */
  url: string;
  stop(): Promise<void>;
}

/** A real CRM on loopback, fresh, with a few fictional records; about 20 seconds. */
export async function startTryton(): Promise<Tryton> {
  const folder = await mkdtemp(join(tmpdir(), 'follow-through-tryton-'));
  const { stdout } = await promisify(execFile)(starter, [folder, String(await freePort())], { timeout: 300_000 });
  const url = stdout.trim().split('\n').at(-1) ?? '';
  return {
    url,
    async stop() {
      process.kill(Number(await readFile(join(folder, 'pid'), 'utf8')));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const pane = '#tabcontent > .tab-pane.active';

/** Logs in as the demo's administrator. */
export async function logIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('#login', { visible: true });
  await page.type('#login', 'admin');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.modal.in input[type=password]'));
  await page.keyboard.type('Admin-12345');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#menu .column-char', { visible: true });
}

/** Opens a list by the menu ("Party", "Parties"). */
export async function openList(page: Page, ...menu: string[]): Promise<void> {
  for (const entry of menu) {
    const row = await page.waitForFunction(
      (entry) =>
        [...document.querySelectorAll('#menu .column-char')].find(
          (element) => element.textContent?.trim() === entry && element.checkVisibility(),
        ),
      {},
      entry,
    );
    await (row as unknown as import('puppeteer-core').ElementHandle<Element>).click({ count: 2 });
  }
  await page.waitForSelector(`${pane} table.tree thead`, { visible: true });
}

/** Chooses one of a list's tabs ("All") and waits for its rows; a click before the list is ready is lost, so it is repeated. */
export async function openTab(page: Page, words: string): Promise<void> {
  await until(`the tab ${words}`, async () => {
    const isOpen = await page.evaluate(
      (pane, words) => {
        const tab = [...document.querySelectorAll<HTMLElement>(`${pane} .nav-tabs a`)].find((element) =>
          element.textContent?.trim().startsWith(words),
        );
        const rows = document.querySelectorAll(`${pane} table.tree tbody td .column-char`).length;
        if (tab?.parentElement?.classList.contains('active') && rows > 0) return true;
        tab?.click();
        return false;
      },
      pane,
      words,
    );
    if (!isOpen) await page.waitForNetworkIdle({ idleTime: 200 });
    return isOpen;
  });
}

/** Opens the record of the list that has these words in a column. */
export async function openRecord(page: Page, words: string): Promise<void> {
  const cell = await page.waitForFunction(
    (pane, words) =>
      [...document.querySelectorAll(`${pane} table.tree tbody td .column-char`)].find(
        (element) => element.textContent?.trim() === words && element.checkVisibility(),
      ),
    {},
    pane,
    words,
  );
  await (cell as unknown as import('puppeteer-core').ElementHandle<Element>).click({ count: 2 });
  await page.waitForSelector(`${pane} .form`, { visible: true });
}

/** Steps to the next record of the list behind the open one. */
export async function nextRecord(page: Page): Promise<void> {
  await page.click(`${pane} button#next`);
}
