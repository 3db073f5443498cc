import type { DraftContext } from './types.ts';

const asks =
  /\?|\b(?:please|could you|can you|send (?:me|us)|call (?:me|us)|let (?:me|us) know|get back|i need|we need|request)\b/i;
const talk = new Set(['call', 'meeting']);
const spoke = /\b(?:call|spoke|speaking|talk|talking|met|meeting|discussed|conversation)\b/i;

/**
 * Whether the thread or the store supports "as you requested" or "as we discussed": then nothing is marked. A request
 * needs a message in which the reader asks, or a promise the writer made; a talk needs a stored touch or its mention.
 */
export function isSupported(rule: string, { thread = [], history }: DraftContext): boolean {
  const fromReader = thread.filter((message) => message.from === 'reader');
  if (rule === 'unproven-request') {
    return (
      fromReader.some((message) => asks.test(message.text)) ||
      (history?.promises.some((promise) => promise.actor === 'writer') ?? false)
    );
  }
  if (rule === 'unproven-contact') {
    return (
      fromReader.some((message) => spoke.test(message.text)) ||
      (history?.touches.some((touch) => talk.has(touch.channel)) ?? false)
    );
  }
  return false;
}
