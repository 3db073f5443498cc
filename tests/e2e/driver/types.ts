import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface StartOptions {
  /** False: start without the extension; `install()` adds it later (a Gmail tab open before installation). */
  withExtension?: boolean;
  /** True: the page the extension opens after its installation stays open (in the foreground); default it is closed. */
  keepPracticePage?: boolean;
  /** Chromium's language, default American English. (Firefox speaks another one only with a language pack.) */
  language?: string;
  /**
   * Chromium: notifications are allowed from the start. A headless browser never answers the question for the optional
   * permission, so that the built extension's manifest is changed in this one line. Firefox answers a real click.
   */
  mayNotify?: boolean;
  /**
   * True: the extension is installed as people have it, so that it comes back after a restart with what it was granted.
   * Default: for the session, and `restart` installs it anew, which takes its grants away.
   */
  forGood?: boolean;
  /**
   * Firefox asks for hosts as it asks the rep, and `answerPrompt` answers; default: what is requested is granted. Headless
   * Chromium's question is never answered: `allowBeforehand` spares it.
   */
  asksForHosts?: boolean;
  /** A profile folder to use again; default a fresh one under the system's temp folder. */
  profile?: string;
}

export interface RestartOptions {
  /** The browser's process is killed, not asked to close. */
  crash?: boolean;
}

/** The extension's popup under its button in the browser's toolbar. */
export interface ToolbarPopup {
  /** Presses the button with these words with the mouse. */
  press(words: string): Promise<void>;
}

/**
 * A real browser with the built extension in it, the same for Chromium and Firefox. Tests read what the extension did
 * from the extension's own origin (badge, store, outbox) and never from a hook inside it.
 */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Folder of the profile; deleted by `close`. */
  readonly profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. Throws before `install`. */
  readonly origin: string;
  /** A new tab in the foreground. */
  newPage(): Promise<Page>;
  /** All open tabs with their addresses (Puppeteer's own `page.url()` says about:blank for extension tabs in Firefox). */
  pages(): Promise<{ url: string; page: Page }[]>;
  /** Opens a page of the extension (`popup.html`) in a tab of its own and resolves once it is loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup by its button in the toolbar, over this page. */
  openPopup(over: Page): Promise<ToolbarPopup>;
  /** Chromium: this host is allowed in the browser's own settings; granted it is once the extension requests it. */
  allowBeforehand(host: string): Promise<void>;
  /** Firefox: presses a button of the browser's own question. @returns what it asked */
  answerPrompt(answer: 'allow' | 'deny'): Promise<string>;
  /**
   * Firefox: runs a function's source in the process of the tab in the foreground, with the browser's own rights.
   * @param body gets the document and the argument
   */
  inTab<T>(body: string, argument: unknown): Promise<T>;
  /** Loads the built extension into the running browser; the practice page it opens the first time is closed again. */
  install(): Promise<void>;
  /** Reloads the extension as an update does: open pages keep their old, now orphaned content scripts. */
  update(): Promise<void>;
  /** Runs a function in the extension's origin with its full API (`chrome.*`), without waking the background worker. */
  inExtension<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /**
   * Types `ft <line>` into the address bar and presses Enter. Firefox: in the bar itself, and `expected` must show there
   * first. Chromium's drivers see no address bar: the browser's own events are dispatched in the worker instead.
   */
  enterInAddressBar(line: string, expected: string): Promise<void>;
  /**
   * Grants a host (a match pattern such as `http://127.0.0.1/*`) as the rep does in the popup's prompt or in the browser's
   * own settings, or takes it back.
   */
  grantHost(host: string): Promise<void>;
  takeBackHost(host: string): Promise<void>;
  /** Presses the extension's keyboard command of this name: no driver reaches the browser's own shortcuts. */
  pressCommand(name: string): Promise<void>;
  /** Chooses the extension's entry in the menu of selected text: no driver reaches the browser's own menus. */
  chooseInMenu(selectionText: string, pageUrl: string): Promise<void>;
  /**
   * Presses a notification of ours, or one of its buttons by number: no driver reaches the system's own. Chromium only:
   * the browser's own events are dispatched in the worker.
   */
  pressNotification(id: string, button?: number): Promise<void>;
  /** True while the background worker (Firefox: event page) runs. */
  isWorkerAlive(): Promise<boolean>;
  /** Stops the background worker at once, as the browser does when it is idle or short of memory. */
  killWorker(): Promise<void>;
  /** Closes the browser and starts it again with the same profile, extension and data. All pages are gone afterwards. */
  restart(options?: RestartOptions): Promise<void>;
  /** Closes the browser; deletes the profile unless `keepProfile`. */
  close(options?: { keepProfile?: boolean }): Promise<void>;
}
