import { type EditorHook, linkHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence H throughout: Tryton 6.0 with its web client (sao) was run, and whole pages of it saved. */

/** Present once the client has started, logged in or not. */
export const application = '#tabs, #tabcontent';
/** Each open record keeps its tab pane in the page; only one is active. */
export const root = '#tabcontent > .tab-pane.active';
/** The form: the same nodes serve the next record, only their values change (seen 107 ms after the address). */
export const header = '.screen-container .form';

/** A party's form holds its addresses' forms, whose fields have the same names ("name" is the building's there). */
const own = (name: string) => `.form [name="${name}"]:not(.form-one2many *, .form-many2many *, [type="number"])`;

export const fields: Hooks = {
  name: [
    { rung: 'api-name', path: [own('name')], read: 'shown', types: ['person'] },
    { rung: 'api-name', path: [own('description')], read: 'shown', types: ['deal'] },
  ],
  company: [{ rung: 'api-name', path: [own('party')], read: 'shown', types: ['deal'] }],
  // A party's contact mechanisms are a table whose labels are translated; its links are not.
  email: [
    { ...linkHooks.email, types: ['person'] },
    { rung: 'api-name', path: [own('contact')], read: 'shown', types: ['deal'] },
  ],
  phone: [{ ...linkHooks.phone, types: ['person'] }],
  contact: [{ rung: 'api-name', path: [own('contact')], read: 'shown', types: ['deal'] }],
  stage: [{ rung: 'api-name', path: [own('state')], read: 'shown', types: ['deal'] }],
  amount: [{ rung: 'api-name', path: [own('amount')], read: 'shown', types: ['deal'] }],
};

export const editors: readonly EditorHook[] = [
  {
    editor: 'textarea[name="comment"]',
    kind: 'note',
    around: '.tab-form',
    save: 'button#save',
    complaint: '.modal.in, .alert-warning, .alert-danger',
  },
  // The notes window, a dialog above the form.
  {
    editor: '.modal textarea[name="message"]',
    kind: 'note',
    around: '.modal-content',
    save: '.modal-footer .btn-primary',
  },
];
