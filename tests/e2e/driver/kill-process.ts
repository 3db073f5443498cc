import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Kills the browser's process at once, as a crash or a pulled plug does, and resolves when it is gone. */
export async function killProcess(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('This browser was not started here.');
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
}
