import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { application, editors, fields, header } from './selectors.ts';

/** Odoo names a page by its model or by the action's own word for it. */
const types: Record<string, RecordType> = {
  'res.partner': 'person',
  contacts: 'person',
  'crm.lead': 'deal',
  crm: 'deal',
};

export const odoo: CrmSite = {
  id: 'odoo',
  label: 'Odoo',
  proven: 'facts',
  isBuiltOn: (document) => document.querySelector(application) !== null,
  // `/odoo/crm/5/res.partner/7`: the last pair is the record shown.
  parseAddress(url) {
    const match = /^\/odoo\/(?:.*\/)?([a-z][a-z._-]*)\/(\d+)$/.exec(url.pathname);
    const type = match?.[1] && types[match[1]];
    if (!type) return undefined;
    return { type, id: `${type === 'deal' ? 'crm.lead' : 'res.partner'}/${match[2]}` };
  },
  header,
  fields,
  editors,
};
