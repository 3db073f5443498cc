import { Chrono, configuration, type Parser } from 'chrono-node/en';
import { type DayNumber, dayNumber, partsOf } from '../calendar.ts';
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

/**
 * Chrono reads written-out dates in every order and punctuation, and those alone are left to it: its weekdays, times
 * and relative words go wrong on sales mail in the ways DESIGN.md lists. Its parsers are not exported one by one, so
 * those are kept that read one of these samples by themselves.
 */
const samples = ['May 5', '5 May', '2027-05-06', '2027/05/06'];
const slashSample = '5/6/2027';
const anyDay = new Date(Date.UTC(2026, 0, 15, 12));

function reads(parser: Parser, sample: string): boolean {
  const found = new Chrono({ parsers: [parser], refiners: [] }).parse(sample, anyDay);
  return found.some(({ start }) => start.isCertain('day') && start.isCertain('month'));
}

/** The order of day and month matters to slashes only: chrono's British set does not read "November 30". */
function dateParsers(littleEndian: boolean): Parser[] {
  const written = configuration.createConfiguration(true, false).parsers;
  const slashed = configuration.createConfiguration(true, littleEndian).parsers;
  return [
    ...written.filter((parser) => !reads(parser, slashSample) && samples.some((sample) => reads(parser, sample))),
    ...slashed.filter((parser) => reads(parser, slashSample)),
  ];
}

const chronos = new Map<boolean, Chrono>();

function chronoFor(locale: string): Chrono {
  const littleEndian = !monthFirstLocale(locale);
  let chrono = chronos.get(littleEndian);
  if (!chrono) {
    chrono = new Chrono({ parsers: dateParsers(littleEndian), refiners: [] });
    chronos.set(littleEndian, chrono);
  }
  return chrono;
}

/** Whether 4/12 is April 12 there. Asked of Intl once a locale. */
const monthFirst = new Map<string, boolean>();
function monthFirstLocale(locale: string): boolean {
  let known = monthFirst.get(locale);
  if (known === undefined) {
    const parts = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric' }).formatToParts(anyDay);
    known = parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');
    monthFirst.set(locale, known);
  }
  return known;
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const worthReading = new RegExp(`\\d ?[/.-] ?\\d|\\b(?:${month})\\b`, 'i');

/**
 * The written-out dates of `text` (already flattened), in order and without overlaps. A date without a year is the next
 * one on or after `today`; dates that are past for certain are left in, so that callers can tell them apart.
 */
export function findAbsoluteDates(text: string, today: DayNumber, moment: Moment): AbsoluteDate[] {
  if (!worthReading.test(text)) return [];
  const { year } = partsOf(today);
  // Noon UTC of the rep's own day: chrono reads the reference by the system's clock, which must not move the day.
  const reference = { instant: new Date(today * 86_400_000 + 43_200_000), timezone: 0 };
  const found: AbsoluteDate[] = [];
  for (const { index, text: words, start, end } of chronoFor(moment.locale).parse(text, reference)) {
    const [monthSaid, daySaid] = [start.get('month'), start.get('day')];
    if (monthSaid === null || daySaid === null || !start.isCertain('month') || !start.isCertain('day')) continue;
    const yearSaid = start.isCertain('year');
    let day = dayNumber(start.get('year') ?? year, monthSaid, daySaid);
    if (!yearSaid) {
      day = dayNumber(year, monthSaid, daySaid);
      if (day < today) day = dayNumber(year + 1, monthSaid, daySaid);
    }
    const [endMonth, endDay] = [end?.get('month') ?? null, end?.get('day') ?? null];
    const lastDay = endMonth === null || endDay === null ? null : dayNumber(partsOf(day).year, endMonth, endDay);
    found.push({ from: index, to: index + words.length, day, lastDay: lastDay === day ? null : lastDay, yearSaid });
  }
  // Several parsers may read the same words; the longest reading is the right one.
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter((date) => {
    if (date.to <= end) return false;
    end = date.to;
    return true;
  });
}
