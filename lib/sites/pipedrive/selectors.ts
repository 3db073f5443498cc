import { type ListHooks, linkHooks, type NextStepHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence H for fields: several independent sources. The note editor is unknown. Never run live here. */

/** A deal's title is a textarea; a lead's a text; a person's page has neither. */
export const header = '[data-testid="header-title"], [data-testid="SidebarLeadTitle"], [data-testid="fields-list-row"]';
const row = '[data-testid="fields-list-row"]';

export const fields: Hooks = {
  name: [
    { rung: 'test-id', path: ['[data-testid="header-title"]', 'textarea'], read: 'shown', types: ['deal'] },
    { rung: 'test-id', path: ['[data-testid="SidebarLeadTitle"]'], read: 'shown', types: ['lead'] },
  ],
  company: [{ rung: 'link', path: [`${row} a[href*="/organization/"]`], read: 'shown' }],
  contact: [{ rung: 'link', path: [`${row} a[href*="/person/"]`], read: 'shown', types: ['deal', 'lead'] }],
  email: [{ ...linkHooks.email, path: [`${row} a[href^="mailto:" i]`] }],
  phone: [{ ...linkHooks.phone, path: [`${row} a[href^="tel:" i]`] }],
};

/** An activity shown is a next step; none shown proves nothing. */
export const nextSteps: NextStepHooks = { panel: '[data-test="activity-subject"]' };

/** M: the lists' addresses are from several public sources; the links are those of the rows on a record's page. */
export const list: ListHooks = {
  isList: ({ pathname }) => /^\/(?:(?:persons|organizations)\/list|deals|pipeline)(?:\/|$)/.test(pathname),
  link: ':is(a[href*="/person/"], a[href*="/organization/"], a[href*="/deal/"])',
};
