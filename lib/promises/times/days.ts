import { after, byFirstWord, isAt, isOneOf, textAt, type Word, wordKind } from '../../text/words.ts';
import {
  addMonths,
  type DayNumber,
  dayNumber,
  lastOfMonth,
  mondayOf,
  partsOf,
  weekdayOf,
} from '../../time/calendar.ts';
import { knowsHolidays, longestNamedDay, namedDayStarts, nextNamedDay, nthWeekday } from '../holidays.ts';
import type { Certainty, Moment, Precision } from '../types.ts';
import { addWorkingDays, firstWorkingDay, lastWorkingDay } from '../working-days.ts';
import { type AbsoluteDate, monthOf } from './absolute-dates.ts';
import { numberKinds, readNumber, readOrdinal } from './numbers.ts';

/** What all readers of a text share. */
export interface TimeContext {
  words: readonly Word[];
  moment: Moment;
  /** The rep's local day and minutes after midnight at the moment. */
  today: DayNumber;
  nowMinutes: number;
  /** Written-out dates by the index of their first word, with the index after their last. */
  absolute: ReadonlyMap<number, AbsoluteDate & { next: number }>;
}

/** A day, or days, as it stands in the text. */
export interface ReadDay {
  next: number;
  /** null: the words fix no day. */
  day: DayNumber | null;
  precision: Exclude<Precision, 'time'>;
  certainty: Certainty;
  alternatives?: DayNumber[];
  /** "end of day Friday", "EOD": due when working hours end. */
  endOfDay?: boolean;
  /** The words can only mean something that is over. */
  past?: boolean;
}

const weekdays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1,
    mon: 1,
    tuesday: 2,
    tues: 2,
    tue: 2,
    wednesday: 3,
    weds: 3,
    wed: 3,
    thursday: 4,
    thurs: 4,
    thur: 4,
    thu: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7,
    wensday: 3,
    wednseday: 3,
    thrusday: 4,
    firday: 5,
  }),
);
type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const shortEnds: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    eod: 'day',
    cob: 'day',
    eob: 'day',
    cop: 'day',
    eow: 'week',
    eom: 'month',
    eoq: 'quarter',
    eoy: 'year',
  }),
);

/** Words of their own in lower case: they need a word of time beside them. */
const doubtfulWeekdays = new Set(['sat', 'sun', 'mon', 'wed']);

const said = (next: number, day: DayNumber): ReadDay => ({ next, day, precision: 'day', certainty: 'said' });
const guessed = (next: number, day: DayNumber, precision: ReadDay['precision'] = 'span'): ReadDay => ({
  next,
  day,
  precision,
  certainty: 'guessed',
});

type DayReader = (context: TimeContext, at: number) => ReadDay | null;

/**
 * Each reader with the words it begins at ("#": a number), so that most words are tried by none. The first reading wins,
 * so the longer and rarer forms stand first; a written-out date comes before all of them.
 */
const readersAt = byFirstWord<DayReader>([
  [readEndOf, [...shortEnds.keys(), ...'the close week month quarter year very tail end'.split(' ')]],
  [readWeekFrom, 'a an couple fortnight #'.split(' ')],
  [
    readEdgeOf,
    'the early earlier mid midweek late later towards beginning start middle half part first second'.split(' '),
  ],
  [readWeekSpan, 'the week w this next coming following weekend'.split(' ')],
  [readNthWeekday, 'the first second third fourth last'.split(' ')],
  [readWorkingDay, 'the next following first'.split(' ')],
  [
    readNear,
    'the throughout day later today tomorrow tommorow tommorrow tomorow tmrw tmw tmr tonight tonite tonigth'.split(' '),
  ],
  [readWeekday, [...weekdays.keys(), ...'the this coming upcoming next following'.split(' ')]],
  [readOrdinalDay, ['the', '#']],
  [readNamed, namedDayStarts],
  [readQuarter, ['q']],
]);
/** The kinds of words that a day may begin with: "Friday's" as "Friday". */
const dayKinds = numberKinds | wordKind([...readersAt.keys()].flatMap((word) => [word, `${word}'s`]));

export function readDay(context: TimeContext, at: number): ReadDay | null {
  const word = context.words[at];
  if (!word) return null;
  const date = context.absolute.size > 0 ? readAbsolute(context, at) : null;
  if (date) return date;
  const { text, kinds } = word;
  if (!(kinds & dayKinds)) return null;
  const opening = kinds & numberKinds ? '#' : text.endsWith("'s") ? text.slice(0, -2) : text;
  for (const read of readersAt.get(opening) ?? []) {
    const found = read(context, at);
    if (found) return found;
  }
  return null;
}

function readAbsolute({ absolute, words, today }: TimeContext, at: number): ReadDay | null {
  const date = absolute.get(at);
  if (!date) return null;
  const before = textAt(words, at - 1);
  const slash = textAt(words, at + 1) === '/';
  const beforeThat = textAt(words, at - 2);
  if (slash && !date.yearSaid) {
    // "24/7", "1/2 of the team", "4/5 stars": a date only where a word of time leads to it.
    const led = isOneOf(before, 'on|by|before|until|till|from|after|due|for|starting|since|-') || weekdays.has(before);
    const comma = before === ',' && weekdays.has(beforeThat);
    if (!(led || comma) || !endsDate(words, date.next)) return null;
  }
  // "12 May Street"
  if (
    isAt(words, date.next, 'street|st|road|rd|avenue|ave|lane|drive|house|court|square|place|way|blvd|boulevard|floor')
  )
    return null;
  // "may 5 of us": a month's name that is a verb.
  if (isAt(words, at, 'may|march') && !words[at]?.capital && !isOneOf(before, 'on|by|before|until|from|after|,')) {
    if (!endsDate(words, date.next)) return null;
  }
  // A written date without a year that is over reads as next year's; so far ahead it is most likely past.
  if (date.day < today || (!date.yearSaid && date.day - today > 300)) {
    return { ...said(date.next, date.day), past: true };
  }
  return said(date.next, date.day);
}

const dateEnders = new Set(
  'at by and or for if to with in then so but as when works is would will around about between before after until via - ( @ please because unless the we i'.split(
    ' ',
  ),
);

/** "the 23rd" and "4/12" end there; "the 23rd floor" and "1/2 cup" do not. */
function endsDate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  return /^[.,;:!?)"'-]$/.test(word.text) || dateEnders.has(word.text);
}

// ---- near days -----------------------------------------------------------------------------------------------------

const tomorrow = /^(?:tomm?orr?ow|tommorr?ow|tomorow|tmrw|tmw|tmrrw|tmr|tom+oro)$/;
const tonight = /^(?:tonight|tonite|2nite|tonigth)$/;

function readNear({ words, today, nowMinutes }: TimeContext, at: number): ReadDay | null {
  const first = dayWord(words, at);
  const dayAfter = after(words, at, 'the? day after tomorrow|tommorow|tomorow|tmrw');
  if (dayAfter) return said(dayAfter, today + 2);
  if (first === 'later') {
    if (textAt(words, at + 1) === 'today') return { ...said(at + 2, today), precision: 'part' };
    if (tonight.test(textAt(words, at + 1))) return { ...said(at + 2, today), precision: 'part' };
  }
  const during = after(words, at, 'throughout the day') || after(words, at, 'the course of the day');
  if (during) return { ...said(during, today), precision: 'part' };
  // "tomorrow week", "today week"
  if (textAt(words, at + 1) === 'week' && (first === 'today' || tomorrow.test(first)))
    return said(at + 2, today + (first === 'today' ? 7 : 8));
  if (first === 'today') return said(at + 1, today);
  if (tonight.test(first)) return { ...said(at + 1, today), precision: 'part' };
  if (tomorrow.test(first)) {
    // Before four in the morning "tomorrow" may be the day that has begun.
    if (nowMinutes < 240) return { ...said(at + 1, today + 1), certainty: 'ambiguous', alternatives: [today] };
    return said(at + 1, today + 1);
  }
  return null;
}

// ---- weekdays ------------------------------------------------------------------------------------------------------

/** Words that make a name of a weekday ("Black Friday"). Good Friday is a day by name. */
const namesBefore = new Set(
  'other black cyber casual taco ruby super good ash shrove palm maundy freaky every each most some happy a an another any easter whit holiday'.split(
    ' ',
  ),
);
const notFollowedBy = new Set('night lights times newsletter com edition club brunch blues'.split(' '));

/** "tomorrow's call" says when the call is; "today's articles" says nothing of a time to act. */
const datedNouns =
  'call|meeting|demo|session|lunch|dinner|visit|webinar|presentation|conversation|workshop|conference|appointment|discussion|chat';

/** The word at `at` without its possessive ending, where the day is that of a meeting or a call. */
function dayWord(words: readonly Word[], at: number): string {
  const word = textAt(words, at);
  if (!word.endsWith("'s")) return word;
  const meeting = isAt(words, at + 1, datedNouns) || isAt(words, at + 2, datedNouns);
  return meeting ? word.slice(0, -2) : word;
}

function weekdayAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  const weekday = weekdays.get(dayWord(words, at));
  if (!word || weekday === undefined) return null;
  const before = textAt(words, at - 1);
  const next = words[at + 1];
  if (namesBefore.has(before)) return null;
  // "Monday.com", "Sun-dried", "sat down".
  if (
    next &&
    !next.spaced &&
    /^[./_@&-]$/.test(next.text) &&
    words[at + 2] &&
    !words[at + 2]?.spaced &&
    /^\p{L}/u.test(textAt(words, at + 2))
  ) {
    if (!(next.text === '/' && weekdays.has(textAt(words, at + 2)))) return null;
  }
  if (next?.text === 'night' && next.capital) return null;
  if (notFollowedBy.has(textAt(words, at + 1)) && next?.capital) return null;
  if (word.text.length <= 3 && doubtfulWeekdays.has(word.text)) {
    const led = /^(?:on|by|this|next|until|till|before|after|for|from|late|early|coming|last|,|\/|or|-|:|\()$/.test(
      before,
    );
    // "call bob mon": nothing but a day can end it so.
    const ends = !next && !isOneOf(before, 'the|a|we|i|they|he|she|you|to|and|who|it|in|get|be');
    const followed = ends || isTimeAhead(words, at + 1);
    if (!word.capital && !led && !followed) return null;
    if (isAt(words, at + 1, 'down|with|in|through|around|light|screen|tzu|ray|rays|shine') && !led) return null;
    // "Sun Microsystems", "Wed in June": a name or a verb begins the sentence.
    if (word.capital && at === 0 && !followed && next && /^\p{L}/u.test(next.text) && !dateEnders.has(next.text))
      return null;
  }
  return weekday;
}

/** "am", "at 3", "3pm", "morning" directly ahead. */
function isTimeAhead(words: readonly Word[], at: number): boolean {
  const first = textAt(words, at);
  if (isOneOf(first, 'at|@|am|pm|morning|afternoon|evening|next|noon')) return true;
  if (/^\d/.test(first)) return true;
  return first === '.' && isTimeAhead(words, at + 1);
}

function readWeekday(context: TimeContext, at: number): ReadDay | null {
  const { words, today } = context;
  let index = at;
  let relation: 'this' | 'next' | 'following' | null = null;
  // "next week Tuesday", "next week on Tuesday", "this week Friday"
  const nextWeek = after(words, at, 'next week on|,?');
  const thisWeek = after(words, at, 'this week on|,?');
  if (nextWeek || thisWeek) {
    const weekday = weekdayAt(words, nextWeek || thisWeek);
    if (weekday === null) return null;
    return withOrdinal(context, (nextWeek || thisWeek) + 1, mondayOf(today) + (nextWeek ? 7 : 0) + weekday - 1);
  }
  if (textAt(words, index) === 'the') index += 1;
  if (textAt(words, index) === 'this' || textAt(words, index) === 'coming' || textAt(words, index) === 'upcoming') {
    relation = 'this';
    index += 1;
    if (textAt(words, index) === 'coming' || textAt(words, index) === 'upcoming') index += 1;
  } else if (textAt(words, index) === 'next') {
    relation = 'next';
    index += 1;
  } else if (textAt(words, index) === 'following') {
    relation = 'following';
    index += 1;
  } else if (index > at) {
    return null;
  }
  const weekday = weekdayAt(words, index);
  if (weekday === null) return null;
  index += 1;
  if (
    textAt(words, index) === '.' &&
    words[index + 1] &&
    !words[index]?.spaced &&
    textAt(words, index - 1).length <= 5 &&
    !/day$/.test(textAt(words, index - 1))
  ) {
    index += 1;
  }
  const coming = today + ((weekday - weekdayOf(today) + 7) % 7);

  // "Tuesday week", "a week on Tuesday"
  if (relation === null && textAt(words, index) === 'week' && !isAt(words, index + 1, 'of|in|at')) {
    return said(index + 1, (coming === today ? coming + 7 : coming) + 7);
  }
  // "Wednesday of next week", "Tuesday next week", "Friday this week"
  const ofNext = after(words, index, 'of|,? next week');
  if (ofNext) return withOrdinal(context, ofNext, mondayOf(today) + 7 + weekday - 1);
  const ofThis = after(words, index, 'of|,? this week');
  if (ofThis) return withOrdinal(context, ofThis, Math.max(today, mondayOf(today) + weekday - 1));

  const written = withOrdinal(context, index, coming);
  if (written.next !== index || written.past) return written;

  if (relation === 'next') return nextWeekday(context, weekday, coming, index);
  if (relation === 'following') return guessed(index, coming === today ? coming + 7 : coming + 7, 'day');
  if (coming === today && relation === null) {
    // Friday said on a Friday: today or in a week? Only she knows.
    return { ...said(index, today + 7), certainty: 'ambiguous', alternatives: [today] };
  }
  return said(index, coming);
}

/** "next Friday" on a Wednesday is this week's to some and next week's to others; on the day itself it is in a week. */
function nextWeekday({ today }: TimeContext, weekday: number, coming: DayNumber, next: number): ReadDay {
  const inNextWeek = mondayOf(today) + 7 + weekday - 1;
  if (coming === today || coming === inNextWeek) return said(next, coming === today ? today + 7 : coming);
  return { ...said(next, inNextWeek), certainty: 'ambiguous', alternatives: [coming] };
}

/**
 * A weekday with its date ("Monday the 30th", "Friday, November 27", "Tues 12/1"): the date decides. Where they don't
 * agree nobody can tell which was meant.
 */
function withOrdinal(context: TimeContext, at: number, coming: DayNumber): ReadDay {
  const { words, today, absolute } = context;
  let index = at;
  if (textAt(words, index) === ',' || textAt(words, index) === '(') index += 1;
  if (textAt(words, index) === 'the') index += 1;
  const written = absolute.get(index);
  const weekday = weekdayOf(coming);
  if (
    written &&
    (!/^\d$/.test(textAt(words, index)) || endsDate(words, written.next) || textAt(words, index + 1) !== '.')
  ) {
    const next = textAt(words, written.next) === ')' ? written.next + 1 : written.next;
    if (written.day < today) return { ...said(next, written.day), past: true };
    if (weekdayOf(written.day) === weekday) return said(next, written.day);
    return { ...said(next, written.day), certainty: 'ambiguous', alternatives: [coming] };
  }
  const ordinal = readOrdinal(words, index);
  if (ordinal && /^\d/.test(textAt(words, index)) && ordinal.value >= 1 && ordinal.value <= 31) {
    const day = nextDateOfMonth(today, ordinal.value);
    // The 30th that is a Monday may be in a later month.
    for (let month = 0, probe: DayNumber | null = day; month < 12 && probe !== null; month += 1) {
      if (weekdayOf(probe) === weekday && month <= 2) return said(ordinal.next, probe);
      probe = nextDateOfMonth(probe + 1, ordinal.value);
    }
    if (day !== null) return { ...said(ordinal.next, day), certainty: 'ambiguous', alternatives: [coming] };
  }
  return said(at, coming);
}

function nextDateOfMonth(from: DayNumber, date: number): DayNumber | null {
  if (date < 1 || date > 31) return null;
  let { year, month } = partsOf(from);
  for (let tries = 0; tries < 4; tries += 1) {
    const day = dayNumber(year, month, date);
    if (day >= from && partsOf(day).day === date) return day;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return null;
}

// ---- dates of the month --------------------------------------------------------------------------------------------

/** What is asked of a day proposed, right after it: "does the 17th work", "is the 25th any good". */
const askedOfDay =
  /^(?:works?|suits?|be|looks?|any|still|too|ok|okay|good|fine|free|possible|convenient|better|best|instead)$/;
/** And what is said of one: "the 17th works for me". Not "the 1st is the best", which counts things. */
const saidOfDay = /^(?:works?|suits?|would|might)$/;

/** "does the 17th work?", "would the 3rd or 4th suit you?", "how about the 7th?" */
function isProposedDay(words: readonly Word[], at: number, next: number): boolean {
  const before = textAt(words, at - 1);
  if (before === 'about') return isAt(words, at - 2, 'how|what') && endsDate(words, next);
  if (before === '') return saidOfDay.test(textAt(words, next));
  if (!isOneOf(before, 'does|would|will|could|can|is|might|say')) return false;
  let end = next;
  if (isAt(words, end, 'or|and')) {
    const other = readOrdinal(words, end + (textAt(words, end + 1) === 'the' ? 2 : 1));
    if (!other) return false;
    end = other.next;
  }
  return before === 'say' ? endsDate(words, end) : askedOfDay.test(textAt(words, end));
}

/** "the 23rd", "the 1st of next month", "on the 9th", "does the 17th work". */
function readOrdinalDay({ words, today }: TimeContext, at: number): ReadDay | null {
  const the = textAt(words, at) === 'the' ? 1 : 0;
  const before = textAt(words, at - 1);
  const ofNamed = isAt(words, at + the + 3, 'next|this|the') && textAt(words, at + the + 2) === 'of';
  if (!/^\d/.test(textAt(words, at + the))) return null;
  const ordinal = readOrdinal(words, at + the);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null;
  const led = ofNamed || isOneOf(before, 'on|by|before|until|till|til|after|for|from|around|due|or|and|to|-|between');
  const isProposed = the === 1 && !led && isProposedDay(words, at, ordinal.next);
  if (!led && !isProposed) return null;
  if (!the && !ofNamed && before !== 'on' && before !== 'by') return null;
  const ofNext = after(words, ordinal.next, 'of next month');
  if (ofNext) {
    const { year, month } = partsOf(today);
    return said(ofNext, dayNumber(year, month + 1, ordinal.value));
  }
  const ofThis = after(words, ordinal.next, 'of this|the month');
  if (!ofThis && !isProposed && !endsDate(words, ordinal.next)) return null;
  const day = nextDateOfMonth(today, ordinal.value);
  return day === null ? null : said(ofThis || ordinal.next, day);
}

// ---- ends ----------------------------------------------------------------------------------------------------------

/** "EOD", "end of (the) day", "close of business", "EOW", "end of next week", "end of Q1", "end of November", "month end". */
function readEndOf(context: TimeContext, at: number): ReadDay | null {
  const { words, today } = context;
  const article = textAt(words, at) === 'the' ? 1 : 0;
  const short = shortEnds.get(textAt(words, at));
  if (short) {
    const next = textAt(words, at + 1);
    if (short === 'week' && next === 'next')
      return endOfUnit(context, 'week', 1, textAt(words, at + 2) === 'week' ? at + 3 : at + 2);
    return endOfUnit(context, short, 0, at + 1);
  }
  const close = after(words, at + article, 'close of business|play|day') || after(words, at + article, 'end of play');
  if (close) return endOfUnit(context, 'day', 0, close);
  const dash = after(words, at + article, 'week|month|quarter|year -? end');
  if (dash && (article || textAt(words, at - 1) === 'by' || textAt(words, at - 1) === 'before')) {
    return endOfUnit(context, textAt(words, at + article) as Unit, 0, dash);
  }
  let index = after(words, at + article, 'very|tail? end of');
  if (!index) return null;
  if (isAt(words, index, 'the|my|our|your|this')) {
    index += 1;
    if (textAt(words, index) === 'current') index += 1;
  }
  let ahead = 0;
  if (textAt(words, index) === 'next') {
    ahead = 1;
    index += 1;
  }
  if (isAt(words, index, 'business|biz|working|work')) index += 1;
  const unit = textAt(words, index);
  if (unit === 'day' || unit === 'business' || unit === 'today')
    return endOfUnit(context, 'day', ahead, unit === 'today' ? index : index + 1);
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year')
    return endOfUnit(context, unit, ahead, index + 1);
  if (/^q[1-4]$/.test(unit + textAt(words, index + 1)) && unit === 'q') {
    return quarterEnd(context, Number(textAt(words, index + 1)), index + 2);
  }
  const month = monthOf(unit);
  if (month && words[index]?.capital) {
    const { year, month: now } = partsOf(today);
    const first = dayNumber(month < now ? year + 1 : year, month, 1);
    return said(index + 1, lastWorkingDay(Math.max(today, first), lastOfMonth(first), context.moment));
  }
  // "by the end of Friday"
  if (weekdays.has(unit) || tomorrow.test(unit))
    return { next: index, day: null, precision: 'day', certainty: 'said', endOfDay: true };
  return null;
}

function endOfUnit({ today, moment }: TimeContext, unit: Unit, ahead: number, next: number): ReadDay {
  const { year, month } = partsOf(today);
  switch (unit) {
    case 'day':
      // Which day may follow: "EOD Friday", "end of day tomorrow".
      return { next, day: ahead ? today + 1 : null, precision: 'day', certainty: 'said', endOfDay: true };
    case 'week': {
      const monday = mondayOf(today) + ahead * 7;
      const last = lastWorkingDay(Math.max(today, monday), monday + 6, moment);
      // On a Saturday the working week is over: this one or the next?
      if (ahead === 0 && weekdayOf(today) >= 6) {
        return { ...said(next, lastWorkingDay(monday + 7, monday + 13, moment)), certainty: 'guessed' };
      }
      return said(next, last);
    }
    case 'month': {
      const first = dayNumber(year, month + ahead, 1);
      return said(next, lastWorkingDay(Math.max(today, first), lastOfMonth(first), moment));
    }
    case 'quarter': {
      const quarter = Math.floor((month - 1) / 3) + ahead;
      const first = dayNumber(year, quarter * 3 + 1, 1);
      return said(next, lastWorkingDay(Math.max(today, first), lastOfMonth(addMonths(first, 2)), moment));
    }
    case 'year': {
      const first = dayNumber(year + ahead, 1, 1);
      return said(next, lastWorkingDay(Math.max(today, first), dayNumber(year + ahead, 12, 31), moment));
    }
  }
}

function quarterEnd({ today, moment }: TimeContext, quarter: number, next: number): ReadDay | null {
  const { year, month } = partsOf(today);
  const over = quarter * 3 < month;
  const first = dayNumber(over ? year + 1 : year, quarter * 3 - 2, 1);
  const last = lastOfMonth(addMonths(first, 2));
  return said(next, lastWorkingDay(Math.max(today, first), last, moment));
}

/** "in Q1", "Q1": a span. */
function readQuarter(context: TimeContext, at: number): ReadDay | null {
  const { words } = context;
  const digit = words[at + 1];
  if (textAt(words, at) !== 'q' || !digit || digit.spaced || !/^[1-4]$/.test(digit.text)) return null;
  if (!isAt(words, at - 1, 'in|by|before|early|late|mid|for|during|until')) return null;
  const end = quarterEnd(context, Number(digit.text), at + 2);
  return end && { ...end, precision: 'span', certainty: 'guessed' };
}

// ---- spans ---------------------------------------------------------------------------------------------------------

/** "early next week", "mid-week", "late this month", "beginning of next week", "later this week", "mid January". */
function readEdgeOf(context: TimeContext, at: number): ReadDay | null {
  const { words, today, moment } = context;
  let index = at;
  if (textAt(words, index) === 'the') index += 1;
  let edge: 'early' | 'mid' | 'late' | null = null;
  const first = textAt(words, index);
  if (first === 'early' || first === 'earlier') edge = 'early';
  else if (first === 'mid' || first === 'midweek') edge = 'mid';
  else if (isOneOf(first, 'late|later|towards')) edge = 'late';
  const dashed = after(words, index, 'mid - week');
  if (first === 'midweek' || dashed) {
    if (dashed) index = dashed - 1;
    const monday = mondayOf(today) + (weekdayOf(today) > 3 ? 7 : 0);
    const nextWeek = after(words, index + 1, 'next week');
    return guessed(nextWeek || index + 1, nextWeek ? mondayOf(today) + 9 : monday + 2);
  }
  if (edge) {
    index += 1;
    if (textAt(words, index) === '-') index += 1;
    if (edge === 'late') {
      const end = after(words, index, 'the end of');
      if (end) index = end;
    }
    if (textAt(words, index) === 'in') index += 1;
  } else {
    const part = after(words, index, 'beginning|start|middle|half|part of');
    const firstHalf = after(words, index, 'first|second half|part of');
    if (!part && !firstHalf) return null;
    if (firstHalf) edge = first === 'first' ? 'early' : 'late';
    else edge = first === 'middle' ? 'mid' : 'early';
    index = part || firstHalf;
  }
  if (isAt(words, index, 'the|this')) index += 1;
  let ahead = 0;
  if (textAt(words, index) === 'next') {
    ahead = 1;
    index += 1;
  }
  const unit = textAt(words, index);
  const month = monthOf(unit);
  let [from, to]: [DayNumber, DayNumber] = [0, 0];
  if (unit === 'week') {
    const monday = mondayOf(today) + (ahead || weekdayOf(today) >= 6 ? 7 : 0);
    [from, to] = [monday, monday + 4];
    if (edge === 'mid' && !ahead && monday + 2 < today) [from, to] = [monday + 7, monday + 11];
  } else if (unit === 'month') {
    const { year, month: now } = partsOf(today);
    from = dayNumber(year, now + ahead, 1);
    to = lastOfMonth(from);
  } else if (month && (words[index]?.capital || unit.length > 3)) {
    const { year, month: now } = partsOf(today);
    from = dayNumber(month < now ? year + 1 : year, month, 1);
    to = lastOfMonth(from);
  } else {
    return null;
  }
  const length = to - from + 1;
  const [first_, last_] =
    edge === 'early'
      ? [from, from + Math.ceil(length / 3) - 1]
      : edge === 'mid'
        ? [from + Math.floor(length / 3), from + Math.ceil((2 * length) / 3) - (unit === 'week' ? 2 : 1)]
        : [from + Math.floor((2 * length) / 3), to];
  return guessed(index + 1, Math.max(today, lastWorkingDay(first_, last_, moment)));
}

/** "this week", "next month", "the week after next", "the weekend", "week of November 30". */
function readWeekSpan(context: TimeContext, at: number): ReadDay | null {
  const { words, today, moment, absolute } = context;
  const monday = mondayOf(today);
  const afterNext = after(words, at, 'the week after the? next');
  if (afterNext) return guessed(afterNext, lastWorkingDay(monday + 14, monday + 20, moment));
  const weekOf = after(words, at, 'the? week of|commencing|beginning|starting the?') || after(words, at, 'w / c');
  if (weekOf) {
    const date = absolute.get(weekOf);
    if (date)
      return {
        ...guessed(date.next, lastWorkingDay(date.day, mondayOf(date.day) + 6, moment)),
        past: date.day < today - 6,
      };
  }
  // "this weekend" said on a Sunday still has today left.
  const weekend =
    after(words, at, 'the|this|next|coming coming? weekend') ||
    (textAt(words, at) === 'weekend' && textAt(words, at - 1) === 'over' ? at + 1 : 0);
  if (weekend) return guessed(weekend, Math.max(today, monday + 6 + (textAt(words, at) === 'next' ? 7 : 0)));
  const relation = textAt(words, at);
  if (relation !== 'this' && relation !== 'next' && relation !== 'coming' && relation !== 'following') return null;
  // "next week Tuesday" is a day.
  const unit = textAt(words, at + 1);
  const ahead = relation === 'this' ? 0 : 1;
  const { year, month } = partsOf(today);
  if (unit === 'week') {
    if (weekdayAt(words, after(words, at, 'this|next week on|,?')) !== null) return null;
    const first = monday + ahead * 7;
    const late = ahead === 0 && weekdayOf(today) >= 6 ? 7 : 0;
    return guessed(at + 2, lastWorkingDay(Math.max(today, first), first + late + 6, moment));
  }
  if (unit === 'month') {
    const first = dayNumber(year, month + ahead, 1);
    return guessed(at + 2, lastWorkingDay(Math.max(today, first), lastOfMonth(first), moment));
  }
  if (unit === 'quarter' || unit === 'year') {
    const end = endOfUnit(context, unit, ahead, at + 2);
    return { ...end, precision: 'span', certainty: 'guessed' };
  }
  return null;
}

// ---- counted days --------------------------------------------------------------------------------------------------

/** "a week on Tuesday", "two weeks from Monday", "a week from today", "a fortnight on Friday", "2 weeks from now". */
function readWeekFrom(context: TimeContext, at: number): ReadDay | null {
  const { words, today } = context;
  const count = textAt(words, at) === 'fortnight' ? { value: 1, next: at } : readCount(words, at);
  if (!count) return null;
  const unit = unitAt(words, count.next);
  if (unit === null || unit === 'hour' || unit === 'minute') return null;
  // "a week Tuesday" is "a week on Tuesday".
  const bare = count.value === 1 && unit === 'week' ? count.next + 1 : 0;
  const link = after(words, count.next + 1, 'from|on|after') || bare;
  if (!link) return null;
  const base = textAt(words, link);
  if (base === 'now' || base === 'today') return said(link + 1, addUnits(context, count.value, unit));
  if (tomorrow.test(base)) return said(link + 1, addUnits({ ...context, today: today + 1 }, count.value, unit));
  const weekday = weekdayAt(words, link);
  if (weekday === null) return null;
  const coming = today + ((weekday - weekdayOf(today) + 7) % 7);
  return said(link + 1, addUnits({ ...context, today: coming }, count.value, unit));
}

const nths = ['', 'first', 'second', 'third', 'fourth'];

/** "the first Monday of January", "the last Friday of the month". */
function readNthWeekday({ words, today }: TimeContext, at: number): ReadDay | null {
  const index = textAt(words, at) === 'the' ? at + 1 : at;
  const nth = textAt(words, index) === 'last' ? -1 : nths.indexOf(textAt(words, index));
  const weekday = weekdayAt(words, index + 1);
  if (nth === 0 || weekday === null || !isAt(words, index + 2, 'of|in')) return null;
  const { year, month } = partsOf(today);
  const named = monthOf(textAt(words, index + 3));
  const wide = after(words, index + 3, 'the|this|next month');
  if (!named && !wide) return null;
  const on = named || month + (textAt(words, index + 3) === 'next' ? 1 : 0);
  const day = nthWeekday(year, on, weekday, nth);
  const next = wide || index + 4;
  if (day >= today) return said(next, day);
  return named ? said(next, nthWeekday(year + 1, on, weekday, nth)) : { ...said(next, day), past: true };
}

/** "next business day", "first working day of next month". */
function readWorkingDay(context: TimeContext, at: number): ReadDay | null {
  const { words, today, moment } = context;
  const next =
    after(words, at, 'the? next|following business|working|work -? day') ||
    after(words, at, 'the? next|following workday');
  const counted = (after: number, day: DayNumber): ReadDay =>
    knowsHolidays(day, moment.country) ? said(after, day) : guessed(after, day, 'day');
  if (next) return counted(next, addWorkingDays(today, 1, moment));
  const first = after(words, at, 'the? first business|working|work day of next month|week');
  if (first) {
    const { year, month } = partsOf(today);
    const unit = textAt(words, first - 1);
    return counted(
      first,
      firstWorkingDay(unit === 'week' ? mondayOf(today) + 7 : dayNumber(year, month + 1, 1), moment),
    );
  }
  const nextDay = after(words, at, 'the next day');
  if (nextDay && !isAt(words, nextDay, 'or')) return said(nextDay, today + 1);
  return null;
}

function readNamed({ words, today, moment }: TimeContext, at: number): ReadDay | null {
  if (!namedDayStarts.has(textAt(words, at))) return null;
  // "the August bank holiday"; May has two in places, which nobody keeps apart by these names everywhere.
  const season = textAt(words, at - 1);
  if (isOneOf(season, 'spring|early|late|last')) return null;
  const bankMonth = season === 'summer' ? 8 : monthOf(season);
  let name = '';
  let found: ReadDay | null = null;
  let long = false;
  for (let length = 1; length <= longestNamedDay; length += 1) {
    const word = words[at + length - 1];
    if (!word) break;
    name = (name ? `${name} ` : '') + word.text.replaceAll("'", '').replaceAll('.', '');
    if (!words[at]?.capital && !/^(?:christmas|thanksgiving|easter|bank holiday)/.test(name)) continue;
    const day = nextNamedDay(name, today, moment, bankMonth);
    if (day !== null) {
      found = bankMonth === 5 ? guessed(at + length, day, 'day') : said(at + length, day);
      long = length > 1;
    }
  }
  if (!found) return null;
  // "Happy Thanksgiving", "Christmas party": said of the feast, not of a day to act on.
  const before = textAt(words, textAt(words, at - 1) === 'the' ? at - 2 : at - 1);
  const led =
    long || at === 0 || isOneOf(before, 'on|by|before|until|till|til|after|from|for|the|past|,|next|this|day|of');
  if (!led) return null;
  // After the feast is the first working day after it; before it, the feast itself is the limit.
  if (before === 'after' && found.day !== null) {
    const afterwards = firstWorkingDay(found.day + 1, moment);
    return guessed(found.next, afterwards, 'day');
  }
  const week = textAt(words, found.next);
  if (
    isOneOf(
      week,
      'week|party|card|cards|season|campaign|sale|break|holiday|holidays|shopping|dinner|lunch|offer|promo|promotion',
    )
  )
    return null;
  return found;
}

// ---- counts and units ----------------------------------------------------------------------------------------------

export type CountedUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'business day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year';

/** "3", "three", "a", "an", "a couple of", "the next two". `rough`: "a couple of". */
export function readCount(words: readonly Word[], at: number): { value: number; next: number; rough: boolean } | null {
  const couple = after(words, at, 'a? couple of?');
  if (couple) return { value: 2, next: couple, rough: true };
  if (isAt(words, at, 'a|an|one')) return { value: 1, next: at + 1, rough: false };
  const number = readNumber(words, at);
  if (!number || (words[number.next] && !words[number.next]?.spaced && /^[.,%/:]$/.test(textAt(words, number.next))))
    return null;
  return { ...number, rough: false };
}

const units = new Map<string, CountedUnit>();
for (const unit of ['minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year'] as const)
  units.set(unit, unit).set(`${unit}s`, unit);
for (const [short, unit] of Object.entries({
  min: 'minute',
  hr: 'hour',
  wk: 'week',
  yr: 'year',
  workday: 'business day',
} as const))
  units.set(short, unit).set(`${short}s`, unit);
/** "business days" */
const beforeDays: ReadonlySet<string> = new Set(['business', 'biz', 'working', 'work']);

/** The unit that begins at `at`, in the singular. "business days" is two words: see `unitLength`. */
export function unitAt(words: readonly Word[], at: number): CountedUnit | null {
  const first = textAt(words, at);
  if (beforeDays.has(first)) return units.get(textAt(words, at + 1)) === 'day' ? 'business day' : null;
  return units.get(first) ?? null;
}

export function unitLength(words: readonly Word[], at: number): number {
  return beforeDays.has(textAt(words, at)) ? 2 : 1;
}

export function addUnits({ today, moment }: TimeContext, count: number, unit: CountedUnit): DayNumber {
  switch (unit) {
    case 'business day':
      return addWorkingDays(today, count, moment);
    case 'week':
      return today + 7 * count;
    case 'fortnight':
      return today + 14 * count;
    case 'month':
      return addMonths(today, count);
    case 'quarter':
      return addMonths(today, 3 * count);
    case 'year':
      return addMonths(today, 12 * count);
    default:
      return today + count;
  }
}
