import { TZDate } from '@date-fns/tz';
import type { Moment } from '../promises/types.ts';

/** Times a rep would name, minutes after midnight. Odd ones are remembered better than the full hour. */
const times = [10 * 60 + 20, 14 * 60, 9 * 60 + 40, 11 * 60, 15 * 60, 13 * 60 + 30];
const halfHour = 30 * 60_000;
// Mails are in English. (date-fns' `format` would bring 7 KB of other languages' machinery into every content script.)
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** A working day and a time on it, in the rep's zone. */
export interface Slot {
  /** Epoch milliseconds. */
  at: number;
  /** "Friday", or "Monday, December 7" where the plain name could mean two days. */
  day: string;
  /** "10:20", or "2:00 pm" where the locale counts to twelve. */
  time: string;
}

/** A number from words, the same for the same words: fixes vary from draft to draft and stay put while she types. */
export function seedOf(words: string): number {
  let hash = 7;
  for (let i = 0; i < words.length; i += 1) hash = (Math.imul(hash, 31) + words.charCodeAt(i)) >>> 0;
  return hash;
}

function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** What was worked out for a moment: the fixes of a draft ask for the same few days and times at every key press. */
const known = new WeakMap<Moment, { days: Map<number, TZDate>; slots: Map<number, Slot> }>();

function knownOf(moment: Moment) {
  const before = known.get(moment);
  if (before) return before;
  const fresh = { days: new Map<number, TZDate>(), slots: new Map<number, Slot>() };
  known.set(moment, fresh);
  return fresh;
}

/** The n-th working day after the moment's day (n = 1: the next one), as its midnight in the rep's zone. */
export function workingDayAfter(moment: Moment, n: number): TZDate {
  const { days } = knownOf(moment);
  const day = days.get(n) ?? countWorkingDays(moment, n);
  days.set(n, day);
  return day;
}

function countWorkingDays(moment: Moment, n: number): TZDate {
  const days = moment.workingTime.days.length > 0 ? moment.workingTime.days : [1, 2, 3, 4, 5];
  const now = new TZDate(moment.now, moment.timeZone);
  let day = new TZDate(now.getFullYear(), now.getMonth(), now.getDate(), moment.timeZone);
  for (let left = n; left > 0; ) {
    day = new TZDate(day.getFullYear(), day.getMonth(), day.getDate() + 1, moment.timeZone);
    if (days.includes(day.getDay() || 7)) left -= 1;
  }
  return day;
}

/** "Friday" within the next six days, with its date beyond. */
export function nameOfDay(moment: Moment, day: TZDate): string {
  const near = day.getTime() - moment.now < 6 * 86_400_000;
  const weekday = weekdays[day.getDay()] as string;
  return near ? weekday : `${weekday}, ${months[day.getMonth()]} ${day.getDate()}`;
}

function nameOfTime(moment: Moment, at: TZDate): string {
  const twelve = /^en(?:-(?:US|CA|AU|NZ|IN|PH))?$/i.test(moment.locale);
  const hours = at.getHours();
  const minutes = String(at.getMinutes()).padStart(2, '0');
  if (!twelve) return `${String(hours).padStart(2, '0')}:${minutes}`;
  return `${hours % 12 || 12}:${minutes}${hours < 12 ? '' : ' pm'}`;
}

/** The slot that begins `minutes` after midnight on the n-th working day after the moment. */
function slotAt(moment: Moment, n: number, minutes: number): Slot {
  const { slots } = knownOf(moment);
  const key = n * 1440 + minutes;
  const before = slots.get(key);
  if (before) return before;
  const day = workingDayAfter(moment, n);
  const at = new TZDate(
    day.getFullYear(),
    day.getMonth(),
    day.getDate(),
    Math.floor(minutes / 60),
    minutes % 60,
    moment.timeZone,
  );
  const slot = { at: at.getTime(), day: nameOfDay(moment, day), time: nameOfTime(moment, at) };
  slots.set(key, slot);
  return slot;
}

/**
 * A slot on the n-th working day after the moment that none of `busy` (epoch milliseconds) is near; within working
 * hours. `seed` picks among the times, so that not every mail says "at 10".
 */
export function slotOn(moment: Moment, n: number, seed: number, busy: readonly number[] = []): Slot {
  const opens = minutesOf(moment.workingTime.start);
  const closes = minutesOf(moment.workingTime.end);
  const inHours = times.filter((minutes) => minutes >= opens && minutes + 20 <= closes);
  const choices = inHours.length > 0 ? inHours : [opens];
  const ordered = choices.map((_, i) => choices[(seed + i) % choices.length] as number);
  const isFree = (minutes: number) =>
    busy.every((other) => Math.abs(other - slotAt(moment, n, minutes).at) >= halfHour);
  return slotAt(moment, n, ordered.find(isFree) ?? (ordered[0] as number));
}
