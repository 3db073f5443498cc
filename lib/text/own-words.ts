import { type LineKind, startsQuoteIntro } from './line-kind.ts';

/** One line as the reader of drafts keeps it. The object stays the same as long as the line does. */
export interface Line {
  text: string;
  kind: LineKind;
}

/** What becomes of a line: the writer's own words, or what is cut off. */
export type Place = 'own' | 'closing' | 'blank' | 'quoted' | 'signature';

const name = String.raw`(?:\p{Lu}[\p{L}'’.-]*|\[[^\]]{1,30}\]|\{\{?[^}]{1,30}\}?\}|<[^>@]{1,20}>)`;
const nameLine = new RegExp(
  String.raw`^[-–—*~]{0,2}\s*(?:${name})(?:(?:,? |\s?[&/]\s?| (?:and|de|van|von|der|la) )(?:${name})){0,4}[.,]?$`,
  'u',
);
const contact =
  /@[\w-]+\.\w|https?:\/\/|\bwww\.|\+?\(?\d[\d\s().-]{6,}\d|^(?:tel|phone|mobile|mob|cell|office|direct|fax|e-?mail|web|[tmpfew])\b ?[:.]/i;

/**
 * Tells the writer's own words from quoted mail, signature and blank lines.
 * A forwarded note is not cut: of a forward only the marker and its header lines go.
 * @param lines the body's lines in order
 * @param isForward the subject says the mail is a forward: an Outlook header block then opens a note, not a quote
 * @returns one place a line
 */
export function placeLines(lines: readonly Line[], isForward: boolean): Place[] {
  const places: Place[] = new Array(lines.length);
  let open = 0; // First line of the own region that is being read.
  let i = 0;
  const closeRegion = (end: number) => {
    if (end > open) placeRegion(lines, places, open, end);
  };
  while (i < lines.length) {
    const kind = (lines[i] as Line).kind;
    if (kind === 'quoted') {
      closeRegion(i);
      while (i < lines.length && ['quoted', 'blank'].includes((lines[i] as Line).kind)) places[i++] = 'quoted';
      open = i;
    } else if (kind === 'fence') {
      closeRegion(i);
      const end = lines.findIndex((line, at) => at > i && line.kind === 'fence');
      places.fill('quoted', i, end + 1 || i + 1);
      i = end + 1 || i + 1;
      open = i;
    } else if (introLength(lines, i) > 0) {
      closeRegion(i);
      const from = i;
      i += introLength(lines, i);
      let next = i;
      while (lines[next]?.kind === 'blank') next++;
      // A plain-text quote ends with its last ">" line; below any other "On … wrote:" everything is theirs.
      const end = lines[next]?.kind === 'quoted' ? next : lines.length;
      places.fill('quoted', from, end);
      i = end;
      open = i;
    } else if (kind === 'forward' || isHeaderBlock(lines, i)) {
      closeRegion(i);
      const from = i;
      if (kind === 'forward' || (isForward && kind !== 'original')) {
        i++;
        while (i < lines.length && /^(?:blank|header|header-from|rule)$/.test((lines[i] as Line).kind)) i++;
        places.fill('quoted', from, i);
      } else {
        places.fill('quoted', from);
        i = lines.length;
      }
      open = i;
    } else i++;
  }
  closeRegion(lines.length);
  return places;
}

/** How many lines an "On … wrote:" takes here: 0, 1 or 2. */
function introLength(lines: readonly Line[], i: number): number {
  const line = lines[i] as Line;
  if (line.kind === 'quote-intro') return 1;
  const next = lines[i + 1];
  // The kinds first: this is asked of every line at every key press.
  if (line.kind !== 'text' || (next?.kind !== 'quote-intro-end' && next?.kind !== 'quote-intro')) return 0;
  if (next.kind === 'quote-intro' && startsQuoteIntro(next.text)) return 0;
  return startsQuoteIntro(line.text) ? 2 : 0;
}

/** "-----Original Message-----", or Outlook's From/Sent/To/Subject block, with or without a rule above it. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  let i = at;
  const kind = (lines[i] as Line).kind;
  if (kind === 'original') return true;
  if (kind === 'rule') i++;
  if (lines[i]?.kind !== 'header-from') return false;
  let headers = 0;
  for (let k = i + 1; k < i + 7; k++) if (lines[k]?.kind === 'header') headers++;
  return headers >= 2;
}

/** One stretch between quotes: greeting, own words, closing, signature. */
function placeRegion(lines: readonly Line[], places: Place[], from: number, end: number): void {
  let started = false;
  for (let i = from; i < end; i++) {
    const { kind } = lines[i] as Line;
    if (kind === 'blank') places[i] = 'blank';
    else if (kind === 'signature-mark' && started) {
      // A rule of two dashes with whole paragraphs below it parts sections; a signature is short.
      const last = signatureEnd(lines, i + 1, end);
      if (last === end || lines[last]?.kind === 'postscript') {
        places.fill('signature', i, last);
        i = last - 1;
      } else places[i] = 'blank';
    } else if (kind === 'signature-mark' || kind === 'rule') places[i] = 'blank';
    else if (kind === 'device') places[i] = 'signature';
    else if (kind === 'closing' && started) places[i] = 'closing';
    else {
      places[i] = 'own';
      started = true;
    }
  }
  cutName(lines, places, from, end);
}

function signatureEnd(lines: readonly Line[], from: number, end: number): number {
  let i = from;
  let filled = 0;
  for (; i < end; i++) {
    const { kind, text } = lines[i] as Line;
    if (kind === 'postscript') return i;
    if (kind !== 'blank') filled++;
    if (filled > 15 || text.length > 400) return i;
  }
  return i;
}

/** The name and contact block below the closing, or a bare name as the last thing. */
function cutName(lines: readonly Line[], places: Place[], from: number, end: number): void {
  let last = end;
  for (let i = from; i < end; i++) if ((lines[i] as Line).kind === 'postscript') last = Math.min(last, i);
  let first = last; // First line of the block.
  let filled = 0;
  let isBlock = true; // Every line from here to the end could stand in a signature.
  for (let i = last - 1; i >= from && filled < 12; i--) {
    const place = places[i];
    const text = (lines[i] as Line).text.trim();
    if (place === 'blank' || place === 'signature') continue;
    if (place === 'closing') {
      // Below "Best regards" and a name even a slogan is no part of the draft.
      if (isBlock || nameLine.test(nextFilled(lines, i + 1, last))) mark(places, i + 1, last);
      return;
    }
    filled++;
    isBlock &&= isBlockLine(text) && !isListed(lines, i);
    if (isBlock && nameLine.test(text) && hasOwnWords(places, from, i)) first = i;
  }
  mark(places, first, last);
}

function nextFilled(lines: readonly Line[], from: number, end: number): string {
  for (let i = from; i < end; i++) if ((lines[i] as Line).kind !== 'blank') return (lines[i] as Line).text.trim();
  return '';
}

function mark(places: Place[], from: number, to: number): void {
  for (let i = from; i < to; i++) if (places[i] === 'own') places[i] = 'signature';
}

function hasOwnWords(places: readonly Place[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (places[i] === 'own' || places[i] === 'closing') return true;
  return false;
}

const item = /^\s*[-*•] /;

/** A line of a list, "- [Option 2]": below "- Jen" stands no other. */
function isListed(lines: readonly Line[], at: number): boolean {
  const has = (i: number) => item.test(lines[i]?.text ?? '');
  return has(at) && (has(at - 1) || has(at + 1));
}

/** A name, a title, a company, an address, a number: short and no sentence. */
function isBlockLine(text: string): boolean {
  if (nameLine.test(text)) return true;
  if (text.length > 90 || /[?!]$/.test(text)) return false;
  if (contact.test(text)) return !/\b(?:call|ring|reach|book|pick|reply|visit|see|click|please)\b/i.test(text);
  return (
    text.length <= 60 && !/[.:;,]$/.test(text) && !/\b(?:I|I'll|we|you|your|is|are|will|let|call|please)\b/i.test(text)
  );
}
