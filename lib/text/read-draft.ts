import { lineKind } from './line-kind.ts';
import { type Line, type Place, placeLines } from './own-words.ts';
import { plain } from './plain.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';

/** `greeting`: "Hi Tom,"; `closing`: "Best regards,"; all else is `text`. */
export type SentenceRole = 'greeting' | 'text' | 'closing';

/** A sentence's words. The object stays the same from one reading to the next as long as its paragraph does. */
export interface SentenceWords {
  /** As `plain` writes it: same length and offsets as in the body, but ' for ’ and a space for a line end. */
  text: string;
  /** As they stand in the body. */
  raw: string;
  role: SentenceRole;
  /** What lib/coach knows about them: kept here, it lives as long as they do. */
  known?: unknown;
}

/** A sentence of the writer's own words; offsets into the body. */
export interface DraftSentence extends Span {
  words: SentenceWords;
}

/** Lines that follow each other without a break, read as one text. The object stays the same as long as they do. */
export interface Block {
  /** Offsets into the block. */
  sentences: readonly (Span & { words: SentenceWords })[];
  /** What lib/coach knows of them together. */
  known?: unknown;
}

/** A block where it stands now. */
export interface PlacedBlock {
  block: Block;
  /** Offset in the body. */
  from: number;
}

/** The writer's own words of a mail. */
export interface ReadDraft {
  /** Much fewer than sentences: who reads a draft again and again goes by them. */
  blocks: PlacedBlock[];
  /** The sentences of all blocks, placed when they are asked for. */
  readonly sentences: DraftSentence[];
  /** "Best regards" or a name stands below the text. */
  hasClosing: boolean;
}

/** Reads one draft again and again while it is typed: lines and sentences that did not change are not read again. */
export interface DraftReader {
  read(body: string, subject?: string): ReadDraft;
}

/**
 * The writer's own words of a plain-text mail: quoted mail (`>` lines, "On … wrote:" in the usual languages, Outlook's
 * header block), signature and device lines are cut; a forwarded note is not (only its marker and header lines are).
 *
 * @param body lines parted by `\n` (or `\r\n`)
 * @param subject tells a forward ("Fw:", "WG:") from a reply where both quote with a header block
 * @example readDraft('Hi Tom,\nAny news?\n\n> Hello').sentences.map((s) => s.words.text) // ['Hi Tom,', 'Any news?']
 */
export function readDraft(body: string, subject = ''): ReadDraft {
  return createDraftReader().read(body, subject);
}

/** A reader that remembers the last body it read, and no more. */
export function createDraftReader(): DraftReader {
  let oldBody = '';
  let oldLines: DraftLine[] = [];
  const last: Same = { prefix: 0, suffix: 0 };

  return {
    read(body, subject = '') {
      const { lines, dropped } = reuseLines(oldBody, oldLines, body, last);
      oldBody = body;
      oldLines = lines;
      const spare = new Map<string, SentenceWords>();
      for (const line of dropped)
        for (const { words } of line.block?.sentences ?? []) spare.set(words.role + words.raw, words);
      return assemble(lines, placeLines(lines, forwardSubject.test(subject)), spare);
    },
  };
}

const forwardSubject = /^\s*(?:fwd?|wg|tr|rv|i|doorst|enc|vs|vb)\s*:/i;

/** Sentences of the lines just changed, by role and text: most stand in the new ones too. Each is taken once. */
type Spare = Map<string, SentenceWords>;

/** A line, and with the first one of a block what was read of it. */
interface DraftLine extends Line {
  block?: LinesBlock;
}

interface LinesBlock extends Block {
  lines: DraftLine[];
  greeting: boolean;
}

/** How much of two bodies was the same, at both ends: of the next one mostly as much is. */
interface Same {
  prefix: number;
  suffix: number;
}

function reuseLines(
  oldBody: string,
  oldLines: DraftLine[],
  body: string,
  last: Same,
): { lines: DraftLine[]; dropped: DraftLine[] } {
  if (body === oldBody && oldLines.length > 0) return { lines: oldLines, dropped: [] };
  const shorter = Math.min(oldBody.length, body.length);
  const prefix = commonStart(oldBody, body, shorter, last.prefix);
  const suffix = commonEnd(oldBody, body, shorter - prefix, last.suffix);
  last.prefix = prefix;
  last.suffix = suffix;
  // Whole lines before the first and after the last changed character stay as they are.
  let head = 0;
  let start = 0;
  for (let line = oldLines[head]; line && start + line.text.length < prefix; line = oldLines[head]) {
    start += line.text.length + 1;
    head++;
  }
  let tail = 0;
  let end = body.length + 1;
  for (
    let line = oldLines[oldLines.length - 1];
    line && tail < oldLines.length - head && body.length + 1 - end + line.text.length < suffix;
    line = oldLines[oldLines.length - 1 - tail]
  ) {
    end -= line.text.length + 1;
    tail++;
  }
  const changed = start < end ? body.slice(start, end - 1).split('\n') : [];
  const behind = oldLines.length - tail;
  const lines = oldLines.slice(0, head).concat(
    changed.map((text) => ({ text, kind: lineKind(text) })),
    oldLines.slice(behind),
  );
  return { lines, dropped: oldLines.slice(head, behind) };
}

/** Comparing slices is a comparison of memory, a hundred times as fast as one letter after the other. */
const stretches = [4096, 256, 16, 1];

/** How many of the first `limit` characters are the same; `guess` are looked at first. */
function commonStart(a: string, b: string, limit: number, guess: number): number {
  let n = guess <= limit && a.slice(0, guess) === b.slice(0, guess) ? guess : 0;
  for (const stretch of stretches)
    while (n + stretch <= limit && a.slice(n, n + stretch) === b.slice(n, n + stretch)) n += stretch;
  return n;
}

/** How many of the last `limit` characters are the same; `guess` are looked at first. */
function commonEnd(a: string, b: string, limit: number, guess: number): number {
  let n = guess <= limit && a.slice(a.length - guess) === b.slice(b.length - guess) ? guess : 0;
  for (const stretch of stretches)
    while (
      n + stretch <= limit &&
      a.slice(a.length - n - stretch, a.length - n) === b.slice(b.length - n - stretch, b.length - n)
    )
      n += stretch;
  return n;
}

function assemble(lines: DraftLine[], places: Place[], spare: Spare): ReadDraft {
  const draft: ReadDraft = {
    blocks: [],
    get sentences() {
      return this.blocks.flatMap(({ block, from: offset }) =>
        block.sentences.map(({ from, to, words }) => ({ from: offset + from, to: offset + to, words })),
      );
    },
    hasClosing: false,
  };
  let offset = 0;
  let isFirst = true;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const place = places[i] as Place;
    const from = offset;
    offset += line.text.length + 1;
    let end = i + 1;
    if (place === 'signature' && line.kind === 'text') draft.hasClosing = true;
    if (place === 'own' || place === 'closing') {
      if (place === 'closing') draft.hasClosing = true;
      else
        for (; places[end] === 'own' && isWrapped(lines[end - 1] as Line, lines[end] as Line); end++)
          offset += (lines[end] as Line).text.length + 1;
      draft.blocks.push({ block: readBlock(lines, i, end, isFirst, place === 'closing', spare), from });
      isFirst = false;
    }
    i = end;
  }
  return draft;
}

function readBlock(
  lines: DraftLine[],
  from: number,
  to: number,
  greeting: boolean,
  closing: boolean,
  spare: Spare,
): LinesBlock {
  const first = lines[from] as DraftLine;
  const known = first.block;
  if (known && known.greeting === greeting && isSame(known.lines, lines, from, to)) return known;
  const own = lines.slice(from, to);
  const raw = own.map((line) => line.text).join('\n');
  const text = plain(raw);
  const sentences: (Span & { words: SentenceWords })[] = [];
  const add = ({ from, to }: Span, role: SentenceRole) => {
    const said = raw.slice(from, to);
    const known = spare.get(role + said);
    if (known) spare.delete(role + said);
    sentences.push({ from, to, words: known ?? { text: text.slice(from, to), raw: said, role } });
  };
  const greetingEnd = greeting ? greetingLength(text) : 0;
  for (const span of greetingEnd > 0 ? splitSentences(text.slice(0, greetingEnd)) : []) add(span, 'greeting');
  for (const { from, to } of splitSentences(text.slice(greetingEnd)))
    add({ from: from + greetingEnd, to: to + greetingEnd }, closing ? 'closing' : 'text');
  const block = { lines: own, greeting, sentences };
  first.block = block;
  return block;
}

function isSame(known: readonly Line[], lines: readonly Line[], from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== lines[from + i]) return false;
  return true;
}

// "Hi Tom,", "Dear Ms. O'Neil:", "Good morning all -", "Hi".
const salutation =
  /^\s*(?:[Hh]i|[Hh]ey|[Hh]ello|[Hh]allo|[Hh]ola|[Bb]onjour|[Dd]ear|[Hh]owdy|[Gg]reetings|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay)|[Hh]appy (?:Mon|Tues|Wednes|Thurs|Fri)day|[Mm]orning|[Aa]fternoon)(?: (?:there|all|both|again|everyone|everybody|team|folks))?(?:,? (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?[^\s,!:;?.-][^\s,!:;?.]*(?: (?:and |& ?)?[\p{Lu}[{<][^\s,!:;?.]*){0,4})?\s?(?:[,!:;.–—-]{1,2}(?=\s|$)|$)\s*/u;
// "Tom,", "Bill/Philippe-", "[First Name],".
const bareName =
  /^\s*(?:\p{Lu}[\p{L}'.]*|\[[^\]]{1,30}\]|\{\{?[^}]{1,30}\}?\})(?:(?: | ?[/&] ?| and )(?:\p{Lu}[\p{L}'.]*|\[[^\]]{1,30}\]|\{\{?[^}]{1,30}\}?\})){0,3} ?(?:[,:–—-]|--)(?:\s+|$)/u;
// A capital alone proves no name.
const opensSentence =
  /^\s*(?:thanks?|yes|no|nope|sure|great|good|ok|okay|also|so|well|however|today|tomorrow|tonight|now|then|congrats|congratulations|perfect|sorry|apologies|please|first|second|next|last|meanwhile|anyway|understood|noted|agreed|done|\p{L}+ly|as|at|on|in|by|for|from|per|if|once|since|when|while|after|before|and|but|or|update|reminder|note|fyi|quick|p\.?s)(?![\p{L}'])/iu;

/** How much of the first line greets: 0 where it does not. */
function greetingLength(text: string): number {
  const start = text.slice(0, 120);
  const greeting = salutation.exec(start) ?? (opensSentence.test(start) ? null : bareName.exec(start));
  return greeting?.[0].length ?? 0;
}

const endsSentence = /[.!?:;…]["')\]]*\s*$/;
const startsItem = /^\s*(?:[-*•·‣◦▪–—]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/i;

/** True when a line goes on in the next one because plain text was broken at a column, not because a line was done. */
function isWrapped(line: Line, next: Line): boolean {
  const { text } = line;
  const { length } = text;
  if (length < 40 || length > 120 || endsSentence.test(text.slice(-6)) || startsItem.test(next.text)) return false;
  const word = next.text.search(/\s|$/);
  return /^[a-z(]/.test(next.text) || (length >= 58 && length <= 80 && length + 1 + word > 66);
}
