import { formatDue, localDay, type Viewpoint } from '../../promises/format.ts';
import type { Action, Due } from '../../promises/types.ts';
import { dayMs } from '../../time/calendar.ts';

/** What a promise says will be done, and when. Records and found promises alike. */
interface Deed {
  action: Action;
  purpose?: string | undefined;
}

/** What somebody promised, to stand behind "promised": `a call`, `the quote`, `an answer`. */
export function deedWords({ action, purpose }: Deed, isWriter: boolean): string {
  switch (action) {
    case 'call':
      return 'a call';
    case 'meet':
      return 'a meeting';
    case 'text':
      return 'a text';
    case 'send':
      return purpose || 'to send something';
    default:
      return isWriter && action === 'email' ? 'a mail' : 'an answer';
  }
}

/** A due day inside a sentence: `today`, `on Friday`, `on Mon, Nov 30`; without its time of day. */
export function onDay(due: Due, view: Viewpoint): string {
  const name = dayName(due, view);
  return isRelative(due, view) ? name : `on ${name}`;
}

/** The same alone: `today`, `Friday`, `Mon, Nov 30`. */
export function dayName(due: Due, view: Viewpoint): string {
  const name = formatDue({ kind: 'day', date: dateOf(due, view) }, view);
  return isRelative(due, view) ? name.charAt(0).toLocaleLowerCase(view.locale) + name.slice(1) : name;
}

function isRelative(due: Due, view: Viewpoint): boolean {
  const days = (Date.parse(dateOf(due, view)) - Date.parse(localDay(view.now, view.timeZone))) / dayMs;
  return Math.abs(days) <= 1;
}

const dateOf = (due: Due, { timeZone }: Viewpoint) => (due.kind === 'day' ? due.date : localDay(due.at, timeZone));
