import { readDraft } from '../text/read-draft.ts';
import type { ContactHistory } from './types.ts';

const wordsInShingle = 4;
/** A sketch of the smallest hashes is enough to compare drafts, however long they are. */
const sizeOfSketch = 96;
const fewestShingles = 12;

const dates =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|today|tomorrow|tonight|yesterday|am|pm)s?\b/gi;
/** The coach's own control sentence may stand in every mail. */
const control = /^\s*if (?:i|we) (?:don't|do not|haven't|have not) hear/i;

/** FNV-1a, 32 bits. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A sentence's words without what differs from reader to reader: names, dates, numbers, links, template slots. */
function commonWords(sentence: string): string[] {
  return sentence
    .replace(/[’‘]/g, "'")
    .replace(/\bhttps?:\S+|\S+@\S+/g, ' ')
    .replace(/\{\{[^}]*\}\}|\[[^\]]*\]/g, ' # ')
    .replace(dates, ' 0 ')
    .replace(/\d[\d.,:]*/g, ' 0 ')
    .replace(/0(?:\s+0)+/g, '0')
    .replace(/(?<=[\p{L}\p{N},;:#-]['’"]? )(?!I\b)\p{Lu}[\p{L}\p{N}'-]*(?: \p{Lu}[\p{L}\p{N}'-]*)*/gu, ' # ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'#]+/u)
    .filter((word) => word !== '');
}

/** Hashes of the four-word shingles of one sentence; none for the coach's own control sentence. */
function shingles(sentence: string): number[] {
  if (control.test(sentence)) return [];
  const common = commonWords(sentence);
  const hashes: number[] = [];
  for (let i = 0; i + wordsInShingle <= common.length; i += 1) {
    hashes.push(hash(common.slice(i, i + wordsInShingle).join(' ')));
  }
  return hashes;
}

/** The sketch of a text from the shingles of its sentences. */
function sketch(hashes: Iterable<number>): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, sizeOfSketch);
}

/**
 * What a draft's wording looks like, without its words: hashes of its four-word shingles, smallest first. Greeting,
 * closing, signature and quoted mail are left out; names, dates and numbers are masked, so a template sent to another
 * reader gives the same numbers. The text cannot be read back from it.
 *
 * @param body a plain-text draft
 * @example similarity(fingerprint('Hi Tom,\n…'), fingerprint('Hi Ana,\n…')) // 1 where only the name differs
 */
export function fingerprint(body: string): number[] {
  return sketch(
    readDraft(body)
      .sentences.filter(({ words }) => words.role === 'text')
      .flatMap(({ words }) => shingles(words.text)),
  );
}

/** How alike two drafts are, 0 to 1, from their fingerprints. Short texts prove nothing and are never alike. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  if (a.length < fewestShingles || b.length < fewestShingles) return 0;
  const inA = new Set(a);
  const inB = new Set(b);
  const smallest = sketch([...a, ...b]);
  return smallest.filter((value) => inA.has(value) && inB.has(value)).length / smallest.length;
}

/** Share of the wording that went to somebody else before. */
const nearlyTheSame = 0.7;

/**
 * True where nearly the same text went to others (`cookie-cutter`). Content scripts are told by the background.
 *
 * @param own the draft's fingerprint
 */
export function wentToOthers(own: readonly number[], { drafts = [] }: Pick<ContactHistory, 'drafts'>): boolean {
  return drafts.some((draft) => similarity(own, draft.fingerprint) >= nearlyTheSame);
}
