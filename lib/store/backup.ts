import * as z from 'zod';
import type { Settings } from '../settings/defaults.ts';
import { t } from '../words/t.ts';
import type { Database } from './database.ts';
import { type Clock, dueFields } from './due-at.ts';
import { readCallbacks, readContacts } from './readable.ts';
import { recordSchemas, timestampSchema } from './records.ts';
import { type TableName, tableNames } from './undo.ts';

/** The version a new file gets. Raise it with a step in `upgrades` and an example of the old form in the tests. */
const backupVersion = 2;

/** How a file of each earlier version becomes one of the next. */
const upgrades: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {
  // The value shelf was not there yet.
  1: (old) => ({ ...old, version: 2, tables: { ...(old.tables as object), shelf: [] } }),
};

const headSchema = z.object({
  format: z.literal('follow-through'),
  version: z.literal(backupVersion),
  exportedAt: timestampSchema,
  /** Read by parseSettings, which takes what it can. */
  settings: z.record(z.string(), z.unknown()),
  tables: z.object({
    contacts: z.array(z.unknown()),
    callbacks: z.array(z.unknown()),
    touches: z.array(z.unknown()),
    drafts: z.array(z.unknown()),
    plans: z.array(z.unknown()),
    shelf: z.array(z.unknown()),
  } satisfies Record<TableName, z.ZodType>),
});

/** Everything that is stored, as one JSON file. */
export type Backup = Omit<z.infer<typeof headSchema>, 'tables'> & {
  tables: { [Name in TableName]: z.infer<(typeof recordSchemas)[Name]>[] };
};

/** Told between two helpings of a long job: how many records are through, and of how many. */
export type Progress = (done: number, total: number) => void;

/** Records between two breaths of the page. */
const helping = 1000;

/** What to write into the file: `JSON.stringify` it. Records that cannot be read are left out; they are set aside elsewhere. */
export async function exportAll(db: Database, settings: Settings, now: number): Promise<Backup> {
  return db.transaction('r', db.tables, async () => {
    const read = async <Name extends TableName>(name: Name): Promise<Backup['tables'][Name]> =>
      (await db.table(name).toArray()).filter((record) => recordSchemas[name].safeParse(record).success);
    return {
      format: 'follow-through',
      version: backupVersion,
      exportedAt: now,
      settings: { ...settings },
      tables: {
        contacts: readContacts(await db.contacts.toArray()).good,
        callbacks: readCallbacks(await db.callbacks.toArray()).good,
        touches: await read('touches'),
        drafts: await read('drafts'),
        plans: await read('plans'),
        shelf: await read('shelf'),
      },
    };
  });
}

/**
 * Reads an exported file, of this or an earlier version, record by record: a long one takes seconds, and the page stays alive.
 * @throws Error with a sentence for the rep: what is wrong with the file and what to do
 */
export async function parseBackup(text: string, progress: Progress = () => {}): Promise<Backup> {
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
  const { data: head, error } = headSchema.safeParse(file);
  const issues = error?.issues.map(({ path, message }) => ({ path, message })) ?? [];
  const tables = { contacts: [], callbacks: [], touches: [], drafts: [], plans: [], shelf: [] } as Backup['tables'];
  const total = head ? tableNames.reduce((sum, name) => sum + head.tables[name].length, 0) : 0;
  let done = 0;
  for (const name of head ? tableNames : []) {
    for (const [index, record] of head?.tables[name].entries() ?? []) {
      const result = recordSchemas[name].safeParse(record);
      if (result.success) (tables[name] as unknown[]).push(result.data);
      else
        issues.push(
          ...result.error.issues.map(({ path, message }) => ({ path: ['tables', name, index, ...path], message })),
        );
      if (++done % helping === 0) {
        progress(done, total);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  }
  const [first] = issues;
  if (head && !first) return { ...head, tables };
  throw new Error(t('stored.broken', issues.length, first?.path.join(' ') ?? '', first?.message ?? ''));
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
    // Most files hold mostly what is not here yet, or here already: the keys alone tell which.
    const keys = new Set<unknown>(await db.table(name).toCollection().primaryKeys());
    const clashing = incoming.filter(({ id }) => keys.has(id));
    const present = await db.table<Stored>(name).bulkGet(clashing.map(({ id }) => id));
    const added = incoming.filter(({ id }) => !keys.has(id));
    const changed = clashing.filter((record, index) => {
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
export async function importBackup(
  db: Database,
  backup: Backup,
  { timeZone }: Clock,
  progress: Progress = () => {},
): Promise<ImportPlan> {
  return db.transaction('rw', db.tables, async () => {
    const { plan, taken } = await compare(db, backup);
    // The file may come from another zone: a day stays that day, its end is counted here.
    taken.callbacks = (taken.callbacks as Backup['tables']['callbacks']).map(
      ({ due, dueAt: _, needsDay: __, ...rest }) => ({ ...rest, ...dueFields(due, timeZone) }),
    );
    const total = tableNames.reduce((sum, name) => sum + taken[name].length, 0);
    let done = 0;
    for (const name of tableNames) {
      for (let from = 0; from < taken[name].length; from += helping) {
        const records = taken[name].slice(from, from + helping);
        await db.table(name).bulkPut(records);
        done += records.length;
        progress(done, total);
      }
    }
    return plan;
  });
}
