import { loadavg } from 'node:os';
import { startBrowser } from '../../tests/e2e/driver/start.ts';
import type { TestBrowser } from '../../tests/e2e/driver/types.ts';
import { bundled } from './bundled.ts';
import { type Row, type Section, timingRow, timingsOf } from './measure.ts';

const rounds = 15;

/**
 * Milliseconds from the navigation to the frame that shows the first card (an empty page: anything at all). Each
 * opening is a page of its own, as the popup is.
 */
async function opening(browser: TestBrowser, path: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 400, height: 600 });
    await page.evaluateOnNewDocument((selector) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(selector)) return;
        observer.disconnect();
        // The second frame's callback runs when the first has been painted.
        requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { shownAt: performance.now() })));
      });
      observer.observe(document, { childList: true, subtree: true });
    }, selector);
    await page.goto(`${browser.origin}/${path}`);
    const shown = await page.waitForFunction(() => (window as unknown as { shownAt?: number }).shownAt);
    return (await shown.jsonValue()) as number;
  } finally {
    await page.close();
  }
}

/** What the toolbar button costs, beside an extension page with nothing on it. Needs a build. */
export const popup: Section = {
  title: 'Popup in Chromium, from click to list',
  async run() {
    const script = await bundled('store-in-page.ts');
    const browser = await startBrowser('chromium');
    try {
      const filler = await browser.openExtensionPage('manifest.json');
      const rows: Row[] = [];
      const times = async (path: string, selector: string) => {
        const taken: number[] = [];
        for (let round = 0; round <= rounds; round++) taken.push(await opening(browser, path, selector));
        return timingsOf(taken.slice(1)); // The first one fills the caches.
      };
      for (const count of [0, 10_000]) {
        if (count > 0) await filler.evaluate(`${script}; storeBench.fillReal(${count})`);
        const shows = count > 0 ? 'article' : '.due-empty';
        rows.push(timingRow('an extension page with nothing on it', await times('manifest.json', 'pre')));
        rows.push(
          timingRow(`popup, ${count.toLocaleString('en')} open callbacks`, await times('popup.html', shows), 150),
        );
      }
      rows.push({ what: 'load of the machine, 1 minute', value: loadavg()[0]?.toFixed(1) ?? '' });
      return rows;
    } finally {
      await browser.close();
    }
  },
};
