/** Straight quotes and plain spaces, at the same length, so that a pattern needs one form of each. */
export function straighten(text: string): string {
  if (!fancy.test(text)) return text;
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u00a0]/g, ' ');
}

const fancy = /[^!-~ ]/;

const foreign = [
  /"[^"]{1,300}"/g,
  /(?<=^|[\s(])'[^']{2,200}'(?=[\s.,;:!?)]|$)/g,
  /`[^`]{1,300}`/g,
  /\{\{[^{}]{1,120}\}\}|\{%[^{}]{1,120}%\}|\$?\{[^{}]{1,120}\}/g,
  /\[[^[\]]{1,400}\]/g,
  /<[^<>]{1,200}>/g,
  /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/gi,
];

/**
 * The sentence with what is not the writer's own wording blotted out by `_`: quotations, template slots, code, links.
 * Same length, same positions. The outer brackets stay, so "[day]" still reads as a slot.
 */
export function mask(text: string): string {
  let masked = straighten(text);
  if (!/["'`{[<]|www\.|:\/\//.test(masked)) return masked;
  for (const pattern of foreign) {
    masked = masked.replace(pattern, (part) => {
      const first = part[0] as string;
      if (/[a-z]/i.test(first)) return '_'.repeat(part.length);
      return first + '_'.repeat(part.length - 2) + part.at(-1);
    });
  }
  return masked;
}
