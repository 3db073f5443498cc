/**
 * Builds a pattern from readable pieces: `phrase\`${iWant} to (?:follow up|check in)\``. Line breaks with their
 * indentation are dropped, the whole stands between word borders, case does not matter, all matches are found.
 */
export function phrase(strings: TemplateStringsArray, ...pieces: string[]): RegExp {
  const source = String.raw({ raw: strings.raw }, ...pieces).replace(/\s*\n\s*/g, '');
  return new RegExp(`(?<!\\w)(?:${source})(?!\\w)`, 'gi');
}

/** Every match of a global pattern, empty ones left out. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else found.push(match);
  }
  return found;
}
