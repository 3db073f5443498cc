import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { fields, header } from './selectors.ts';

const types: Record<string, RecordType> = { contact: 'person', lead: 'lead', account: 'company', opportunity: 'deal' };

export const dynamics: CrmSite = {
  id: 'dynamics',
  label: 'Dynamics 365',
  proven: 'facts',
  hosts: /\.crm\d*\.dynamics\.com$/,
  origins: ['https://*.dynamics.com/*'],
  // `/main.aspx?appid=…&pagetype=entityrecord&etn=contact&id=GUID`; the order differs, a GUID may have braces and capitals.
  parseAddress(url) {
    const query = url.searchParams;
    if (!url.pathname.endsWith('/main.aspx') || query.get('pagetype') !== 'entityrecord') return undefined;
    const type = types[query.get('etn') ?? ''];
    const id = query.get('id')?.replace(/[{}]/g, '').toLowerCase();
    return type && id && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? { type, id } : undefined;
  },
  header,
  fields,
};
