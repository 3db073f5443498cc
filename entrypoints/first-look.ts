import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookFirst } from '../lib/pages/first-look.ts';

/**
 * Loaded by the list's page ahead of its code, and small: what the list shows first is read from the disk while the
 * browser fetches and compiles the rest.
 */
export default defineUnlistedScript(() => {
  (globalThis as { firstLook?: ReturnType<typeof lookFirst> }).firstLook = lookFirst();
});
