import recordCss from '../../components/record/RecordPanel.css?inline';
import { CoachHost } from '../page-coach/host.ts';
import type { CrmSite } from '../record/crm-site.ts';
import { findSite } from '../record/find-site.ts';
import { watchAddress } from '../record/watch-address.ts';
import { watchRecord } from '../record/watch-record.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { momentOf } from '../settings/moment.ts';
import { crmSites } from '../sites/crm-sites.ts';
import { genericSite } from '../sites/generic/adapter.ts';
import { PanelSlot } from './panel-slot.tsx';

/**
 * Starts the coach on a page of a host the rep granted.
 *
 * @param signal ends everything and leaves the page as it was
 */
export function startCrm(signal: AbortSignal): void {
  const host = new CoachHost(document, signal);
  host.dress(recordCss);
  let site: CrmSite | undefined;
  let onSite = new AbortController();

  /** Self-hosted CRMs are known by structure, which may come with the page's first record. */
  const recognize = () => {
    const found = findSite(crmSites, new URL(location.href), document) ?? genericSite();
    if (found.id === site?.id) return;
    onSite.abort();
    onSite = new AbortController();
    site = found;
    startOnSite(found, host, AbortSignal.any([signal, onSite.signal]));
  };
  recognize();
  watchAddress(window, recognize, signal);
  window.addEventListener('load', recognize, { signal });
}

function startOnSite(site: CrmSite, host: CoachHost, signal: AbortSignal): void {
  const panel = new PanelSlot(host, site, () => momentOf(defaultSettings, Date.now()), signal);
  watchRecord(site, window, (record) => panel.show(record), signal);
}
