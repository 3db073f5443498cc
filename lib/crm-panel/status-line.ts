import { formatDue, localDay, type Viewpoint } from '../promises/format.ts';
import type { Due } from '../promises/types.ts';
import { t } from '../words/t.ts';

/** A touch in a few words: "Called, left a voicemail". */
export interface TouchWords {
  at: number;
  words: string;
}

/** A promise in a few words, for the same line. */
export interface StepWords {
  task: string;
  due: Due | null;
}

/**
 * What a CRM's status or next-step field wants, in one line: the last thing done, who has the next step, what and when.
 *
 * @example '2026-11-20: Called, left a voicemail. Next: Call about pricing, Friday 3:00 PM.'
 */
export function statusLine(last: TouchWords | undefined, next: StepWords | undefined, view: Viewpoint): string {
  const done = last ? `${localDay(last.at, view.timeZone)}: ${last.words}.` : '';
  const step = next
    ? t('record.statusNext', next.task, next.due ? formatDue(next.due, view) : t('task.noDay'))
    : t('record.statusNone');
  return [done, step].filter(Boolean).join(' ');
}
