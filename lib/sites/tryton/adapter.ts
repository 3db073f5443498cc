import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { application, editors, fields, header, root } from './selectors.ts';

const types: Record<string, RecordType> = { 'party.party': 'person', 'sale.opportunity': 'deal' };

export const tryton: CrmSite = {
  id: 'tryton',
  label: 'Tryton',
  proven: 'live',
  isBuiltOn: (document) => document.querySelector(application) !== null && /(^|- )Tryton$/.test(document.title),
  // `#demo/model/party.party/4;name=%22Party%22&views=…`: the database belongs to the id.
  parseAddress(url) {
    const match = /^#([^/;]+)\/model\/([^/;]+)\/(\d+)(?:;|$)/.exec(url.hash);
    const type = match?.[2] && types[match[2]];
    return type ? { type, id: `${match[1]}/${match[2]}/${match[3]}` } : undefined;
  },
  root,
  header,
  agrees: (page, address) => {
    // Only an opportunity's form has a party field of its own.
    const isDeal = page.querySelector('.form [name="party"]:not(.form-one2many *, .form-many2many *)') !== null;
    return isDeal === (address.type === 'deal');
  },
  fields,
  editors,
};
