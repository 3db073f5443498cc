import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../../lib/messages/protocol.ts';
import type { TestBrowser } from './types.ts';

declare const chrome: ExtensionApi;

/** Sends a message as the extension's pages do, so that the background itself writes what a test starts from. */
export async function ask<Name extends MessageName>(
  browser: TestBrowser,
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const answer = await browser.inExtension((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, {
    name,
    request,
  });
  const { ok, value, message } = answer as { ok: boolean; value: Response<Name>; message: string };
  if (!ok) throw new Error(`${name}: ${message}`);
  return value;
}
