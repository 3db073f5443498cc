import type { Outcome } from '../../lib/cadence/types.ts';
import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import type { Action } from '../../lib/promises/types.ts';
import type { CallbackView, ClosingChoice } from './types.ts';

export const verbs: Record<Action, string> = {
  call: 'Call',
  email: 'Write',
  text: 'Text',
  meet: 'Meet',
  send: 'Send',
  other: 'Follow through',
};

/** How a callback ended, in words. */
export const outcomeWords: Record<Outcome, string> = {
  done: 'Done',
  'agreed-next-step': 'Reached, next step agreed',
  reached: 'Reached, no next step',
  voicemail: 'Left a voicemail',
  'no-answer': 'No answer',
  'wrong-person': 'Wrong person',
  'not-now': 'Not now',
  won: 'Won',
  lost: 'Lost',
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

/** What was just done, for the notice: `Left a voicemail: Call, Tom Becker. Next: Friday.` */
export function closingWords({ outcome, next }: ClosingChoice, promise: string, view: Viewpoint): string {
  const then =
    next.kind === 'callback'
      ? ` Next: ${formatDue(next.due, view)}.`
      : next.kind === 'plan'
        ? ' The plan has set the next step.'
        : '';
  return `${outcomeWords[outcome]}: ${promise}.${then}`;
}
