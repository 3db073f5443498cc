import type { TestBrowser } from './types.ts';
import { until } from './until.ts';

/**
 * Installs, waits for the page the extension then opens, and closes it. It comes a moment late and takes the foreground,
 * and a page in the background gets no frames and no mouse.
 */
export async function installQuietly(browser: TestBrowser, install: () => Promise<void>): Promise<void> {
  const before = new Set((await browser.pages()).map(({ page }) => page));
  await install();
  const practice = await until('the practice page to open after the installation', async () =>
    (await browser.pages()).find(({ page }) => !before.has(page)),
  );
  await practice.page.close();
}
