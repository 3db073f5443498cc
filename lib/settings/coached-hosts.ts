import { browser } from 'wxt/browser';

/**
 * The hosts the rep switched the coach on for, beside Gmail: exactly the optional host permissions she granted, so there
 * is no list of our own that could disagree with the browser's.
 */

/** A host as the rep reads it ("crm.example.com:8000") and the permission for it. */
export interface CoachableHost {
  host: string;
  /** A match pattern for this host alone; it knows no ports. */
  origin: string;
}

/**
 * The host of a page on which the coach could be switched on; undefined for browser pages, files, extension pages and Gmail.
 * @param address a tab's address
 */
export function coachableHost(address: string): CoachableHost | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === 'mail.google.com') return undefined;
  return { host: url.host, origin: `${url.protocol}//${url.hostname}/*` };
}

/** Asks the rep for these hosts. Call it right inside her click, before any `await`: browsers refuse otherwise. */
export function coachAt(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Takes hosts back. @param origins as they were granted: a browser takes no part out of a wider one */
export function stopCoaching(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Match patterns of all hosts she granted beside Gmail. */
export async function coachedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !own.has(origin)).sort();
}

/** True where a match pattern holds for a page. @param pattern of a whole host, or of all below one (`https://*.example.com/*`) */
export function covers(pattern: string, address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]*)\//.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
}
