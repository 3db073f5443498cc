import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCallback } from '../../lib/store/add-callback.ts';
import { closeCallback, dropCallbacks, startPlan, stopPlan, triageCallbacks } from '../../lib/store/callbacks.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import {
  addContacts,
  type ContactDetails,
  deleteContact,
  editContact,
  mergeContacts,
} from '../../lib/store/contacts.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { findDuplicates } from '../../lib/store/duplicates.ts';
import { allPlans, planOverview, savePlan } from '../../lib/store/plans.ts';
import { tableNames, undoChange } from '../../lib/store/undo.ts';
import { entryOf, friday10, london, moment } from './examples.ts';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** Everything stored, to see that an undo leaves no trace. */
const everything = async () =>
  Object.fromEntries(await Promise.all(tableNames.map(async (name) => [name, await db.table(name).toArray()])));
const open = () => db.callbacks.where('status').equals('open').toArray();
const added = async (contacts: ContactDetails[]) =>
  (await addContacts(db, contacts, undefined, moment)).reversals.flatMap(({ table, id }) =>
    table === 'contacts' ? [id] : [],
  );
const oneContact = async (name = 'Tom Baker', email = 'tom@example.com') =>
  (await added([{ name, emails: [email] }]))[0] ?? '';
const stored = async () => {
  const entry = entryOf();
  await commitOutboxEntry(db, entry, london);
  return entry.promises[0]?.id ?? '';
};

describe('closing a call', () => {
  it('with an agreed next step makes the next callback and logs the call', async () => {
    const id = await stored();
    const before = await everything();
    const undo = await closeCallback(
      db,
      id,
      {
        outcome: 'agreed-next-step',
        goalReached: true,
        next: { kind: 'callback', action: 'meet', purpose: 'demo', due: { kind: 'day', date: '2026-11-24' } },
      },
      moment,
    );
    const [contact] = await db.contacts.toArray();
    expect(await db.callbacks.get(id)).toMatchObject({
      status: 'done',
      outcome: 'agreed-next-step',
      goalReached: true,
    });
    expect(await open()).toMatchObject([
      { contactId: contact?.id, action: 'meet', purpose: 'demo', due: { kind: 'day', date: '2026-11-24' } },
    ]);
    expect(await db.touches.where('at').equals(friday10).toArray()).toContainEqual(
      expect.objectContaining({ channel: 'phone', outcome: 'agreed-next-step', callbackId: id }),
    );
    await undoChange(db, undo);
    expect(await everything()).toEqual(before);
  });

  it('of a thing sent logs no second touch', async () => {
    const person = { name: 'Ana', company: '', email: '', phone: '', record: '' };
    const source = { site: 'manual', url: '', threadId: '', account: '', subject: '' };
    const id = crypto.randomUUID();
    const added = { id, person, action: 'send', quote: 'the quote', purpose: '', due: null, source } as const;
    await addCallback(db, added, london);
    await closeCallback(db, id, { outcome: 'done', next: { kind: 'nothing' } }, moment);
    expect(await db.touches.count()).toBe(0);
  });
});

describe('a plan', () => {
  it('brings the next callback whenever one is closed, and ends in the plan that follows', async () => {
    const contactId = await oneContact();
    await startPlan(db, [contactId], { planId: 'after-demo' }, moment);
    const steps = [];
    for (let round = 0; round < 5; round++) {
      const [callback] = await open();
      steps.push(`${callback?.plan?.planId} ${callback?.plan?.step} ${callback?.channel}`);
      const next = { kind: 'plan', planId: callback?.plan?.planId ?? '' } as const;
      await closeCallback(db, callback?.id ?? '', { outcome: 'voicemail', next }, moment);
    }
    expect(steps).toEqual([
      'after-demo 0 email',
      'after-demo 1 phone',
      'after-demo 2 phone',
      'after-demo 3 in-person',
      'twelve-contacts 0 phone',
    ]);
    expect((await db.contacts.get(contactId))?.plan).toMatchObject({ planId: 'twelve-contacts', step: 1 });
  });

  it('is left by another decision, and undo puts the contact back on it', async () => {
    const contactId = await oneContact();
    await startPlan(db, [contactId], { planId: 'after-demo' }, moment);
    const before = await everything();
    const [callback] = await open();
    const undo = await closeCallback(db, callback?.id ?? '', { outcome: 'lost', next: { kind: 'nothing' } }, moment);
    expect((await db.contacts.get(contactId))?.plan).toBeNull();
    await undoChange(db, undo);
    expect(await everything()).toEqual(before);
  });

  it('starts a pile of cards so many days apart', async () => {
    const cards = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];
    const undo = await addContacts(db, cards, { planId: 'twelve-contacts', staggerDays: 1 }, moment);
    expect((await open()).map(({ due }) => due?.kind === 'day' && due.date).sort()).toEqual([
      '2026-11-20',
      '2026-11-23', // Saturday and Sunday are free.
      '2026-11-23',
    ]);
    await undoChange(db, undo);
    expect([await db.contacts.count(), await db.callbacks.count()]).toEqual([0, 0]);
  });

  it('goes on where a step is simply done and nothing else was chosen', async () => {
    const contactId = await oneContact();
    await startPlan(db, [contactId], { planId: 'after-demo' }, moment);
    const [first] = await open();
    await closeCallback(db, first?.id ?? '', { outcome: 'done' }, moment);
    expect((await open()).map(({ plan }) => plan)).toEqual([{ planId: 'after-demo', step: 1 }]);
  });

  it('takes the place of the one before, and is left with what it had set', async () => {
    const contactId = await oneContact();
    await startPlan(db, [contactId], { planId: 'twelve-contacts' }, moment);
    await startPlan(db, [contactId], { planId: 'after-demo' }, moment);
    expect((await open()).map(({ plan }) => plan?.planId)).toEqual(['after-demo']);
    const before = await everything();
    const undo = await stopPlan(db, [contactId], moment);
    expect(await open()).toEqual([]);
    expect(await db.contacts.get(contactId)).toMatchObject({ plan: null });
    await undoChange(db, undo);
    expect(await everything()).toEqual(before);
  });

  it('shows who is on it and who fell off', async () => {
    const [ana, tom] = [await oneContact('Ana', 'ana@example.com'), await oneContact()];
    await startPlan(db, [ana, tom], { planId: 'monthly' }, moment);
    const lost = (await open()).find(({ contactId }) => contactId === tom);
    await db.callbacks.delete(lost?.id ?? '');
    expect(await planOverview(db)).toEqual([{ planId: 'monthly', on: [ana], fellOff: [tom] }]);
    const promise = {
      action: 'call',
      quote: 'I’ll call.',
      purpose: '',
      due: null,
      source: { site: 'manual' },
    } as const;
    const person = { name: '', company: '', email: '', phone: '', record: '' };
    const source = { ...promise.source, url: '', threadId: '', account: '', subject: '' };
    await addCallback(db, { ...promise, id: 'other', person, contactId: tom, source }, london);
    expect(await planOverview(db)).toMatchObject([{ fellOff: [tom] }]); // That call would bring no next step.
  });

  it('is for nobody who asked not to be contacted', async () => {
    const [ana, tom] = [await oneContact('Ana', 'ana@example.com'), await oneContact()];
    await db.contacts.update(tom, { askedToStop: true });
    await startPlan(db, [ana, tom], { planId: 'monthly' }, moment);
    expect((await open()).map(({ contactId }) => contactId)).toEqual([ana]);
    await expect(startPlan(db, [tom], { planId: 'monthly' }, moment)).rejects.toThrow('asked not to be contacted');
  });

  it('goes on where somebody fell off it, or starts again', async () => {
    const contactId = await oneContact();
    await startPlan(db, [contactId], { planId: 'after-demo' }, moment);
    for (let round = 0; round < 2; round++) {
      await closeCallback(db, (await open())[0]?.id ?? '', { outcome: 'done' }, moment);
    }
    const stepNow = async () => (await open()).map(({ plan }) => plan?.step);
    expect(await stepNow()).toEqual([2]);
    await dropCallbacks(db, [(await open())[0]?.id ?? ''], moment);
    const undo = await startPlan(db, [contactId], { planId: 'after-demo', goesOn: true }, moment);
    expect(await stepNow()).toEqual([2]);
    await undoChange(db, undo);
    await startPlan(db, [contactId], { planId: 'after-demo' }, moment);
    expect(await stepNow()).toEqual([0]);
  });

  it('of the rep’s own takes the place of the shipped one', async () => {
    const [shipped] = await allPlans(db);
    if (!shipped) throw new Error('no plan');
    await savePlan(db, { ...shipped, name: 'My twelve' }, friday10);
    expect((await allPlans(db)).filter(({ id }) => id === shipped.id).map(({ name }) => name)).toEqual(['My twelve']);
  });
});

describe('contacts', () => {
  it('known by an address get what they lack, and lose nothing', async () => {
    const id = await oneContact();
    await editContact(db, id, { company: 'Acme', phones: ['+44 20 7946 0000'] }, friday10);
    const ids = await added([{ name: 'Thomas', emails: ['TOM@example.com', 't.baker@example.com'], company: 'Other' }]);
    expect(ids).toEqual([id]);
    expect(await db.contacts.get(id)).toMatchObject({
      name: 'Tom Baker',
      company: 'Acme',
      emails: ['tom@example.com', 't.baker@example.com'],
      phones: ['+44 20 7946 0000'],
    });
  });

  it('that are one person are found by address, telephone number in any writing, and record', async () => {
    const ids = await added([
      { name: 'Tom Baker', phones: ['020 7946 0000'], records: ['espocrm:1'] },
      { name: 'T. Baker', phones: ['+44 (0)20 7946 0000'] },
      { name: 'Baker', records: ['espocrm:1'] },
      { name: 'Ana Silva', phones: ['020 7946 0000'] }, // The switchboard answers for everybody.
    ]);
    expect((await findDuplicates(db, 'GB')).map((group) => group.sort())).toEqual([ids.slice(0, 3).sort()]);
  });

  it('are no duplicates once the rep has said so', async () => {
    const twins = { phones: ['020 7946 0000'] };
    const [one = '', two = ''] = await added([
      { name: 'Tom Baker', ...twins },
      { name: 'Tim Baker', ...twins },
    ]);
    expect(await findDuplicates(db, 'GB')).toHaveLength(1);
    await editContact(db, one, { differentFrom: [two] }, friday10);
    expect(await findDuplicates(db, 'GB')).toEqual([]);
  });

  it('are merged with their touches and promises, and unmerged by undo', async () => {
    await commitOutboxEntry(db, entryOf(), london);
    await commitOutboxEntry(db, entryOf({ recipients: [{ email: 'tb@example.com', name: '' }] }), london);
    const [keep = '', merge = ''] = (await db.contacts.toArray()).map(({ id }) => id);
    const before = await everything();
    const undo = await mergeContacts(db, keep, [merge], friday10);
    expect((await db.contacts.toArray()).map(({ emails }) => emails.sort())).toEqual([
      ['tb@example.com', 'tom@example.com'],
    ]);
    expect(await db.callbacks.where('contactId').equals(keep).count()).toBe(2);
    expect(await db.touches.where('contactIds').equals(keep).count()).toBe(2);
    await undoChange(db, undo);
    expect(await everything()).toEqual(before);
  });

  it('are deleted with everything, but a mail to several stays the others’', async () => {
    await commitOutboxEntry(db, entryOf(), london);
    const both = [
      { email: 'tom@example.com', name: 'Tom' },
      { email: 'ana@example.com', name: 'Ana' },
    ];
    await commitOutboxEntry(db, entryOf({ recipients: both }), london);
    const tom = await db.contacts.where('emails').equals('tom@example.com').first();
    const ana = await db.contacts.where('emails').equals('ana@example.com').first();
    const before = await everything();
    const undo = await deleteContact(db, tom?.id ?? '', friday10);
    expect(await db.callbacks.count()).toBe(0);
    expect((await db.touches.toArray()).map(({ contactIds }) => contactIds)).toEqual([[ana?.id]]);
    expect((await db.drafts.toArray()).map(({ contactIds }) => contactIds)).toEqual([[ana?.id]]);
    await undoChange(db, undo);
    expect(await everything()).toEqual(before);
  });
});

describe('a fresh start', () => {
  it('gives some a new day and lets others go, and is taken back as one', async () => {
    const keep = await stored();
    const drop = await stored();
    const before = await everything();
    const undo = await triageCallbacks(
      db,
      { moves: [{ id: keep, due: { kind: 'day', date: '2026-11-23' } }], drop: [drop] },
      london,
    );
    expect(await db.callbacks.get(keep)).toMatchObject({ status: 'open', due: { date: '2026-11-23' }, moves: [{}] });
    expect(await db.callbacks.get(drop)).toMatchObject({ status: 'dropped', closedAt: friday10 });
    await undoChange(db, undo);
    expect(await everything()).toEqual(before);
  });

  it('changes nothing where one of them is gone', async () => {
    const keep = await stored();
    const before = await everything();
    const moves = [{ id: keep, due: { kind: 'day', date: '2026-11-23' } as const }];
    await expect(triageCallbacks(db, { moves, drop: ['gone'] }, london)).rejects.toThrow('no longer stored');
    expect(await everything()).toEqual(before);
  });
});
