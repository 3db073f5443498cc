import { linkHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence H: several independent sources recorded these `data-id`s, made from logical field names. Never run live here. */

export const header = 'h1[data-id="header_title"]';

const control = (name: string, kind: string) => `[data-id="${name}.fieldControl-${kind}"]`;

export const fields: Hooks = {
  // Beside the name the heading holds a translated "- Saved" in an element of its own.
  name: [
    { rung: 'api-name', path: [header], read: 'own' },
    { rung: 'api-name', path: [header], read: 'shown' },
  ],
  company: [
    { rung: 'api-name', path: [control('companyname', 'text-box-text')], read: 'shown', types: ['lead'] },
    { rung: 'api-name', path: [header], read: 'own', types: ['company'] },
  ],
  email: [{ rung: 'api-name', path: [control('emailaddress1', 'mail-text-input')], read: 'shown' }, linkHooks.email],
  phone: [{ rung: 'api-name', path: [control('telephone1', 'phone-text-input')], read: 'shown' }, linkHooks.phone],
};
