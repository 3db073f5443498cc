import type { CrmSite } from '../../record/crm-site.ts';
import type { RecordType } from '../../record/types.ts';
import { application, editors, fields, header, list, nextSteps, root, scope } from './selectors.ts';

const types: Record<string, RecordType> = { Contact: 'person', Lead: 'lead', Account: 'company', Opportunity: 'deal' };

export const espocrm: CrmSite = {
  id: 'espocrm',
  label: 'EspoCRM',
  proven: 'saved pages',
  isBuiltOn: (document) => document.querySelector(application) !== null,
  // `#Contact/view/6b01df9c83c79441f`; in edit mode `#Contact/edit/…`.
  parseAddress(url) {
    const match = /^#(Contact|Lead|Opportunity|Account)\/(?:view|edit)\/([\da-z]+)$/i.exec(
      url.hash.split('?')[0] ?? '',
    );
    const type = match?.[1] && types[match[1]];
    return type && match[2] ? { type, id: match[2] } : undefined;
  },
  root,
  header,
  agrees(page, address) {
    const shown = page.querySelector(scope)?.getAttribute('data-scope');
    return shown ? types[shown] === address.type : undefined;
  },
  fields,
  nextSteps,
  list,
  editors,
};
