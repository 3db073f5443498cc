import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openGmail } from './driver/gmail.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { findBrowser } from './driver/paths.ts';
import { startBrowser } from './driver/start.ts';

const composes = Number(process.env.FOLLOW_THROUGH_COMPOSES ?? 40);
/** What is made once and kept (patterns, the card's place) is there by then. */
const warmUp = 20;
/** Listeners in a page without a compose: some thirty of ours. Each open compose has a dozen more. */
const atRest = 60;

interface Load {
  listeners: number;
  nodes: number;
  heapKilobytes: number;
  observers: number;
}

/** Opens composes as Gmail does, each with a mark and a promise in it, and takes them off the page again. */
async function openAndClose(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let round = 0; round < count; round++) {
      (document.querySelector('nav [role=button]') as HTMLElement).click();
      const dialog = document.querySelector('[role=dialog]') as HTMLElement;
      (dialog.querySelector('[g_editable]') as HTMLElement).focus();
      document.execCommand('insertText', false, "Hi, just following up on this. I'll call you on Friday at 3pm. ");
      await nextFrame();
      dialog.remove();
      await nextFrame();
    }
  }, count);
}

async function load(page: Page, session: CDPSession): Promise<Load> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const [world] = page.extensionRealms();
  let observers = 0;
  // Handles belong to the page's own session.
  const client = (page as unknown as { _client(): CDPSession })._client();
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const prototype = await world?.evaluateHandle((kind) => globalThis[kind].prototype as object, kind);
    const prototypeObjectId = prototype?.remoteObject().objectId;
    if (!prototypeObjectId) throw new Error('No content script of the extension runs in this page.');
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId });
    const counted = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
    });
    observers += counted.result.value as number;
  }
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    heapKilobytes: Math.round(metric('JSHeapUsedSize') / 1024),
    observers,
  };
}

// Only Chromium tells what is left of listeners, observers and heap.
describe.skipIf(!findBrowser('chromium'))('composes come and go in chromium', () => {
  test(`${composes} of them leave no listener, observer or memory behind`, { timeout: 1_800_000 }, async () => {
    const browser = await startBrowser('chromium');
    try {
      const page = await openGmail(browser);
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      await openAndClose(page, warmUp);
      // Its last timers hold a compose for a second or two.
      const listeners = async () => (await load(page, session)).listeners;
      await expect.poll(listeners, { timeout: 15_000 }).toBeLessThan(atRest);
      const before = await load(page, session);
      await openAndClose(page, composes);
      await expect.poll(listeners, { timeout: 15_000 }).toBeLessThanOrEqual(before.listeners);
      const after = await load(page, session);
      console.log('before', before, 'after', after);
      expect(after.observers).toBeLessThanOrEqual(before.observers);
      expect(after.nodes).toBeLessThanOrEqual(before.nodes + 10);
      expect(after.heapKilobytes - before.heapKilobytes).toBeLessThan(512);
      expect(await marks(page)).toEqual({});
      expect(await (await inPageRoot(page)).$$('.strip')).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
