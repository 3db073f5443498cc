import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { fields, header, list } from './selectors.ts';

const types: Record<string, RecordType> = { person: 'person', company: 'company', opportunity: 'deal' };

export const twenty: CrmSite = {
  id: 'twenty',
  label: 'Twenty',
  proven: 'facts',
  hosts: /\.twenty\.com$/,
  origins: ['https://*.twenty.com/*'],
  isBuiltOn: (document) => document.querySelector(header) !== null,
  parseAddress(url) {
    const match = /^\/object\/(person|company|opportunity)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(
      url.pathname,
    );
    const type = match?.[1] && types[match[1]];
    return type && match[2] ? { type, id: match[2] } : undefined;
  },
  header,
  fields,
  list,
};
