import type { ContactHistory, ThreadMessage } from './types.ts';

const asks =
  /\?|\b(?:please|could you|can you|send (?:me|us)|call (?:me|us)|let (?:me|us) know|get back|i need|we need|request)\b/i;
const talk = new Set(['call', 'meeting']);
const spoke = /\b(?:call|spoke|speaking|talk|talking|met|meeting|discussed|conversation)\b/i;

/**
 * The rules whose phrases the thread or the store proves: "as you requested" by a message in which the reader asks or a
 * promise the writer made, "as we discussed" by a stored talk or its mention. Content scripts are told by the background.
 */
export function provenRules(thread: readonly ThreadMessage[], history: ContactHistory | undefined): string[] {
  const fromReader = thread.filter((message) => message.from === 'reader');
  const asked =
    fromReader.some((message) => asks.test(message.text)) ||
    history?.promises.some((promise) => promise.actor === 'writer');
  const talked =
    fromReader.some((message) => spoke.test(message.text)) || history?.touches.some((touch) => talk.has(touch.channel));
  return [...(asked ? ['unproven-request'] : []), ...(talked ? ['unproven-contact'] : [])];
}
