import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { editors, fields, header, list, nextSteps } from './selectors.ts';

const types: Record<string, RecordType> = {
  '0-1': 'person',
  '0-2': 'company',
  '0-3': 'deal',
  contact: 'person',
  company: 'company',
  deal: 'deal',
};

export const hubspot: CrmSite = {
  id: 'hubspot',
  label: 'HubSpot',
  proven: 'facts',
  hosts: /^app(-[a-z]+\d*)?\.hubspot\.com$/,
  // One for each of its data regions.
  origins: ['app', 'app-na2', 'app-na3', 'app-eu1', 'app-ap1'].map((name) => `https://${name}.hubspot.com/*`),
  // `/contacts/123/record/0-1/456`, older `/contacts/123/contact/456`: one record, one id.
  parseAddress(url) {
    const match = /^\/contacts\/(\d+)\/(?:record\/(0-[123])|(contact|company|deal))\/(\d+)(?:\/|$)/.exec(url.pathname);
    const type = types[match?.[2] ?? match?.[3] ?? ''];
    return type && match ? { type, id: `${match[1]}/${match[4]}` } : undefined;
  },
  header,
  fields,
  nextSteps,
  list,
  editors,
};
