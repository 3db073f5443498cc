/** `{reader}` and `{Reader}` in a message: the first name where known, else "your reader". */
export function sayReader(words: string, readerName: string | undefined): string {
  return words.replace(/\{reader\}/g, readerName || 'your reader').replace(/\{Reader\}/g, readerName || 'Your reader');
}
