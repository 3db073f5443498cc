import { linkHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence M-: one source, people's pages only. Deals and accounts have no known name. Never run live here. */

export const header = '#headervalue_LASTNAME';

export const fields: Hooks = {
  name: [{ rung: 'api-name', path: [header], read: 'shown', types: ['person', 'lead'] }],
  email: [{ rung: 'api-name', path: ['#subvalue_EMAIL'], read: 'shown', types: ['person', 'lead'] }, linkHooks.email],
  phone: [
    { rung: 'api-name', path: ['#headervalue_MOBILE'], read: 'shown', types: ['person', 'lead'] },
    linkHooks.phone,
  ],
};
