import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../helpers/crm-page.ts';
import { ask } from './driver/ask.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { axeViolations, inPageRoot } from './driver/inpage.ts';
import { projectRoot } from './driver/paths.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

const looks = {
  light: 'body { background: #fff; color: #222 }',
  dark: 'html, body { background: #1b1f23; color: #ddd } a { color: #8ab4f8 }',
};
const longName = 'Wolfeschlegelsteinhausenbergerdorff-Montgomery van der Westhuizen';
const day = 86_400_000;

let site: Served;
beforeAll(async () => {
  site = await serve(({ searchParams }) =>
    fixture('espocrm')
      .replace('</head>', `<style>${looks[(searchParams.get('look') ?? 'light') as keyof typeof looks]}</style></head>`)
      .replaceAll('Ingrid Solheim', searchParams.get('name') ?? 'Ingrid Solheim')
      .replaceAll('ngrid@fjordline.example', `${searchParams.get('mail') ?? 'ngrid'}@fjordline.example`),
  );
});
afterAll(() => site.close());

/** What is seen is kept in screenshots/record-*.png, to be looked at. */
describeInBrowsers('The panel on a record', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('http://127.0.0.1/*');
    await mkdir(join(projectRoot, 'screenshots'), { recursive: true });
    const now = Date.now();
    const person = { name: 'Ingrid Solheim', email: 'ingrid@fjordline.example', company: 'Fjordline Ferries' };
    const add = (id: string, purpose: string, at: number, action: 'call' | 'send' = 'call') =>
      addPromise(browser, id, { kind: 'instant', at }, { person, purpose, action, quote: purpose });
    await add(
      'late',
      'the revised offer with three years of support for both ferries and the yard in Bergen',
      now - 2 * day,
      'send',
    );
    await add('later', 'the pilot', now - 3_600_000);
    await add('tomorrow', 'budget sign-off', now + day);
    await addPromise(browser, 'someday', null, {
      person,
      purpose: 'https://example.com/a-very-long-address-without-any-place-to-break-it-in-two',
      quote: 'x',
    });
    for (const [id, channel, outcome] of [
      ['t1', 'call', 'voicemail'],
      ['t2', 'call', 'no-answer'],
      ['t3', 'email', 'done'],
    ] as const) {
      await ask(browser, 'touch.log', {
        ...{ id, channel, outcome, person: { ...person, phone: '', record: '' } },
        source: { site: 'manual', url: '', threadId: '', account: '', subject: '' },
      });
    }
  });
  afterAll(() => browser?.close());

  const open = async (query: Record<string, string>, width = 1280) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: width < 600 ? 640 : 900 });
    await page.goto(`${site.origin}/?${new URLSearchParams(query)}#Contact/view/5f0a1c2e3b4d5a6b7`);
    const root = await inPageRoot(page);
    await until('the panel', () => root.$('.record'));
    return { page, root };
  };
  const look = async (page: Page, what: string) => {
    const root = await inPageRoot(page);
    await page.screenshot({ path: join(projectRoot, 'screenshots', `record-${name}-${what}.png`) as `${string}.png` });
    expect(await axeViolations(page, root)).toEqual([]);
    // Nothing is wider than the panel, nothing to press is cut off, and the panel is inside the window.
    const isInside = await root.evaluate((shadow) => {
      const panel = shadow.querySelector<HTMLElement>('.record') as HTMLElement;
      const { left, top, right, bottom } = panel.getBoundingClientRect();
      const cut = [...panel.querySelectorAll('.record-foot button, .record-form button, .record-form input')].filter(
        (each) => each.getBoundingClientRect().bottom > bottom,
      );
      const wide = [...panel.querySelectorAll<HTMLElement>('.record-body, .record-form')].filter(
        (each) => each.scrollWidth > each.clientWidth,
      );
      return {
        wide: wide.map(({ className }) => className),
        cut: cut.map(({ textContent }) => textContent),
        isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      };
    });
    expect(isInside).toEqual({ wide: [], cut: [], isInside: true });
  };
  const press = async (page: Page, selector: string) => {
    const root = await inPageRoot(page);
    await (await until(selector, () => root.$(selector))).click();
  };

  describe.each(['light', 'dark'] as const)('on a %s page', (theme) => {
    test('is readable as a pill, opened, and with each of its drawers', async () => {
      const { page, root } = await open({ look: theme });
      await (await root.$('button[aria-label="Collapse"]'))?.click();
      await until('the pill', () => root.$('.record-pill'));
      await look(page, `${theme}-pill`);
      await press(page, '.record-pill');
      await until('the promises', () => root.$('.record-promises'));
      await look(page, `${theme}-full`);
      await press(page, '.record-actions .quiet-button');
      await until('the line', () => root.$('.record-form input'));
      await page.keyboard.type('call tomorrow at 3pm about the Ohio line');
      const understood = () =>
        root.evaluate((shadow) => shadow.querySelector('.record-form [role=status]')?.textContent);
      await expect.poll(understood).toMatch(/Ohio line, Tomorrow/);
      await look(page, `${theme}-add`);
      await press(page, '.record-actions .quiet-button:nth-of-type(2)');
      await until('the outcomes', () => root.$('.record-outcomes'));
      await look(page, `${theme}-call`);
      await press(page, '.record-actions .icon-button:last-of-type');
      await until('the contacts', () => root.$('.record-form input'));
      await look(page, `${theme}-link`);
      await page.close();
    });

    test('is readable with nothing in it, with long names, and in a narrow window', async () => {
      const empty = await open({ look: theme, name: 'Nora Lie', mail: 'nora' });
      await look(empty.page, `${theme}-empty`);
      await empty.page.close();
      const long = await open({ look: theme, name: longName, mail: 'long' });
      await look(long.page, `${theme}-long`);
      await long.page.close();
      const narrow = await open({ look: theme }, 360);
      await look(narrow.page, `${theme}-narrow`);
      await narrow.page.close();
    });
  });
});
