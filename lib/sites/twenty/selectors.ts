import { linkHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence M: one live-checked source for the title; the address is the open source router's. Never run live here. */

export const header = '[data-testid="top-bar-title"]';

export const fields: Hooks = {
  // The title is the last part of a breadcrumb: "People / Dana Whitfield".
  name: [{ rung: 'test-id', path: [header], read: 'shown', strip: /^[^/]*\// }],
  email: [linkHooks.email],
  phone: [linkHooks.phone],
};
