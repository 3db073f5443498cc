import { browser } from 'wxt/browser';
import type { FieldName } from '../record/types.ts';
import type { Picks } from '../sites/generic/adapter.ts';

/** What the rep pointed at on the pages of a CRM nobody described, by host. */
const prefix = 'picks:';

export async function readPicks(host: string): Promise<Picks> {
  const key = prefix + host;
  const stored: unknown = (await browser.storage.local.get(key))[key];
  const entries = Object.entries((stored ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.filter(([, selector]) => isSelector(selector))) as Picks;
}

export async function keepPick(host: string, field: FieldName, selector: string): Promise<Picks> {
  const picks = { ...(await readPicks(host)), [field]: selector };
  await browser.storage.local.set({ [prefix + host]: picks });
  return picks;
}

function isSelector(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    document.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false;
  }
}
