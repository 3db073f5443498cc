import { type DayNumber, dayNumber, partsOf, weekdayOf } from '../time/calendar.ts';
import { easter } from './easter.ts';
import { firstYear, holidays, years } from './holidays.generated.ts';
import type { Moment } from './types.ts';

/** Countries whose public holidays are known, ISO 3166. */
export const holidayCountries: readonly string[] = Object.keys(holidays);

/** Whether the holidays of that day's year are known: beyond the table a counted working day is a guess. */
export function knowsHolidays(day: DayNumber, country: string | undefined): boolean {
  return !country || partsOf(day).year < firstYear + years;
}

/** A country's row of the table, for a moment in a page that has no table; '' for an unknown one. */
export const holidaysOf = (country: string | undefined): string => (country && holidays[country]) || '';

const daysByRow = new Map<string, ReadonlySet<DayNumber>>();

/** Whether offices of the moment's country are closed that day. Unknown countries and years have no holidays. */
export function isHoliday(day: DayNumber, { country, holidays: row = holidaysOf(country) }: Place): boolean {
  let days = daysByRow.get(row);
  if (!days) {
    days = new Set(readDays(row));
    daysByRow.set(row, days);
  }
  return days.has(day);
}

type Place = Pick<Moment, 'country' | 'holidays'>;

/** A country's days: the fixed ones, those that move with Easter, and what is left of each year. */
function* readDays(row: string): Generator<DayNumber> {
  const [fixedDays = '', offsets = '', rest = ''] = row.split('|');
  const left = rest.split(' ');
  for (let index = 0; index < years; index += 1) {
    const year = firstYear + index;
    for (const [monthAndDay] of `${fixedDays}${left[index] ?? ''}`.matchAll(/\d{4}/g)) {
      yield dayNumber(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2)));
    }
    for (const offset of offsets.match(/-?\d+/g) ?? []) yield easter(year) + Number(offset);
  }
}

/** The `nth` weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
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
 *
 * @param month 1 .. 12 where a bank holiday is that of a month, else 0
 */
export function nextNamedDay(name: string, today: DayNumber, place: Place, month = 0): DayNumber | null {
  if (name === 'bank holiday monday' || name === 'bank holiday') {
    for (let day = today; day < today + 366; day += 1) {
      const fits = (name === 'bank holiday' || weekdayOf(day) === 1) && (month === 0 || partsOf(day).month === month);
      if (fits && isHoliday(day, place)) return day;
    }
    return null;
  }
  const find = namedDays[name];
  if (!find) return null;
  const { year } = partsOf(today);
  const day = find(year, place.country);
  return day >= today ? day : find(year + 1, place.country);
}

/** What the name of a day may begin with, lower case, with and without its apostrophe ("valentine's"). */
export const namedDayStarts: ReadonlySet<string> = new Set(
  ['bank', ...Object.keys(namedDays).map((name) => name.split(' ')[0] as string)].flatMap((word) =>
    word.endsWith('s') ? [word, `${word.slice(0, -1)}'s`] : [word],
  ),
);

/** The longest name of a day is four words. */
export const longestNamedDay = 4;
