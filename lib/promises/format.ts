import { dayNumberOf, isoDate } from '../time/calendar.ts';
import { wallTimeAt } from '../time/zone.ts';
import type { Due, Moment } from './types.ts';

/** Where a date is read: the instant, the zone and the locale (`en-GB`, `en-US-u-hc-h23`) decide its words. */
export type Viewpoint = Pick<Moment, 'now' | 'timeZone' | 'locale' | 'shownIn'>;

type Clock = Omit<Viewpoint, 'now'>;

/**
 * A due date in words as short as they can be without doubt, for a card or a chip: `Today 15:00`, `Tomorrow`,
 * `Friday 3:00 PM`, `Mon, Nov 30`. A weekday alone always means one of the next six days.
 *
 * @example formatDue({ kind: 'day', date: '2026-11-27' }, view) // 'Friday'
 */
export function formatDue(due: Due, view: Viewpoint): string {
  const date = due.kind === 'day' ? due.date : localDay(due.at, view.timeZone);
  const day = capitalize(dayWords(date, view));
  return due.kind === 'day' ? day : `${day} ${formatTime(due.at, view)}`;
}

/**
 * The same date in full, for a tooltip: `Friday, November 27, 2026 at 3:00 PM`.
 *
 * @example formatDueExactly({ kind: 'day', date: '2026-11-27' }, view) // 'Friday, November 27, 2026'
 */
export function formatDueExactly(due: Due, { locale, shownIn = locale, timeZone }: Clock): string {
  if (due.kind === 'day') return formatCalendarDay(due.date, shownIn, { dateStyle: 'full' });
  return plainSpaces(formatter(shownIn, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(due.at));
}

/** A time of day in the reader's own form: `15:00` or `3:00 PM`. `at` in epoch milliseconds. */
export function formatTime(at: number, { locale, shownIn = locale, timeZone }: Clock): string {
  return plainSpaces(formatter(shownIn, { timeStyle: 'short', timeZone }).format(at));
}

/**
 * The same instant on the clocks of another zone, for beside the reader's own: `3:00 PM ET`, `Fri 15:00 New York time`.
 * The weekday stands with it where it is not the reader's.
 *
 * @param zone IANA, as `FoundPromise.zone` has it
 */
export function formatThere(at: number, zone: string, { locale, shownIn = locale, timeZone }: Clock): string {
  const isOtherDay = wallTimeAt(at, zone).day !== wallTimeAt(at, timeZone).day;
  const options = { hour: 'numeric', minute: '2-digit', timeZoneName: 'shortGeneric', timeZone: zone } as const;
  return plainSpaces(formatter(shownIn, { ...options, ...(isOtherDay && { weekday: 'short' }) }).format(at));
}

/**
 * How long ago something was due, in one rounded-down unit and in the locale's words: `5 minutes`, `3 hours`,
 * `2 days`. Hours count within the same local day only; across midnight the rep counts in days. Empty when `due` is
 * still to come (a day is to come until it is over).
 *
 * @example formatOverdue({ kind: 'day', date: '2026-11-25' }, view) // '2 days' on 27 November
 */
export function formatOverdue(due: Due, view: Viewpoint): string {
  const locale = view.shownIn ?? view.locale;
  const today = localDay(view.now, view.timeZone);
  const days = daysBetween(due.kind === 'day' ? due.date : localDay(due.at, view.timeZone), today);
  if (days >= 60) return count(Math.floor(days / 30), 'month', locale);
  if (days >= 14) return count(Math.floor(days / 7), 'week', locale);
  if (days >= 1) return count(days, 'day', locale);
  if (due.kind === 'day' || due.at > view.now) return '';
  // Nobody is "0 minutes late".
  const minutes = Math.max(1, Math.floor((view.now - due.at) / 60_000));
  return minutes >= 60 ? count(Math.floor(minutes / 60), 'hour', locale) : count(minutes, 'minute', locale);
}

/** The calendar day (`YYYY-MM-DD`) it is at `at` (epoch milliseconds) in `timeZone` (IANA). */
export function localDay(at: number, timeZone: string): string {
  return isoDate(wallTimeAt(at, timeZone).day);
}

function dayWords(date: string, { now, timeZone, locale, shownIn = locale }: Viewpoint): string {
  const today = localDay(now, timeZone);
  const days = daysBetween(today, date);
  if (Math.abs(days) <= 1) return once(Intl.RelativeTimeFormat, shownIn, { numeric: 'auto' }).format(days, 'day');
  if (days > 1 && days <= 6) return formatCalendarDay(date, shownIn, { weekday: 'long' });
  if (Math.abs(days) < 300) {
    return formatCalendarDay(date, shownIn, { weekday: 'short', month: 'short', day: 'numeric' });
  }
  return formatCalendarDay(date, shownIn, { month: 'short', day: 'numeric', year: 'numeric' });
}

function formatCalendarDay(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(date));
}

/** Whole days from one `YYYY-MM-DD` to the other. */
function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

function count(value: number, unit: string, locale: string): string {
  return once(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function capitalize(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** ICU puts a narrow no-break space before AM and PM; searched and copied text is better off without it. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u202f', ' ');
}

// Making one of the Intl formats costs more than a hundred uses of one, and a list shows a thousand dates.
const made = new Map<string, unknown>();

function once<Format>(Kind: new (locale: string, options: object) => Format, locale: string, options: object): Format {
  const key = Kind.name + locale + JSON.stringify(options);
  let found = made.get(key) as Format | undefined;
  if (!found) {
    found = new Kind(locale, options);
    made.set(key, found);
  }
  return found;
}

const formatter = (locale: string, options: Intl.DateTimeFormatOptions) => once(Intl.DateTimeFormat, locale, options);
