import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { fields, header } from './selectors.ts';

const types: Record<string, RecordType> = {
  Contacts: 'person',
  Leads: 'lead',
  Accounts: 'company',
  Potentials: 'deal',
};

export const zoho: CrmSite = {
  id: 'zoho',
  label: 'Zoho CRM',
  proven: 'facts',
  hosts: /^crm\.zoho\.(com|eu|in|com\.au|jp)$/,
  origins: ['com', 'eu', 'in', 'com.au', 'jp'].map((land) => `https://crm.zoho.${land}/*`),
  // `/crm/org123/tab/Potentials/456` (Potentials are deals); the organization part may be missing.
  parseAddress(url) {
    const match = /^\/crm\/(?:(org\d+)\/)?tab\/(Contacts|Leads|Accounts|Potentials)\/(\d+)(?:\/|$)/.exec(url.pathname);
    const type = match?.[2] && types[match[2]];
    return type && match[3] ? { type, id: match[3] } : undefined;
  },
  header,
  fields,
};
