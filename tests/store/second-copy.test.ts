import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../helpers/fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { dropCallbacks } from '../../lib/store/callbacks.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { editContact } from '../../lib/store/contacts.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { deleteAll } from '../../lib/store/delete-all.ts';
import { createSecondCopy, healFromSecondCopy, renewSecondCopy } from '../../lib/store/second-copy.ts';
import { entryOf, friday10, london, promiseOf } from './examples.ts';

let db: Database;
let copy: ReturnType<typeof createSecondCopy>;
beforeEach(() => {
  fakeBrowser.reset();
  db = createDatabase(`test-${crypto.randomUUID()}`);
  copy = createSecondCopy(db);
});
afterEach(() => db.delete());

const copies = async () => Object.keys(await fakeBrowser.storage.local.get(null)).sort();
const stored = async (promises = [promiseOf(), promiseOf()]) => {
  await commitOutboxEntry(db, entryOf({ promises }), london);
  await copy.update();
  return promises.map(({ id }) => id).sort();
};

it('a lost database gets its open promises and their contacts back', async () => {
  const ids = await stored();
  const [before, contacts] = [await db.callbacks.toArray(), await db.contacts.toArray()];
  await Promise.all(db.tables.map((table) => table.clear()));
  expect(await healFromSecondCopy(db)).toBe(ids.length);
  expect(await db.callbacks.toArray()).toEqual(before);
  expect(await db.contacts.toArray()).toEqual(contacts);
  expect(await healFromSecondCopy(db)).toBe(0); // What is there is the truth.
});

it('the copy follows what is closed and who is renamed', async () => {
  const [first = '', second = ''] = await stored();
  await dropCallbacks(db, [first], london);
  await editContact(db, (await db.contacts.toArray())[0]?.id ?? '', { name: 'Thomas Baker' }, friday10);
  await copy.update();
  expect(await copies()).toEqual([`copy:${second}`]);
  await Promise.all(db.tables.map((table) => table.clear()));
  await healFromSecondCopy(db);
  expect((await db.contacts.toArray()).map(({ name }) => name)).toEqual(['Thomas Baker']);
});

it('a damaged copy does not stop the others', async () => {
  const [first, second = ''] = await stored();
  await fakeBrowser.storage.local.set({ [`copy:${first}`]: { callback: 'gone' } });
  await Promise.all(db.tables.map((table) => table.clear()));
  expect(await healFromSecondCopy(db)).toBe(1);
  expect((await db.callbacks.toArray()).map(({ id }) => id)).toEqual([second]);
});

it('is made anew after an import: what is missing comes, what is stale goes', async () => {
  const ids = await stored();
  await fakeBrowser.storage.local.remove(`copy:${ids[0]}`);
  await fakeBrowser.storage.local.set({ 'copy:stale': {} });
  await renewSecondCopy(db);
  expect(await copies()).toEqual(ids.map((id) => `copy:${id}`));
});

it('"delete everything" leaves nothing that could come back', async () => {
  await stored();
  await fakeBrowser.storage.local.set({ 'outbox:x': {}, settings: {} });
  await deleteAll(db);
  await copy.update();
  expect(await copies()).toEqual(['settings']);
  expect(await healFromSecondCopy(db)).toBe(0);
  expect(await db.contacts.count()).toBe(0);
});
