import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { fields, header, list, nextSteps } from './selectors.ts';

const types: Record<string, RecordType> = { deal: 'deal', person: 'person', organization: 'company' };

export const pipedrive: CrmSite = {
  id: 'pipedrive',
  label: 'Pipedrive',
  proven: 'facts',
  hosts: /^(?!www\.|app\.)[^.]+\.pipedrive\.com$/,
  origins: ['https://*.pipedrive.com/*'],
  parseAddress(url) {
    const match = /^\/(deal|person|organization)\/(\d+)(?:\/|$)/.exec(url.pathname);
    const type = match?.[1] && types[match[1]];
    if (type && match[2]) return { type, id: match[2] };
    const lead = /^\/leads\/inbox\/([\da-f-]{36})(?:\/|$)/.exec(url.pathname);
    return lead?.[1] ? { type: 'lead', id: lead[1] } : undefined;
  },
  header,
  fields,
  // People and organizations have their name in the title only, followed by the product's.
  nameFromTitle: (title, { type }) =>
    type === 'person' || type === 'company' ? title.replace(/\s[-–|]\s*Pipedrive$/, '') : undefined,
  nextSteps,
  list,
};
