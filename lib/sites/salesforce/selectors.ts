import { type ListHooks, linkHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';
import type { RecordType } from '../../record/types.ts';

/** Confidence H for fields (several sources, fragments recorded from live orgs). Never run live here. */

export const header = 'records-highlights2';
/** `sfdc:RecordField.Contact.Email`: object and field by API name, in every language. Says which object a page shows. */
export const anyField = '[data-target-selection-name^="sfdc:RecordField."]';

const field = (object: string, name: string) => `[data-target-selection-name="sfdc:RecordField.${object}.${name}"]`;
const value = '.test-id__field-value, lightning-formatted-email, lightning-formatted-phone, lightning-formatted-text';
const hook = (type: RecordType, object: string, name: string, ...inner: string[]) => ({
  rung: 'api-name' as const,
  path: [field(object, name), ...(inner.length > 0 ? inner : [value])],
  read: 'shown' as const,
  types: [type],
});

export const fields: Hooks = {
  name: [
    {
      rung: 'api-name',
      // People have a formatted name; accounts and opportunities a formatted text.
      path: ['records-highlights2', '[slot="primaryField"]', 'lightning-formatted-name, lightning-formatted-text'],
      read: 'shown',
    },
  ],
  company: [
    hook('person', 'Contact', 'AccountId', 'force-lookup', 'a'),
    hook('lead', 'Lead', 'Company'),
    hook('deal', 'Opportunity', 'AccountId', 'force-lookup', 'a'),
    {
      rung: 'api-name',
      path: ['records-highlights2', '[slot="primaryField"]', 'lightning-formatted-text'],
      read: 'shown',
      types: ['company'],
    },
  ],
  email: [hook('person', 'Contact', 'Email'), hook('lead', 'Lead', 'Email'), linkHooks.email],
  phone: [
    hook('person', 'Contact', 'Phone'),
    hook('lead', 'Lead', 'Phone'),
    hook('company', 'Account', 'Phone'),
    linkHooks.phone,
  ],
  stage: [hook('deal', 'Opportunity', 'StageName'), hook('lead', 'Lead', 'Status')],
  amount: [hook('deal', 'Opportunity', 'Amount')],
};

/** M: several public sources read the record links of list pages, some with the object's name in the address, some without. */
export const list: ListHooks = {
  isList: ({ pathname }) => /^\/lightning\/o\/(?:Contact|Lead|Opportunity|Account)\/(?:list|home)$/.test(pathname),
  link: 'table a[href*="/lightning/r/"]',
};
