import { tzOffset } from '@date-fns/tz/tzOffset';
import type { DayNumber } from './calendar.ts';

const msPerMinute = 60_000;
const minutesPerDay = 1440;

/** A wall clock: a calendar day and minutes after its midnight. */
export interface WallTime {
  day: DayNumber;
  minutes: number;
}

/** What the clocks of `timeZone` show at `at` (epoch milliseconds); seconds are dropped. An unknown zone reads as UTC. */
export function wallTimeAt(at: number, timeZone: string): WallTime {
  const minutes = Math.floor((at + offsetAt(at, timeZone) * msPerMinute) / msPerMinute);
  return {
    day: Math.floor(minutes / minutesPerDay),
    minutes: ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay,
  };
}

/**
 * The instants at which the clocks of `timeZone` show `wall`, in order: one as a rule, two in the hour that is repeated
 * when clocks go back, and in the hour that is skipped when they go forward the one instant as far after the jump as
 * `wall` is after its beginning (what calendars do: 02:30 becomes 03:30).
 */
export function instantsOf(wall: WallTime, timeZone: string): [number, ...number[]] {
  const local = (wall.day * minutesPerDay + wall.minutes) * msPerMinute;
  const before = local - offsetAt(local - minutesPerDay * msPerMinute, timeZone) * msPerMinute;
  const after = local - offsetAt(local + minutesPerDay * msPerMinute, timeZone) * msPerMinute;
  const shows = (at: number) => at + offsetAt(at, timeZone) * msPerMinute === local;
  if (before === after) return [before];
  if (shows(before)) return shows(after) ? [Math.min(before, after), Math.max(before, after)] : [before];
  return shows(after) ? [after] : [Math.max(before, after)];
}

export function instantOf(wall: WallTime, timeZone: string): number {
  return instantsOf(wall, timeZone)[0];
}

const quarterHour = 15 * msPerMinute;
/** Offsets by zone and quarter of an hour: zones change on none but those, and asking Intl costs microseconds. */
const offsets = new Map<string, Map<number, number>>();
const mostKept = 1000;

/** Minutes east of UTC. */
function offsetAt(at: number, timeZone: string): number {
  let ofZone = offsets.get(timeZone);
  if (!ofZone || ofZone.size > mostKept) {
    ofZone = new Map();
    offsets.set(timeZone, ofZone);
  }
  const quarter = Math.floor(at / quarterHour);
  let offset = ofZone.get(quarter);
  if (offset === undefined) {
    offset = tzOffset(timeZone, new Date(at));
    ofZone.set(quarter, offset);
  }
  return Number.isFinite(offset) ? offset : 0;
}
