import { t } from '../words/t.ts';
import type { Database } from './database.ts';
import type { Callback, Contact, DraftFingerprint, Plan, ShelfItem, Touch } from './records.ts';

interface Records {
  contacts: Contact;
  callbacks: Callback;
  touches: Touch;
  drafts: DraftFingerprint;
  plans: Plan;
  shelf: ShelfItem;
}
export type TableName = keyof Records;
export const tableNames: readonly TableName[] = ['contacts', 'callbacks', 'touches', 'drafts', 'plans', 'shelf'];

/** One record as it was before a change. */
interface Reversal {
  table: TableName;
  id: string;
  /** null: it was not there. */
  before: Records[TableName] | null;
  /** The `updatedAt` the change left; null: it was deleted, or the table has none. */
  writtenAt: number | null;
}

/**
 * The way back from one change. Whoever asked for the change keeps it as long as "Undo" is on the screen, and sends it
 * back as it came.
 */
export interface Undo {
  reversals: Reversal[];
}

/** Writes records and remembers how to take it back. Use one inside one transaction over all tables it touches. */
export class Change {
  readonly #db: Database;
  readonly #now: number;
  readonly #reversals = new Map<string, Reversal>();

  constructor(db: Database, now: number) {
    this.#db = db;
    this.#now = now;
  }

  async put<Name extends TableName>(table: Name, record: Records[Name]): Promise<void> {
    const reversal = await this.#remember(table, record.id);
    if ('updatedAt' in record) {
      // It always grows, also when two changes fall into one millisecond: undo tells changes apart by it.
      const before = reversal.before && 'updatedAt' in reversal.before ? reversal.before.updatedAt + 1 : 0;
      record = { ...record, updatedAt: Math.max(this.#now, before) };
      reversal.writtenAt = (record as Callback).updatedAt;
    }
    await this.#db.table(table).put(record);
  }

  async remove(table: TableName, id: string): Promise<void> {
    const reversal = await this.#remember(table, id);
    reversal.writtenAt = null;
    await this.#db.table(table).delete(id);
  }

  /** What `undoChange` needs. */
  get undo(): Undo {
    return { reversals: [...this.#reversals.values()] };
  }

  async #remember(table: TableName, id: string): Promise<Reversal> {
    const key = `${table} ${id}`;
    const known = this.#reversals.get(key);
    if (known) return known;
    const reversal = { table, id, before: (await this.#db.table(table).get(id)) ?? null, writtenAt: null };
    this.#reversals.set(key, reversal);
    return reversal;
  }
}

/**
 * Takes a change back, all or nothing. It never runs over a later change.
 * @throws Error with a sentence for the rep when something has changed again since
 */
export async function undoChange(db: Database, { reversals }: Undo): Promise<void> {
  const tables = [...new Set(reversals.map(({ table }) => table))].map((name) => db.table(name));
  if (tables.length === 0) return;
  await db.transaction('rw', tables, async () => {
    for (const { table, id, before, writtenAt } of reversals) {
      const present = await db.table(table).get(id);
      if (writtenAt !== null && present?.updatedAt !== writtenAt) {
        throw new Error(t('stored.changedSince'));
      }
      if (before) await db.table(table).put(before);
      else await db.table(table).delete(id);
    }
  });
}
