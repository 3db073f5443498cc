import type { CrmSite } from '../../record/crm-site.ts';
import { isShown, searchLight } from '../../record/hooks.ts';
import type { RecordType } from '../../record/types.ts';
import { anyField, fields, header, list } from './selectors.ts';

const types: Record<string, RecordType> = { Contact: 'person', Lead: 'lead', Account: 'company', Opportunity: 'deal' };
/** What the id of a standard object begins with, in every installation. */
const prefixes: Record<string, RecordType> = { '003': 'person', '00Q': 'lead', '001': 'company', '006': 'deal' };

export const salesforce: CrmSite = {
  id: 'salesforce',
  label: 'Salesforce',
  proven: 'facts',
  hosts: /\.lightning\.force\.com$/,
  origins: ['https://*.lightning.force.com/*'],
  // `/lightning/r/Contact/003…/view`, in lists also `/lightning/r/003…/view`. An id has 15 characters, or 18 with a
  // checksum: the same record.
  parseAddress(url) {
    const match =
      /^\/lightning\/r\/(?:(Contact|Lead|Opportunity|Account)\/)?(([\da-zA-Z]{3})[\da-zA-Z]{12})(?:[\da-zA-Z]{3})?\/view$/.exec(
        url.pathname,
      );
    const [, object, id, prefix = ''] = match ?? [];
    const type = object ? types[object] : prefixes[prefix];
    return type && id ? { type, id } : undefined;
  },
  header,
  // Console tabs keep other records in the page, hidden; the shown fields name their object.
  agrees(page, address) {
    const objects = searchLight(page, anyField)
      .filter(isShown)
      .map((element) => element.getAttribute('data-target-selection-name')?.split('.')[1] ?? '');
    const known = objects.flatMap((object) => types[object] ?? []);
    return known.length === 0 ? undefined : known.includes(address.type);
  },
  fields,
  list,
  usesShadowRoots: true,
};
