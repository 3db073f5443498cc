import { browser } from 'wxt/browser';
import recordCss from '../../components/record/RecordPanel.css?inline';
import marksCss from '../../entrypoints/gmail.content/marks.css?inline';
import { isOutboxKey } from '../messages/outbox.ts';
import { browserServices } from '../page-coach/browser-services.ts';
import { CoachHost } from '../page-coach/host.ts';
import type { CoachServices } from '../page-coach/services.ts';
import { startCoach } from '../page-coach/start-coach.ts';
import type { CrmSite } from '../record/crm-site.ts';
import { findSite } from '../record/find-site.ts';
import { pickElement, selectorFor } from '../record/pick-element.ts';
import { type RecordContext, recordSite } from '../record/record-site.ts';
import { watchAddress } from '../record/watch-address.ts';
import { type ShownRecord, watchRecord } from '../record/watch-record.ts';
import { crmSites } from '../sites/crm-sites.ts';
import { genericSite, type Picks } from '../sites/generic/adapter.ts';
import { t } from '../words/t.ts';
import { markLists } from './list-marks.ts';
import { PanelSlot } from './panel-slot.tsx';
import { keepPick, readPicks } from './picks.ts';
import { personOn } from './record-person.ts';
import { sourceOf } from './record-source.ts';

/**
 * Starts the coach on a page of a host the rep granted.
 *
 * @param signal ends everything and leaves the page as it was
 */
export function startCrm(signal: AbortSignal): void {
  const services = browserServices(signal);
  const host = new CoachHost(document, services.styles, signal);
  host.dress(recordCss);
  host.dress(marksCss); // The copies of text fields lie in our root, where the page's own sheets do not reach.
  let site: CrmSite | undefined;
  let picks: Picks = {};
  let onSite = new AbortController();

  /** Self-hosted CRMs are known by structure, which may come with the page's first record. */
  const recognize = () => {
    const found = findSite(crmSites, new URL(location.href), document) ?? genericSite(picks);
    if (found.id !== site?.id) start(found);
  };
  const start = (found: CrmSite) => {
    onSite.abort();
    onSite = new AbortController();
    site = found;
    const isGeneric = found.id === genericSite().id;
    startOnSite(found, host, services, isGeneric ? pickName : undefined, AbortSignal.any([signal, onSite.signal]));
  };
  /** @returns what to tell the rep */
  const pickName = async () => {
    const element = await pickElement(document, (target) => host.contains(target), signal);
    if (!element) return t('record.nothingPicked');
    const selector = selectorFor(element);
    if (!selector) return t('record.pickLost');
    picks = await keepPick(location.host, 'name', selector);
    start(genericSite(picks));
    return '';
  };
  void readPicks(location.host)
    .then((stored) => {
      picks = stored;
    })
    .finally(() => {
      if (signal.aborted) return;
      recognize();
      watchAddress(window, recognize, signal);
      if (document.readyState !== 'complete') window.addEventListener('load', recognize, { once: true, signal });
    });
}

function startOnSite(
  site: CrmSite,
  host: CoachHost,
  services: CoachServices,
  pick: (() => Promise<string>) | undefined,
  signal: AbortSignal,
): void {
  let shown: ShownRecord | undefined;
  const panel = new PanelSlot(host, site, services.moment, pick, signal);
  const isOff = () => services.settings().sitesOff.includes(site.id);
  const show = () => panel.show(isOff() ? undefined : shown);
  watchRecord(
    site,
    window,
    (record) => {
      shown = record;
      show();
    },
    signal,
  );
  const markAgain = site.list ? markLists(site, site.list, window, isOff, signal) : () => {};
  const refresh = () => {
    panel.refresh();
    markAgain();
  };
  services.onSettings(() => {
    show();
    markAgain();
  }, signal);
  // What the popup changed is seen when she looks at the page again, a saved note's promises as they are stored.
  document.addEventListener('visibilitychange', refresh, { signal });
  const onStored = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.entries(changes).some(([key, { newValue }]) => isOutboxKey(key) && !newValue)) refresh();
  };
  browser.storage.local.onChanged.addListener(onStored);
  signal.addEventListener(
    'abort',
    () => browser.runtime?.id && browser.storage.local.onChanged.removeListener(onStored),
    {
      once: true,
    },
  );
  const context = () => (shown?.isCurrent() ? contextOf(shown) : undefined);
  const notes = recordSite(site, context, marksCss, () => panel.box());
  startCoach(document, notes, services, signal, host);
}

function contextOf(record: ShownRecord): RecordContext {
  const { record: key, ...person } = personOn(record);
  return {
    record: () => ({ key, ...person }),
    source: () => {
      const { subject: _, ...source } = sourceOf(record);
      return source;
    },
    recipients: () => (person.email ? [{ email: person.email, name: person.name }] : []),
  };
}
