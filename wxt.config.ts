import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { floatingForCards } from './scripts/build/floating-for-cards.ts';
import { preactForEmptySlots } from './scripts/build/preact-for-empty-slots.ts';
import { preactWithoutHtml } from './scripts/build/preact-without-html.ts';
import { rulesWithoutWords } from './scripts/build/rules-without-words.ts';
import { tighten } from './scripts/build/tighten.ts';
import { withoutEval } from './scripts/build/without-eval.ts';
import { withoutHolidays } from './scripts/build/without-holidays.ts';

/** Chrome 120 and Firefox 142 are the oldest with everything we use (see CONTRIBUTING). */
export default defineConfig({
  manifestVersion: 3, // WXT's Firefox default is MV2, which silently drops optional host permissions.
  imports: false, // A reader sees where a name comes from.
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: fileURLToPath(new URL('./assets/locales', import.meta.url)) },
  outDir: '.output',
  vite: () => ({ plugins: [withoutEval(), preactWithoutHtml()] }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // unlimitedStorage asks the rep nothing and keeps the browser from clearing promises when the disk runs short.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    // "ft call Tom Friday 3pm" in the address bar.
    omnibox: { keyword: 'ft' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'quick-add': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_manifest_quickAdd__' },
    },
    host_permissions: ['https://mail.google.com/*'],
    // Asked for when the rep wants reminders: installing asks for Gmail only.
    optional_permissions: ['notifications'],
    // Never asked for at installation: each CRM when the rep switches the coach on there (lib/settings/coached-hosts.ts).
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      // WXT's dev server reloads through a socket; the shipped build may connect to nothing.
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src ${
        mode === 'development' ? 'ws://localhost:* http://localhost:*' : "'none'"
      }; object-src 'none'; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'follow-through@follow-through.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // Content scripts count every kilobyte: react-dom alone would be 69 KB of the 100 (gzip).
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) {
        // The list opens twenty times a day: all it needs at once comes in one file.
        Object.assign(config.build?.rollupOptions?.output ?? {}, {
          codeSplitting: { groups: [{ name: 'list', test: /entrypoints[\\/]popup[\\/]start\.tsx$/ }] },
        });
      }
      if (!entrypoints.some((entrypoint) => entrypoint.type === 'content-script')) return;
      config.plugins = [
        ...(config.plugins ?? []),
        preactForEmptySlots(),
        floatingForCards(),
        rulesWithoutWords(),
        withoutHolidays(),
        tighten(),
      ];
      config.resolve ??= {};
      config.resolve.alias = {
        ...config.resolve.alias,
        // `chrome` answers with promises in MV3, Firefox has `browser`: the polyfill would add nothing but 3 KB.
        'webextension-polyfill': fileURLToPath(new URL('./scripts/build/native-browser.ts', import.meta.url)),
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./scripts/build/content-context.ts', import.meta.url),
        ),
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
        'react-dom/client': fileURLToPath(new URL('./scripts/build/preact-root.ts', import.meta.url)),
        react: 'preact/hooks',
      };
    },
  },
});
