import { type DayNumber, dayNumber, partsOf, weekdayOf } from './calendar.ts';
import { firstYear, holidays } from './holidays.generated.ts';

/** Countries whose public holidays are known, ISO 3166. */
export const holidayCountries: readonly string[] = Object.keys(holidays);

const daysByCountry = new Map<string, ReadonlySet<DayNumber>>();

/** Whether offices of `country` (ISO 3166) are closed that day. Unknown countries and years have no holidays. */
export function isHoliday(day: DayNumber, country: string | undefined): boolean {
  if (!country) return false;
  let days = daysByCountry.get(country);
  if (!days) {
    days = new Set(readDays(holidays[country] ?? ''));
    daysByCountry.set(country, days);
  }
  return days.has(day);
}

function* readDays(row: string): Generator<DayNumber> {
  for (const [index, group] of row.split(' ').entries()) {
    for (let at = 0; at < group.length; at += 4) {
      yield dayNumber(firstYear + index, Number(group.slice(at, at + 2)), Number(group.slice(at + 2, at + 4)));
    }
  }
}

/** Easter Sunday of a year: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The `nth` weekday of a month; -1 is the last. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);

type NamedDay = (year: number, country: string | undefined) => DayNumber;

/** Days people say by name, lower case, single spaces, no apostrophes. */
const namedDays: Readonly<Record<string, NamedDay>> = {
  thanksgiving: (year, country) => (country === 'CA' ? nthWeekday(year, 10, 1, 2) : nthWeekday(year, 11, 4, 4)),
  christmas: fixed(12, 25),
  xmas: fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'xmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
  'new years': fixed(1, 1),
  'new year': fixed(1, 1),
  'new years day': fixed(1, 1),
  'new years eve': fixed(12, 31),
  nye: fixed(12, 31),
  easter,
  'easter sunday': easter,
  'easter monday': (year) => easter(year) + 1,
  'good friday': (year) => easter(year) - 2,
  'whit monday': (year) => easter(year) + 50,
  'valentines day': fixed(2, 14),
  'st patricks day': fixed(3, 17),
  halloween: fixed(10, 31),
  'memorial day': (year) => nthWeekday(year, 5, 1, -1),
  juneteenth: fixed(6, 19),
  'independence day': fixed(7, 4),
  'fourth of july': fixed(7, 4),
  'labor day': (year) => nthWeekday(year, 9, 1, 1),
  'labour day': (year, country) =>
    country === 'US' || country === 'CA' ? nthWeekday(year, 9, 1, 1) : dayNumber(year, 5, 1),
  'columbus day': (year) => nthWeekday(year, 10, 1, 2),
  'veterans day': fixed(11, 11),
  'mlk day': (year) => nthWeekday(year, 1, 1, 3),
  'martin luther king day': (year) => nthWeekday(year, 1, 1, 3),
  'presidents day': (year) => nthWeekday(year, 2, 1, 3),
  'canada day': fixed(7, 1),
  'australia day': fixed(1, 26),
  'anzac day': fixed(4, 25),
  'bastille day': fixed(7, 14),
};

/**
 * The next `name` ("easter monday", lower case, without apostrophes) on or after `today`, or null when no such day is
 * known. "Bank holiday Monday" is the country's next holiday on a Monday.
 */
export function nextNamedDay(name: string, today: DayNumber, country: string | undefined): DayNumber | null {
  if (name === 'bank holiday monday' || name === 'bank holiday') {
    for (let day = today; day < today + 366; day += 1) {
      if (isHoliday(day, country) && (name === 'bank holiday' || weekdayOf(day) === 1)) return day;
    }
    return null;
  }
  const find = namedDays[name];
  if (!find) return null;
  const { year } = partsOf(today);
  const day = find(year, country);
  return day >= today ? day : find(year + 1, country);
}

/** What the name of a day may begin with, lower case. */
export const namedDayStarts: readonly string[] = [
  'bank',
  ...Object.keys(namedDays).map((name) => name.split(' ')[0] as string),
];

/** The longest name of a day is four words. */
export const longestNamedDay = 4;
