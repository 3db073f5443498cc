import type { CrmSite } from './crm-site.ts';
import type { RecordIdentity } from './types.ts';

/**
 * The CRM behind a page: by host where the CRM is hosted, else by the page's structure, else undefined.
 * A page of a self-hosted CRM may not be built yet at `document_start`; ask again once it is.
 */
export function findSite(sites: readonly CrmSite[], url: URL, document: Document): CrmSite | undefined {
  return sites.find((site) => site.hosts?.test(url.hostname)) ?? sites.find((site) => site.isBuiltOn?.(document));
}

/** Host + type + id from the address alone; undefined where the address names no record. */
export function identifyRecord(site: CrmSite, url: URL): RecordIdentity | undefined {
  const address = site.parseAddress(url);
  return address && { site: site.id, host: url.host.toLowerCase(), ...address };
}
