import { browser } from 'wxt/browser';
import { t } from '../words/t.ts';
import type { Answer, Message, MessageName, Request, Response } from './protocol.ts';

/** Found beforehand: once it is needed, no browser API answers any more. */
const updated = t('error.updated');

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
    throw new Error(updated, { cause });
  }
  if (!answer) throw new Error(t('error.noAnswer'));
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
