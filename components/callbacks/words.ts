import type { Outcome } from '../../lib/cadence/types.ts';
import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import type { ClosingChoice } from './types.ts';

export { personName, taskWords, verbs } from '../../lib/promises/task-words.ts';

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

/** What speaks against a contact that comes `days` sooner than agreed; '' where nothing does. */
export function tooSoonWords(days: number, everyDays: number): string {
  if (days === 0) return '';
  const sooner = days === 1 ? 'a day' : `${days} days`;
  return `They agreed to hear from you every ${everyDays} days; this comes ${sooner} sooner.`;
}
