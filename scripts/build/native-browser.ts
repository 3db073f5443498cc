/** Stands in for webextension-polyfill in content scripts (wxt.config.ts). */
const scope = globalThis as unknown as { browser?: unknown; chrome?: unknown };

export default scope.browser ?? scope.chrome;
