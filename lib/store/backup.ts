import * as z from 'zod';
import type { Settings } from '../settings/defaults.ts';
import { t } from '../words/t.ts';
import type { Database } from './database.ts';
import { type Clock, dueFields } from './due-at.ts';
import {
  callbackSchema,
  contactSchema,
  draftSchema,
  planSchema,
  shelfItemSchema,
  timestampSchema,
  touchSchema,
} from './records.ts';
import { type TableName, tableNames } from './undo.ts';

/** The version a new file gets. Raise it with a step in `upgrades` and an example of the old form in the tests. */
const backupVersion = 2;

/** How a file of each earlier version becomes one of the next. */
const upgrades: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {
  // The value shelf was not there yet.
  1: (old) => ({ ...old, version: 2, tables: { ...(old.tables as object), shelf: [] } }),
};

const backupSchema = z.object({
  format: z.literal('follow-through'),
  version: z.literal(backupVersion),
  exportedAt: timestampSchema,
  /** Read by parseSettings, which takes what it can. */
  settings: z.record(z.string(), z.unknown()),
  tables: z.object({
    contacts: z.array(contactSchema),
    callbacks: z.array(callbackSchema),
    touches: z.array(touchSchema),
    drafts: z.array(draftSchema),
    plans: z.array(planSchema),
    shelf: z.array(shelfItemSchema),
  }),
});

/** Everything that is stored, as one JSON file. */
export type Backup = z.infer<typeof backupSchema>;

/** What to write into the file: `JSON.stringify` it. Records that cannot be read are left out; they are set aside elsewhere. */
export async function exportAll(db: Database, settings: Settings, now: number): Promise<Backup> {
  const { tables } = backupSchema.shape;
  return db.transaction('r', db.tables, async () => {
    const read = async <Name extends TableName>(name: Name) =>
      (await db.table(name).toArray()).filter((record) => tables.shape[name].element.safeParse(record).success);
    return {
      format: 'follow-through',
      version: backupVersion,
      exportedAt: now,
      settings: { ...settings },
      tables: {
        contacts: await read('contacts'),
        callbacks: await read('callbacks'),
        touches: await read('touches'),
        drafts: await read('drafts'),
        plans: await read('plans'),
        shelf: await read('shelf'),
      },
    };
  });
}

/**
 * Reads an exported file, of this or an earlier version.
 * @throws Error with a sentence for the rep: what is wrong with the file and what to do
 */
export function parseBackup(text: string): Backup {
  let file: Record<string, unknown>;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error(t('stored.notJson'));
  }
  if (file?.format !== 'follow-through') {
    throw new Error(t('stored.notOurs'));
  }
  if (typeof file.version === 'number' && file.version > backupVersion) {
    throw new Error(t('stored.newer'));
  }
  while (typeof file.version === 'number' && upgrades[file.version]) file = upgrades[file.version]?.(file) ?? file;
  const { data, error } = backupSchema.safeParse(file);
  if (data) return data;
  const [first] = error.issues;
  const where = first?.path.join(' ') ?? '';
  throw new Error(t('stored.broken', error.issues.length, where, first?.message ?? ''));
}

/** What an import does to one table. */
export interface ImportCount {
  added: number;
  changed: number;
  /** Here already, the same or newer. */
  kept: number;
}
export type ImportPlan = Record<TableName, ImportCount>;

type Stored = { id: string; updatedAt?: number };

/** Merging by id: a record is taken when it is not here, or newer than the one here. */
const isNewer = (incoming: Stored, present: Stored) =>
  incoming.updatedAt !== undefined && incoming.updatedAt > (present.updatedAt ?? 0);

async function compare(db: Database, { tables }: Backup) {
  const plan = {} as ImportPlan;
  const taken = {} as Record<TableName, Stored[]>;
  for (const name of tableNames) {
    const incoming: Stored[] = tables[name];
    const present = await db.table<Stored>(name).bulkGet(incoming.map(({ id }) => id));
    const added = incoming.filter((_, index) => !present[index]);
    const changed = incoming.filter((record, index) => {
      const here = present[index];
      return here !== undefined && isNewer(record, here);
    });
    plan[name] = {
      added: added.length,
      changed: changed.length,
      kept: incoming.length - added.length - changed.length,
    };
    taken[name] = [...added, ...changed];
  }
  return { plan, taken };
}

/** The dry run: how many records an import would add, change and keep. */
export async function planImport(db: Database, backup: Backup): Promise<ImportPlan> {
  return db.transaction('r', db.tables, async () => (await compare(db, backup)).plan);
}

/**
 * Imports a file, all or nothing, merging by id. The one write a page makes itself: a message has room for a few MB
 * only. Send `store.changed` afterwards, so that badge and alarm follow.
 */
export async function importBackup(db: Database, backup: Backup, { timeZone }: Clock): Promise<ImportPlan> {
  return db.transaction('rw', db.tables, async () => {
    const { plan, taken } = await compare(db, backup);
    // The file may come from another zone: a day stays that day, its end is counted here.
    taken.callbacks = (taken.callbacks as Backup['tables']['callbacks']).map(
      ({ due, dueAt: _, needsDay: __, ...rest }) => ({ ...rest, ...dueFields(due, timeZone) }),
    );
    for (const name of tableNames) await db.table(name).bulkPut(taken[name]);
    return plan;
  });
}
