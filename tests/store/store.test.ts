import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeCallback, dropCallbacks, rescheduleCallbacks } from '../../lib/store/callbacks.ts';
import { commitOutboxEntry, retractOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { contactRecords, readerHistory } from '../../lib/store/contact-history.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';

import { dueSections, firstSections, nextDueInstant, overdueCount } from '../../lib/store/due.ts';
import { recomputeDayDues } from '../../lib/store/due-at.ts';
import { readFirst } from '../../lib/store/first-read.ts';
import { readResults } from '../../lib/store/results.ts';
import { undoChange } from '../../lib/store/undo.ts';
import { entryOf, friday10, hour, london, moment, promiseOf } from './examples.ts';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const at3pm = friday10 + 5 * hour;
const done = { outcome: 'done', next: { kind: 'nothing' } } as const;
const counts = async () => ({
  contacts: await db.contacts.count(),
  touches: await db.touches.count(),
  callbacks: await db.callbacks.count(),
  drafts: await db.drafts.count(),
});

describe('committing a sent mail', () => {
  it('stores contact, touch, promise and fingerprint', async () => {
    const entry = entryOf();
    expect(await commitOutboxEntry(db, entry, london)).toBe(true);
    const [contact] = await db.contacts.toArray();
    expect(contact).toMatchObject({ name: 'Tom Baker', emails: ['tom@example.com'] });
    expect(await db.callbacks.toArray()).toMatchObject([
      {
        id: entry.promises[0]?.id,
        contactId: contact?.id,
        action: 'call',
        actor: 'writer',
        quote: "I'll call you on Friday at 3pm.",
        purpose: 'the proposal',
        due: { kind: 'instant', at: at3pm },
        dueAt: at3pm,
        status: 'open',
        outcome: null,
        moves: [],
        source: { site: 'gmail', threadId: 'thread-f:1', subject: 'Proposal' },
      },
    ]);
    expect(await db.touches.toArray()).toMatchObject([{ id: entry.id, contactIds: [contact?.id], at: friday10 }]);
    expect(await db.drafts.toArray()).toMatchObject([{ id: entry.id, fingerprint: [11, 22, 33] }]);
  });

  it('stores it once however often it is committed, and does not open a closed promise again', async () => {
    const entry = entryOf();
    await Promise.all([commitOutboxEntry(db, entry, london), commitOutboxEntry(db, entry, london)]);
    await dropCallbacks(db, [entry.promises[0]?.id ?? ''], london);
    expect(await commitOutboxEntry(db, entry, london)).toBe(false);
    expect(await counts()).toEqual({ contacts: 1, touches: 1, callbacks: 1, drafts: 1 });
    expect((await db.callbacks.toArray())[0]?.status).toBe('dropped');
  });

  it('stores nothing at all when one part cannot be stored', async () => {
    const taken = promiseOf();
    await commitOutboxEntry(db, entryOf({ promises: [taken] }), london);
    const before = await counts();
    const second = entryOf({ recipients: [{ email: 'ana@example.com', name: '' }], promises: [promiseOf(), taken] });
    await expect(commitOutboxEntry(db, second, london)).rejects.toThrow();
    expect(await counts()).toEqual(before);
  });

  it('knows a contact again by address, and a later name fills an empty one only', async () => {
    await commitOutboxEntry(
      db,
      entryOf({ recipients: [{ email: 'tom@example.com', name: 'tom@example.com' }] }),
      london,
    );
    expect((await db.contacts.toArray())[0]?.name).toBe('');
    await commitOutboxEntry(db, entryOf({ recipients: [{ email: ' TOM@example.com', name: 'Tom Baker' }] }), london);
    await commitOutboxEntry(db, entryOf({ recipients: [{ email: 'tom@example.com', name: 'Tommy' }] }), london);
    expect(await db.contacts.toArray()).toMatchObject([{ name: 'Tom Baker', emails: ['tom@example.com'] }]);
  });

  it('keeps a promise without a recipient', async () => {
    await commitOutboxEntry(db, entryOf({ recipients: [] }), london);
    expect(await db.callbacks.toArray()).toMatchObject([{ contactId: null }]);
    expect(await overdueCount(db, at3pm)).toBe(1);
  });

  it('takes a stored mail back with everything that came with it', async () => {
    const entry = entryOf();
    await commitOutboxEntry(db, entry, { ...london, now: friday10 + 1000 });
    await retractOutboxEntry(db, { id: entry.id, promiseIds: entry.promises.map(({ id }) => id) });
    expect(await counts()).toEqual({ contacts: 0, touches: 0, callbacks: 0, drafts: 0 });
  });

  it('leaves a contact that was there before when a mail is taken back', async () => {
    await commitOutboxEntry(db, entryOf({ promises: [] }), london);
    const entry = entryOf();
    await commitOutboxEntry(db, entry, london);
    await retractOutboxEntry(db, { id: entry.id, promiseIds: entry.promises.map(({ id }) => id) });
    expect(await counts()).toEqual({ contacts: 1, touches: 1, callbacks: 0, drafts: 1 });
  });
});

describe('what is due', () => {
  it('counts an instant once it has passed and a day once it is over', async () => {
    await commitOutboxEntry(
      db,
      entryOf({ promises: [promiseOf(), promiseOf({ due: { kind: 'day', date: '2026-11-20' } })] }),
      london,
    );
    expect(await overdueCount(db, at3pm - 1)).toBe(0);
    expect(await nextDueInstant(db, friday10)).toBe(at3pm);
    expect(await overdueCount(db, at3pm)).toBe(1);
    const midnight = Date.UTC(2026, 10, 21);
    expect(await nextDueInstant(db, at3pm)).toBe(midnight);
    expect(await overdueCount(db, midnight - 1)).toBe(1);
    expect(await overdueCount(db, midnight)).toBe(2);
    expect(await nextDueInstant(db, midnight)).toBeUndefined();
  });

  it.each(['guessed', 'ambiguous'] as const)(
    'keeps a %s date under "Needs a day", without a badge',
    async (certainty) => {
      await commitOutboxEntry(db, entryOf({ promises: [promiseOf({ certainty })] }), london);
      const [callback] = await db.callbacks.toArray();
      expect(callback).toMatchObject({ due: null, suggestion: { kind: 'instant', at: at3pm } });
      expect(callback).not.toHaveProperty('dueAt');
      expect(await overdueCount(db, at3pm + 1)).toBe(0);
      const { needsDay } = await dueSections(db, london);
      expect(needsDay).toMatchObject({
        total: 1,
        cards: [{ callback: { id: callback?.id }, contact: { name: 'Tom Baker' } }],
      });
    },
  );

  it('sorts promises into overdue, today, waiting and the next days', async () => {
    const promises = {
      late: promiseOf({ due: { kind: 'day', date: '2026-11-18' } }),
      later: promiseOf({ due: { kind: 'instant', at: friday10 - 1 } }),
      at3: promiseOf(),
      today: promiseOf({ due: { kind: 'day', date: '2026-11-20' } }),
      tomorrow: promiseOf({ due: { kind: 'day', date: '2026-11-21' } }),
      theirs: promiseOf({ actor: 'reader', due: { kind: 'day', date: '2026-11-23' } }),
    };
    await commitOutboxEntry(db, entryOf({ promises: Object.values(promises) }), london);
    const name = (id: string) => Object.entries(promises).find(([, promise]) => promise.id === id)?.[0];
    const { damaged, ...sections } = await dueSections(db, london);
    const listed = Object.fromEntries(
      Object.entries(sections).map(([key, { cards }]) => [key, cards.map(({ callback }) => name(callback.id))]),
    );
    expect(listed).toEqual({
      overdue: ['late', 'later'],
      today: ['at3', 'today'],
      waiting: ['theirs'],
      nextDays: ['tomorrow'],
      needsDay: [],
    });
    expect(damaged).toBe(0);
  });

  it('counts what it does not list', async () => {
    const tomorrow = { kind: 'day', date: '2026-11-21' } as const;
    const own = [1, 2, 3].map(() => promiseOf({ due: tomorrow }));
    const theirs = (['reader', 'other', 'reader'] as const).map((actor) => promiseOf({ actor, due: tomorrow }));
    await commitOutboxEntry(db, entryOf({ promises: [...own, ...theirs] }), london);
    const { nextDays, waiting } = await dueSections(db, london, 2);
    expect([nextDays.cards.length, nextDays.total, waiting.cards.length, waiting.total]).toEqual([2, 3, 2, 3]);
  });

  it('reads the first screenful without what is below it', async () => {
    const due = (date: string) => promiseOf({ due: { kind: 'day', date } });
    const promises = [due('2026-11-18'), due('2026-11-19'), due('2026-11-20'), due('2026-11-21'), due('2026-11-22')];
    await commitOutboxEntry(db, entryOf({ promises }), london);
    const shape = async (cards: number) => {
      const { overdue, today, nextDays } = firstSections(await readFirst(db.name, london, cards));
      return [overdue, today, nextDays].map((section) => [section.cards.length, section.total]);
    };
    expect(await shape(2)).toEqual([
      [2, null],
      [0, 0],
      [0, 0],
    ]);
    expect(await shape(4)).toEqual([
      [2, 2],
      [1, 1],
      [1, null],
    ]);
    const { damaged, ...all } = await dueSections(db, london);
    expect(firstSections(await readFirst(db.name, london, 100))).toEqual({ ...all, damaged });
    // Nothing is made where there is no store yet.
    const missing = readFirst('never-made', london, 8);
    await expect(missing).rejects.toThrow();
    expect(await Dexie.exists('never-made')).toBe(false);
  });

  it('says how the last contact with each person ended', async () => {
    await commitOutboxEntry(db, entryOf({ promises: [promiseOf(), promiseOf()] }), london);
    const [first] = await db.callbacks.toArray();
    await closeCallback(db, first?.id ?? '', { outcome: 'voicemail', next: { kind: 'nothing' } }, moment);
    const { today } = await dueSections(db, london);
    expect(today.cards.map(({ lastOutcome }) => lastOutcome)).toEqual([{ outcome: 'voicemail', at: friday10 }]);
  });

  it('counts a damaged record and lists the others', async () => {
    await commitOutboxEntry(db, entryOf({ promises: [promiseOf(), promiseOf()] }), london);
    const [first] = await db.callbacks.toArray();
    await db.callbacks.update(first?.id ?? '', { action: 'teleport' as never });
    const { today, damaged } = await dueSections(db, london);
    expect([today.cards.length, today.total, damaged]).toEqual([1, 2, 1]);
  });

  it('keeps a day that day when the rep travels', async () => {
    await commitOutboxEntry(
      db,
      entryOf({ promises: [promiseOf({ due: { kind: 'day', date: '2026-11-20' } })] }),
      london,
    );
    expect(await recomputeDayDues(db, { now: friday10, timeZone: 'America/Los_Angeles' })).toBe(1);
    expect(await nextDueInstant(db, friday10)).toBe(Date.UTC(2026, 10, 21, 8));
  });
});

describe('changing a promise', () => {
  const stored = async () => {
    const entry = entryOf();
    await commitOutboxEntry(db, entry, london);
    return entry.promises[0]?.id ?? '';
  };

  it('done leaves the badge and can be undone', async () => {
    const id = await stored();
    const before = await db.callbacks.get(id);
    const undo = await closeCallback(db, id, done, { ...moment, now: at3pm });
    expect(await db.callbacks.get(id)).toMatchObject({ status: 'done', outcome: 'done', closedAt: at3pm });
    expect(await overdueCount(db, at3pm)).toBe(0);
    await undoChange(db, undo);
    expect(await db.callbacks.get(id)).toEqual(before);
    expect(await overdueCount(db, at3pm)).toBe(1);
  });

  it('drop keeps the record but neither badge nor list show it', async () => {
    const id = await stored();
    await dropCallbacks(db, [id], london);
    expect(await db.callbacks.get(id)).toMatchObject({ status: 'dropped', outcome: null });
    expect(await overdueCount(db, at3pm)).toBe(0);
    expect(await nextDueInstant(db, friday10)).toBeUndefined();
  });

  it('snooze records each move', async () => {
    const id = await stored();
    await rescheduleCallbacks(db, [id], { kind: 'instant', at: at3pm + hour }, london);
    await rescheduleCallbacks(db, [id], { kind: 'day', date: '2026-11-23' }, london);
    expect(await db.callbacks.get(id)).toMatchObject({
      due: { kind: 'day', date: '2026-11-23' },
      dueAt: Date.UTC(2026, 10, 24),
      moves: [
        { at: friday10, from: { kind: 'instant', at: at3pm }, to: { kind: 'instant', at: at3pm + hour } },
        { at: friday10, from: { kind: 'instant', at: at3pm + hour }, to: { kind: 'day', date: '2026-11-23' } },
      ],
    });
  });

  it('giving a day to a promise without one is no move', async () => {
    const promise = promiseOf({ certainty: 'guessed' });
    await commitOutboxEntry(db, entryOf({ promises: [promise] }), london);
    await rescheduleCallbacks(db, [promise.id], { kind: 'day', date: '2026-11-23' }, london);
    const callback = await db.callbacks.get(promise.id);
    expect(callback).toMatchObject({ due: { kind: 'day', date: '2026-11-23' }, moves: [] });
    expect(callback).not.toHaveProperty('suggestion');
  });

  it('an undo never runs over a later change', async () => {
    const id = await stored();
    const undo = await closeCallback(db, id, done, moment);
    await rescheduleCallbacks(db, [id], { kind: 'instant', at: at3pm + hour }, london);
    await expect(undoChange(db, undo)).rejects.toThrow('changed again');
    expect(await db.callbacks.get(id)).toMatchObject({ status: 'done', moves: [{}] });
  });

  it('says what to do when the promise is gone', async () => {
    await expect(closeCallback(db, 'no-such-id', done, moment)).rejects.toThrow('Close and reopen the list');
  });
});

it('results are counted from what is stored since a day', async () => {
  const promise = promiseOf();
  await commitOutboxEntry(db, entryOf({ promises: [promise], hasDate: true }), london);
  await commitOutboxEntry(db, entryOf({ createdAt: friday10 - 90 * 24 * hour, promises: [] }), london);
  await closeCallback(db, promise.id, { outcome: 'reached', next: { kind: 'nothing' } }, { ...moment, now: at3pm });
  expect(await readResults(db, friday10 - hour, { ...london, now: at3pm + hour })).toEqual({
    keptByWeek: [{ week: '2026-11-16', onTime: 1, late: 0, dropped: 0, open: 0 }],
    attempts: { contacts: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], oneHitWonders: 0 },
    outcomes: [{ channel: 'phone', outcome: 'reached', count: 1 }],
    moves: [1, 0, 0, 0, 0, 0],
    phrases: [],
    answers: { withDate: { mails: 1, answered: 1 }, without: { mails: 0, answered: 0 } },
  });
});

describe('what is stored about a contact', () => {
  it('comes the newest first', async () => {
    await commitOutboxEntry(db, entryOf({ createdAt: friday10 - hour, promises: [] }), london);
    await commitOutboxEntry(db, entryOf(), london);
    const [contact] = await db.contacts.toArray();
    const records = await contactRecords(db, contact?.id ?? '');
    expect(records?.touches.map(({ at }) => at)).toEqual([friday10, friday10 - hour]);
    expect(records?.callbacks).toHaveLength(1);
    expect(await contactRecords(db, 'nobody')).toBeUndefined();
  });

  it('knows that they wrote, once it is answered: when, not what', async () => {
    const [first, second] = [entryOf({ answers: friday10 - hour }), entryOf({ answers: friday10 - hour })];
    await commitOutboxEntry(db, first, london);
    await commitOutboxEntry(db, second, london);
    const theirs = async () => (await db.touches.toArray()).filter(({ direction }) => direction === 'in');
    expect(await theirs()).toMatchObject([{ at: friday10 - hour, channel: 'email' }]);
    await retractOutboxEntry(db, { id: first.id, promiseIds: [] });
    expect(await theirs()).toEqual([]);
  });

  it('is told to the coach: touches, promises, others’ drafts and taken slots', async () => {
    await commitOutboxEntry(db, entryOf(), london);
    const ana = { email: 'ana@example.com', name: 'Ana' };
    await commitOutboxEntry(db, entryOf({ recipients: [ana], promises: [], fingerprint: [7] }), london);
    expect((await readerHistory(db, 'TOM@example.com', friday10)).reader).toMatchObject({
      name: 'Tom Baker',
      canCall: false,
      history: {
        touches: [{ at: friday10, channel: 'email', direction: 'out' }],
        promises: [{ actor: 'writer', action: 'call', dueAt: at3pm, status: 'open', moves: 0 }],
        drafts: [{ fingerprint: [7] }],
        busy: [at3pm],
      },
    });
    expect((await readerHistory(db, 'nobody@example.com', friday10)).reader.history).toMatchObject({
      touches: [],
      promises: [],
      busy: [at3pm],
    });
  });
});
