import { localDay } from '../promises/format.ts';
import type { Due } from '../promises/types.ts';
import { type DayNumber, dayNumberOf, weekdayOf } from '../time/calendar.ts';
import { instantOf, wallTimeAt } from '../time/zone.ts';

/** Regions whose week does not start on Monday, after Unicode's CLDR (weekData, firstDay). Firefox does not tell by itself. */
const startsOnSunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const startsOnSaturday = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** The ISO weekday (1 Monday .. 7 Sunday) a calendar of this locale (BCP 47) begins with. */
export function firstWeekday(locale: string): number {
  const { region } = new Intl.Locale(locale).maximize();
  if (!region) return 1;
  if (startsOnSunday.includes(region)) return 7;
  return startsOnSaturday.includes(region) ? 6 : 1;
}

/** The seven days of the week that holds `day`, beginning with the ISO weekday `first`. */
export function weekOf(day: DayNumber, first: number): DayNumber[] {
  const start = day - ((weekdayOf(day) - first + 7) % 7);
  return Array.from({ length: 7 }, (_, index) => start + index);
}

/** Something due, put on another day (`YYYY-MM-DD`): it keeps its time of day, or keeps having none. */
export function onDay(due: Due | null, date: string, timeZone: string): Due {
  if (due?.kind !== 'instant') return { kind: 'day', date };
  const { minutes } = wallTimeAt(due.at, timeZone);
  return { kind: 'instant', at: instantOf({ day: dayNumberOf(date), minutes }, timeZone) };
}

/** The full hour (0..23) of a day, as a due date. */
export function atHour(date: string, hour: number, timeZone: string): Due {
  return { kind: 'instant', at: instantOf({ day: dayNumberOf(date), minutes: hour * 60 }, timeZone) };
}

/** The local calendar day something is due on, `YYYY-MM-DD`. */
export function dayOf(due: Due, timeZone: string): string {
  return due.kind === 'day' ? due.date : localDay(due.at, timeZone);
}

/** The hour of the day (0..23) something is due in; null where it has a day only. */
export function hourOf(due: Due, timeZone: string): number | null {
  return due.kind === 'day' ? null : Math.floor(wallTimeAt(due.at, timeZone).minutes / 60);
}
