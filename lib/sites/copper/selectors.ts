import { type EditorHook, linkHooks } from '../../record/crm-site.ts';
import type { Hooks } from '../../record/hooks.ts';

/** Confidence M+: recorded from a live account by one source. Never run live here. */

/** Class names carry a build's hash behind this part. A list stays beside the profile, so the profile is the root. */
export const root = '[class*="EntityFullProfileFrame-fullProfile"]';
export const header = 'input[placeholder="Add Name"]';

export const fields: Hooks = {
  name: [{ rung: 'api-name', path: [header], read: 'shown' }],
  email: [linkHooks.email],
  phone: [linkHooks.phone],
};

export const editors: readonly EditorHook[] = [
  { editor: 'textarea[placeholder="Add Description"]', kind: 'note', around: root },
];
