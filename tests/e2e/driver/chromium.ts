import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { pageOpenedBy } from './first-run.ts';
import { killProcess } from './kill-process.ts';
import { click } from './page.ts';
import { builtExtension } from './paths.ts';
import type { TestBrowser } from './types.ts';
import { until } from './until.ts';

declare const chrome: ExtensionApi;

interface Options {
  executablePath: string;
  profile: string;
  forGood: boolean;
  withExtension: boolean;
  keepPracticePage: boolean;
  language: string;
  mayNotify: boolean;
}

const flags = [
  '--no-sandbox', // Chromium refuses to start as root with it.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Loaded with each start, it keeps its grants from one to the next. (Chromium does so; Google's Chrome ignores the flag.) */
const loadedForGood = [
  `--load-extension=${builtExtension('chromium')}`,
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

/** Chromium over the DevTools protocol's pipe: the only way that loads an extension in Chrome 137 and later too. */
export async function startChromium({
  executablePath,
  profile,
  forGood,
  withExtension,
  keepPracticePage,
  language,
  mayNotify,
}: Options): Promise<TestBrowser> {
  let browser: Browser;
  let extensionId: string | undefined;
  let probe: Page | undefined;

  const launch = async () => {
    browser = await puppeteer.launch({
      executablePath,
      userDataDir: profile,
      pipe: true,
      enableExtensions: true,
      // Date fields are typed into in the browser's own order of parts.
      args: [...flags, `--lang=${language}`, ...(forGood && withExtension ? loadedForGood : [])],
      env: { ...process.env, LANGUAGE: language }, // Linux heeds this one.
      defaultViewport: { width: 1280, height: 900 },
    });
    probe = undefined;
  };
  const install = async () => {
    extensionId = forGood
      ? await until('the extension', () =>
          browser
            .targets()
            .flatMap((target) => /^chrome-extension:\/\/([a-p]{32})\/background/.exec(target.url())?.[1] ?? [])
            .at(0),
        )
      : await browser.installExtension(mayNotify ? await withNotifications() : builtExtension('chromium'));
  };
  const copy = `${profile}-extension`;
  const withNotifications = async () => {
    await cp(builtExtension('chromium'), copy, { recursive: true });
    const file = join(copy, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    manifest.permissions.push(...manifest.optional_permissions.splice(0));
    await writeFile(file, JSON.stringify(manifest));
    return copy;
  };
  const origin = () => {
    if (!extensionId) throw new Error('The extension is not installed yet: call install() first.');
    return `chrome-extension://${extensionId}`;
  };
  /** The newest: after an update, Chromium now and then keeps the old one's target beside it. */
  const worker = () =>
    browser.targets().findLast((target) => target.type() === 'service_worker' && target.url().startsWith(origin()));
  /** A page of the extension's origin that runs none of its code: the manifest itself. */
  const probePage = async () => {
    if (!probe || probe.isClosed()) {
      const before = await activePage(browser);
      probe = await browser.newPage();
      await probe.goto(`${origin()}/manifest.json`);
      await before?.bringToFront();
    }
    return probe;
  };

  /** Tells the worker of an event as the browser's extension system does. */
  const dispatch = async (event: string, ...args: unknown[]) => {
    const session = await (await probePage()).createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin()}/` });
    await session.detach();
    const running = await until('the worker to start', () => worker()?.worker());
    await running.evaluate(
      (event, args) => {
        const [api = '', name = ''] = event.split('.');
        const events = (chrome as unknown as Record<string, Record<string, { dispatch(...args: unknown[]): void }>>)[
          api
        ];
        events?.[name]?.dispatch(...args, () => {}); // Some events want to be answered.
      },
      event,
      args,
    );
  };

  await launch();
  const api: TestBrowser = {
    name: 'chromium',
    profile,
    get origin() {
      return origin();
    },
    newPage: () => browser.newPage(),
    pages: async () => (await browser.pages()).map((page) => ({ url: page.url(), page })),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin()}/${path}`);
      return page;
    },
    async openPopup(over) {
      const extension = (await browser.extensions()).get(new URL(origin()).hostname);
      if (!extension) throw new Error('The extension is not there.');
      await over.bringToFront();
      await over.triggerExtensionAction(extension);
      const isPopup = (target: Target) => target.url() === `${origin()}/popup.html`;
      const popup = await until('the popup', () => browser.targets().find(isPopup)?.asPage());
      return { press: (words) => click(popup, `button::-p-text(${words})`) };
    },
    async allowBeforehand(host) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.developerPrivate.addHostPermission('${extensionId}', '${host}')`);
      await page.close();
    },
    inTab: () => Promise.reject(new Error('Chromium: use the DevTools protocol.')),
    answerPrompt: () => Promise.reject(new Error('Headless Chromium shows no question: use allowBeforehand.')),
    async install() {
      const practice = await pageOpenedBy(api, install);
      if (!keepPracticePage) await practice.close();
    },
    async update() {
      probe = undefined; // Chromium closes the extension's own pages.
      const page = await browser.newPage();
      // Without developer mode Chromium does not start an unpacked extension again: it stays blocked after the reload.
      await page.goto('chrome://extensions');
      await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await page.goto(`${origin()}/manifest.json`);
      const old = worker();
      // The page dies with the reload: its answer must come before.
      await page.evaluate('void setTimeout(() => chrome.runtime.reload())');
      await until('the extension to reload', () => worker() && worker() !== old);
    },
    async inExtension(run, ...args) {
      return (await probePage()).evaluate(run as never, ...args) as never;
    },
    async enterInAddressBar(line) {
      await dispatch('omnibox.onInputStarted');
      await dispatch('omnibox.onInputChanged', line);
      await dispatch('omnibox.onInputEntered', line, 'currentTab');
    },
    async grantHost(host) {
      // The prompt hangs in a headless browser.
      await api.allowBeforehand(host);
      await api.inExtension((origin) => chrome.permissions.request({ origins: [origin] }), host);
    },
    async takeBackHost(host) {
      await api.inExtension((origin) => chrome.permissions.remove({ origins: [origin] }), host);
    },
    pressCommand: (name) => dispatch('commands.onCommand', name),
    chooseInMenu: (selectionText, pageUrl) => dispatch('contextMenus.onClicked', { selectionText, pageUrl }),
    pressNotification: (id, button) =>
      button === undefined
        ? dispatch('notifications.onClicked', id)
        : dispatch('notifications.onButtonClicked', id, button),
    async isWorkerAlive() {
      return worker() !== undefined;
    },
    async killWorker() {
      const before = worker();
      if (!before) return;
      // By the browser, not through the worker's own session: that one is not there yet while the worker starts.
      const session = await (await probePage()).createCDPSession();
      await session.send('ServiceWorker.enable');
      await until('the worker to stop', async () => {
        await session.send('ServiceWorker.stopAllWorkers'); // Passes over a worker that is just starting: ask again.
        return worker() !== before; // An event may start the next one at once.
      });
      await session.detach();
    },
    async restart({ crash = false } = {}) {
      if (crash) await killProcess(browser);
      else await browser.close();
      await launch();
      if (!forGood) await install();
    },
    async close({ keepProfile = false } = {}) {
      await browser.close();
      for (const folder of keepProfile ? [] : [profile, copy]) {
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
  if (withExtension) await api.install();
  return api;
}

async function activePage(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    if (await page.evaluate(() => document.visibilityState === 'visible').catch(() => false)) return page;
  }
  return undefined;
}
