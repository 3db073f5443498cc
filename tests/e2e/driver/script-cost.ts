import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from './types.ts';
import { until } from './until.ts';

/** What a content script costs a page, as the browser's own developer tools see it. */
export interface ScriptCost {
  /** Mutation, resize and intersection observers it keeps (Firefox: and those of the page). */
  observers(): Promise<number>;
  /** Types of the listeners on one of the page's objects, sorted. */
  listeners(target: 'document' | 'window' | 'navigation'): Promise<string[]>;
  /** How often one of its functions was called from outside (Firefox: how often any of them ran). */
  runsDuring(job: () => Promise<unknown>): Promise<number>;
}

/** @param file the end of the script's address */
export function scriptCost(browser: TestBrowser, page: Page, file: string): ScriptCost {
  return browser.name === 'firefox' ? inFirefox(browser, file) : inChromium(page, file);
}

// WXT's own, which says that a newer instance of the script is there.
const named = (type: string) => type.replace(/^.*:crm:/, '');

function inChromium(page: Page, file: string): ScriptCost {
  const world = () => page.extensionRealms()[0];
  /** A value of the content script's own world, in the DevTools' session it belongs to. */
  const held = async (expression: string) => {
    const handle = await until('the extension’s script', () => world()?.evaluateHandle(expression));
    return {
      objectId: handle.remoteObject().objectId ?? '',
      devTools: (handle as unknown as { client: CDPSession }).client,
    };
  };
  /** How many objects of a class the content script keeps alive. */
  const alive = async (name: string) => {
    const { objectId, devTools } = await held(`${name}.prototype`);
    const { objects } = await devTools.send('Runtime.queryObjects', { prototypeObjectId: objectId });
    const { result } = await devTools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    });
    return result.value as number;
  };
  return {
    async observers() {
      let all = 0;
      for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) all += await alive(kind);
      return all;
    },
    async listeners(target) {
      const { objectId, devTools } = await held(target);
      const { listeners } = await devTools.send('DOMDebugger.getEventListeners', { objectId });
      return listeners.map(({ type }) => named(type)).sort();
    },
    async runsDuring(job) {
      await page.tracing.start({ categories: ['devtools.timeline'] });
      await job();
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
        traceEvents: { name: string; args?: { data?: { url?: string } } }[];
      };
      return traceEvents.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith(file)).length;
    },
  };
}

/** Firefox's own debugger, on everything in the tab's process. */
const newDebugger = `
  if (!globalThis.Debugger) ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs').addDebuggerToGlobal(globalThis);
  const debug = new Debugger();
  debug.addAllGlobalsAsDebuggees();
`;

function inFirefox(browser: TestBrowser, file: string): ScriptCost {
  return {
    observers: () =>
      browser.inTab(
        `(page) => {
          ${newDebugger}
          // An observer made by a content script lives in the page's own window, which has none of its own in our tests.
          debug.removeAllDebuggees();
          debug.addDebuggee(page.defaultView);
          Cu.forceGC();
          const counts = debug.memory.takeCensus({ breakdown: { by: 'objectClass', then: { by: 'count' }, other: { by: 'count' } } });
          debug.removeAllDebuggees();
          return ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'].reduce((all, kind) => all + (counts[kind]?.count ?? 0), 0);
        }`,
        '',
      ),
    listeners: async (target) => {
      const types = await browser.inTab<string[]>(
        `(page, target) => Services.els.getListenerInfoFor(target === 'document' ? page : target === 'window' ? page.defaultView : page.defaultView[target])
          .map(({ type }) => type)`,
        target,
      );
      return types.map(named).sort();
    },
    async runsDuring(job) {
      await browser.inTab(
        `(page, file) => {
          ${newDebugger}
          globalThis.seen = { runs: 0 };
          globalThis.watcher = debug;
          if (!watcher.findScripts().some(({ url }) => url?.endsWith(file))) throw new Error('The script is not there.');
          watcher.onEnterFrame = ({ script }) => {
            if (script?.url?.endsWith(file)) seen.runs += 1;
          };
        }`,
        file,
      );
      await job();
      return browser.inTab(
        `() => {
          watcher.onEnterFrame = undefined;
          watcher.removeAllDebuggees();
          return seen.runs;
        }`,
        '',
      );
    },
  };
}
