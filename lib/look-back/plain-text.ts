import { convert } from 'html-to-text';

/** The text of an HTML mail as its reader sees it: paragraphs a blank line apart, `>` before what it quotes. */
export function plainText(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      // Mail is laid out in paragraphs a blank line apart; <div> lines follow each other.
      { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ],
  });
}
