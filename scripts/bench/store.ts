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
      return (await page.evaluate(`${script}; storeBench.run()`)) as Row[];
    } finally {
      await browser.close();
    }
  },
};
