import 'fake-indexeddb/auto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../lib/store/database.ts';
import { dueSections, overdueCount } from '../../lib/store/due.ts';
import { databaseVersions } from '../../lib/store/migrations.ts';
import { london } from './examples.ts';

const exampleOf = (version: number) => join(import.meta.dirname, 'versions', `v${version}.ts`);

it('versions are numbered one after the other', () => {
  expect(databaseVersions.map(({ version }) => version)).toEqual(databaseVersions.map((_, index) => index + 1));
});

describe.each(databaseVersions.map(({ version }) => version))('a database of version %i', (version) => {
  it('has an example (tests/store/versions)', () => {
    expect(existsSync(exampleOf(version))).toBe(true);
  });

  it('opens today with everything in it', async () => {
    const { stores, rows } = await import(exampleOf(version));
    const name = `old-${version}-${crypto.randomUUID()}`;
    const old = new Dexie(name);
    old.version(version).stores(stores);
    for (const [table, records] of Object.entries(rows)) await old.table(table).bulkAdd(records as unknown[]);
    old.close();

    const db = createDatabase(name);
    const sections = await dueSections(db, london);
    expect(sections.damaged).toBe(0);
    expect(sections.overdue.cards).toMatchObject([{ callback: { id: 'callback-1' }, contact: { name: 'Tom Baker' } }]);
    expect(sections.needsDay.cards).toMatchObject([{ callback: { id: 'callback-2', actorName: 'Ana' } }]);
    expect(await overdueCount(db, london.now)).toBe(1);
    for (const [table, records] of Object.entries(rows)) {
      expect(await db.table(table).count()).toBe((records as unknown[]).length);
    }
    await db.delete();
  });
});
