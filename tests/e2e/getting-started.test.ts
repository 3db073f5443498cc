import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers } from './driver/each-browser.ts';
import { axeViolations } from './driver/inpage.ts';
import { click, find } from './driver/page.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise, badgeText, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';

interface Stored {
  id: string;
  due: { kind: string; date?: string };
  status: string;
}

/** An mbox of a rep with one forgotten promise, one unanswered question and much that is settled. */
function oldMails(count: number): string {
  const rosa = 'Rosa Diaz <rosa@northwind.example>';
  const message = (from: string, to: string, ago: number, text: string) =>
    [
      'From rosa@northwind.example Mon Nov  2 10:00:00 2026',
      `From: ${from}`,
      `To: ${to}`,
      `Date: ${new Date(Date.now() - ago * 86_400_000).toUTCString()}`,
      'Subject: Proposal',
      '',
      text,
      '',
    ].join('\r\n');
  const settled = Array.from({ length: count }, (_, index) =>
    message(rosa, `reader${index}@acme.example`, 30, 'Nothing to see here. Thanks for the visit, it was a pleasure.'),
  );
  return [
    ...settled,
    message(rosa, 'Tom Baker <tom@acme.example>', 20, "I'll send you the prices tomorrow."),
    message('Ana Silva <ana@initech.example>', rosa, 10, 'Does a March start work for you?'),
  ].join('\r\n');
}

/** Beginning with what she has, by real keys and clicks on the real store. */
describeInBrowsers('getting started', (name) => {
  let browser: TestBrowser;
  let board: Page;
  const day = 86_400_000;

  const go = (place: string) => board.evaluate((place) => window.location.replace(place), place);
  const open = async () => (await rows<Stored>(browser, 'callbacks')).filter(({ status }) => status === 'open');
  const paste = (selector: string, text: string) =>
    board.$eval(
      selector,
      (field, text) => {
        (field as HTMLTextAreaElement).focus();
        document.execCommand('insertText', false, text);
      },
      text,
    );

  beforeAll(async () => {
    browser = await startBrowser(name);
    board = await browser.openExtensionPage('board.html#/contacts');
  });
  afterAll(() => browser?.close());

  test('a pile of cards is read, put on a plan and started day after day; Undo takes it all back', async () => {
    await click(board, 'a::-p-text(Add many)');
    await find(board, 'textarea');
    await paste(
      'textarea',
      'Tom Baker, tom@acme.example, +1 212 555 0100, Acme\n+1 212 555 0199\nPriya Nair\nAna Silva, ana@initech.example',
    );
    await find(board, '[role=status]::-p-text(3 people found; nobody in line 2.)');
    await board.select('select', 'monthly');
    expect(await axeViolations(board)).toEqual([]);
    await click(board, 'button::-p-text(Add 3 people)');
    await expect.poll(async () => (await rows(browser, 'contacts')).length).toBe(3);
    const dues = (await open()).map(({ due }) => due.date ?? '').sort();
    expect(new Set(dues).size).toBeGreaterThan(1);
    await click(board, 'button::-p-text(Undo)');
    await expect.poll(async () => (await rows(browser, 'contacts')).length).toBe(0);
    expect(await rows(browser, 'callbacks')).toEqual([]);
  });

  test('everything overdue gets a new day or is let go at once', async () => {
    for (const [id, age] of [
      ['Tom', 2],
      ['Ana', 3],
      ['Bo', 200],
    ] as const) {
      await addPromise(browser, id, { kind: 'instant', at: Date.now() - age * day });
    }
    await expect.poll(() => badgeText(browser)).toBe('3');
    await go('#/fresh-start');
    await click(board, 'button::-p-text(Start fresh: 2 to do, 1 let go)');
    await expect.poll(() => badgeText(browser)).toBe('');
    expect((await open()).map(({ id }) => id).sort()).toEqual(['Ana', 'Tom']);
    await find(board, '::-p-text(Nothing is overdue)');
    await click(board, 'button::-p-text(Undo)');
    await expect.poll(() => badgeText(browser)).toBe('3');
    await find(board, 'select[aria-label="Call, Bo"]');
    expect(await axeViolations(board)).toEqual([]);
  });

  test('hundreds of old mails are read in the page, and what was forgotten goes on the list', async () => {
    await go('#/look-back');
    const file = join(browser.profile, 'old.mbox');
    await writeFile(file, oldMails(400));
    await ((await find(board, 'input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await find(board, '[role=status]::-p-text(402 mails looked through)');
    await find(board, '[aria-label="Promised, and not come back to"] ::-p-text(send you the prices)');
    await find(board, '[aria-label="Waiting for your answer"] ::-p-text(Does a March start work)');
    expect(await axeViolations(board)).toEqual([]);
    const before = (await rows(browser, 'callbacks')).length;
    await click(board, 'button::-p-text(Put 2 on my list)');
    await expect.poll(async () => (await rows(browser, 'callbacks')).length).toBe(before + 2);
    expect(JSON.stringify(await rows(browser, 'callbacks'))).not.toContain('Nothing to see');
    await find(board, '::-p-text(No promise was forgotten.)');
  });

  test('what is on the shelf is offered to whom it is new, and makes a list of whom to tell', async () => {
    await go('#/shelf');
    await (await find(board, 'input[placeholder="What it is"]')).type('The layout guide');
    await (await find(board, 'input[placeholder="Tags, with commas"]')).type('layout, 2026');
    await board.keyboard.press('Enter');
    await expect
      .poll(() => rows(browser, 'shelf'))
      .toMatchObject([{ title: 'The layout guide', tags: ['layout', '2026'] }]);
    await click(board, 'button::-p-text(Tell them)');
    await (await find(board, '.shelf-readers input[type=search]')).type('tom baker');
    await click(board, 'button::-p-text(Choose this one)');
    // The button under the list takes its color back while axe looks.
    await expect.poll(() => axeViolations(board)).toEqual([]);
    await click(board, 'button::-p-text(Put one mail on my list)');
    const told = async () =>
      (await rows<{ purpose: string }>(browser, 'callbacks')).filter(({ purpose }) => purpose === 'The layout guide');
    await expect.poll(async () => (await told()).length).toBe(1);
    const contacts = await rows<{ id: string; name: string }>(browser, 'contacts');
    await go(`#/contacts/${contacts.find((each) => each.name === 'Ana Silva')?.id}`);
    await click(board, 'button[aria-label="They have had it: The layout guide"]');
    await expect.poll(async () => (await rows<{ givenTo: string[] }>(browser, 'shelf'))[0]?.givenTo.length).toBe(2);
  });

  test('results are charts, and tables beside them', async () => {
    await go('#/results');
    await find(board, '.results-chart svg .recharts-bar-rectangle');
    const kept = await find(board, 'figure::-p-text(Promises kept)');
    expect(await kept.evaluate((element) => element.closest('figure')?.querySelector('tbody')?.textContent)).toMatch(
      /\d/,
    );
    expect(await axeViolations(board)).toEqual([]);
  });
});
