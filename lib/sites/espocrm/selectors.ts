import type { EditorHook, ListHooks, NextStepHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence H throughout: an EspoCRM 9 installation was run, and whole pages of it saved in English and German. */

/** `body[data-id=espocrm]` on every page, whatever the host and the language. */
export const application = 'body[data-id="espocrm"]';
/** `#content > #main` is rebuilt for each record; a dialog opened above it is not part of it. */
export const root = '#main';
/** Rebuilt (a new node) 110-240 ms after the address changed; until then the previous record's. */
export const header = '.page-header';
/** Carries the entity's name in English in every language. */
export const scope = '.detail[data-scope]';

/** A field's cell. Lists of related records have cells of the same name, but with the values right inside, without `.field`. */
const cell = (name: string) => `.detail .record-grid .cell[data-name="${name}"] > .field`;

export const fields: Hooks = {
  name: [{ rung: 'api-name', path: ['.page-header .title'], read: 'shown' }],
  company: [
    { rung: 'api-name', path: [cell('account'), 'a[href^="#Account/view/"]'], read: 'shown', types: ['deal'] },
    // Contacts may belong to several accounts, the primary one first.
    {
      rung: 'api-name',
      path: [cell('accounts'), 'a[href^="#Account/view/"]'],
      read: 'shown',
      types: ['person'],
      mainFirst: true,
    },
    { rung: 'api-name', path: [cell('accountName')], read: 'shown', types: ['lead'] },
    { rung: 'api-name', path: ['.page-header .title'], read: 'shown', types: ['company'] },
  ],
  // The primary address stands first.
  email: [
    {
      rung: 'api-name',
      path: [cell('emailAddress'), '[data-email-address]'],
      read: '@data-email-address',
      mainFirst: true,
    },
  ],
  phone: [
    {
      rung: 'api-name',
      path: [cell('phoneNumber'), '[data-phone-number]'],
      read: '@data-phone-number',
      mainFirst: true,
    },
  ],
  contact: [
    { rung: 'api-name', path: [cell('contacts'), 'a[href^="#Contact/view/"]'], read: 'shown', types: ['deal'] },
  ],
  stage: [
    { rung: 'api-name', path: [`${cell('stage')} .label-state`], read: 'shown', types: ['deal'] },
    { rung: 'api-name', path: [`${cell('status')} .label-state`], read: 'shown', types: ['lead'] },
  ],
  amount: [{ rung: 'api-name', path: [cell('amount')], read: 'shown', types: ['deal'] }],
};

/** The side panels arrive up to 140 ms after the fields; a body still loading holds neither a `.list` nor a `.no-data`. */
export const nextSteps: NextStepHooks = {
  panel: '.panel[data-name="activities"], .panel[data-name="tasks"]',
  item: 'li.list-row[data-id]',
  title: '[data-name="name"] a',
  when: '[data-name="dateStart"], [data-name="dateEnd"]',
  idAttribute: 'data-id',
  none: '.no-data',
};

/** `#Contact`, `#Contact/list/primaryFilter=…`; the row's `data-id` is the id in its link. */
export const list: ListHooks = {
  isList: ({ hash }) => /^#(?:Contact|Lead|Opportunity|Account)(?:\/list\b.*)?$/.test(hash),
  row: 'tr.list-row[data-id]',
  link: '.cell[data-name="name"] a.link[href]',
  email: { at: '.cell[data-name="emailAddress"] [data-email-address]', attribute: 'data-email-address' },
};

export const editors: readonly EditorHook[] = [
  // The stream's comment box; the textarea grows with its text.
  { editor: 'textarea[data-name="post"]', kind: 'note', around: '.post-container', save: 'button.post' },
  // Compose and reply dialogs: Summernote beside a hidden textarea.
  {
    editor: '.note-editable[contenteditable="true"]',
    kind: 'email',
    around: '.modal-dialog, .record',
    save: 'button[data-name="send"], button[data-action="send"]',
    subject: 'input[data-name="subject"]',
    // The menu's entry is in a saved page; the dialog it opens is in EspoCRM's public sources and was never run (M).
    schedule: {
      open: '[data-name="scheduleSend"]',
      in: '.modal-dialog',
      set: 'button[data-name="schedule"]',
      day: 'input:is([data-name="sendAt"], [name="sendAt"])',
      time: 'input:is([data-name="sendAt-time"], [name="sendAt-time"])',
    },
    to: { at: '.cell[data-name="to"] .list-group-item[data-address]', address: 'data-address', name: 'span > span' },
  },
];
