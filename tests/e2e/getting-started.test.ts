import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './driver/ask.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { axeViolations } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { badgeText, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

interface Stored {
  id: string;
  due: { kind: string; date?: string };
  status: string;
}

/** Beginning with what she has, by real keys and clicks on the real store. */
describeInBrowsers('getting started', (name) => {
  let browser: TestBrowser;
  let board: Page;
  const day = 86_400_000;

  const go = (place: string) => board.evaluate((place) => window.location.replace(place), place);
  const find = (selector: string) => until(selector, () => board.$(selector));
  const click = async (selector: string) => (await find(selector)).click();
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
    await click('a::-p-text(Add many)');
    await find('textarea');
    await paste(
      'textarea',
      'Tom Baker, tom@acme.example, +1 212 555 0100, Acme\n+1 212 555 0199\nPriya Nair\nAna Silva, ana@initech.example',
    );
    await find('[role=status]::-p-text(3 people found; nobody in line 2.)');
    await board.select('select', 'monthly');
    expect(await axeViolations(board)).toEqual([]);
    await click('button::-p-text(Add 3 people)');
    await expect.poll(async () => (await rows(browser, 'contacts')).length).toBe(3);
    const dues = (await open()).map(({ due }) => due.date ?? '').sort();
    expect(new Set(dues).size).toBeGreaterThan(1);
    await click('button::-p-text(Undo)');
    await expect.poll(async () => (await rows(browser, 'contacts')).length).toBe(0);
    expect(await rows(browser, 'callbacks')).toEqual([]);
  });

  test('everything overdue gets a new day or is let go at once', async () => {
    for (const [id, age] of [
      ['Tom', 2],
      ['Ana', 3],
      ['Bo', 200],
    ] as const) {
      await ask(browser, 'callback.add', {
        id,
        person: { name: id, company: '', email: '', phone: '', record: '' },
        action: 'call',
        quote: "I'll call you.",
        purpose: '',
        due: { kind: 'instant', at: Date.now() - age * day },
        source: { site: 'manual', url: '', threadId: '', account: '', subject: '' },
      });
    }
    await expect.poll(() => badgeText(browser)).toBe('3');
    await go('#/fresh-start');
    await click('button::-p-text(Start fresh: 2 to do, 1 let go)');
    await expect.poll(() => badgeText(browser)).toBe('');
    expect((await open()).map(({ id }) => id).sort()).toEqual(['Ana', 'Tom']);
    await find('::-p-text(Nothing is overdue)');
    await click('button::-p-text(Undo)');
    await expect.poll(() => badgeText(browser)).toBe('3');
    await find('select[aria-label="Call, Bo"]');
    expect(await axeViolations(board)).toEqual([]);
  });

  test('results are charts, and tables beside them', async () => {
    await go('#/results');
    await find('.results-chart svg .recharts-bar-rectangle');
    const kept = await find('figure::-p-text(Promises kept)');
    expect(await kept.evaluate((element) => element.closest('figure')?.querySelector('tbody')?.textContent)).toMatch(
      /\d/,
    );
    expect(await axeViolations(board)).toEqual([]);
  });
});
