import type { Page } from 'puppeteer-core';
import { click } from './page.ts';

/** Done with the call to this person, in the popup: it asks how it went and what comes next, and a call has an answer to both. */
export async function finishCall(popup: Page, name: string): Promise<void> {
  await click(popup, `button[aria-label^="Done"][aria-label*="${name}"]`);
  await click(popup, '::-p-text(Reached, no next step)');
  await click(popup, '::-p-text(Nothing more)');
}
