import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCallback, type NewCallback } from '../../lib/store/add-callback.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { logTouch } from '../../lib/store/log-touch.ts';
import { findPerson, keepPerson, type Person } from '../../lib/store/people.ts';
import { contactsNamed, recordView } from '../../lib/store/record-view.ts';
import { entryOf, friday10, london, promiseOf } from './examples.ts';

let db: Database;
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  db = createDatabase();
});
afterEach(() => db.close());

const somebody = (given: Partial<Person>): Person => ({
  name: '',
  company: '',
  email: '',
  phone: '',
  record: '',
  ...given,
});
const source = {
  site: 'espocrm',
  url: 'https://crm.example/#Contact/view/1',
  threadId: 'r1',
  account: '',
  subject: '',
};
const callback = (given: Partial<NewCallback>): NewCallback => ({
  ...{ id: crypto.randomUUID(), person: somebody({ email: 'tom@example.com' }), action: 'call' },
  ...{ quote: 'call Tom', purpose: '', due: null, source },
  ...given,
});
const matched = async (person: Partial<Person>) => {
  const found = await findPerson(db, somebody(person));
  return found && `${found.contact.name} by ${found.by}`;
};

describe('a CRM record is the contact', () => {
  beforeEach(async () => {
    await commitOutboxEntry(db, entryOf(), london); // Tom Baker, by a mail from Gmail.
  });

  it('with the same address, in any writing', async () => {
    expect(await matched({ email: 'TOM@example.com', name: 'Thomas Baker' })).toBe('Tom Baker by email');
  });

  it('it was linked to, whatever else the page says', async () => {
    await keepPerson(db, somebody({ email: 'tom@example.com', record: 'espocrm:crm.example/person/1' }), friday10);
    expect(await matched({ email: 'other@example.com', record: 'espocrm:crm.example/person/1' })).toBe(
      'Tom Baker by record',
    );
  });

  it('with the same number and name, but not with a switchboard’s number alone', async () => {
    await keepPerson(db, somebody({ email: 'tom@example.com', phone: '+44 20 7946 0123' }), friday10);
    expect(await matched({ phone: '020 7946 0123', name: 'tom baker' })).toBe('Tom Baker by phone');
    expect(await matched({ phone: '020 7946 0123', name: 'Ana Lopez' })).toBeUndefined();
    expect(await matched({ phone: '020 7946 0123' })).toBeUndefined();
  });

  it('of nobody when two could be meant', async () => {
    for (const email of ['a@x.example', 'b@x.example']) {
      await keepPerson(db, somebody({ email, name: 'Sam Fox', phone: '555 123 4567' }), friday10);
    }
    expect(await matched({ name: 'Sam Fox', phone: '555 123 4567' })).toBeUndefined();
  });
});

it('keeping somebody fills what was empty, replaces nothing and moves a record to the one she chose', async () => {
  const first = await keepPerson(db, somebody({ name: 'Ana', email: 'ana@x.example', record: 'r1' }), friday10);
  const again = await keepPerson(
    db,
    somebody({ name: 'Ana L.', company: 'Acme', email: 'ana@x.example', phone: '555 123 4567' }),
    friday10,
  );
  expect(again).toMatchObject({
    id: first.id,
    name: 'Ana',
    company: 'Acme',
    phones: ['555 123 4567'],
    records: ['r1'],
  });
  const other = await keepPerson(db, somebody({ name: 'Bo', email: 'bo@x.example' }), friday10);
  await keepPerson(db, somebody({ record: 'r1' }), friday10, other.id);
  expect(await matched({ record: 'r1' })).toBe('Bo by record');
  expect((await db.contacts.get(first.id))?.records).toEqual([]);
  await expect(keepPerson(db, somebody({ record: 'r1' }), friday10, 'gone')).rejects.toThrow('no longer stored');
});

it('a promise entered by hand is stored once, with its contact', async () => {
  const added = callback({ due: { kind: 'day', date: '2026-11-27' } });
  await addCallback(db, added, london);
  await addCallback(db, added, london);
  expect(await db.callbacks.toArray()).toMatchObject([{ id: added.id, status: 'open', due: { date: '2026-11-27' } }]);
  expect(await db.contacts.toArray()).toMatchObject([{ emails: ['tom@example.com'] }]);
});

it('a promise for nobody in particular makes no contact', async () => {
  await addCallback(db, callback({ person: somebody({}) }), london);
  expect(await db.contacts.count()).toBe(0);
  expect(await db.callbacks.toArray()).toMatchObject([{ contactId: null, needsDay: 1 }]);
});

it('a note keeps its promises on the record’s contact, once, and is no touch', async () => {
  const record = {
    key: 'tryton:h/person/demo/party.party/4',
    name: 'Dana Whitfield',
    company: '',
    email: '',
    phone: '',
  };
  const entry = entryOf({ recipients: [], record, isNote: true, promises: [promiseOf(), promiseOf()] });
  expect(await commitOutboxEntry(db, entry, london)).toBe(true);
  expect(await commitOutboxEntry(db, entry, london)).toBe(false);
  expect(await db.touches.count()).toBe(0);
  const [contact] = await db.contacts.toArray();
  expect(contact).toMatchObject({ name: 'Dana Whitfield', records: [record.key] });
  expect((await db.callbacks.toArray()).map(({ contactId }) => contactId)).toEqual([contact?.id, contact?.id]);
});

describe('the panel on a record', () => {
  it('shows overdue promises first, those without a day last, and attempts since she was last answered', async () => {
    const person = somebody({ name: 'Tom Baker', email: 'tom@example.com', record: 'r1' });
    const at = (now: number) => ({ ...london, now });
    await logTouch(db, { id: 't1', person, channel: 'call', outcome: 'reached', source }, at(friday10 - 300));
    await logTouch(db, { id: 't2', person, channel: 'call', outcome: 'voicemail', source }, at(friday10 - 200));
    await logTouch(db, { id: 't2', person, channel: 'call', outcome: 'voicemail', source }, at(friday10 - 100));
    for (const [id, due] of [
      ['none', null],
      ['later', { kind: 'day', date: '2026-12-01' }],
      ['overdue', { kind: 'instant', at: friday10 - 1 }],
    ] as const) {
      await addCallback(db, callback({ id, person, due }), london);
    }
    const view = await recordView(db, somebody({ record: 'r1' }), () => 'Call.');
    expect(view).toMatchObject({ matchedBy: 'record', attempts: 1, touches: [{ id: 't2' }], advice: 'Call.' });
    expect(view.open.map(({ id }) => id)).toEqual(['overdue', 'later', 'none']);
  });

  it('is empty for somebody nothing is stored of', async () => {
    expect(await recordView(db, somebody({ email: 'new@x.example' }), () => 'Call.')).toEqual({
      ...{ contact: null, matchedBy: null, open: [], touches: [], attempts: 0, plan: null, advice: '' },
    });
  });

  it('offers contacts by name, company or address to link with', async () => {
    await keepPerson(db, somebody({ name: 'Ana Lopez', company: 'Acme', email: 'ana@acme.example' }), friday10);
    await keepPerson(db, somebody({ name: 'Bo Chen', email: 'bo@other.example' }), friday10);
    expect((await contactsNamed(db, 'acme')).map(({ name }) => name)).toEqual(['Ana Lopez']);
    expect(await contactsNamed(db, 'a')).toEqual([]);
  });
});
