import { formatDue, type Viewpoint } from './format.ts';
import type { Action, Due } from './types.ts';

export const verbs: Readonly<Record<Action, string>> = {
  call: 'Call',
  email: 'Write',
  text: 'Text',
  meet: 'Meet',
  send: 'Send',
  other: 'Follow through',
};

/** A promise, as far as it takes to say what is to be done. */
export interface Task {
  action: Action;
  /** "pricing"; '' where nothing is known. */
  purpose: string;
  actor: 'writer' | 'reader' | 'other';
  /** Who, where `actor` is `other`; else ''. */
  actorName: string;
  /** The contact's name or address, '' where neither is known. */
  name: string;
}

/** Whom it is about, where neither a name nor an address is known too. */
export function personName({ name }: Pick<Task, 'name'>): string {
  return name || 'Someone';
}

/**
 * What is to be done, in words: `Call about pricing`, `Send the deck`. What others promised is theirs to do:
 * `Waiting for Ana: call about pricing`.
 */
export function taskWords(task: Task): string {
  const { actor, actorName, action } = task;
  const words = ownTaskWords(task);
  if (actor === 'writer') return words;
  const who = actorName || personName(task);
  return action === 'other'
    ? `Waiting for ${who}`
    : `Waiting for ${who}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function ownTaskWords({ action, purpose }: Pick<Task, 'action' | 'purpose'>): string {
  if (!purpose) return action === 'send' ? 'Send what was promised' : verbs[action];
  return action === 'send' ? `Send ${purpose}` : `${verbs[action]} about ${purpose}`;
}

/** The same with whom and when, for a line that tells of it: `Call about pricing, Ana Lopez, Friday 15:00`. */
export function planWords(task: Task, due: Due | null, view: Viewpoint): string {
  const when = due ? formatDue(due, view) : 'no day yet';
  return [taskWords(task), task.actor === 'writer' ? task.name : '', when].filter(Boolean).join(', ');
}
