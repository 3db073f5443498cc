import { formatDue, localDay, type Viewpoint } from '../../promises/format.ts';
import type { Action, Due } from '../../promises/types.ts';
import { dayMs } from '../../time/calendar.ts';
import { t } from '../../words/t.ts';

/** What a promise says will be done, and when. Records and found promises alike. */
interface Deed {
  action: Action;
  purpose?: string | undefined;
}

/** What somebody promised, to stand behind "promised": `a call`, `the quote`, `an answer`. */
export function deedWords({ action, purpose }: Deed, isWriter: boolean): string {
  switch (action) {
    case 'call':
      return t('deed.call');
    case 'meet':
      return t('deed.meet');
    case 'text':
      return t('deed.text');
    case 'send':
      return purpose || t('deed.send');
    default:
      return t(isWriter && action === 'email' ? 'deed.email' : 'deed.answer');
  }
}

/** A due day inside a sentence: `today`, `on Friday`, `on Mon, Nov 30`; without its time of day. */
export function onDay(due: Due, view: Viewpoint): string {
  const name = dayName(due, view);
  return isRelative(due, view) ? name : t('deed.onDay', name);
}

/** The same alone: `today`, `Friday`, `Mon, Nov 30`. */
export function dayName(due: Due, view: Viewpoint): string {
  const name = formatDue({ kind: 'day', date: dateOf(due, view) }, view);
  return isRelative(due, view) ? name.charAt(0).toLocaleLowerCase(view.shownIn) + name.slice(1) : name;
}

function isRelative(due: Due, view: Viewpoint): boolean {
  const days = (Date.parse(dateOf(due, view)) - Date.parse(localDay(view.now, view.timeZone))) / dayMs;
  return Math.abs(days) <= 1;
}

const dateOf = (due: Due, { timeZone }: Viewpoint) => (due.kind === 'day' ? due.date : localDay(due.at, timeZone));
