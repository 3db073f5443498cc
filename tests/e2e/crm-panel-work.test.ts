import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../helpers/crm-page.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { inPageRoot } from './driver/inpage.ts';
import { pillName } from './driver/record.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(({ searchParams }) => {
    const { name, mail, phone } = Object.fromEntries(searchParams);
    const html = fixture('espocrm').replaceAll('Ingrid Solheim', name ?? 'Ingrid Solheim');
    const mailed = mail === undefined ? html : html.replace(/<div><a data-email-address[\s\S]*?<\/div>/g, mail);
    return phone
      ? mailed.replace('<span class="none-value">Aucun</span>', `<a data-phone-number="${phone}">${phone}</a>`)
      : mailed;
  });
});
afterAll(() => site.close());

const hour = 3_600_000;
const day = 24 * hour;

describeInBrowsers('Working the panel on a record', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('http://127.0.0.1/*');
    // Made in Gmail, where all that is known of her is the address.
    const person = { name: 'Ingrid', email: 'ingrid@fjordline.example', phone: '+47 22 33 44 55' };
    const add = (id: string, purpose: string, at: number) =>
      addPromise(browser, id, { kind: 'instant', at }, { person, purpose, quote: `I will call you about ${purpose}.` });
    await add('later', 'the yard', Date.now() + 3 * day);
    await add('late', 'the budget', Date.now() - hour);
  });
  afterAll(() => browser?.close());

  const open = async (id = '5f0a1c2e3b4d5a6b7', query: Record<string, string> = {}) => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/?${new URLSearchParams(query)}#Contact/view/${id}`);
    await until('the panel', async () => (await inPageRoot(page)).$('.record'));
    return page;
  };
  const find = async (selector: string) => until(selector, async () => (await inPageRoot(page)).$(selector));
  const press = async (selector: string) => (await find(selector)).click();
  const text = async (selector = '.record') =>
    (await inPageRoot(page)).evaluate(
      (shadow, selector) => shadow.querySelector(selector)?.textContent ?? '',
      selector,
    );
  const tasks = async () =>
    (await inPageRoot(page)).evaluate((shadow) =>
      [...shadow.querySelectorAll('.record-task')].map(({ textContent }) => textContent),
    );
  const place = async () => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await (await find('.record')).boundingBox()) ?? {};
    return { right: Math.round(x + width), bottom: Math.round(y + height) };
  };

  test('finds what was promised to her in Gmail by her address, what is overdue first', async () => {
    page = await open();
    await expect.poll(() => pillName(page)).toContain('2 open promises, 1 overdue');
    await press('.record-pill');
    await expect.poll(tasks).toEqual(['Call about the budget', 'Call about the yard']);
  });

  test('an activity the CRM has for the same thing is named beside the promise, not listed again', async () => {
    expect(await text('.record-promise')).toContain('also in EspoCRM');
    expect(await text()).not.toContain('Planned in EspoCRM');
  });

  test('a promise is put off and done by a click each, and the click can be taken back', async () => {
    await press('.record-promise .icon-button');
    await press('.when-choice');
    await expect.poll(() => text('.record-notice')).toMatch(/: Call about the budget.*Undo/);
    const due = async () =>
      (await rows<{ id: string; dueAt: number; status: string }>(browser, 'callbacks')).find(({ id }) => id === 'late');
    await expect.poll(async () => ((await due())?.dueAt ?? 0) > Date.now()).toBe(true);
    await press('.record-done');
    await expect.poll(async () => (await due())?.status).toBe('done');
    await press('.record-notice .quiet-button');
    await expect.poll(async () => (await due())?.status).toBe('open');
    await expect.poll(tasks).toHaveLength(2);
  });

  test('a call is logged with how it went, and the next step is asked for', async () => {
    await press('.record-actions .quiet-button:nth-of-type(2)');
    await press('.record-outcomes .record-outcome:nth-of-type(3)');
    await expect
      .poll(() => rows(browser, 'touches'))
      .toMatchObject([{ channel: 'phone', direction: 'out', outcome: 'voicemail', source: { site: 'espocrm' } }]);
    await find('.record-form input');
    await expect.poll(() => text('.record-touches')).toMatch(/Called, .*voicemail/);
    await press('.record-actions .quiet-button:nth-of-type(2)');
    await press('.record-outcomes .record-outcome:nth-of-type(4)');
    await expect.poll(text).toContain('2 tries since the last answer');
  });

  test('the status line goes to the clipboard as the CRM’s field wants it', async () => {
    await press('.record-actions .icon-button');
    await expect.poll(() => text('.record-notice')).toMatch(/Copied: \d{4}-\d\d-\d\d: Called.*Next: Call about/);
    await page.$eval('textarea', (field) => field.setAttribute('style', 'width: 400px; height: 120px'));
    await page.click('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    expect(await page.$eval('textarea', (field) => field.value)).toMatch(/^\d{4}-\d\d-\d\d: Called.*Next: Call about/);
    await page.$eval('textarea', (field) => {
      field.value = '';
    });
  });

  test('moved by the mouse and by the arrow keys, it is there again on the next record, open as she left it', async () => {
    const before = await place();
    const grip = await (await find('.record-grip')).boundingBox();
    const at = { x: (grip?.x ?? 0) + 20, y: (grip?.y ?? 0) + 10 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 90, at.y - 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(place).toEqual({ right: before.right - 90, bottom: before.bottom - 40 });
    await (await find('.record-grip')).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(place).toEqual({ right: before.right - 106, bottom: before.bottom - 40 });
    page = await open('5f0a1c2e3b4d5a6c9', { name: 'Nora Lie', mail: '' });
    await expect.poll(place).toEqual({ right: before.right - 106, bottom: before.bottom - 40 });
    await expect.poll(text).toContain('Nora Lie');
    expect(await tasks()).toEqual([]);
    await press('[aria-label="Collapse"]');
    await find('.record-pill');
    page = await open('5f0a1c2e3b4d5a6c8', { name: 'Ole Brandt', mail: '' });
    await find('.record-pill');
    await press('.record-pill');
  });

  test('what is said of a note keeps clear of it', async () => {
    page = await open();
    await press('[aria-label="Collapse"], .record-pill');
    if (await (await inPageRoot(page)).$('.record-pill')) await press('.record-pill');
    // A field that reaches under the panel from the left, its lower right corner with it.
    const panel = await (await find('.record:not([data-collapsed])')).boundingBox();
    const { x = 0, y = 0, height = 0 } = panel ?? {};
    await page.$eval(
      '.post-container',
      (box, right, bottom) => {
        box.setAttribute(
          'style',
          `position: fixed; left: 40px; top: 40px; width: ${right - 40}px; height: ${bottom - 40}px`,
        );
        box.querySelector('textarea')?.setAttribute('style', 'width: 100%; height: 100%; box-sizing: border-box');
      },
      x + 100,
      y + height - 40,
    );
    await page.click('textarea', { offset: { x: 20, y: 20 } });
    await page.keyboard.type('I will call her soon about the yard. ');
    const rightmost = async () =>
      (await inPageRoot(page)).evaluate((shadow) =>
        Math.max(
          0,
          ...[...shadow.querySelectorAll('[data-follow-through-strip], .chip')].map(
            (each) => each.getBoundingClientRect().right,
          ),
        ),
      );
    await expect.poll(rightmost).toBeGreaterThan(100);
    expect(await rightmost()).toBeLessThanOrEqual(x);
    await page.$eval('textarea', (field) => {
      field.value = '';
    });
  });

  describe('whose record it is', () => {
    test('is told by the telephone number, however it is written', async () => {
      page = await open('5f0a1c2e3b4d5a6c7', { name: 'Ingrid', mail: '', phone: '0047 22334455' });
      await expect.poll(tasks).toHaveLength(2);
    });

    test('or by the rep, once', async () => {
      const shown = { name: 'Mrs. Solheim-Berg', mail: '' };
      page = await open('5f0a1c2e3b4d5a6c6', shown);
      await expect.poll(text).toContain('Solheim-Berg');
      expect(await tasks()).toEqual([]);
      await press('.record-actions .icon-button:last-of-type');
      const field = await find('.record-form input');
      await field.click({ count: 3 });
      await page.keyboard.type('Ingrid');
      await press('.record-choices .record-outcome');
      await expect.poll(tasks).toHaveLength(2);
      page = await open('5f0a1c2e3b4d5a6c6', shown);
      await expect.poll(tasks).toHaveLength(2);
      expect(await rows(browser, 'contacts')).toMatchObject([
        { records: expect.arrayContaining([expect.stringContaining('5f0a1c2e3b4d5a6c6')]) },
      ]);
    });
  });
});
