import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { askContent } from './firefox-content.ts';
import { answerFirefox, openFirefoxPopup } from './firefox-popup.ts';
import { pageOpenedBy } from './first-run.ts';
import { killProcess } from './kill-process.ts';
import { builtExtension } from './paths.ts';
import type { TestBrowser } from './types.ts';
import { until } from './until.ts';

interface Options {
  executablePath: string;
  profile: string;
  forGood: boolean;
  withExtension: boolean;
  keepPracticePage: boolean;
  asksForHosts: boolean;
}

/** What we use of Puppeteer's BiDi connection: commands it has no method for. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: never }>;
}

interface BidiContext {
  context: string;
  url: string;
}

/**
 * Firefox over WebDriver BiDi. `goto('moz-extension://…')` is refused there, so tabs of the extension are opened from
 * the browser's own window (`--remote-allow-system-access`), which also tells whether the event page runs.
 */
export async function startFirefox({
  executablePath,
  profile,
  forGood,
  withExtension,
  keepPracticePage,
  asksForHosts,
}: Options): Promise<TestBrowser> {
  let browser: Browser;
  let addonId: string | undefined;
  let hostname: string | undefined;
  let probe: Page | undefined;

  const launch = async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      defaultViewport: { width: 1280, height: 900 },
      extraPrefsFirefox: {
        // An extension installed by a driver is temporary: without these a restart would lose its address and its data.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextOptionalPermissionPrompts': asksForHosts,
        'intl.locale.requested': 'en-US', // Date fields are typed into in the browser's own order of parts.
        'xpinstall.signatures.required': false, // For one installed for good; others than ESR and Developer Edition ignore it.
        'datareporting.policy.dataSubmissionEnabled': false,
      },
    });
    probe = undefined;
  };
  const send = async <T>(method: string, params: object) => {
    const { connection } = browser as unknown as { connection: BidiConnection };
    return (await connection.send(method, params)).result as T;
  };
  const contexts = async (scope?: object) =>
    (await send<{ contexts: BidiContext[] }>('browsingContext.getTree', { maxDepth: 0, ...scope })).contexts;

  /** Runs source in the browser's own window. `id` is the extension's. */
  const inBrowserWindow = async <T>(body: string, argument: unknown): Promise<T> => {
    const [window] = await contexts({ 'moz:scope': 'chrome' });
    const answer = await send<{ type: string; result: { value?: string }; exceptionDetails?: { text: string } }>(
      'script.callFunction',
      {
        functionDeclaration: `async (json) => JSON.stringify((await (${body})(JSON.parse(json))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(argument) }],
        awaitPromise: true,
        target: { context: window?.context },
      },
    );
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value ?? 'null');
  };

  const install = async () => {
    const folder = builtExtension('firefox');
    addonId = forGood
      ? await inBrowserWindow<string>(installPacked, { folder, file: join(profile, 'follow-through.xpi') })
      : await browser.installExtension(folder);
    hostname = await inBrowserWindow('(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname', addonId);
  };
  /** What the add-ons manager's switches for optional permissions do. */
  const changeHost = (change: 'add' | 'remove', host: string) =>
    inBrowserWindow(
      `({ id, change, host }) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        return ExtensionPermissions[change](id, { permissions: [], origins: [host] }, extension);
      }`,
      { id: addonId, change, host },
    );
  const origin = () => {
    if (!hostname) throw new Error('The extension is not installed yet: call install() first.');
    return `moz-extension://${hostname}`;
  };
  const pageOf = async (context: string) => {
    const pages = await browser.pages();
    return pages.find((page) => (page.mainFrame() as unknown as { _id: string })._id === context);
  };
  const openTab = async (url: string, inForeground: boolean) => {
    const before = new Set((await contexts()).map(({ context }) => context));
    await inBrowserWindow(
      `({ url, inForeground }) => {
        const tab = gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
        if (inForeground) gBrowser.selectedTab = tab;
      }`,
      { url, inForeground },
    );
    const page = await until(`a tab with ${url}`, async () => {
      const added = (await contexts()).find((context) => !before.has(context.context) && context.url === url);
      return added && pageOf(added.context);
    });
    await until(`${url} to load`, () => page.evaluate(() => document.readyState === 'complete'));
    return page;
  };
  const probePage = async () => {
    if (!probe || probe.isClosed()) probe = await openTab(`${origin()}/manifest.json`, false);
    return probe;
  };

  await launch();
  const api: TestBrowser = {
    name: 'firefox',
    profile,
    get origin() {
      return origin();
    },
    newPage: () => browser.newPage(),
    async pages() {
      const found = await Promise.all(
        (await contexts()).map(async ({ context, url }) => ({ url, page: await pageOf(context) })),
      );
      return found.filter((entry): entry is { url: string; page: Page } => entry.page !== undefined);
    },
    openExtensionPage: (path) => openTab(`${origin()}/${path}`, true),
    async openPopup(over) {
      await over.bringToFront();
      return openFirefoxPopup(inBrowserWindow, (addonId ?? '').replace(/[@.]/g, '_'));
    },
    allowBeforehand: () => Promise.reject(new Error('Firefox asks: use asksForHosts and answerPrompt.')),
    answerPrompt: (answer) => answerFirefox(inBrowserWindow, answer),
    inTab: (body, argument) => askContent(inBrowserWindow, 'gBrowser.selectedBrowser', body, argument),
    async install() {
      const practice = await pageOpenedBy(api, install);
      if (!keepPracticePage) await practice.close();
    },
    async update() {
      probe = undefined;
      await install(); // Installing over a temporary extension is an update.
    },
    async inExtension(run, ...args) {
      return (await probePage()).evaluate(run as never, ...args) as never;
    },
    async enterInAddressBar(line, expected) {
      await inBrowserWindow('(text) => { gURLBar.focus(); gURLBar.search(text); }', `ft ${line}`);
      await until(`"${expected}" under the address bar`, async () =>
        (await inBrowserWindow<string>('() => gURLBar.view.panel.textContent', null)).includes(expected),
      );
      await inBrowserWindow('() => gURLBar.handleCommand()', null);
    },
    grantHost: async (host) => void (await changeHost('add', host)),
    takeBackHost: async (host) => void (await changeHost('remove', host)),
    async pressCommand(name) {
      // Each command is a <key> of the browser's window, in the manifest's order.
      await inBrowserWindow(
        `({ id, name }) => {
          const index = Object.keys(WebExtensionPolicy.getByID(id).extension.manifest.commands).indexOf(name);
          const key = document.querySelectorAll('keyset[id^=ext-keyset-id] key')[index];
          key.dispatchEvent(new CustomEvent('command', { bubbles: true }));
        }`,
        { id: addonId, name },
      );
    },
    async chooseInMenu(selectionText, pageUrl) {
      await inBrowserWindow(
        '({ id, info }) => void WebExtensionPolicy.getByID(id).extension.emit("webext-menu-menuitem-click", info, gBrowser.selectedTab)',
        { id: addonId, info: { menuItemId: 'remind-about-this', selectionText, pageUrl, modifiers: [], button: 0 } },
      );
    },
    pressNotification: () => Promise.reject(new Error('Without a screen Firefox closes each notification at once.')),
    isWorkerAlive: () =>
      inBrowserWindow('(id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState === "running"', addonId),
    async killWorker() {
      await inBrowserWindow('(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()', addonId);
    },
    async restart({ crash = false } = {}) {
      if (crash) await killProcess(browser);
      else await browser.close();
      // Puppeteer is still putting the dead browser's preference files back.
      await until('Firefox to start again', () => launch().then(() => true));
      if (!forGood) await install();
    },
    async close({ keepProfile = false } = {}) {
      await browser.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  if (withExtension) await api.install();
  return api;
}

/** Runs in the browser's own window: packs the built extension and installs it as the add-ons manager does. */
const installPacked = `async ({ folder, file }) => {
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const archive = new FileUtils.File(file);
  const writer = Components.classes['@mozilla.org/zipwriter;1'].createInstance(Components.interfaces.nsIZipWriter);
  writer.open(archive, FileUtils.MODE_WRONLY | FileUtils.MODE_CREATE | FileUtils.MODE_TRUNCATE);
  const add = (directory, prefix) => {
    for (const entry of directory.directoryEntries) {
      const name = prefix + entry.leafName;
      if (entry.isDirectory()) add(entry, name + '/');
      else writer.addEntryFile(name, writer.COMPRESSION_NONE, entry, false);
    }
  };
  add(new FileUtils.File(folder), '');
  writer.close();
  const install = await AddonManager.getInstallForFile(archive);
  await install.install();
  return install.addon.id;
}`;
