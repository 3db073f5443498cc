/**
 * The text with typographic quotes, odd spaces and line ends written plainly, so that patterns need to know one form
 * only. Its length and offsets are those of the text given: every replacement is one UTF-16 unit for one.
 */
export function plain(text: string): string {
  return fancy.test(text) ? text.replace(everyFancy, (char) => plainForm[char] ?? ' ') : text;
}

const fancy = /[\n\r\t\u00a0\u2000-\u200a\u202f\u2018\u2019\u201b\u02bc\u00b4`\u201c\u201d\u201e\u2010\u2011]/;
const everyFancy = new RegExp(fancy.source, 'g');
const plainForm: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
};
