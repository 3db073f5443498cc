import { isAt, isOneOf, textAt, type Word, wordKind } from '../../text/words.ts';
import { numberKinds, readNumber } from './numbers.ts';
import { readZone } from './zones.ts';

/** A time of day as it stands in the text. */
export interface ReadClock {
  /** Minutes after midnight: as said, or the earlier of the two readings of a bare hour (0 .. 719). */
  minutes: number;
  /** "3" and "half past two" leave open whether it is morning or afternoon. */
  bare: boolean;
  /** The end of a range ("2-3pm"), read like `minutes`. */
  until: number | null;
  next: number;
}

export interface ClockContext {
  /** A preposition of time ("at", "by", "around") stands before, so that a bare number may be an hour. */
  afterPreposition: boolean;
  /** The words before name a day ("Friday 3-4"). */
  afterDay: boolean;
}

interface Point {
  minutes: number;
  mark: 'am' | 'pm' | '24h' | null;
  next: number;
  /** Nothing but a number: needs words around it that allow an hour. */
  naked: boolean;
}

const named: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 1440],
]);

/** The kinds of words that a time of day may begin with. */
export const clockKinds = numberKinds | wordKind([...named.keys(), 'half', 'quarter', 'a']);

/**
 * "3pm", "3:30", "15.30", "15h30", "0900", "330pm", "noon", "half past two", "quarter to four", "3ish", "3 o'clock",
 * "2-3pm", "between 2 and 4". A bare number is an hour only where the words around it allow one: "at 3 sites",
 * "by 10%" and "24/7" are none.
 */
export function readClock(words: readonly Word[], at: number, context: ClockContext): ReadClock | null {
  const start = readPoint(words, at);
  if (!start) return null;
  const range = readRange(words, at, start, context);
  if (range) return range;
  // "between 2 and 4 weeks", "from 3 to 5 users"
  if (start.naked && isSpan(words, at, start.next)) return null;
  // "Noon Ltd"
  if (start.mark === '24h' && !/^\d/.test(textAt(words, at)) && words[at]?.capital && words[start.next]?.capital)
    return null;
  if (start.naked && readZone(words, start.next) === null) {
    if (!context.afterPreposition && !context.afterDay) return null;
    if (!mayFollowHour(words, start.next)) return null;
    // "Friday 3" alone is too thin to be an hour inside a sentence.
    if (!context.afterPreposition && words[start.next] && !/^[.,;!?)]$/.test(textAt(words, start.next))) return null;
  }
  return { minutes: start.minutes, bare: start.mark === null, until: null, next: start.next };
}

function readRange(words: readonly Word[], at: number, start: Point, context: ClockContext): ReadClock | null {
  const link = words[start.next]?.text;
  const between = isAt(words, at - 1, 'between|btw|btwn|from');
  if (link !== '-' && link !== 'to' && link !== 'until' && link !== 'till' && !(link === 'and' && between)) return null;
  const end = readPoint(words, start.next + 1);
  if (!end) return null;
  const sure = end.mark !== null || start.mark !== null || !end.naked || !start.naked;
  if (!sure && !context.afterPreposition && !context.afterDay) return null;
  if (end.naked && !mayFollowHour(words, end.next)) return null;
  if (end.mark === null && start.mark === null) {
    return { minutes: start.minutes, bare: true, until: end.minutes, next: end.next };
  }
  let { minutes } = start;
  let until = end.minutes;
  if (start.mark === null) {
    // "2-3pm" is two in the afternoon, "11-1pm" eleven in the morning.
    if (end.mark === 'pm' && minutes < 720 && minutes + 720 < until) minutes += 720;
  } else if (end.mark === null && until <= minutes) {
    until += 720;
  }
  return { minutes, bare: false, until, next: end.next };
}

function isSpan(words: readonly Word[], at: number, next: number): boolean {
  const before = textAt(words, at - 1);
  if (!isOneOf(before, 'between|btw|btwn|from') || !isAt(words, next, 'and|to|-')) return false;
  return readNumber(words, next + 1) !== null;
}

function readPoint(words: readonly Word[], at: number): Point | null {
  const word = words[at];
  if (!word) return null;
  const point = named.get(word.text);
  if (point !== undefined) return { minutes: point, mark: '24h', next: at + 1, naked: false };
  return readSpoken(words, at) ?? (/^\d/.test(word.text) ? readDigits(words, at) : readHourWord(words, at));
}

/** "half past two", "quarter to four", "ten past three", "twenty-five to five", "half two". */
function readSpoken(words: readonly Word[], at: number): Point | null {
  const first = words[at]?.text;
  let minutes: number;
  let next = at + 1;
  const article = first === 'a' && textAt(words, at + 1) === 'quarter' ? 1 : 0;
  if (first === 'half') {
    minutes = 30;
  } else if (first === 'quarter' || article) {
    minutes = 15;
    next += article;
  } else {
    const number = readNumber(words, at);
    if (!number || number.value > 29 || number.value < 1) return null;
    minutes = number.value;
    next = number.next;
    if (/^min(?:ute)?s?$/.test(textAt(words, next))) next += 1;
  }
  const link = words[next]?.text;
  if (first === 'half' && link !== 'past') {
    const hour = readNumber(words, next);
    if (!hour || hour.value < 1 || hour.value > 12 || /^\d/.test(textAt(words, next))) return null;
    // "at half two"; "half seven people" is not a time.
    if (!isAt(words, at - 1, 'at|by|around|about|before|after|@')) return null;
    return mayFollowHour(words, hour.next) ? withMark(words, (hour.value % 12) * 60 + 30, hour.next) : null;
  }
  const past = link === 'past' || link === 'after';
  if (!past && link !== 'to' && link !== 'of' && link !== 'till' && link !== 'til') return null;
  // "10 to 12" is a range and "two of five" a share; the spoken form to and of hours says quarter, or five to twenty-nine in words.
  if (!past && first !== 'quarter' && !article && (link === 'of' || /^\d/.test(first ?? ''))) return null;
  const hour = readNumber(words, next + 1);
  if (!hour || hour.value < 1 || hour.value > 12) return null;
  if (!mayFollowHour(words, hour.next) && !readMark(words, hour.next)) return null;
  const start = (hour.value % 12) * 60;
  return withMark(words, past ? start + minutes : (start - minutes + 720) % 720, hour.next);
}

function withMark(words: readonly Word[], minutes: number, next: number): Point {
  const mark = readMark(words, next);
  if (!mark) return { minutes, mark: null, next, naked: false };
  return { minutes: mark.pm ? minutes + 720 : minutes, mark: mark.pm ? 'pm' : 'am', next: mark.next, naked: false };
}

function readHourWord(words: readonly Word[], at: number): Point | null {
  const hour = readNumber(words, at);
  if (!hour || hour.value < 1 || hour.value > 12) return null;
  return finishHour(words, hour.value, 0, hour.next, true);
}

function readDigits(words: readonly Word[], at: number): Point | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word || word.text.length > 4) return null;
  // "$3", "#3", "v3", "1.3": part of something else.
  if (before && !word.spaced && !/^[-(@~,;:"'/]$/.test(before.text) && !isRangeWord(before)) return null;
  if (before && word.spaced && /^[$€£#]$/.test(before.text)) return null;
  const number = Number(word.text);
  const separator = words[at + 1];
  const after = words[at + 2];
  if (word.text.length <= 2 && separator && !separator.spaced && after && !after.spaced && /^\d{2}$/.test(after.text)) {
    const minutes = Number(after.text);
    const colon = separator.text === ':' || separator.text === ';' || separator.text === 'h';
    // A scale: "1:24,000".
    const goesOn = words[at + 3]?.text === ',' && /^\d/.test(textAt(words, at + 4)) && !words[at + 4]?.spaced;
    if (minutes < 60 && number < 24 && (colon || separator.text === '.') && !goesOn) {
      // "3.30" needs more than a dot: "3.30pm", "at 3.30".
      const finished = finishHour(words, number, minutes, at + 3, false);
      if (!finished) return null;
      if (separator.text === '.' && (!finished.mark || finished.mark === '24h')) {
        // "at the latest on 19.12." is a date, "0.05" a measure.
        if (before?.text === 'on' || word.text === '0') return null;
        // "at 14.00 hrs"
        if (isAt(words, finished.next, 'hrs|hours')) return { ...finished, next: at + 4 };
        if (!finished.mark) return { ...finished, naked: true };
      }
      return finished;
    }
    if (colon) return null;
  }
  if (separator?.text === 'h' && !separator.spaced && number < 24) {
    return { minutes: number * 60, mark: '24h', next: at + 2, naked: false };
  }
  if (word.text.length >= 3) {
    const [hours, minutes] = [Math.floor(number / 100), number % 100];
    if (hours > 23 || minutes > 59) return null;
    const mark = readMark(words, at + 1);
    if (mark && hours >= 1 && hours <= 12) return finishHour(words, hours, minutes, at + 1, false);
    const military = words[at + 1]?.text;
    const sure =
      word.text.startsWith('0') || readZone(words, at + 1) !== null || /^(?:hrs?|hours|h)$/.test(military ?? '');
    if (
      word.text.length !== 4 ||
      !sure ||
      !(
        /^(?:at|by|around|about|before|after|@|from|until)$/.test(before?.text ?? '') ||
        (word.spaced && /^(?:hrs?|hours|tomorrow|today|tonight|on|[a-z]+day)$/.test(military ?? ''))
      )
    ) {
      return null;
    }
    const next = /^(?:hrs?|hours|h)$/.test(military ?? '') ? at + 2 : at + 1;
    return { minutes: hours * 60 + minutes, mark: '24h', next, naked: false };
  }
  return finishHour(words, number, 0, at + 1, true);
}

/** "btw7-9": a number glued to a word is a range word's only. */
function isRangeWord(word: Word): boolean {
  return isOneOf(word.text, 'btw|at');
}

function finishHour(
  words: readonly Word[],
  hour: number,
  minutes: number,
  next: number,
  plainHour: boolean,
): Point | null {
  const mark = hour <= 12 ? readMark(words, next) : null;
  if (mark) {
    if (hour < 1) return null;
    return {
      minutes: (hour % 12) * 60 + minutes + (mark.pm ? 720 : 0),
      mark: mark.pm ? 'pm' : 'am',
      next: mark.next,
      naked: false,
    };
  }
  const clockWord = words[next]?.text;
  if (clockWord === "o'clock" || clockWord === 'oclock' || clockWord === 'sharp') {
    if (hour < 1 || hour > 12) return null;
    const sharp = textAt(words, next + 1) === 'sharp' ? 1 : 0;
    return withMark(words, (hour % 12) * 60 + minutes, next + 1 + sharp);
  }
  const ish = textAt(words, next) === '-' && textAt(words, next + 1) === 'ish' ? 2 : clockWord === 'ish' ? 1 : 0;
  const naked = plainHour && ish === 0;
  if (hour > 12 || hour === 0) {
    // "at 15" is a number; "15:30" is a time.
    return plainHour ? null : { minutes: hour * 60 + minutes, mark: '24h', next: next + ish, naked: false };
  }
  return { minutes: (hour % 12) * 60 + minutes, mark: null, next: next + ish, naked };
}

/** "pm", "p.m.", "p", "am" after a number. */
function readMark(words: readonly Word[], at: number): { pm: boolean; next: number } | null {
  const word = words[at];
  if (!word) return null;
  if (word.text === 'am' || word.text === 'pm') return { pm: word.text === 'pm', next: at + 1 };
  if (word.text !== 'a' && word.text !== 'p') return null;
  const dotted = textAt(words, at + 1) === '.' && textAt(words, at + 2) === 'm' && !words[at + 2]?.spaced;
  if (dotted) {
    const closing = textAt(words, at + 3) === '.' && !words[at + 3]?.spaced && words[at + 4] !== undefined ? 1 : 0;
    return { pm: word.text === 'p', next: at + 3 + closing };
  }
  // "9a": glued, and the end of the word; "4A117" is a part number.
  const after = words[at + 1];
  const isCode = after !== undefined && !after.spaced && /^\d/.test(after.text);
  return !word.spaced && !isCode ? { pm: word.text === 'p', next: at + 1 } : null;
}

const hourFollowers = new Set(
  'on tomorrow today tonight this next if and or to for with in then so but as when works work suits suit fits fit good fine best still sounds is would will ok okay please about unless either latest sharp at your my our local monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun onwards regarding re because since before - unless instead again each every too also'.split(
    ' ',
  ),
);

/** Whether the word at `at` may stand after a bare hour: a mark, a day, a connecting word; "3 sites", "5%" may not. */
function mayFollowHour(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  const after = words[at + 1];
  if (/^[.,]$/.test(word.text)) return !(after && !after.spaced && /^\d/.test(after.text));
  if (/^[;!?):"']$/.test(word.text)) return true;
  if (word.text === '-') return word.spaced && (after?.spaced ?? true);
  if (word.text === '(') return true;
  return word.spaced && (hourFollowers.has(word.text) || readZone(words, at) !== null);
}
