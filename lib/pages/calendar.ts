import { browser } from 'wxt/browser';
import type { CalendarEntry } from '../promises/calendar-file.ts';
import type { Moment } from '../promises/types.ts';
import type { DueCard } from '../store/due.ts';
import { t } from '../words/t.ts';
import { personName, taskWords } from '../words/task.ts';
import { callbackView } from './card-view.ts';
import { saveFile } from './save-file.ts';

/** A callback as a calendar shows it; null where it has no day yet. */
function calendarEntry(card: DueCard): CalendarEntry | null {
  const { id, due, quote, url, ...task } = callbackView(card);
  if (!due) return null;
  const title = task.actor === 'writer' ? `${taskWords(task)}, ${personName(task)}` : taskWords(task);
  return { id, title, quote, due, url, updatedAt: card.callback.updatedAt };
}

export const calendarSavedWords = t('told.calendar');

/**
 * Offers callbacks as one calendar file to save.
 * @returns how many are in it: those without a day are left out; none, no file
 */
export async function saveCalendar(
  cards: readonly DueCard[],
  { timeZone, workingTime }: Pick<Moment, 'timeZone' | 'workingTime'>,
): Promise<number> {
  const entries = cards.map(calendarEntry).filter((entry) => entry !== null);
  if (entries.length === 0) return 0;
  // A list that is opened twenty times a day need not load what is used once a week.
  const { calendarFile } = await import('../promises/calendar-file.ts');
  const name = entries.length === 1 ? 'callback.ics' : 'callbacks.ics';
  saveFile(name, 'text/calendar', calendarFile(entries, { timeZone, workingTime }));
  return entries.length;
}

/** Offers the follow-through blocks as one calendar file to save: half an hour each, on every working day. */
export async function saveBlocks(blocks: readonly string[], moment: Moment): Promise<void> {
  const { blocksFile } = await import('../promises/calendar-file.ts');
  const page = `${browser.runtime.getURL('/board.html')}#/block`;
  saveFile('follow-through-blocks.ics', 'text/calendar', blocksFile(blocks, page, moment));
}
