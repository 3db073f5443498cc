import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../helpers/crm-page.ts';
import { closedRoots, inPageRoot } from './driver/inpage.ts';
import { findBrowser } from './driver/paths.ts';
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

const isThere = findBrowser('chromium') !== undefined;

/** Only Chromium's DevTools show what an extension's script holds in a page. */
describe.skipIf(!isThere)('What a page of a granted CRM costs that is no record (needs chromium)', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser('chromium');
    await browser.grantHost('http://127.0.0.1/*');
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const open = async (path: string) => {
    await page.goto(`${site.origin}/${path}`);
    await until('the extension’s script', () => world());
  };
  const world = () => page.extensionRealms()[0];
  /** A value of the content script's own world, in the DevTools' session it belongs to. */
  const held = async (expression: string) => {
    const handle = await until('the value', () => world()?.evaluateHandle(expression));
    return {
      objectId: handle.remoteObject().objectId ?? '',
      devTools: (handle as unknown as { client: CDPSession }).client,
    };
  };
  /** How many objects of a class the content script keeps alive. */
  const alive = async (name: string) => {
    const { objectId, devTools } = await held(`${name}.prototype`);
    const { objects } = await devTools.send('Runtime.queryObjects', { prototypeObjectId: objectId });
    const { result } = await devTools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    });
    return result.value as number;
  };
  const listeners = async (target: string) => {
    const { objectId, devTools } = await held(target);
    const { listeners } = await devTools.send('DOMDebugger.getEventListeners', { objectId });
    // WXT's own: a newer instance of the script says that it is there.
    return listeners.map(({ type }) => type.replace(/^\w+:crm:/, '')).sort();
  };
  /** How often our script ran while the page changed itself for fifty frames, and how it came to. */
  const runsWhileThePageChanges = async () => {
    await page.tracing.start({ categories: ['devtools.timeline'] });
    await page.evaluate(async () => {
      for (let frame = 0; frame < 50; frame++) {
        await new Promise(requestAnimationFrame);
        const line = document.body.appendChild(document.createElement('p'));
        line.textContent = `Line ${frame}`;
        line.dataset.frame = String(frame);
        if (frame > 10) line.previousElementSibling?.remove();
      }
    });
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
      traceEvents: { name: string; args?: { data?: { url?: string } } }[];
    };
    return traceEvents.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith('/crm.js'))
      .length;
  };

  test('no observer, no listener but those that wait for an address, a caret and a saved note', async () => {
    await open('#Home');
    expect(await alive('MutationObserver')).toBe(0);
    expect(await alive('ResizeObserver')).toBe(0);
    expect(await alive('IntersectionObserver')).toBe(0);
    expect(await listeners('navigation')).toEqual(['currententrychange', 'currententrychange', 'currententrychange']);
    expect(await listeners('document')).toEqual(['click', 'focusin', 'keydown', 'started', 'visibilitychange']);
    expect(await listeners('window')).toEqual(['blur', 'keydown', 'keypress', 'keyup']);
    expect(await closedRoots(page)).toEqual([]);
  });

  test('whatever the page does, nothing of ours runs', async () => {
    expect(await runsWhileThePageChanges()).toBe(0);
  });

  test('on a record both measures show what they are there for', async () => {
    await open('?record#Contact/view/5f0a1c2e3b4d5a6b7');
    await inPageRoot(page);
    expect(await alive('MutationObserver')).toBeGreaterThan(0);
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
