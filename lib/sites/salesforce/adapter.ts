import type { CrmSite } from '../../record/crm-site.ts';
import { isShown, searchLight } from '../../record/hooks.ts';
import type { RecordType } from '../../record/types.ts';
import { anyField, fields, header } from './selectors.ts';

const types: Record<string, RecordType> = { Contact: 'person', Lead: 'lead', Account: 'company', Opportunity: 'deal' };

export const salesforce: CrmSite = {
  id: 'salesforce',
  label: 'Salesforce',
  proven: 'facts',
  hosts: /\.lightning\.force\.com$/,
  origins: ['https://*.lightning.force.com/*'],
  // `/lightning/r/Contact/003…/view`. An id has 15 characters, or 18 with a checksum: the same record.
  parseAddress(url) {
    const match = /^\/lightning\/r\/(Contact|Lead|Opportunity|Account)\/([\da-zA-Z]{15})(?:[\da-zA-Z]{3})?\/view$/.exec(
      url.pathname,
    );
    const type = match?.[1] && types[match[1]];
    return type && match[2] ? { type, id: match[2] } : undefined;
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
  usesShadowRoots: true,
};
