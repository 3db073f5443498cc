import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { editors, fields, header, root } from './selectors.ts';

const types: Record<string, RecordType> = {
  people: 'person',
  leads: 'lead',
  companies: 'company',
  opportunities: 'deal',
};

export const copper: CrmSite = {
  id: 'copper',
  label: 'Copper',
  proven: 'facts',
  hosts: /^app\.copper\.com$/,
  origins: ['https://app.copper.com/*'],
  // `/companies/77/app#/browse/…?fullProfile=people-123`: the account is in the path, the record in the hash.
  parseAddress(url) {
    const account = /^\/companies\/(\d+)\/app$/.exec(url.pathname)?.[1];
    const match = /[?&/]fullProfile=(people|leads|companies|opportunities)-(\d+)(?:&|$)/.exec(url.hash);
    const type = match?.[1] && types[match[1]];
    return account && type ? { type, id: `${account}/${match[2]}` } : undefined;
  },
  root,
  header,
  fields,
  editors,
};
