import { startBrowser } from '../../tests/e2e/driver/start.ts';
import { bundled } from './bundled.ts';
import type { Row, Section } from './measure.ts';

/** What the store costs on real IndexedDB: needs Chromium and a build (`npm run build`). */
export const store: Section = {
  title: 'Store in Chromium, on real IndexedDB',
  async run() {
    const script = await bundled('store-in-page.ts');
    const browser = await startBrowser('chromium');
    try {
      const page = await browser.openExtensionPage('manifest.json');
      const rows = (await page.evaluate(`${script}; globalThis.storeBench = storeBench; storeBench.run()`)) as Row[];
      for (const count of [10_000, 100_000]) {
        rows.push(...((await page.evaluate(`storeBench.runAtSize(${count})`)) as Row[]));
      }
      return rows;
    } finally {
      await browser.close();
    }
  },
};
