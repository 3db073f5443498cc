/**
 * Tells from one pass over a text which of many patterns cannot match in it, so that they need not be run: most
 * sentences hold none of the words a pattern looks for. As RE2's `FilteredRE2` and ripgrep do it, what must stand in
 * every match is read off the pattern itself (`neededBy`), so nobody declares words beside a pattern and forgets one.
 * A filter never says no to a text that its pattern matches (`tests/text/prefilter.test.ts`).
 */

/** Of each group one of its strings stands in every match. */
type Need = readonly string[];

/** What a piece of a pattern can be: all its strings, where they are few, and what must stand in it in any case. */
interface Piece {
  exact: readonly string[] | null;
  needs: readonly Need[];
}

const mostChoices = 200;
const mostProducts = 16;
/** Shorter ones stand in nearly every sentence. */
const fewestLetters = 3;
const empty: Piece = { exact: [''], needs: [] };
const repeats = new Set('?*+{');
const anything: Piece = { exact: null, needs: [] };

// ---- what a pattern needs ------------------------------------------------------------------------------------------

/**
 * What must stand in every text that `pattern` matches, in lower case. No group where nothing can be told. Reads the
 * patterns of this house: no back-references, no named groups, none with the flags `u` and `v`.
 *
 * @example neededBy(/(?:call|ring) me \w+ (?:back|again)/) // [['call me ', 'ring me '], ['back', 'again']]
 */
export function neededBy({ source, flags }: RegExp): readonly Need[] {
  if (/[uv]/.test(flags)) return [];
  let at = 0;

  function readChoices(): Piece {
    const choices = [readSequence()];
    while (source[at] === '|') {
      at++;
      choices.push(readSequence());
    }
    if (choices.length === 1) return choices[0] as Piece;
    if (choices.every(({ exact, needs }) => exact && needs.length === 0)) {
      const all = choices.flatMap(({ exact }) => exact as string[]);
      if (all.length <= mostChoices) return { exact: all, needs: [] };
    }
    const rarest = choices.map((choice) => rarestFirst(allNeeds(choice))[0]);
    return { exact: null, needs: rarest.every((need) => need !== undefined) ? [rarest.flat() as string[]] : [] };
  }

  function readSequence(): Piece {
    let exact: readonly string[] = [''];
    let isExact = true;
    const needs: Need[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = readRepeated();
      needs.push(...piece.needs);
      const product = piece.exact && exact.length * piece.exact.length;
      if (piece.exact && product && product <= mostProducts) {
        const ends = piece.exact;
        exact = exact.flatMap((start) => ends.map((end) => start + end));
        continue;
      }
      isExact = false;
      needs.push(...asNeed(exact));
      exact = piece.exact ?? [''];
    }
    if (isExact) return { exact, needs };
    return { exact: null, needs: [...needs, ...asNeed(exact)] };
  }

  function readRepeated(): Piece {
    const piece = readOne();
    if (!repeats.has(source[at] ?? '')) return piece;
    const times = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!times) return piece;
    at += times[0].length;
    const [first] = times[0];
    if (first === '?' && piece.exact && piece.needs.length === 0) return { exact: ['', ...piece.exact], needs: [] };
    const isThere = first === '+' || (times[1] !== undefined && times[1] !== '0');
    return isThere ? { exact: null, needs: allNeeds(piece) } : anything;
  }

  function readOne(): Piece {
    const char = source[at++] as string;
    if (char === '(') return readGroup();
    if (char === '[') return readClass();
    if (char === '\\') return readEscape(source[at++] as string);
    if (char === '^' || char === '$') return empty;
    return char === '.' ? anything : { exact: [char.toLowerCase()], needs: [] };
  }

  function readGroup(): Piece {
    const opening = /^\?(?:<?[=!]|:)/.exec(source.slice(at, at + 3))?.[0] ?? '';
    at += opening.length;
    const inside = readChoices();
    at++; // The closing parenthesis.
    if (opening.endsWith('!')) return empty;
    // What a lookaround sees stands in the text too, but beside the match.
    return opening.endsWith('=') ? { exact: [''], needs: allNeeds(inside) } : inside;
  }

  function readClass(): Piece {
    const start = at;
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    const chars = source.slice(start, at++);
    const isList = chars.length <= 4 && /^-?[^\\^-]+-?$/.test(chars);
    return isList ? { exact: [...chars.toLowerCase()], needs: [] } : anything;
  }

  function readEscape(char: string): Piece {
    if (char === 'b' || char === 'B') return empty;
    if (char === 'u') at += 4;
    return /[a-z]/i.test(char) ? anything : { exact: [char], needs: [] };
  }

  return allNeeds(readChoices());
}

function allNeeds({ exact, needs }: Piece): readonly Need[] {
  return exact ? [...needs, ...asNeed(exact)] : needs;
}

function asNeed(strings: readonly string[]): Need[] {
  return strings.every((string) => string.length >= fewestLetters) ? [strings] : [];
}

/** Words that most mails hold: to need one of them is to need little. */
const common = new Set(
  'you your the and for have has had this that with can could would will are was were not let get know see time'.split(
    ' ',
  ),
);

/** How many texts will hold one of these strings, roughly. */
function frequency(need: Need): number {
  let sum = 0;
  for (const string of need) sum += common.has(string.trim()) ? 1000 : 100 / windowOf(string) ** 2;
  return sum;
}

/** The groups that the fewest texts will hold first. */
function rarestFirst(needs: readonly Need[]): Need[] {
  if (needs.length < 2) return [...needs];
  return needs
    .map((need) => ({ need, often: frequency(need) }))
    .sort((a, b) => a.often - b.often)
    .map(({ need }) => need);
}

// ---- what a text holds ---------------------------------------------------------------------------------------------

/** Five bits a character: letters, the marks that stand in words, a digit, anything else. */
const signs = new Uint8Array(128);
for (let code = 97; code <= 122; code++) signs[code] = code - 96;
for (const [index, char] of [..." '-"].entries()) signs[char.charCodeAt(0)] = 27 + index;
for (let code = 48; code <= 57; code++) signs[code] = 30;

const space = 27;
const apostrophe = 28;
/** "www" in signs. */
const threeW = 0b10111_10111_10111;
for (let code = 9; code <= 13; code++) signs[code] = space;

/** @param code of a character in lower case */
function signOf(code: number): number {
  if (code < 128) return signs[code] as number;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return apostrophe;
  return /\s/.test(String.fromCharCode(code)) ? space : 0;
}

/**
 * A string is told by a window of so many of its signs, the most that it has: hashed to 15 bits, as two windows that
 * fall together cost a vain run of a pattern and no more. Each length has its part of the table.
 */
type Window = 3 | 4 | 6;
const windowOf = ({ length }: string): Window => (length >= 6 ? 6 : length >= 4 ? 4 : 3);
const hash = (key: number): number => Math.imul(key, 0x9e37_79b1) >>> 17;
const placeOfSix = (key: number): number => hash(key & 0x3fff_ffff);
const placeOfFour = (key: number): number => 0x8000 | hash(key & 0xf_ffff);
const placeOfThree = (key: number): number => 0x1_0000 | (key & 0x7fff);
const places = { 6: placeOfSix, 4: placeOfFour, 3: placeOfThree };

const oftenest = ' etaoinshrdlcumwfgypbvkjxqz';

/** Where in the table a string is entered, told by the window with the rarest letters. */
function placeOf(string: string): number {
  const size = windowOf(string);
  let best = 0;
  let rarest = -1;
  for (let from = 0; from + size <= string.length; from++) {
    let [key, rarity] = [0, 0];
    for (let i = from; i < from + size; i++) {
      key = (key << 5) | signOf(string.charCodeAt(i));
      rarity += oftenest.indexOf(string.charAt(i));
    }
    if (rarity > rarest) [best, rarest] = [key, rarity];
  }
  endings[best & 0x7fff] = 1;
  return places[size](best);
}

/** Groups are numbered over all patterns: many share theirs. */
const numberOf = new Map<string, number>();
/** For each place the numbers of the groups that a text with those signs fulfils. */
const lists: number[][] = [[]];
const table = new Uint16Array(0x1_8000);
/** For each three signs whether a window ends with them: most places of a text are done with that. */
const endings = new Uint8Array(0x8000);
const pending: Prefiltered[] = [];

/** More of them are hardly ever needed to tell. */
const mostNeeds = 3;

function enter(filter: Prefiltered): void {
  const numbers = rarestFirst(neededBy(filter.pattern))
    .slice(0, mostNeeds)
    .map((need) => {
      const at = [...new Set(need.map(placeOf))].sort((a, b) => a - b);
      const key = at.join();
      const known = numberOf.get(key);
      if (known !== undefined) return known;
      // The first eight bits are those of the signs.
      const number = numberOf.size + 8;
      numberOf.set(key, number);
      for (const place of at) {
        if (table[place] === 0) table[place] = lists.push([]) - 1;
        (lists[table[place] as number] as number[]).push(number);
      }
      return number;
    });
  filter.needs = numbers;
}

/**
 * What `contentsOf` read off a text: in its first byte which signs stand in it (`has`), then which groups of words, a bit
 * each (V8 allocates 64 bytes at once, more slowly).
 */
export type Contents = Uint8Array;

// Signs that few sentences hold and many patterns begin with: where there is none, they need not be run.
/** Anything but plain ASCII in one line: typographic quotes, accents, odd spaces. */
export const oddSign = 1;
/** `[`, `{` or `<`: a template slot, a tag. */
export const bracketSign = 2;
/** `"` or a backtick. */
export const quoteSign = 4;
export const slashSign = 8;
export const digitSign = 16;
export const questionSign = 32;
export const apostropheSign = 64;
/** `www` */
export const wwwSign = 128;

/** Whether one of `signs`, a union of bits, stands in a text with these contents. */
export function has(contents: Contents, signs: number): boolean {
  return ((contents[0] as number) & signs) !== 0;
}

const signOfCode = new Uint8Array(128).fill(oddSign, 0, 32);
for (const [bit, chars] of ['', '[{<', '"`', '/', '0123456789', '?', "'"].entries())
  for (const char of chars) signOfCode[char.charCodeAt(0)] = 1 << bit;

/**
 * Reads off some more of the patterns what they need, and says whether there were any. The first text has to wait for all
 * of them, some 40 ms: whoever has time before it spares it that.
 */
export function readPatterns(most: number): boolean {
  const next = pending.splice(0, most);
  for (const filter of next) enter(filter);
  return next.length > 0;
}

/** One pass over a text for all prefiltered patterns. Odd spaces and quotes count as the plain ones patterns are written with. */
export function contentsOf(text: string): Contents {
  if (pending.length > 0) readPatterns(pending.length);
  const contents = new Uint8Array((numberOf.size + 15) >> 3);
  const lower = text.toLowerCase();
  let key = 0;
  let found = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    found |= code < 128 ? (signOfCode[code] as number) : oddSign;
    key = (key << 5) | signOf(code);
    if ((key & 0x7fff) === threeW) found |= wwwSign;
    if (endings[key & 0x7fff] === 0) continue;
    const six = table[placeOfSix(key)] as number;
    if (six > 0) enterAll(contents, lists[six] as number[]);
    const four = table[placeOfFour(key)] as number;
    if (four > 0) enterAll(contents, lists[four] as number[]);
    const three = table[placeOfThree(key)] as number;
    if (three > 0) enterAll(contents, lists[three] as number[]);
  }
  contents[0] = found;
  return contents;
}

function enterAll(contents: Contents, numbers: readonly number[]): void {
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] as number;
    contents[number >> 3] = (contents[number >> 3] as number) | (1 << (number & 7));
  }
}

/** A pattern that is run only on texts it could match. */
export class Prefiltered {
  readonly pattern: RegExp;
  /** Numbers of the groups its matches need, the rarest first. */
  needs: readonly number[] = [];

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    pending.push(this);
  }

  /** False where nothing in a text with these contents can match. */
  mayMatch(contents: Contents): boolean {
    const { needs } = this;
    for (let n = 0; n < needs.length; n++) {
      const number = needs[n] as number;
      if (((contents[number >> 3] as number) & (1 << (number & 7))) === 0) return false;
    }
    return true;
  }

  /** Whether the pattern matches in `text`, a text with these contents or a part of one. */
  isIn(text: string, contents: Contents): boolean {
    return this.mayMatch(contents) && text.search(this.pattern) >= 0;
  }
}
