import type { Span } from '../text/span.ts';
import { cutWords, isOneOf, type Word } from '../text/words.ts';
import { readTimes } from './find-times.ts';
import type { Action, Certainty, Due, FoundTime, Moment } from './types.ts';

/** What a stretch of the line was understood as. Offsets are into the line. */
export interface QuickAddPart extends Span {
  kind: 'action' | 'contact' | 'when' | 'purpose';
}

/** A callback out of one line. Empty strings where the line says nothing. */
export interface QuickAdd {
  action: Action;
  contact: { name: string; email: string; phone: string };
  /** What about ("pricing", "deck"). */
  purpose: string;
  due: Due | null;
  certainty: Certainty;
  /** Other days or times the words could mean, likeliest first. */
  alternatives: Due[];
  /** The IANA zone the line names, where it is not the rep's. */
  zone?: string | undefined;
  /** For the live preview: what was understood, in order. */
  understood: QuickAddPart[];
}

/** The first word of a line, or the first two. */
const verbs: Readonly<Record<string, Action>> = {
  call: 'call',
  ring: 'call',
  phone: 'call',
  dial: 'call',
  'call back': 'call',
  'ring back': 'call',
  'talk to': 'call',
  'speak to': 'call',
  'speak with': 'call',
  email: 'email',
  mail: 'email',
  write: 'email',
  'write to': 'email',
  reply: 'email',
  'reply to': 'email',
  answer: 'email',
  'get back to': 'email',
  text: 'text',
  sms: 'text',
  message: 'text',
  whatsapp: 'text',
  dm: 'text',
  meet: 'meet',
  'meet with': 'meet',
  see: 'meet',
  visit: 'meet',
  lunch: 'meet',
  'lunch with': 'meet',
  coffee: 'meet',
  'coffee with': 'meet',
  'meeting with': 'meet',
  demo: 'meet',
  'demo for': 'meet',
  'demo with': 'meet',
  'demo to': 'meet',
  send: 'send',
  forward: 'send',
  share: 'send',
  fax: 'send',
  ship: 'send',
  chase: 'other',
  remind: 'other',
  ask: 'other',
  ping: 'email',
  check: 'other',
  'check with': 'other',
  'check in with': 'other',
  'follow up': 'other',
  'follow up with': 'other',
  followup: 'other',
};

const phonePattern = /(?:\+|\b)\d[\d ().-]{5,18}\d\b/;

/**
 * Reads one line such as "call Ana Lopez Fri 3pm about pricing", "send deck to tom@x.com in 2 days" or
 * "chase contract EOM". Never fails: what it does not understand becomes the purpose.
 *
 * @example parseQuickAdd('send deck to tom@x.com in 2 days', moment).contact.email // 'tom@x.com'
 */
export function parseQuickAdd(line: string, moment: Moment): QuickAdd {
  const result: QuickAdd = {
    action: 'other',
    contact: { name: '', email: '', phone: '' },
    purpose: '',
    due: null,
    certainty: 'guessed',
    alternatives: [],
    understood: [],
  };
  const words = cutWords(line);
  const taken = new Set<number>();
  const take = (kind: QuickAddPart['kind'], from: number, to: number) => {
    result.understood.push({ kind, from, to });
    for (const [index, word] of words.entries()) if (word.from < to && word.to > from) taken.add(index);
  };

  takeTime(line, moment, result, take);
  takeAddress(line, words, taken, result, take);
  const afterVerb = takeVerb(words, taken, result, take);
  takeNameAndPurpose(line, words, taken, afterVerb, result, take);
  result.understood.sort((a, b) => a.from - b.from);
  return result;
}

type Take = (kind: QuickAddPart['kind'], from: number, to: number) => void;

function takeTime(line: string, moment: Moment, result: QuickAdd, take: Take): void {
  const times = readTimes(line, moment).filter(({ due }) => due !== null);
  const fine = times.filter(({ precision }) => precision !== 'span');
  let time: FoundTime | undefined = fine[0] ?? times[0];
  const day = fine.find(({ precision }) => precision !== 'time');
  const clock = fine.find(({ precision, dayAssumed }) => precision === 'time' && dayAssumed);
  if (day && clock) {
    // "Fri call Ana 3pm": the day and the hour stand apart.
    take('when', day.from, day.to);
    take('when', clock.from, clock.to);
    time = readTimes(`${day.text} ${clock.text}`, moment)[0];
  } else if (time) {
    take('when', time.from, time.to);
  } else {
    // A slash date needs no "on" here.
    const slash = /(?<![\d/.,-])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/.exec(line.trimEnd());
    time = slash ? readTimes(`on ${slash[0]}`, moment)[0] : undefined;
    if (slash && time) take('when', slash.index, slash.index + slash[0].length);
  }
  if (!time) return;
  result.due = time.due;
  result.certainty = time.certainty;
  result.alternatives = time.alternatives ?? [];
  if (time.zone) result.zone = time.zone;
}

function takeAddress(
  line: string,
  words: readonly Word[],
  taken: ReadonlySet<number>,
  result: QuickAdd,
  take: Take,
): void {
  const email = findEmail(line);
  if (email) {
    result.contact.email = line.slice(email.from, email.to).toLowerCase();
    take('contact', email.from, email.to);
  }
  const phone = phonePattern.exec(line);
  const digits = phone?.[0].replace(/\D/g, '').length ?? 0;
  const free = (from: number, to: number) =>
    !words.some((word, index) => taken.has(index) && word.from < to && word.to > from);
  if (phone && digits >= 7 && free(phone.index, phone.index + phone[0].length)) {
    result.contact.phone = phone[0].trim();
    take('contact', phone.index, phone.index + phone[0].length);
  }
}

/** The first e-mail address of the line: what stands around an @. */
function findEmail(line: string): Span | null {
  for (let at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < 64 && /[^\s<>,;:"'()@]/.test(line[from - 1] ?? '')) from -= 1;
    let to = at + 1;
    while (to < line.length && to - at < 200 && /[a-z0-9.-]/i.test(line[to] ?? '')) to += 1;
    // A full stop or a hyphen at the end belongs to the line.
    while (to > at + 1 && /[.-]/.test(line[to - 1] ?? '')) to -= 1;
    if (from < at && line.slice(at + 1, to).includes('.')) return { from, to };
  }
  return null;
}

/** The index of the first word behind the verb. */
function takeVerb(words: readonly Word[], taken: ReadonlySet<number>, result: QuickAdd, take: Take): number {
  const first = words.findIndex((word, index) => !taken.has(index) && /^\p{L}/u.test(word.text));
  if (first < 0) return 0;
  for (let length = 4; length > 0; length -= 1) {
    const phrase = words.slice(first, first + length);
    if (phrase.length < length || phrase.some((_, index) => taken.has(first + index))) continue;
    const action = verbs[phrase.map(({ text }) => text).join(' ')];
    const last = phrase.at(-1);
    if (!action || !last) continue;
    result.action = action;
    take('action', phrase[0]?.from ?? 0, last.to);
    return first + length;
  }
  return first;
}

const aboutWords = 'about|re|regarding|concerning|for|on|because|with|and|to';
const articles = 'the|a|an|our|my|his|her|their|new|revised|updated|final';

function takeNameAndPurpose(
  line: string,
  words: readonly Word[],
  taken: Set<number>,
  afterVerb: number,
  result: QuickAdd,
  take: Take,
): void {
  const free = words.map((_, index) => index).filter((index) => !taken.has(index) && index >= afterVerb);
  const isWord = (index: number) => /^[\p{L}\p{N}]/u.test(words[index]?.text ?? '');
  const named = (index: number | undefined) =>
    index !== undefined && isWord(index) && !isOneOf(words[index]?.text ?? '', aboutWords);
  let name: number[] = [];

  const toAt = free.findIndex((index) => words[index]?.text === 'to');
  const things = result.action === 'send' || result.action === 'other';
  if (things && toAt >= 0) {
    // "send deck to Tom Fri": who stands behind "to", what before it.
    for (let at = toAt + 1; named(free[at]) && name.length < 4 && contiguous(free, at, name); at += 1)
      name.push(free[at] as number);
    if (name.length > 0 || result.contact.email || result.contact.phone) taken.add(free[toAt] as number);
  } else {
    let at = 0;
    while (at < free.length && !isWord(free[at] as number)) at += 1;
    const proper = words[free[at] ?? -1]?.capital === true;
    if (!things || proper) {
      while (named(free[at]) && name.length < 4 && contiguous(free, at, name)) {
        const word = words[free[at] as number];
        if (!word || isOneOf(word.text, articles)) break;
        // "send Ana deck": the name is what is capitalised.
        if (things && !word.capital) break;
        if (word.text !== 'back') name.push(free[at] as number);
        at += 1;
      }
    }
  }
  if (result.contact.email && things && toAt < 0 && name.length === 0) name = [];
  const spanOf = (indexes: readonly number[]): Span | null => {
    const [from, to] = [words[indexes[0] ?? -1]?.from, words[indexes.at(-1) ?? -1]?.to];
    return from === undefined || to === undefined ? null : { from, to };
  };
  const nameSpan = spanOf(name);
  if (nameSpan) {
    result.contact.name = line.slice(nameSpan.from, nameSpan.to).replace(/\s+/g, ' ');
    take('contact', nameSpan.from, nameSpan.to);
  }

  // What is left, without the small words around it, is what it is about.
  const rest = words
    .map((_, index) => index)
    .filter((index) => !taken.has(index) && index >= Math.min(afterVerb, words.length));
  const edge = (index: number | undefined) =>
    index === undefined ||
    !isWord(index) ||
    isOneOf(words[index]?.text ?? '', aboutWords) ||
    isOneOf(words[index]?.text ?? '', 'at|by|back');
  while (rest.length > 0 && edge(rest[0])) rest.shift();
  while (rest.length > 0 && edge(rest.at(-1))) rest.pop();
  const pieces: string[] = [];
  for (let at = 0; at < rest.length; ) {
    let end = at + 1;
    while (end < rest.length && rest[end] === (rest[end - 1] as number) + 1) end += 1;
    const span = spanOf(rest.slice(at, end));
    if (span) {
      pieces.push(line.slice(span.from, span.to));
      take('purpose', span.from, span.to);
    }
    at = end;
  }
  result.purpose = pieces.join(' ').replace(/\s+/g, ' ').trim();
}

/** A name is one run of words: "Ana Lopez", not "Ana" and what stands behind the date. */
function contiguous(free: readonly number[], at: number, name: readonly number[]): boolean {
  return name.length === 0 || free[at] === (name.at(-1) as number) + 1;
}
