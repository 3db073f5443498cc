import { type CrmSite, linkHooks } from '../../record/crm-site.ts';
import type { Hook } from '../../record/hooks.ts';
import type { FieldName } from '../../record/types.ts';

/** What the rep pointed at on this host ("this is the name"): a selector for each field, remembered per host. */
export type Picks = Partial<Record<FieldName, string>>;

/** Numbers, UUIDs, hashes and prefixed keys (`lead_9sTf…`): what CRMs put in an address to name one record. */
const idPart =
  /^(?:\d{1,20}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=.*\d)[\da-f]{12,40}|(?:[a-z]+[-_])?(?=.*\d)[\da-z]{10,40})$/i;

/**
 * Any CRM nobody described, on a host the rep switched the coach on for: a page whose address ends in something
 * like an id is a record; its fields are the rep's own picks, then `mailto:` and `tel:`, then the page's heading and title.
 * What stays ambiguous is left out, and the panel offers to link.
 */
export function genericSite(picks: Picks = {}): CrmSite {
  const pick = (field: FieldName): Hook[] => {
    const selector = picks[field];
    return selector ? [{ rung: 'pick', path: [selector], read: 'shown' }] : [];
  };
  return {
    id: 'generic',
    label: 'Any other CRM',
    proven: 'facts',
    parseAddress(url) {
      const parts = [...url.pathname.split('/'), ...url.hash.replace(/^#/, '').split(/[/?]/)].filter(idIn);
      const named = ['id', 'record', 'recordId', 'contactId', 'dealId', 'leadId'].flatMap(
        (key) => url.searchParams.get(key) ?? [],
      );
      const ids = [...parts, ...named.filter(idIn)];
      if (ids.length === 0) return undefined;
      // The path names the kind of record, so it belongs to the identity; other query parameters (tabs, filters) do not.
      return {
        type: 'person',
        id: `${url.pathname}${url.hash.split('?')[0]}${named.length > 0 ? `?${named.join('&')}` : ''}`,
      };
    },
    header: picks.name ?? 'h1',
    fields: {
      name: [...pick('name'), { rung: 'title', path: ['h1'], read: 'shown' }],
      company: pick('company'),
      email: [...pick('email'), linkHooks.email],
      phone: [...pick('phone'), linkHooks.phone],
    },
    nameFromTitle: (title) => title.split(/\s[-–—|·]\s/)[0],
  };
}

function idIn(part: string): boolean {
  return idPart.test(part);
}
