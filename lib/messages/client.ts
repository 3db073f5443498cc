import { browser } from 'wxt/browser';
import type { Answer, Message, MessageName, Request, Response } from './protocol.ts';

/**
 * Asks the background; wakes it where it sleeps.
 * @throws Error whose message is a sentence for the rep: what went wrong and what to do next
 */
export async function send<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
  const message: Message<Name> = { name, request };
  let answer: Answer<Response<Name>> | undefined;
  try {
    answer = await browser.runtime.sendMessage(message);
  } catch (cause) {
    // The browser cuts the wire when the extension is updated or switched off under an open page.
    throw new Error('Follow Through was updated meanwhile. Reload this tab and try again.', { cause });
  }
  if (!answer) throw new Error('Follow Through did not answer. Try again in a moment.');
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
