import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { OutboxEntry } from '../../../lib/messages/outbox.ts';
import type { Request } from '../../../lib/messages/protocol.ts';
import { ask } from './ask.ts';
import type { TestBrowser } from './types.ts';

declare const chrome: ExtensionApi;

/** The toolbar badge's text, '' when it shows nothing. */
export function badgeText(browser: TestBrowser): Promise<string> {
  return browser.inExtension(() => chrome.action.getBadgeText({}));
}

type NewCallback = Request<'callback.add'>;

/** A promise as the rep adds one by hand: a call to a person of whom only the name is known, where nothing else is said. */
export function addPromise(
  browser: TestBrowser,
  id: string,
  due: NewCallback['due'],
  { person, ...more }: Partial<Omit<NewCallback, 'person'>> & { person?: Partial<NewCallback['person']> } = {},
): Promise<unknown> {
  return ask(browser, 'callback.add', {
    id,
    person: { name: id, company: '', email: '', phone: '', record: '', ...person },
    action: 'call',
    quote: "I'll call you.",
    purpose: '',
    due,
    source: { site: 'manual', url: '', threadId: '', account: '', subject: '' },
    ...more,
  });
}

/** All rows of a table of the real store (`callbacks`, `contacts`, `touches`, `drafts`), [] before there is a store. */
export function rows<Row = Record<string, unknown>>(browser: TestBrowser, table: string): Promise<Row[]> {
  return browser.inExtension(async (table) => {
    const name = 'follow-through';
    // Opening a database that is not there yet would create it, empty and with a wrong version.
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      if (!database.objectStoreNames.contains(table)) return [];
      return await new Promise<never[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result as never[]);
        request.onerror = () => reject(request.error);
      });
    } finally {
      database.close();
    }
  }, table) as Promise<Row[]>;
}

/** Sent mails not yet in the store, in no particular order. */
export async function outbox(browser: TestBrowser): Promise<OutboxEntry[]> {
  const stored = await browser.inExtension(() => chrome.storage.local.get(null));
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('outbox:'))
    .map(([, entry]) => entry as OutboxEntry);
}

/** The alarms the background has set: name and epoch milliseconds. */
export function alarms(browser: TestBrowser): Promise<{ name: string; scheduledTime: number }[]> {
  return browser.inExtension(async () =>
    (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime })),
  );
}
