import {
  apostropheSign,
  bracketSign,
  type Contents,
  contentsOf,
  has,
  oddSign,
  quoteSign,
  slashSign,
  wwwSign,
} from '../text/prefilter.ts';

/**
 * Straight quotes and plain spaces, at the same length, so that a pattern needs one form of each.
 *
 * @param contents what `contentsOf` said of `text`, where the caller has it
 */
export function straighten(text: string, contents?: Contents): string {
  if (contents ? !has(contents, oddSign) : !fancy.test(text)) return text;
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u00a0]/g, ' ');
}

const fancy = /[^!-~ ]/;

/** Beside each pattern the signs of which one stands in all that it matches, as straightened. */
const foreign: readonly (readonly [signs: number, pattern: RegExp])[] = [
  [quoteSign, /"[^"]{1,300}"/g],
  [apostropheSign, /(?<=^|[\s(])'[^']{2,200}'(?=[\s.,;:!?)]|$)/g],
  [quoteSign, /`[^`]{1,300}`/g],
  [bracketSign, /\{\{[^{}]{1,120}\}\}|\{%[^{}]{1,120}%\}|\$?\{[^{}]{1,120}\}/g],
  [bracketSign, /\[[^[\]]{1,400}\]/g],
  [bracketSign, /<[^<>]{1,200}>/g],
  [slashSign | wwwSign, /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/gi],
];

/**
 * The sentence with what is not the writer's own wording blotted out by `_`: quotations, template slots, code, links.
 * Same length, same positions. The outer brackets stay, so "[day]" still reads as a slot.
 *
 * @param contents what `contentsOf` said of `text`, where the caller has it
 */
export function mask(text: string, contents: Contents = contentsOf(text)): string {
  let masked = straighten(text, contents);
  for (const [signs, pattern] of foreign) {
    // Straightening makes quotes of odd signs.
    if (!has(contents, signs | oddSign)) continue;
    masked = masked.replace(pattern, (part) => {
      const first = part[0] as string;
      if (/[a-z]/i.test(first)) return '_'.repeat(part.length);
      return first + '_'.repeat(part.length - 2) + part.at(-1);
    });
  }
  return masked;
}
