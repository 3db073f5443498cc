import { describe } from 'vitest';
import { findBrowser } from './paths.ts';
import type { BrowserName } from './types.ts';

/** A suite in Chromium and in Firefox; where one is not installed its suite is skipped and its title says why. */
export function describeInBrowsers(title: string, run: (name: BrowserName) => void): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const isThere = findBrowser(name) !== undefined;
    describe.skipIf(!isThere)(isThere ? `${title} in ${name}` : `${title}: ${name} is not installed`, () => run(name));
  }
}
