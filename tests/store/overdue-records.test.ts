import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addCallback } from '../../lib/store/add-callback.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { overdueRecords } from '../../lib/store/overdue-records.ts';
import { friday10 } from './examples.ts';

let db: Database;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  db = createDatabase();
});
afterEach(() => db.close());

const hour = 3_600_000;
const add = (person: { record?: string; email?: string }, at: number) =>
  addCallback(
    db,
    {
      id: crypto.randomUUID(),
      person: { name: 'Dana', company: '', phone: '', email: '', record: '', ...person },
      action: 'call',
      quote: 'call Dana',
      purpose: '',
      due: { kind: 'instant', at },
      source: { site: 'gmail', url: '', threadId: '', account: '', subject: '' },
    },
    { now: friday10, timeZone: 'UTC' },
  );
const overdue = (...listed: { record: string; email?: string }[]) =>
  overdueRecords(
    db,
    listed.map(({ record, email = '' }) => ({ record, email })),
    friday10,
  );

it('counts what is overdue on each listed record, and nothing that is not', async () => {
  await add({ record: 'a' }, friday10 - hour);
  await add({ record: 'a' }, friday10 - 2 * hour);
  await add({ record: 'a' }, friday10 + hour);
  await add({ record: 'b' }, friday10 + hour);
  await add({ record: 'c' }, friday10 - hour);
  expect(await overdue({ record: 'b' }, { record: 'a' }, { record: 'd' })).toEqual([{ record: 'a', overdue: 2 }]);
});

it('knows a promise from Gmail by the address in the row', async () => {
  await add({ email: 'dana@acme.example' }, friday10 - hour);
  expect(await overdue({ record: 'a', email: 'Dana@acme.example' }, { record: 'b', email: 'bo@acme.example' })).toEqual(
    [{ record: 'a', overdue: 1 }],
  );
});

it('a record linked to somebody else is not theirs, whatever address its row shows', async () => {
  await add({ email: 'office@acme.example' }, friday10 - hour);
  await add({ record: 'a' }, friday10 + hour);
  expect(await overdue({ record: 'a', email: 'office@acme.example' })).toEqual([]);
});

it('a row without an address is not the contact without one', async () => {
  await add({ record: 'z' }, friday10 - hour);
  expect(await overdue({ record: 'a', email: '' })).toEqual([]);
});
