import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addContacts, deleteContact, mergeContacts } from '../../lib/store/contacts.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { giveItem, saveItem, tellAbout } from '../../lib/store/shelf.ts';
import { undoChange } from '../../lib/store/undo.ts';
import { friday10, moment } from './examples.ts';

let db: Database;
let ids: string[];
beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  const added = await addContacts(db, [{ name: 'Tom' }, { name: 'Ana' }, { name: 'Bo' }], undefined, moment);
  ids = added.reversals.map(({ id }) => id);
  const guide = { id: 'guide', title: 'The layout guide', url: 'https://northwind.example/guide', tags: ['layout'] };
  await saveItem(db, guide, friday10);
});
afterEach(() => db.delete());

const givenTo = async () => (await db.shelf.get('guide'))?.givenTo;

describe('the shelf', () => {
  it('knows who has had what, and keeps that when its words change', async () => {
    await giveItem(db, 'guide', ids.slice(0, 2), friday10);
    await giveItem(db, 'guide', ids.slice(1, 2), friday10);
    await saveItem(db, { id: 'guide', title: 'The new guide', url: '', tags: [] }, friday10);
    expect(await db.shelf.get('guide')).toMatchObject({ title: 'The new guide', givenTo: ids.slice(0, 2) });
  });

  it('makes a list of whom to tell, which is taken back as one', async () => {
    const undo = await tellAbout(db, 'guide', ids, moment);
    expect(await db.callbacks.toArray()).toMatchObject(
      [1, 2, 3].map(() => ({ action: 'email', purpose: 'The layout guide', due: { date: '2026-11-20' } })),
    );
    expect(await givenTo()).toEqual(ids);
    await undoChange(db, undo);
    expect([await db.callbacks.count(), await givenTo()]).toEqual([0, []]);
  });

  it('follows contacts that are merged and deleted', async () => {
    const [tom = '', ana = '', bo = ''] = ids;
    await giveItem(db, 'guide', [ana, bo], friday10);
    await mergeContacts(db, tom, [ana], friday10);
    expect(await givenTo()).toEqual([tom, bo]);
    await deleteContact(db, bo, friday10);
    expect(await givenTo()).toEqual([tom]);
  });

  it('says so where an item is gone', async () => {
    await expect(giveItem(db, 'gone', ids, friday10)).rejects.toThrow('no longer on the shelf');
  });
});
