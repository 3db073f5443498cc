import { type ListHooks, linkHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence M: one live-checked source for the title; the address is the open source router's. Never run live here. */

export const header = '[data-testid="top-bar-title"]';

export const fields: Hooks = {
  // The title is the last part of a breadcrumb: "People / Dana Whitfield".
  name: [{ rung: 'test-id', path: [header], read: 'shown', strip: /^[^/]*\// }],
  email: [linkHooks.email],
  phone: [linkHooks.phone],
};

/** M: the open source router's list of an object; its rows' chips are links to the records. */
export const list: ListHooks = {
  isList: ({ pathname }) => /^\/objects\/(?:people|companies|opportunities)$/.test(pathname),
  link: 'a[href*="/object/"]',
};
