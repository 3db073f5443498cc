import { type DayNumber, dayNumber, lastOfMonth, partsOf } from '../../time/calendar.ts';
import type { Moment } from '../types.ts';

/** A calendar date written out ("May 5", "5 May 2027", "2027-05-05", "5/6"). */
export interface AbsoluteDate {
  from: number;
  to: number;
  day: DayNumber;
  /** The last day of a range written in one ("May 5-7"). */
  lastDay: DayNumber | null;
  yearSaid: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?';
const range = `(?: ?(?:-|\u2013|to|until|through|till) ?${ordinal})?`;
const year = '(?:,? ?(\\d{4})(?![\\d:]))?';

/**
 * The shapes of a written-out date. Groups: what `read` says. (chrono reads these too, but its 14 KB are a seventh of what
 * a content script may weigh, and these four shapes were all that was used of it; compared with it in
 * tests/promises/absolute-dates.test.ts.)
 */
const shapes: { find: RegExp; read: readonly ('day' | 'last' | 'month' | 'year' | 'first' | 'second')[] }[] = [
  // May 5, May 5th, 2027, May 5-7
  {
    find: new RegExp(`\\b(${month})\\.?[ -]?(?:the )?${ordinal}(?![\\d:]| ?[ap]\\.?m\\b)${range}${year}\\b`, 'gi'),
    read: ['month', 'day', 'last', 'year'],
  },
  // 5 May, the 5th of May 2027, 5-7 May
  {
    find: new RegExp(
      `(?<![\\w.])${ordinal}${range}(?: of|-|/)?[ -]?(${month})\\b(?:\\.(?!$))?(?:,?[ /-]?(\\d{4})(?![\\d:]))?`,
      'gi',
    ),
    read: ['day', 'last', 'month', 'year'],
  },
  // 2027-05-06, 2027/05/06
  { find: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, read: ['year', 'month', 'day'] },
  // 5/6, 5/6/2027, 5.6.2027
  { find: /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/]|[.-]\d)/g, read: ['first', 'second', 'year'] },
  { find: /(?<![\d/.-])(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d{2})(?![\d/]|[.-]\d)/g, read: ['first', 'second', 'year'] },
];

const monthName = new RegExp(`^(?:${month})$`);

/** 1 .. 12 for a month's name or its short form in lower case, 0 for any other word. */
export function monthOf(word: string): number {
  return monthName.test(word) ? months.indexOf(word.slice(0, 3)) + 1 : 0;
}

/** Whether 4/12 is April 12 there. Asked of Intl once a locale. */
const monthFirst = new Map<string, boolean>();
function monthFirstLocale(locale: string): boolean {
  let known = monthFirst.get(locale);
  if (known === undefined) {
    const parts = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric' }).formatToParts(0);
    known = parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');
    monthFirst.set(locale, known);
  }
  return known;
}

const worthReading = new RegExp(`\\d ?[/.-] ?\\d|\\b(?:${month})\\b`, 'i');

/**
 * The written-out dates of `text` (already `plain`), in order and without overlaps. A date without a year is the next
 * one on or after `today`; dates that are past for certain are left in, so that callers can tell them apart.
 */
export function findAbsoluteDates(text: string, today: DayNumber, moment: Moment): AbsoluteDate[] {
  if (!/\d/.test(text) || !worthReading.test(text)) return [];
  const found = shapes.flatMap(({ find, read }) =>
    [...text.matchAll(find)].flatMap((match) => readDate(match, read, today, moment.locale) ?? []),
  );
  // Several shapes may fit the same words; the longest reading is the right one.
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter((date) => {
    if (date.to <= end) return false;
    end = date.to;
    return true;
  });
}

function readDate(
  match: RegExpExecArray,
  read: (typeof shapes)[number]['read'],
  today: DayNumber,
  locale: string,
): AbsoluteDate | null {
  const part = (name: (typeof read)[number]) => match[read.indexOf(name) + 1];
  let [date, inYear] = [Number(part('day')), Number(part('month'))];
  if (read.includes('first')) {
    [inYear, date] = [Number(part('first')), Number(part('second'))];
    if (!monthFirstLocale(locale)) [inYear, date] = [date, inYear];
    if (inYear > 12) [inYear, date] = [date, inYear]; // 13/5 can only be a day and a month.
  } else if (Number.isNaN(inYear)) {
    inYear = months.indexOf((part('month') ?? '').slice(0, 3).toLowerCase()) + 1;
  }
  const yearSaid = part('year') !== undefined;
  const saidYear = Number(part('year'));
  const inThisYear = partsOf(today).year;
  const at = (wanted: number, day: number) => (isDay(wanted, inYear, day) ? dayNumber(wanted, inYear, day) : null);
  let day = at(yearSaid ? (saidYear < 100 ? 2000 + saidYear : saidYear) : inThisYear, date);
  if (!yearSaid && (day === null || day < today)) day = at(inThisYear + 1, date) ?? day;
  if (day === null) return null;
  const last = part('last');
  const lastDay = last === undefined ? null : at(partsOf(day).year, Number(last));
  return {
    from: match.index,
    to: match.index + match[0].length,
    day,
    lastDay: lastDay !== null && lastDay > day ? lastDay : null,
    yearSaid,
  };
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= partsOf(lastOfMonth(dayNumber(year, month, 1))).day;
}
