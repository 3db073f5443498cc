import { type EditorHook, type ListHooks, linkHooks, type NextStepHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence H where not said otherwise: several independent sources recorded these test ids. Never run live here. */

export const header = '[data-selenium-test="highlightTitle"]';

/** Property inputs keep HubSpot's internal property names, in every language; the value lives in `.value`. */
const property = (name: string) => `[data-selenium-test="property-input-${name}"]`;

export const fields: Hooks = {
  name: [{ rung: 'test-id', path: [header], read: 'shown' }],
  company: [
    {
      rung: 'test-id',
      path: ['[data-selenium-test="company-chicklet-title-link"]'],
      read: 'shown',
      types: ['person', 'deal'],
    },
    { rung: 'api-name', path: [property('company')], read: 'shown', types: ['person'] },
    { rung: 'test-id', path: [header], read: 'shown', types: ['company'] },
  ],
  email: [{ rung: 'api-name', path: [property('email')], read: 'shown', types: ['person'] }, linkHooks.email],
  phone: [
    { rung: 'api-name', path: [property('phone')], read: 'shown' },
    { rung: 'api-name', path: [property('mobilephone')], read: 'shown', types: ['person'] },
    linkHooks.phone,
  ],
  stage: [{ rung: 'api-name', path: [property('dealstage')], read: 'shown', types: ['deal'] }],
  amount: [{ rung: 'api-name', path: [property('amount')], read: 'shown', types: ['deal'] }],
};

/** M: the property's name is inferred, so an empty one is never taken for "nothing planned". */
export const nextSteps: NextStepHooks = { panel: property('notes_next_activity_date') };

/** M: several sources read the tables of `/contacts/{portal}/objects/0-1/views/…/list` by the record links in their rows; a row's first is its name. */
export const list: ListHooks = {
  isList: ({ pathname }) => /^\/contacts\/\d+\/objects\/0-[123]\/views\//.test(pathname),
  row: 'tbody tr',
  link: 'a[href*="/record/0-"]',
};

/** One rich text editor serves notes, mails and more; a same-named one in a side iframe belongs to no record. */
const editor = '[data-test-id="rte-content"]';
/** M: two public sources write into it, both on older pages. */
const subject = '[data-selenium-test="email-subject-input"]';
/** H: several live-checked sources save a note with it. */
const save = '[data-test-id="activity-creator-window-footer-save-button"]';

export const editors: readonly EditorHook[] = [
  // Nobody recorded the Send button of today's pages: the rep is asked whether it went out.
  { editor, beside: subject, kind: 'email', around: '[role="dialog"], form, body', subject },
  { editor, beside: save, kind: 'note', around: `:has(${save})`, save },
  { editor, kind: 'note', around: 'form, section, body' },
];
