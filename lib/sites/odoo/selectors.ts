import { type EditorHook, linkHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence M+: from recorded pages; widgets carry the model's field names in every language. Never run live here. */

export const application = '.o_web_client';
export const header = '.o_last_breadcrumb_item.active';

/** Read mode shows links and text, edit mode an input. */
const widget = (name: string) => `.o_field_widget[name="${name}"]`;
const inner = 'input, a, span';

export const fields: Hooks = {
  name: [{ rung: 'api-name', path: [header], read: 'shown' }],
  company: [
    { rung: 'api-name', path: [widget('partner_name'), inner], read: 'shown', types: ['deal'], mainFirst: true },
    { rung: 'api-name', path: [widget('parent_id'), inner], read: 'shown', types: ['person'], mainFirst: true },
  ],
  email: [
    { rung: 'api-name', path: [widget('email'), inner], read: 'shown', types: ['person'], mainFirst: true },
    { rung: 'api-name', path: [widget('email_from'), inner], read: 'shown', types: ['deal'], mainFirst: true },
    linkHooks.email,
  ],
  phone: [{ rung: 'api-name', path: [widget('phone'), inner], read: 'shown', mainFirst: true }, linkHooks.phone],
  contact: [
    { rung: 'api-name', path: [widget('contact_name'), inner], read: 'shown', types: ['deal'], mainFirst: true },
  ],
};

export const editors: readonly EditorHook[] = [
  { editor: '.o-mail-Composer-input', kind: 'note', around: '.o-mail-Chatter' },
];
