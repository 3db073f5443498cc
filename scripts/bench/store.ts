import { join } from 'node:path';
import { build } from 'vite';
import { startBrowser } from '../../tests/e2e/driver/start.ts';
import { zodWithoutEval } from '../build/zod-without-eval.ts';
import type { Row, Section } from './measure.ts';

/** One script with everything in it, for a page that can import nothing. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [zodWithoutEval()], // As in the shipped build.
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'store-in-page.ts'), name: 'storeBench', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Vite built nothing.');
  return output.output[0].code;
}

/** What the store costs on real IndexedDB: needs Chromium and a build (`npm run build`). */
export const store: Section = {
  title: 'Store in Chromium, on real IndexedDB',
  async run() {
    const script = await bundled();
    const browser = await startBrowser('chromium');
    try {
      const page = await browser.openExtensionPage('manifest.json');
      return (await page.evaluate(`${script}; storeBench.run()`)) as Row[];
    } finally {
      await browser.close();
    }
  },
};
