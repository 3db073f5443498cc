import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import { outcomeWords } from '../../lib/words/outcome.ts';
import { t } from '../../lib/words/t.ts';
import type { ClosingChoice } from './types.ts';

export { outcomeInLine, outcomeWords } from '../../lib/words/outcome.ts';
export { personName, taskWords } from '../../lib/words/task.ts';

/** What was just done, for the notice: `Left a voicemail: Call, Tom Becker. Next: Friday.` */
export function closingWords({ outcome, next }: ClosingChoice, promise: string, view: Viewpoint): string {
  const ended = outcomeWords[outcome];
  if (next.kind === 'callback') return t('closed.next', ended, promise, formatDue(next.due, view));
  return t(next.kind === 'plan' ? 'closed.plan' : 'closed.over', ended, promise);
}

/** What speaks against a contact that comes `days` sooner than agreed; '' where nothing does. */
export function tooSoonWords(days: number, everyDays: number): string {
  return days === 0 ? '' : t('closed.tooSoon', days, everyDays);
}
