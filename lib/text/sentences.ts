import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// Words whose full stop ends no sentence (the Segmenter breaks after each of them before a capital).
const abbreviation =
  /(?:^|[\s("'/])(?:mr|mrs|ms|dr|prof|sr|jr|st|mt|rev|gen|gov|sen|rep|capt|lt|col|hon|pres|vs|etc|e\.g|i\.e|cf|approx|appt|dept|est|ext|fig|min|max|no|nos|vol|ver|inc|ltd|co|corp|llc|plc|attn|tel|mob|ph|ave|blvd|rd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|[a-z]|(?:[a-z]\.){1,3}[a-z])\.["')\]]*\s*$/i;
// After these a capital usually does open a sentence ("at 3 p.m. Does that work?", "by Acme Inc. They said").
const mayEnd =
  /(?:^|[\s("'/\d])(?:[ap]\.m|etc|inc|ltd|co|corp|llc|plc|u\.s|u\.k|no|min|max|est|ext|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|ave|blvd|rd)\.["')\]]*\s*$/i;
const goesOn =
  /^\s*(?:["'(]?[a-z\d]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May \d|June|July|August|(?:Septem|Octo|Novem|Decem)ber|[ECMPBG][SD]?T\b|UTC\b)/;
const bullet = /^(?:[-*•·‣◦▪–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/i;

/**
 * Splits one paragraph into sentences: spans without the spaces around them and without a list item's bullet.
 * `Intl.Segmenter` finds the boundaries; abbreviations, initials and clock times are put together again.
 * @param text one paragraph as `plain` writes it (a line end inside it counts as a space)
 */
export function splitSentences(text: string): Span[] {
  const start = bullet.exec(text)?.[0].length ?? 0;
  const spans: Span[] = [];
  let from = start;
  const body = start === 0 ? text : text.slice(start);
  let before = 0;
  for (const stop of sentenceEnds(body)) {
    const end = start + stop;
    const segment = body.slice(before, stop);
    before = stop;
    if (end < text.length && endsInAbbreviation(segment) && continues(segment, text.slice(end, end + 12))) continue;
    pushTrimmed(spans, text, from, end);
    from = end;
  }
  if (from < text.length) pushTrimmed(spans, text, from, text.length);
  return spans;
}

/**
 * The ends of the sentences of `text` as `Intl.Segmenter` sees them, its own end included. For plain letters the rules
 * of Unicode's annex 29 are few and done here: asking Intl costs more than all else that is read of a line.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  if (!asciiLine.test(text)) {
    for (const { index, segment } of segmenter.segment(text)) ends.push(index + segment.length);
    return ends;
  }
  for (let at = text.search(terminator); at >= 0 && at < text.length; at++) {
    const isStop = text[at] === '.';
    if (!isStop && text[at] !== '!' && text[at] !== '?') continue;
    if (isStop && (isDigit(text, at + 1) || (isLetter(text, at - 1) && isCapital(text, at + 1)))) continue;
    let next = at + 1;
    while (closing.has(text[next])) next++;
    while (isSpace(text.charCodeAt(next))) next++;
    if (next === text.length) break;
    if (goesOnAt.has(text[next]) || (isStop && leadsToSmall(text, next))) continue;
    ends.push(next);
    at = next - 1;
  }
  if (text !== '') ends.push(text.length);
  return ends;
}

const asciiLine = /^[\t\v\f -~]*$/;
const terminator = /[.!?]/;
const terminators: ReadonlySet<string | undefined> = new Set('.!?');
const closing: ReadonlySet<string | undefined> = new Set('()[]{}"\'');
const goesOnAt: ReadonlySet<string | undefined> = new Set('.!?,-:;');

const isIn = (code: number, first: number, last: number): boolean => code >= first && code <= last;
const isDigit = (text: string, at: number): boolean => isIn(text.charCodeAt(at), 48, 57);
const isCapital = (text: string, at: number): boolean => isIn(text.charCodeAt(at), 65, 90);
const isLetter = (text: string, at: number): boolean => isIn(text.charCodeAt(at) | 0x20, 97, 122);

/** "approx. 3 kg": past digits and marks the next letter is a small one. */
function leadsToSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    if (terminators.has(text[at])) return false;
    if (isLetter(text, at)) return !isCapital(text, at);
  }
  return false;
}

function endsInAbbreviation(segment: string): boolean {
  // The window keeps the check's cost independent of the sentence.
  const tail = segment.slice(-14);
  return tail.includes('.') && abbreviation.test(tail);
}

function continues(segment: string, next: string): boolean {
  return !mayEnd.test(segment.slice(-14)) || goesOn.test(next);
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ from: start, to: end });
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b;
}
