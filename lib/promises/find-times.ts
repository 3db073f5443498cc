import { cutWords, flatten, indexFrom, isAt, isOneOf, kindsAt, textAt, type Word, wordKind } from '../text/words.ts';
import { type DayNumber, isoDate, minutesOf } from '../time/calendar.ts';
import { instantsOf, wallTimeAt } from '../time/zone.ts';
import { knowsHolidays } from './holidays.ts';
import { type AbsoluteDate, findAbsoluteDates } from './times/absolute-dates.ts';
import { clockKinds, type ReadClock, readClock } from './times/clock.ts';
import { addUnits, type ReadDay, readCount, readDay, type TimeContext, unitAt, unitLength } from './times/days.ts';
import { numberKinds } from './times/numbers.ts';
import { isTimeWord, lead, link, preposition } from './times/starts.ts';
import { isPastMention } from './times/tense.ts';
import { type ReadZone, readZone } from './times/zones.ts';
import type { Certainty, Due, FoundTime, Moment } from './types.ts';

/** "over the weekend", not "send it over by Friday". */
const overSpan = 'the|this|next|lunch|weekend|christmas|easter';

/** No time holds more words before its first time word. */
const longestLead = 8;

type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';
/** Hours that a part of the day makes likely, in minutes after midnight. */
const partHours: Readonly<Record<DayPart, [number, number]>> = {
  morning: [300, 720],
  noon: [660, 900],
  afternoon: [720, 1140],
  evening: [1020, 1440],
};

interface Composite {
  from: number;
  to: number;
  day: ReadDay | null;
  clock: ReadClock | null;
  part: DayPart | null;
  /** "in the morning": tomorrow's, when said in the evening. */
  bareMorning: boolean;
  zone: ReadZone | null;
  endOfDay: boolean;
  /** Set by "in 2 hours", "in three days". */
  due: { due: Due | null; precision: FoundTime['precision']; certainty: Certainty } | null;
}

/**
 * Every stretch of `text` that says when something is to come, in order, without overlaps: days and times, but spans
 * ("next week") and open words ("soon", "when I get back") as well; `precision` tells them apart. Past mentions
 * ("we spoke on Monday", "last Friday") are left out. `text` is one sentence; offsets are into it.
 *
 * @param words `text` as `cutWords` cuts it, where the caller has them already
 */
export function readTimes(text: string, moment: Moment, words: readonly Word[] = cutWords(text)): FoundTime[] {
  const starts = possibleStarts(text, words);
  if (starts.length === 0) return [];
  const { day: today, minutes: nowMinutes } = wallTimeAt(moment.now, moment.timeZone);
  const context: TimeContext = { words, moment, today, nowMinutes, absolute: indexDates(text, words, today, moment) };
  const found: { time: FoundTime; end: number }[] = [];
  let taken = 0;
  for (const at of starts) {
    if (at < taken) continue;
    const read = readAt(context, at);
    if (!read) continue;
    // "when I land on Monday": the event is open, the day inside it is not.
    const event = read.precision === 'open' && !read.past && read.to - read.from > 2;
    const past = read.past || (!read.surelyAhead && isPastMention(words, read.core, read.to));
    const time = past ? null : toFoundTime(text, words, read, context);
    if (time) {
      const last = event ? undefined : found.at(-1);
      const joined = last && joinChoice(text, words, last, { time, from: read.from });
      if (joined) found[found.length - 1] = { time: joined, end: read.to };
      else found.push({ time, end: read.to });
    }
    taken = event ? at + 1 : read.to;
  }
  return found.map(({ time }) => time);
}

/** Where a time may begin: at a time word, or at words before it that lead to one without a break ("in about two …"). */
function possibleStarts(text: string, words: readonly Word[]): number[] {
  const namesDay = /day/i.test(text);
  const starts: number[] = [];
  let leadsToTime = false;
  let length = 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] as Word;
    if (isTimeWord(word, namesDay)) {
      leadsToTime = true;
      length = 0;
    } else {
      length += 1;
      leadsToTime &&= length <= longestLead && (word.kinds & lead) !== 0;
    }
    if (leadsToTime) starts.push(at);
  }
  return starts.reverse();
}

/**
 * The spans of one sentence that say a day or finer for something to come. `due` is never before `moment.now`.
 *
 * @param times what `readTimes` said of the same sentence and moment, where the caller has it already
 * @example findTimes("I'll call you on Friday at 3", moment)[0] // { text: 'on Friday at 3', due: … 15:00, … }
 */
export function findTimes(
  sentence: string,
  moment: Moment,
  times: readonly FoundTime[] = readTimes(sentence, moment),
): FoundTime[] {
  return times.filter(
    ({ precision, due }) => due !== null && (precision === 'time' || precision === 'day' || precision === 'part'),
  );
}

function indexDates(
  text: string,
  words: readonly Word[],
  today: DayNumber,
  moment: Moment,
): Map<number, AbsoluteDate & { next: number }> {
  const index = new Map<number, AbsoluteDate & { next: number }>();
  for (const date of findAbsoluteDates(flatten(text), today, moment)) {
    const first = indexFrom(words, date.from);
    let next = first;
    while (next < words.length && (words[next]?.to ?? 0) <= date.to) next += 1;
    if (next > first) index.set(first, { ...date, next });
  }
  return index;
}

interface Read {
  /** Index of the first word, the preposition included. */
  from: number;
  /** Index of the first word of the time itself. */
  core: number;
  to: number;
  due: Due | null;
  precision: FoundTime['precision'];
  certainty: Certainty;
  alternatives: Due[];
  zone: string | undefined;
  past: boolean;
  refersBack: boolean;
  dayAssumed: boolean;
  /** "tomorrow", "next Friday", "in 2 days": no verb of the past makes it past. */
  surelyAhead: boolean;
}

function readAt(context: TimeContext, at: number): Read | null {
  return readComposite(context, at) ?? readOpen(context, at);
}

// ---- composites: day, time of day, part of day and zone, in any order ----------------------------------------------

function readComposite(context: TimeContext, at: number): Read | null {
  const { words } = context;
  const counted = readCounted(context, at);
  if (counted) return counted;
  const first = textAt(words, at);
  let core = at;
  if (kindsAt(words, at) & preposition && !(first === 'over' && !isAt(words, at + 1, overSpan))) {
    core += 1;
    if (isAt(words, core, 'around|about|approx|approximately|circa|at|@')) core += 1;
    // "turn it around by Friday": the words begin with "by".
    else if (kindsAt(words, core) & preposition) return null;
  }
  // "on the 3rd of December"
  if (textAt(words, core) === 'the' && context.absolute.has(core + 1)) core += 1;
  const made: Composite = {
    from: at,
    to: core,
    day: null,
    clock: null,
    part: null,
    bareMorning: false,
    zone: null,
    endOfDay: false,
    due: null,
  };
  let index = core;
  while (index < words.length) {
    let next = takeAny(context, made, index);
    if (next === 0 && made.to > core) {
      // Up to three linking words may stand between the pieces: "Friday, at around 3".
      let linked = index;
      while (next === 0 && linked - index < 3 && kindsAt(words, linked) & link) {
        linked += 1;
        next = takeAny(context, made, linked);
      }
    }
    if (next === 0) break;
    index = next;
    made.to = next;
    if (textAt(words, index) === ')' && words.slice(core, index).some(({ text }) => text === '(')) {
      index += 1;
      made.to = index;
    }
  }
  if (made.to === core) return null;
  // "At the end of the day it is about trust."
  if (made.endOfDay && made.day?.day == null && at === 0 && first === 'at' && made.to < words.length) {
    return { ...openRead(at, made.to), past: true };
  }
  return resolve(context, made, core);
}

/** Takes the next piece if its place is free; the index after it, or 0. */
function takeAny(context: TimeContext, made: Composite, at: number): number {
  const { words } = context;
  const part = made.part === null ? readPart(context, at, made) : null;
  if (part) {
    made.part = part.part;
    made.bareMorning = part.bare;
    return part.next;
  }
  if (made.day === null || (made.endOfDay && made.day.day === null)) {
    const day = readDay(context, at);
    if (day && !(made.endOfDay && day.endOfDay)) {
      made.endOfDay ||= day.endOfDay === true;
      made.day = day;
      return day.next;
    }
  } else if (made.clock === null && !made.endOfDay) {
    const day = readDay(context, at);
    if (day?.endOfDay && day.day === null) {
      made.endOfDay = true;
      return day.next;
    }
  }
  if (made.clock === null && !made.endOfDay) {
    if (!(kindsAt(words, at) & clockKinds)) return 0;
    const before = textAt(words, at - 1);
    const clock = readClock(words, at, {
      afterPreposition: isOneOf(
        before,
        'at|@|by|before|around|about|after|between|btw|btwn|from|until|till|til|approx|approximately|circa|say',
      ),
      afterDay: made.day !== null || made.part !== null,
    });
    if (clock) {
      made.clock = clock;
      return clock.next;
    }
  } else if (made.clock !== null && made.zone === null) {
    const zone = readZone(words, at);
    if (zone) {
      made.zone = zone;
      return zone.next;
    }
  }
  return 0;
}

/** The words that a part of the day may begin with. */
const partStart = wordKind(
  'first|later|sometime|early|mid|late|in|the|this|morning|am|pm|afternoon|aft|evening|night|lunchtime|lunch'.split(
    '|',
  ),
);

function readPart(
  { words }: TimeContext,
  at: number,
  made: Composite,
): { part: DayPart; bare: boolean; next: number } | null {
  if (!(kindsAt(words, at) & partStart)) return null;
  let index = at;
  const text = (offset = 0) => textAt(words, index + offset);
  let led = isAt(words, at - 1, 'in|by|this|until|before|or|from|during');
  const firstThing = text() === 'first' && text(1) === 'thing';
  if (firstThing) {
    index += 2;
    led = true;
    // "first thing in.the morning" happens.
    while (text() === 'in' || text() === 'the' || text() === '.') {
      if (!/^(?:in|the|morning|am|\.)$/.test(text(1))) break;
      index += 1;
    }
    if (text() !== 'morning' && text() !== 'am') return { part: 'morning', bare: made.day === null, next: at + 2 };
  } else {
    if (text() === 'later' || text() === 'sometime' || text() === 'early' || text() === 'mid' || text() === 'late') {
      index += 1;
      if (text() === '-') index += 1;
    }
    if (text() === 'in') index += 1;
    if (text() === 'the' || text() === 'this') {
      led = true;
      index += 1;
    }
    if (text() === 'early' || text() === 'mid' || text() === 'late' || text() === 'later') {
      index += 1;
      if (text() === '-') index += 1;
      led = true;
    }
  }
  const word = text();
  const inBefore = led || isAt(words, index - 1, 'in|by|this|the|until|before|for|or|from|during');
  const allowed = made.day !== null || made.clock !== null || inBefore;
  let part: DayPart | null = null;
  if (word === 'morning') part = 'morning';
  else if (
    word === 'am' &&
    (made.day !== null || inBefore) &&
    made.clock === null &&
    !isAt(words, index - 1, 'i') &&
    !isAt(words, index + 1, 'i')
  )
    part = 'morning';
  else if (word === 'pm' && (made.day !== null || textAt(words, index - 1) === 'this') && made.clock === null)
    part = 'afternoon';
  else if (word === 'afternoon' || word === 'aft') part = 'afternoon';
  else if (word === 'evening') part = 'evening';
  else if (word === 'night' && made.day !== null) part = 'evening';
  else if (word === 'lunchtime' || (word === 'lunch' && isAt(words, index - 1, 'after|before|over|at|around|by')))
    part = 'noon';
  if (part === null || (!allowed && part !== 'noon')) return null;
  // "good morning", "every morning", "an evening"
  if (isAt(words, at - 1, 'good|every|each|a|an|one|same|yesterday|mornings') && made.day === null) return null;
  const today = words.slice(at, index).some(({ text: each }) => each === 'this');
  return { part, bare: !today && made.day === null, next: index + 1 };
}

// ---- "in 2 hours", "within three business days" --------------------------------------------------------------------

/** The words that a count of days or hours to come may begin with, beside numbers. */
const countKinds = numberKinds | wordKind('in|within|inside|the|next|less|half|a|an|couple'.split('|'));

function readCounted(context: TimeContext, at: number): Read | null {
  const { words, moment, today } = context;
  const text = (index: number) => textAt(words, index);
  if (!(kindsAt(words, at) & countKinds)) return null;
  // "in a minute" is "soon".
  if (text(at) === 'in' && text(at + 1) === 'a' && isOneOf(text(at + 2), 'minute|moment|sec|second|bit|while'))
    return openRead(at, at + 3);
  let index = at;
  const led = isOneOf(text(index), 'in|within|inside');
  if (led) index += 1;
  if (led && text(index) === 'about') index += 1;
  const theNext = text(index) === 'the' && isOneOf(text(index + 1), 'next|coming|following');
  if (theNext) index += 2;
  else if (text(index) === 'next' && led) index += 1;
  if (text(index) === 'less' && text(index + 1) === 'than') index += 2;
  const core = index;
  let count = readCount(words, index);
  const half = text(index) === 'half' && /^an?$/.test(text(index + 1)) ? 0.5 : 0;
  if (half) count = { value: 0.5, next: index + 2, rough: false };
  // "within the hour", "in the next day": one of them.
  const single = text(index) === 'the' && text(index + 1) === 'hour' ? index + 1 : index;
  const closed = led && (theNext || text(at) === 'within') && !isOneOf(text(single + 1), 'or|of');
  if (closed && !count && isOneOf(text(single), 'hour|day')) count = { value: 1, next: single, rough: false };
  // "in a few days", "in the next several weeks", "in the coming weeks"
  if (led && !count) {
    const vague = isOneOf(text(index), 'few|several|coming|following|some') ? index + 1 : 0;
    const unit = vague || (theNext ? index : 0);
    return unit && unitAt(words, unit) ? openRead(at, unit + unitLength(words, unit)) : null;
  }
  if (!count) return null;
  if (led && count.value === 1 && isOneOf(text(count.next), 'few|couple')) {
    const unit = count.next + 1;
    return unitAt(words, unit) ? openRead(at, unit + unitLength(words, unit)) : null;
  }
  let next = count.next;
  let rough = count.rough;
  // "in 2-3 days", "in a week or two": which of them is open.
  if (/^(?:-|to|or)$/.test(text(next))) {
    const more = readCount(words, next + 1);
    if (more && unitAt(words, more.next)) {
      count = { ...count, value: more.value };
      next = more.next;
      rough = true;
    }
  }
  if (text(next) === '-' && words[next]?.spaced === false) return null;
  const unit = unitAt(words, next);
  if (!unit) return null;
  // "3.5 hours": the decimals were left behind.
  if (textAt(words, index - 1) === '.' || textAt(words, index - 1) === ',') {
    if (!words[index]?.spaced) return null;
  }
  next += unitLength(words, next);
  if (text(next) === '-' && words[next]?.spaced === false) return null;
  if (text(next) === "'") next += 1;
  const time = text(next) === 'time' ? 1 : 0;
  next += time;
  if (led && /^or$/.test(text(next)) && isOneOf(text(next + 1), 'two|so|three')) {
    next += 2;
    rough = true;
  }
  let trailing = 0;
  if (text(next) === 'and' && text(next + 1) === 'a' && text(next + 2) === 'half') {
    count = { ...count, value: count.value + 0.5 };
    next += 3;
  }
  if (!led && !theNext) {
    if (text(next) === 'from' && isOneOf(text(next + 1), 'now|today')) trailing = 2;
    else if (text(next) === 'later' || text(next) === 'hence') return null;
    if (!trailing) return null;
  } else if (text(next) === 'of' || text(next) === 'from' || text(next) === 'after') {
    // "within a few days of his return", "in 2 weeks from Monday": counted from elsewhere.
    if (text(next) === 'from' && isOneOf(text(next + 1), 'now|today')) trailing = 2;
    else if (led && text(next) !== 'from') return openRead(at, next);
  }
  next += trailing;
  const wide = isOneOf(unit, 'month|quarter|year');
  const unknown = unit === 'business day' && !knowsHolidays(addUnits(context, count.value, unit), moment.country);
  const certainty: Certainty = rough || unknown || (count.value === 1 && wide) ? 'guessed' : 'said';
  if (unit === 'minute' || unit === 'hour') {
    const at_ = moment.now + count.value * (unit === 'hour' ? 3_600_000 : 60_000);
    // Calendars show minutes.
    const due: Due = { kind: 'instant', at: Math.ceil(at_ / 60_000) * 60_000 };
    return { ...openRead(at, next), core, due, precision: 'time', certainty };
  }
  if (!Number.isInteger(count.value)) return openRead(at, next);
  const base: Read = { ...openRead(at, next), core };
  const date = isoDate(addUnits({ ...context, today }, count.value, unit));
  // "in 2 days at 3pm"
  const link =
    text(next) === 'at' || text(next) === '@'
      ? readClock(words, next + 1, { afterPreposition: true, afterDay: true })
      : null;
  const day: ReadDay = { next, day: addUnits(context, count.value, unit), precision: 'day', certainty };
  if (link) {
    const made: Composite = {
      from: at,
      to: link.next,
      day,
      clock: link,
      part: null,
      bareMorning: false,
      zone: null,
      endOfDay: false,
      due: null,
    };
    const zone = readZone(words, link.next);
    if (zone) {
      made.zone = zone;
      made.to = zone.next;
    }
    return resolve(context, made, core);
  }
  return { ...base, due: { kind: 'day', date }, precision: rough && wide ? 'span' : 'day', certainty };
}

// ---- words no calendar knows ---------------------------------------------------------------------------------------

const openWords = new Set('soon|shortly|asap|immediately|momentarily'.split('|'));
const openStart = wordKind([...openWords, ...'then|[|{|as|right|later|when|once|whenever|after|before'.split('|')]);

function readOpen({ words }: TimeContext, at: number): Read | null {
  const text = (index: number) => textAt(words, index);
  const first = text(at);
  if (!(kindsAt(words, at) & openStart)) return null;
  if (first === 'then') {
    const before = text(at - 1);
    // "speak then", "call you then": not "and then", "then I'll".
    const ends = !words[at + 1] || /^[.!,;)?-]$/.test(text(at + 1));
    if (ends && words[at - 1] && !isOneOf(before, 'and|but|,|;|-|since|until|by|so'))
      return { ...openRead(at, at + 1), refersBack: true };
    return null;
  }
  const placeholder = readPlaceholder(words, at);
  if (placeholder) {
    const from = isOneOf(text(at - 1), 'on|at|by|in|before') ? at - 1 : at;
    return { ...openRead(from, placeholder), surelyAhead: from < at };
  }
  if (openWords.has(first)) return openRead(at, at + 1);
  if (first === 'as' && text(at + 1) === 'soon' && text(at + 2) === 'as')
    return openRead(at, clauseEndFrom(words, at + 3));
  if (first === 'right' && isOneOf(text(at + 1), 'away|now')) return openRead(at, at + 2);
  if (first === 'later' && !words[at + 1]) return openRead(at, at + 1);
  if (first === 'later' && /^(?:on|and|[.,;])$/.test(text(at + 1))) return openRead(at, at + 1);
  if (
    isOneOf(first, 'when|once|whenever') &&
    isOneOf(text(at + 1), 'i|we|you|they|he|she|it|the|that|this|my|our|your|in|back')
  ) {
    return openRead(at, clauseEndFrom(words, at + 1));
  }
  if (
    (first === 'after' || first === 'before') &&
    isOneOf(text(at + 1), 'the|our|your|my|that|this|i|we|he|she|they|it')
  ) {
    return openRead(at, clauseEndFrom(words, at + 1));
  }
  return null;
}

/** "[day]", "{{date}}", "[date/time]" of a template: the index after it, or 0. */
function readPlaceholder(words: readonly Word[], at: number): number {
  if (textAt(words, at) !== '[' && textAt(words, at) !== '{') return 0;
  let timeWord = false;
  for (let index = at + 1; index < Math.min(words.length, at + 10); index += 1) {
    const word = textAt(words, index);
    if (
      isOneOf(word, 'day|days|date|time|week|weeks|month|months|weekday|hour|year') ||
      /_(?:day|date|time)/.test(word)
    )
      timeWord = true;
    if (word === ']' || word === '}') {
      if (!timeWord) return 0;
      return textAt(words, index + 1) === '}' ? index + 2 : index + 1;
    }
  }
  return 0;
}

function clauseEndFrom(words: readonly Word[], at: number): number {
  let index = at;
  const last = Math.min(words.length, at + 25);
  while (index < last && !/^[.,;:!?)]$/.test(textAt(words, index)) && textAt(words, index) !== '-') index += 1;
  return index;
}

function openRead(from: number, to: number): Read {
  return {
    from,
    core: from,
    to,
    due: null,
    precision: 'open',
    certainty: 'guessed',
    alternatives: [],
    zone: undefined,
    past: false,
    refersBack: false,
    dayAssumed: false,
    surelyAhead: false,
  };
}

const aheadWords = /^(?:tom+or+ow|tmrw|tmw|next|coming|upcoming)$/;

// ---- resolving -----------------------------------------------------------------------------------------------------

function resolve(context: TimeContext, made: Composite, core: number): Read | null {
  const { today, nowMinutes } = context;
  const { day, clock, part, zone } = made;
  const surelyAhead = context.words.slice(core, made.to).some(({ text }) => aheadWords.test(text));
  const base: Read = { ...openRead(made.from, made.to), core, surelyAhead };
  if (day?.past) return { ...base, past: true };
  // A piece of the day without day or clock: "this afternoon", "in the morning".
  if (day?.day == null && !clock && !made.endOfDay) {
    if (!part) return { ...base, precision: day?.precision ?? 'open' };
    return partOfDay(base, context, part, made.bareMorning);
  }
  const certainty: Certainty = day?.certainty ?? 'said';
  if (clock === null) {
    const chosen = day?.day ?? today;
    if (made.endOfDay && (day === null || day.precision === 'day')) return endOfDay(base, context, chosen, day);
    if (part && day) {
      // "today" and "this morning" are over when the morning is.
      if (chosen === today && part === 'morning' && nowMinutes >= 720) return { ...base, past: true };
      return {
        ...base,
        due: dayDue(chosen),
        precision: day.precision === 'span' ? 'span' : 'part',
        certainty,
        alternatives: (day.alternatives ?? []).map(dayDue),
      };
    }
    return {
      ...base,
      due: dayDue(chosen),
      precision: day?.precision ?? 'day',
      certainty,
      alternatives: (day?.alternatives ?? []).map(dayDue),
    };
  }
  if (day && day.precision === 'span')
    return { ...base, due: dayDue(day.day ?? today), precision: 'span', certainty: 'guessed' };
  return atClock(base, context, made, clock, zone);
}

const dayDue = (day: DayNumber): Due => ({ kind: 'day', date: isoDate(day) });

function partOfDay(base: Read, { today, nowMinutes }: TimeContext, part: DayPart, bare: boolean): Read {
  const over = nowMinutes >= partHours[part][1];
  const early = nowMinutes < 240;
  if (!bare) {
    if (over) return { ...base, past: true };
    return { ...base, due: dayDue(today), precision: 'part', certainty: 'said' };
  }
  // "in the morning": the next one to come; "in the afternoon" is today's while it lasts.
  const tomorrow = part === 'morning' ? !early : over;
  return { ...base, due: dayDue(tomorrow ? today + 1 : today), precision: 'part', certainty: 'said' };
}

function endOfDay(base: Read, context: TimeContext, chosen: DayNumber, day: ReadDay | null): Read {
  const { moment, today } = context;
  const [at] = instantsOf({ day: chosen, minutes: minutesOf(moment.workingTime.end) }, moment.timeZone);
  const certainty = day?.certainty ?? 'said';
  // After hours, "by end of day" can only mean the day itself.
  if (at <= moment.now) return { ...base, due: dayDue(Math.max(today, chosen)), precision: 'day', certainty };
  const alternatives = (day?.alternatives ?? []).map(
    (each): Due => ({
      kind: 'instant',
      at: instantsOf({ day: each, minutes: minutesOf(moment.workingTime.end) }, moment.timeZone)[0],
    }),
  );
  return { ...base, due: { kind: 'instant', at }, precision: 'time', certainty, alternatives };
}

function atClock(base: Read, context: TimeContext, made: Composite, clock: ReadClock, zone: ReadZone | null): Read {
  const { moment } = context;
  const { day, part } = made;
  const foreign = zone?.zone && zone.zone !== moment.timeZone ? zone.zone : undefined;
  const timeZone = foreign ?? moment.timeZone;
  const here = foreign ? wallTimeAt(moment.now, foreign).day : context.today;
  if (zone && zone.zone === null && !zone.own) {
    // "your time", in a place nobody told us: the day is known, the instant is not.
    const due = dayDue(day?.day ?? context.today);
    return { ...base, due, precision: 'day', certainty: 'guessed', dayAssumed: day === null };
  }
  const readings = clockReadings(clock, part, moment);
  const instants = (on: DayNumber) => {
    // What is sure stays so, but for today, where the other half of the day may be all that is left.
    const minutes = readings.sure && on !== here ? readings.minutes.slice(0, 1) : readings.minutes;
    return minutes.flatMap((each) => instantsOf({ day: on, minutes: each }, timeZone));
  };
  const likely = (on: DayNumber) => instantsOf({ day: on, minutes: readings.minutes[0] ?? 0 }, timeZone)[0];
  const isDue = (at: number): Due => ({ kind: 'instant', at });
  const result = (at: number, certainty: Certainty, alternatives: number[] = [], dayAssumed = false): Read => ({
    ...base,
    due: isDue(at),
    precision: 'time',
    certainty,
    alternatives:
      certainty === 'ambiguous' ? alternatives.filter((each) => each > moment.now && each !== at).map(isDue) : [],
    zone: foreign,
    dayAssumed,
  });
  if (day?.day != null) {
    const chosen = day.day;
    const [first, ...rest] = instants(chosen).filter((at) => at > moment.now);
    const others = (day.alternatives ?? []).flatMap((each) => instants(each).slice(0, 1));
    // "today at 3" after three: over, or a slip; the chip asks.
    if (first === undefined) {
      const later = others.find((at) => at > moment.now);
      return later === undefined ? { ...base, precision: 'time', certainty: 'ambiguous' } : result(later, 'ambiguous');
    }
    // Of two readings only one is still to come: that one is meant.
    const settled = readings.sure || rest.length === 0;
    const certainty: Certainty = day.certainty === 'ambiguous' || !settled ? 'ambiguous' : day.certainty;
    // "Friday at 3" said on Friday morning is today's.
    if (day.certainty === 'ambiguous' && day.alternatives?.includes(here)) {
      if (likely(here) > moment.now) return result(first, 'ambiguous', [likely(here)]);
      return result(first, readings.sure ? 'said' : 'ambiguous', rest);
    }
    return result(first, certainty, [...others, ...(readings.sure ? [] : rest)]);
  }
  // No day: the next time the clock shows it.
  const todays = instants(here);
  const next = todays.find((at) => at > moment.now);
  if (next !== undefined && next === todays[0]) {
    return result(next, readings.sure ? 'said' : 'ambiguous', todays.slice(1), true);
  }
  // The likelier reading has passed: the other one where it is near ("after 8:30" in the evening), else tomorrow's.
  if (next !== undefined && next - moment.now < nearbyMs) return result(next, 'guessed', [], true);
  return result(instants(here + 1)[0] ?? moment.now, 'guessed', [], true);
}

const nearbyMs = 3 * 3_600_000;

/** The readings of a time of day, likeliest first; `sure` where there is no real doubt. */
function clockReadings(clock: ReadClock, part: DayPart | null, moment: Moment): { minutes: number[]; sure: boolean } {
  if (!clock.bare) return { minutes: [clock.minutes], sure: true };
  const readings = [clock.minutes, clock.minutes + 720];
  if (part) {
    const [from, to] = partHours[part];
    const fitting = readings.filter((minutes) => minutes >= from && minutes <= to);
    if (fitting.length === 1) return { minutes: fitting, sure: true };
  }
  const [start, end] = [minutesOf(moment.workingTime.start), minutesOf(moment.workingTime.end)];
  const distance = (minutes: number) => Math.max(start - minutes, minutes - end, 0);
  const [first = 0, second = 0] = readings.map(distance);
  const ordered = first <= second ? readings : [...readings].reverse();
  // Neither within an hour of the working day and both as far: seven.
  return { minutes: ordered, sure: Math.min(first, second) <= 60 && first !== second };
}

// ---- choices and output --------------------------------------------------------------------------------------------

/** "Thu or Fri", "Tuesday/Wednesday": one mention whose answer is open. */
function joinChoice(
  text: string,
  words: readonly Word[],
  last: { time: FoundTime; end: number },
  next: { time: FoundTime; from: number },
): FoundTime | null {
  const between = words.slice(last.end, next.from).map((word) => word.text);
  const link = between.filter((word) => word !== ',' && word !== 'either').join(' ');
  if (link !== 'or' && link !== '/' && link !== 'or maybe' && link !== 'or perhaps' && link !== 'or even') return null;
  if (last.time.due === null || next.time.due === null) return null;
  return {
    ...last.time,
    to: next.time.to,
    text: text.slice(last.time.from, next.time.to),
    certainty: 'ambiguous',
    alternatives: [...(last.time.alternatives ?? []), next.time.due],
  };
}

function toFoundTime(
  text: string,
  words: readonly Word[],
  read: Read,
  { moment, today }: TimeContext,
): FoundTime | null {
  const from = words[read.from]?.from;
  const to = words[read.to - 1]?.to;
  if (from === undefined || to === undefined) return null;
  const alternatives = read.alternatives.filter((due) =>
    due.kind === 'day' ? due.date >= isoDate(today) : due.at > moment.now,
  );
  return {
    from,
    to,
    text: text.slice(from, to),
    precision: read.precision,
    due: read.due,
    certainty: read.certainty,
    ...(alternatives.length > 0 && { alternatives }),
    ...(read.zone && { zone: read.zone }),
    ...(read.refersBack && { refersBack: true }),
    ...(read.dayAssumed && { dayAssumed: true }),
  };
}
