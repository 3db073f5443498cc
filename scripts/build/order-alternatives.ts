/** Words of plain letters with bars between them: the alternatives of a pattern, or a list that is cut up. */
const wordLists = /(?<start>(?<!\\)\(\?:)?(?<list>[A-Za-z' -]+(?:\|[A-Za-z' -]+)+)(?<end>\))?/g;

/** So far back zip sees. */
const reach = 0x8000;

/**
 * Puts the alternatives of patterns in the order that other lists shortly before have them in: "call|ring|phone" here and
 * "phone|call|text" there share nothing that zip could use, in one order they do. Only where no alternative begins like
 * another: then at most one of them can match at a place, and their order says nothing.
 */
export function orderAlternatives(code: string): string {
  const before: { at: number; words: readonly string[] }[] = [];
  return code.replace(wordLists, (all: string, start: string, list: string, end: string, at: number) => {
    let words = list.split('|');
    if (start && end && isFree(words)) {
      let shared: string[] = [];
      for (const near of before) {
        if (at - near.at > reach) continue;
        const both = near.words.filter((word) => words.includes(word));
        if (both.length > 1 && both.length >= shared.length) shared = both;
      }
      words = [...new Set([...shared, ...words])];
    }
    before.push({ at, words });
    return start && end ? `${start}${words.join('|')}${end}` : all;
  });
}

function isFree(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  return lower.every((one, index) => lower.every((other, at) => at === index || !other.startsWith(one)));
}
