import type { Page } from 'puppeteer-core';
import { findInPageRoot } from './inpage.ts';

/** What the small button of the panel on a CRM record says; null where the page shows none. */
export async function pillName(page: Page): Promise<string | null> {
  const root = await findInPageRoot(page);
  if (!root) return null;
  return root.evaluate((shadow) => shadow.querySelector('.record-pill')?.getAttribute('aria-label') ?? null);
}
