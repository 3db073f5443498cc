import { browser } from 'wxt/browser';
import * as z from 'zod';
import { readStored } from '../messages/storage-keys.ts';
import type { Database } from './database.ts';
import { recordSchemas, timestampSchema } from './records.ts';
import { tableNames } from './undo.ts';

/**
 * What could not be read: an outbox entry or a database record. It is moved out of everybody's way, into `storage.local`,
 * kept until the rep discards it, and shown.
 */
const setAsidePrefix = 'set-aside:';

const setAsideSchema = z.object({
  id: z.string(),
  at: timestampSchema,
  /** Where it was found: `outbox`, or a table's name. */
  from: z.string(),
  /** What was wrong, for the rep. */
  reason: z.string(),
  /** The thing as it was found. */
  value: z.unknown(),
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** What a person would know it by, as far as that can be read: the sentence of a promise, a name; '' for nothing. */
export function wordsSetAside({ value }: SetAside): string {
  const { quote, purpose, name, title, subject } = (value ?? {}) as Record<string, unknown>;
  const words = [quote, purpose, name, title, subject].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof words === 'string' ? words.slice(0, 300) : '';
}

/** The background alone calls this. */
export async function setAside(found: Omit<SetAside, 'id'>): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.local.set({ [setAsidePrefix + id]: { ...found, id } });
}

/** Everything set aside, the newest first. */
export async function listSetAside(): Promise<SetAside[]> {
  return Object.values(await readStored((key) => key.startsWith(setAsidePrefix)))
    .map((value) => setAsideSchema.safeParse(value).data)
    .filter((found) => found !== undefined)
    .sort((a, b) => b.at - a.at);
}

/** Forgets one of them. */
export async function discardSetAside(id: string): Promise<void> {
  await browser.storage.local.remove(setAsidePrefix + id);
}

/**
 * Looks through the whole database and sets every record aside that its schema refuses.
 * @returns how many
 */
export async function setAsideDamaged(db: Database, now: number): Promise<number> {
  let count = 0;
  for (const table of tableNames) {
    const damaged: { key: string; record: unknown; reason: string }[] = [];
    await db.table(table).each((record, { primaryKey }) => {
      const { error } = recordSchemas[table].safeParse(record);
      if (error) damaged.push({ key: primaryKey as string, record, reason: z.prettifyError(error) });
    });
    for (const { key, record, reason } of damaged) {
      await setAside({ at: now, from: table, reason, value: record });
      await db.table(table).delete(key);
    }
    count += damaged.length;
  }
  return count;
}
