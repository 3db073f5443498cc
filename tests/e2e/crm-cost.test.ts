import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../helpers/crm-page.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { closedRoots, inPageRoot } from './driver/inpage.ts';
import { type ScriptCost, scriptCost } from './driver/script-cost.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

/** A CRM's start page, and a record at an address of its own. */
const homePage = '<!doctype html><title>EspoCRM</title><body data-id="espocrm"><div id="main"><h3>Home</h3></div>';

let site: Served;
beforeAll(async () => {
  site = await serve(({ search }) => (search === '?record' ? fixture('espocrm') : homePage));
});
afterAll(() => site.close());

describeInBrowsers('What a page of a granted CRM costs that is no record', (name) => {
  let browser: TestBrowser;
  let page: Page;
  let cost: ScriptCost;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('http://127.0.0.1/*');
    page = await browser.newPage();
    cost = scriptCost(browser, page, '/content-scripts/crm.js');
  });
  afterAll(() => browser?.close());

  /** How often our script ran while the page changed itself for fifty frames. */
  const runsWhileThePageChanges = () =>
    cost.runsDuring(() =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 50; frame++) {
          await new Promise(requestAnimationFrame);
          const line = document.body.appendChild(document.createElement('p'));
          line.textContent = `Line ${frame}`;
          line.dataset.frame = String(frame);
          if (frame > 10) line.previousElementSibling?.remove();
        }
      }),
    );

  test('no observer, no listener but those that wait for an address, a caret and a saved note', async () => {
    await page.goto(`${site.origin}/#Home`);
    await expect
      .poll(() => cost.listeners('document'))
      .toEqual(['click', 'focusin', 'keydown', 'started', 'visibilitychange']);
    expect(await cost.listeners('navigation')).toEqual([
      'currententrychange',
      'currententrychange',
      'currententrychange',
    ]);
    expect(await cost.listeners('window')).toEqual(['blur', 'keydown', 'keypress', 'keyup']);
    expect(await cost.observers()).toBe(0);
    expect(await closedRoots(page)).toEqual([]);
  });

  test('whatever the page does, nothing of ours runs', async () => {
    expect(await runsWhileThePageChanges()).toBe(0);
  });

  test('on a record both measures show what they are there for', async () => {
    await page.goto(`${site.origin}/?record#Contact/view/5f0a1c2e3b4d5a6b7`);
    await inPageRoot(page);
    expect(await cost.observers()).toBeGreaterThan(0);
    expect(await runsWhileThePageChanges()).toBeGreaterThan(0);
  });

  test('left for a page that is none, it ends', async () => {
    await page.evaluate(() => {
      location.hash = '#Home';
    });
    await until('the panel to go', async () =>
      (await inPageRoot(page)).evaluate((shadow) => !shadow.querySelector('.record')),
    );
    expect(await runsWhileThePageChanges()).toBe(0);
  });
});
