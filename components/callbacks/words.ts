import type { Action } from '../../lib/promises/types.ts';
import type { CallbackView } from './types.ts';

const verbs: Record<Action, string> = {
  call: 'Call',
  email: 'Write',
  text: 'Text',
  meet: 'Meet',
  send: 'Send',
  other: 'Follow through',
};

/** Whom it is about, where neither a name nor an address is known too. */
export function personName({ name }: Pick<CallbackView, 'name'>): string {
  return name || 'Someone';
}

/**
 * What is to be done, in words: `Call about pricing`, `Send the deck`. What others promised is theirs to do:
 * `Waiting for Ana: call about pricing`.
 */
export function taskWords(callback: Pick<CallbackView, 'action' | 'purpose' | 'actor' | 'actorName' | 'name'>): string {
  const { actor, actorName, action } = callback;
  const task = ownTaskWords(callback);
  if (actor === 'writer') return task;
  const who = actorName || personName(callback);
  return action === 'other'
    ? `Waiting for ${who}`
    : `Waiting for ${who}: ${task.charAt(0).toLowerCase()}${task.slice(1)}`;
}

function ownTaskWords({ action, purpose }: Pick<CallbackView, 'action' | 'purpose'>): string {
  if (!purpose) return action === 'send' ? 'Send what was promised' : verbs[action];
  return action === 'send' ? `Send ${purpose}` : `${verbs[action]} about ${purpose}`;
}
