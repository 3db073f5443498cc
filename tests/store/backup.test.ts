import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { type Backup, exportAll, importBackup, parseBackup, planImport } from '../../lib/store/backup.ts';
import { dropCallbacks } from '../../lib/store/callbacks.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { callbacksCsv, parseContacts, touchesCsv } from '../../lib/store/csv.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { contactSchema } from '../../lib/store/records.ts';
import { tableNames } from '../../lib/store/undo.ts';
import { entryOf, friday10, hour, london, promiseOf } from './examples.ts';

let here: Database;
let there: Database;
beforeEach(() => {
  here = createDatabase(`here-${crypto.randomUUID()}`);
  there = createDatabase(`there-${crypto.randomUUID()}`);
});
afterEach(() => Promise.all([here.delete(), there.delete()]));

const everything = async (db: Database) =>
  Object.fromEntries(await Promise.all(tableNames.map(async (name) => [name, await db.table(name).toArray()])));
const file = async (db: Database) => JSON.stringify(await exportAll(db, defaultSettings, friday10));

describe('export and import', () => {
  it('carry everything to another machine', async () => {
    await commitOutboxEntry(here, entryOf({ promises: [promiseOf(), promiseOf({ certainty: 'guessed' })] }), london);
    const backup = await parseBackup(await file(here));
    const none = { added: 0, changed: 0, kept: 0 };
    const expected = {
      contacts: { ...none, added: 1 },
      callbacks: { ...none, added: 2 },
      touches: { ...none, added: 1 },
      drafts: { ...none, added: 1 },
      plans: none,
      shelf: none,
    };
    expect(await planImport(there, backup)).toEqual(expected);
    expect(await there.callbacks.count()).toBe(0); // The dry run wrote nothing.
    expect(await importBackup(there, backup, london)).toEqual(expected);
    expect(await everything(there)).toEqual(await everything(here));
  });

  it('of the first version, without a shelf, are read as ever', async () => {
    await commitOutboxEntry(here, entryOf(), london);
    const old = JSON.parse(await file(here));
    old.version = 1;
    delete old.tables.shelf;
    await importBackup(there, await parseBackup(JSON.stringify(old)), london);
    expect(await everything(there)).toEqual(await everything(here));
  });

  it('merge by id: the newer of two machines wins, and twice changes nothing', async () => {
    const promise = promiseOf();
    await commitOutboxEntry(here, entryOf({ promises: [promise] }), london);
    await importBackup(there, await parseBackup(await file(here)), london);
    await dropCallbacks(there, [promise.id], { ...london, now: friday10 + hour });
    const counts = await importBackup(here, await parseBackup(await file(there)), london);
    expect(counts.callbacks).toEqual({ added: 0, changed: 1, kept: 0 });
    expect(await here.callbacks.get(promise.id)).toMatchObject({ status: 'dropped' });
    const again = await importBackup(there, await parseBackup(await file(here)), london);
    expect(again.callbacks).toEqual({ added: 0, changed: 0, kept: 1 });
  });

  it('count a day’s end in the zone it is imported in', async () => {
    await commitOutboxEntry(
      here,
      entryOf({ promises: [promiseOf({ due: { kind: 'day', date: '2026-11-20' } })] }),
      london,
    );
    await importBackup(there, await parseBackup(await file(here)), { now: friday10, timeZone: 'America/New_York' });
    expect((await there.callbacks.toArray())[0]?.dueAt).toBe(Date.UTC(2026, 10, 21, 5));
  });

  it('are all or nothing', async () => {
    await commitOutboxEntry(here, entryOf(), london);
    const backup = await parseBackup(await file(here));
    const broken = structuredClone(backup) as Backup;
    (broken.tables.touches as unknown[]).push({ at: 1 }); // Has no key: refused by the database itself.
    await expect(importBackup(there, broken, london)).rejects.toThrow();
    expect(await there.contacts.count()).toBe(0);
  });

  it.each([
    ['{"format":', 'not complete JSON'],
    ['[1,2]', 'not a Follow Through export'],
    ['null', 'not a Follow Through export'],
    ['{"format":"follow-through","version":99}', 'newer Follow Through'],
    ['{"format":"follow-through","version":1,"exportedAt":1,"settings":{},"tables":{}}', 'Nothing was imported'],
  ])('refuse %s with what to do', async (text, message) => {
    await expect(parseBackup(text)).rejects.toThrow(message);
  });

  it('say how far they are, and refuse the whole file for one record wherever it stands', async () => {
    await here.contacts.bulkAdd(
      Array.from({ length: 2500 }, (_, index) =>
        contactSchema.parse({ id: `c${index}`, name: 'Tom', createdAt: 1, updatedAt: 1 }),
      ),
    );
    const text = await file(here);
    const told: [number, number][] = [];
    const backup = await parseBackup(text, (...at) => told.push(at));
    expect(told).toEqual([
      [1000, 2500],
      [2000, 2500],
    ]);
    await importBackup(there, backup, london, (...at) => told.push(at));
    expect(told.at(-1)).toEqual([2500, 2500]);
    expect(await there.contacts.count()).toBe(2500);
    const broken = JSON.parse(text);
    broken.tables.contacts[2400].createdAt = 'once';
    await expect(parseBackup(JSON.stringify(broken))).rejects.toThrow(
      /^1 place in this file cannot be read, the first at tables contacts 2400 createdAt/,
    );
  });

  it('leave a damaged record out of the file', async () => {
    await commitOutboxEntry(here, entryOf({ promises: [promiseOf(), promiseOf()] }), london);
    const [first] = await here.callbacks.toArray();
    await here.callbacks.update(first?.id ?? '', { action: 'teleport' as never });
    expect((await parseBackup(await file(here))).tables.callbacks).toHaveLength(1);
  });
});

describe('CSV', () => {
  it('of callbacks and touches names who, what and when', async () => {
    await commitOutboxEntry(here, entryOf(), london);
    expect((await callbacksCsv(here)).split('\r\n')[1]).toMatch(
      /^Tom Baker,tom@example\.com,,call,writer,2026-11-20T15:00:00\.000Z,open,,the proposal,/,
    );
    expect((await touchesCsv(here)).split('\r\n')[1]).toMatch(
      /^2026-11-20T10:00:00\.000Z,Tom Baker,tom@example\.com,email,out/,
    );
  });

  it('runs nothing that a subject or sentence says', async () => {
    await commitOutboxEntry(here, entryOf({ promises: [promiseOf({ quote: '=HYPERLINK("http://x")' })] }), london);
    expect(await callbacksCsv(here)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('contacts from elsewhere', () => {
  it('come by their headings, in any separator', () => {
    const text =
      'First Name;Last Name;E-mail Address;Company;Mobile Phone\nTom;Baker;tom@acme.example;Acme;555 123 4567\n;;;Acme;\n';
    expect(parseContacts(text)).toEqual({
      contacts: [{ name: 'Tom Baker', company: 'Acme', emails: ['tom@acme.example'], phones: ['555 123 4567'] }],
      skipped: [3],
    });
  });

  it('come from pasted lines in any order', () => {
    expect(parseContacts('Ana Lopez, ana@x.example\n555 123 4567, Bo Chen, Acme Inc\n').contacts).toEqual([
      { name: 'Ana Lopez', company: '', emails: ['ana@x.example'] },
      { name: 'Bo Chen', company: 'Acme Inc', phones: ['555 123 4567'] },
    ]);
  });
});
