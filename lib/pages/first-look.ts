import { databaseName } from '../store/database-name.ts';
import { type FirstRead, readFirst } from '../store/first-read.ts';

/** Cards that fill a popup, which is 600 pixels high at most. */
const screenful = 6;

/** What the popup shows first: read while the browser still reads the page's code. */
export function lookFirst(): Promise<FirstRead | undefined> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  // The list asks anew, and says what is wrong where the store can't be read.
  return readFirst(databaseName, { now: Date.now(), timeZone }, screenful).catch(() => undefined);
}
