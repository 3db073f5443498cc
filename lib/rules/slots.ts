import type { Moment } from '../promises/types.ts';
import { type DayNumber, dayMs, minutesOf, partsOf, weekdayOf } from '../time/calendar.ts';
import { instantOf, wallTimeAt } from '../time/zone.ts';

/** Times a rep would name, minutes after midnight. Odd ones are remembered better than the full hour. */
const times = [10 * 60 + 20, 14 * 60, 9 * 60 + 40, 11 * 60, 15 * 60, 13 * 60 + 30];
const halfHour = 30 * 60_000;
// Mails are in English. (date-fns' `format` would bring 7 KB of other languages' machinery into every content script.)
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
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

/** What was worked out for a moment: the fixes of a draft ask for the same few days and times at every key press. */
const known = new WeakMap<Moment, { days: Map<number, DayNumber>; slots: Map<number, Slot> }>();

function knownOf(moment: Moment) {
  const before = known.get(moment);
  if (before) return before;
  const fresh = { days: new Map<number, DayNumber>(), slots: new Map<number, Slot>() };
  known.set(moment, fresh);
  return fresh;
}

/** The n-th working day after the moment's day (n = 1: the next one) in the rep's zone. */
export function workingDayAfter(moment: Moment, n: number): DayNumber {
  const { days } = knownOf(moment);
  const day = days.get(n) ?? countWorkingDays(moment, n);
  days.set(n, day);
  return day;
}

function countWorkingDays(moment: Moment, n: number): DayNumber {
  const days = moment.workingTime.days.length > 0 ? moment.workingTime.days : [1, 2, 3, 4, 5];
  let { day } = wallTimeAt(moment.now, moment.timeZone);
  for (let left = n; left > 0; ) {
    day += 1;
    if (days.includes(weekdayOf(day))) left -= 1;
  }
  return day;
}

/** "Friday" within the next six days, with its date beyond. */
export function nameOfDay(moment: Moment, day: DayNumber): string {
  const near = instantOf({ day, minutes: 0 }, moment.timeZone) - moment.now < 6 * dayMs;
  const weekday = weekdays[weekdayOf(day) - 1] as string;
  const { month, day: date } = partsOf(day);
  return near ? weekday : `${weekday}, ${months[month - 1]} ${date}`;
}

/** `at` in minutes after midnight: "10:20", or "2:00 pm" where the locale counts to twelve. */
export function nameOfTime(moment: Moment, at: number): string {
  const twelve = /^en(?:-(?:US|CA|AU|NZ|IN|PH))?$/i.test(moment.locale);
  const hours = Math.floor(at / 60);
  const minutes = String(at % 60).padStart(2, '0');
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
  const at = instantOf({ day, minutes }, moment.timeZone);
  const slot = { at, day: nameOfDay(moment, day), time: nameOfTime(moment, minutes) };
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
