import type { TestBrowser } from './types.ts';

interface Origins {
  origins: string[];
}
declare const chrome: {
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
  permissions: { request(asked: Origins): Promise<boolean>; remove(given: Origins): Promise<boolean> };
};

/**
 * Grants a host, as the popup does on the rep's click. The prompt hangs in headless Chromium, so the host is allowed
 * beforehand in the browser's own settings page; then the request is granted without one. Chromium only.
 *
 * @param host a match pattern for one host, such as `http://127.0.0.1/*`
 */
export async function grantHost(browser: TestBrowser, host: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(browser.origin).hostname;
  await page.evaluate((id, host) => chrome.developerPrivate.addHostPermission(id, host), id, host);
  await page.close();
  const granted = await browser.inExtension((host) => chrome.permissions.request({ origins: [host] }), host);
  if (!granted) throw new Error(`The browser did not grant ${host}`);
}

/** Takes a host back, as the popup does. */
export async function takeBackHost(browser: TestBrowser, host: string): Promise<void> {
  await browser.inExtension((host) => chrome.permissions.remove({ origins: [host] }), host);
}
