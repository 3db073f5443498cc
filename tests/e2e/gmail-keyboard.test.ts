import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chips } from './driver/coach.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { bodySelector, bodyText, openGmail, typeKeys } from './driver/gmail.ts';
import { axeViolations, inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

/** The whole job once without a pointer: write, mend, look at the strip, drop a promise, send. */
describeInBrowsers('by keyboard alone', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser(name);
    page = await openGmail(browser);
  });
  afterAll(() => browser?.close());

  /** What has the focus inside our root, '' where the page has it. */
  const focused = async () =>
    (await inPageRoot(page)).evaluate((root) => {
      const { activeElement } = root as unknown as ShadowRoot;
      return activeElement?.getAttribute('aria-label') ?? (activeElement as HTMLElement | null)?.innerText ?? '';
    });
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const withKey = async (modifier: 'Control' | 'Shift', key: 'Enter' | 'F8') => {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
  };

  test('a mail is addressed and written, and its weak words are marked', async () => {
    await page.focus('nav [role=button]');
    // Our page's button takes clicks only; Gmail's own key for it is "c".
    await page.evaluate(() => (document.activeElement as HTMLElement).click());
    await page.waitForSelector(bodySelector);
    await typeKeys(page, 'Tom Baker <tom@acme.example>');
    await press('Enter', 'Tab');
    await typeKeys(page, 'Proposal');
    await press('Tab');
    await until('the caret in the body', () =>
      page.evaluate((body) => document.activeElement?.matches(body), bodySelector),
    );
    await typeKeys(
      page,
      "Hi Tom,\njust following up on the proposal. I'll call you on Friday at 3pm. I'll send you the plan tomorrow. ",
    );
    await expect.poll(async () => Object.values(await marks(page)).flat()).toContain('just following up');
  });

  test('F8 and Enter mend it, Shift+F8 opens the strip, Escape leads back', async () => {
    await press('F8', 'Enter');
    await expect.poll(() => bodyText(page)).not.toContain('just following up');
    await withKey('Shift', 'F8');
    await expect.poll(focused).toMatch(/^Follow Through: /);
    await press('Enter');
    await until('the panel', async () => (await inPageRoot(page)).$('.panel'));
    expect(await axeViolations(page, await inPageRoot(page))).toEqual([]);
    await press('Escape', 'Escape');
    await expect.poll(focused).toBe('');
  });

  test('Tab walks the strip: a promise is dropped, the other gets its panel', async () => {
    await until('two chips', async () => (await chips(page)).length === 2);
    await withKey('Shift', 'F8');
    const back = async (label: RegExp) => {
      for (let step = 0; step < 6 && !label.test(await focused()); step++) {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
      }
      expect(await focused()).toMatch(label);
    };
    await back(/^Don’t keep: Send/);
    await press('Enter');
    await until('one promise less', async () => (await inPageRoot(page)).$('.chip[data-dropped]'));
    await expect.poll(focused).toMatch(/^Not kept: Send/);
    await back(/^Call/);
    await press('Enter');
    await until('its panel', async () => (await inPageRoot(page)).$('.chip-panel'));
    expect(await axeViolations(page, await inPageRoot(page))).toEqual([]);
    await press('Escape');
    await expect.poll(focused).toMatch(/^Call/);
  });

  test('axe would have seen a fault in there', async () => {
    const root = await inPageRoot(page);
    await root.evaluate((shadow) => {
      shadow.appendChild(document.createElement('button')).dataset.planted = '';
    });
    expect((await axeViolations(page, root)).join()).toContain('button-name');
    await root.evaluate((shadow) => shadow.querySelector('[data-planted]')?.remove());
  });

  test('Escape goes back to the text, and the chord sends: one promise is kept', async () => {
    await press('Escape');
    await until('the caret in the body', () =>
      page.evaluate((body) => document.activeElement?.matches(body), bodySelector),
    );
    await withKey('Control', 'Enter');
    await expect
      .poll(async () => (await rows<{ action: string }>(browser, 'callbacks')).map(({ action }) => action))
      .toEqual(['call']);
    expect(await page.evaluate('gmail.stolen')).toEqual([]);
  });
});
