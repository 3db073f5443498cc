/** Messages said to the reader before, by their words: a long draft says the same ones at every key press. */
const said = new Map<string, string>();
let lastReader: string | undefined;

/** `{reader}` and `{Reader}` in a message: the first name where known, else "your reader". */
export function sayReader(words: string, readerName: string | undefined): string {
  if (lastReader !== readerName || said.size > 500) said.clear();
  lastReader = readerName;
  const before = said.get(words);
  if (before !== undefined) return before;
  const message = words
    .replaceAll('{reader}', () => readerName || 'your reader')
    .replaceAll('{Reader}', () => readerName || 'Your reader');
  said.set(words, message);
  return message;
}
