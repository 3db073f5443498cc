import { formatDue, type Viewpoint } from '../promises/format.ts';
import type { Action, Due } from '../promises/types.ts';
import { t } from './t.ts';

/** A promise, as far as it takes to say what is to be done. */
export interface Task {
  action: Action;
  /** "pricing"; '' where nothing is known. */
  purpose: string;
  actor: 'writer' | 'reader' | 'other';
  /** Who, where `actor` is `other`; else ''. */
  actorName: string;
  /** The plan it is a step of: its purpose is a whole instruction ("Say why you are calling"). */
  planId?: string | null;
  /** The contact's name or address, '' where neither is known. */
  name: string;
}

/** Whom it is about, where neither a name nor an address is known too. */
export function personName({ name }: Pick<Task, 'name'>): string {
  return name || t('task.someone');
}

/**
 * What is to be done, in words: `Call about pricing`, `Send the deck`, `Call: Say why you are calling`. What others promised is theirs to do:
 * `Waiting for Ana: call about pricing`.
 */
export function taskWords(task: Task): string {
  const { actor, actorName, action, purpose, planId } = task;
  if (actor === 'writer') {
    if (!purpose) return t(`task.${action}`);
    return planId ? t(`task.step.${action}`, purpose) : t(`task.about.${action}`, purpose);
  }
  const who = actorName || personName(task);
  return purpose && action !== 'other' ? t(`waiting.about.${action}`, who, purpose) : t(`waiting.${action}`, who);
}

/** The same with whom and when, for a line that tells of it: `Call about pricing, Ana Lopez, Friday 15:00`. */
export function planWords(task: Task, due: Due | null, view: Viewpoint): string {
  const when = due ? formatDue(due, view) : t('task.noDay');
  return [taskWords(task), task.actor === 'writer' ? task.name : '', when].filter(Boolean).join(', ');
}
