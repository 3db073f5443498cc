import type { CrmSite } from '../record/crm-site.ts';
import { copper } from './copper/adapter.ts';
import { dynamics } from './dynamics/adapter.ts';
import { espocrm } from './espocrm/adapter.ts';
import { hubspot } from './hubspot/adapter.ts';
import { odoo } from './odoo/adapter.ts';
import { pipedrive } from './pipedrive/adapter.ts';
import { salesforce } from './salesforce/adapter.ts';
import { tryton } from './tryton/adapter.ts';
import { twenty } from './twenty/adapter.ts';
import { zoho } from './zoho/adapter.ts';

/** Every CRM that is described, hosted ones first: their host alone tells. A new one is added here. */
export const crmSites: readonly CrmSite[] = [
  hubspot,
  salesforce,
  dynamics,
  pipedrive,
  zoho,
  copper,
  twenty,
  espocrm,
  tryton,
  odoo,
];
