import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeCallback, dropCallbacks } from '../../lib/store/callbacks.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { firstPromiseIds, type PromiseFilter, promiseIds } from '../../lib/store/promise-ids.ts';
import { entryOf, friday10, hour, london, moment, promiseOf } from './examples.ts';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const at = (hours: number) => ({ kind: 'instant', at: friday10 + hours * hour }) as const;
const done = { outcome: 'done', next: { kind: 'nothing' } } as const;

describe('what the board lists', () => {
  it('is in order by due date for each filter, with those without a day last', async () => {
    const promises = [
      promiseOf({ purpose: 'later', due: at(9) }),
      promiseOf({ purpose: 'late', due: at(-3) }),
      promiseOf({ purpose: 'theirs', actor: 'reader', due: at(5) }),
      promiseOf({ purpose: 'anas', actor: 'other', due: at(4) }),
      promiseOf({ purpose: 'someday', due: null }),
      promiseOf({ purpose: 'their someday', actor: 'reader', due: null }),
      promiseOf({ purpose: 'dropped', due: at(2) }),
      promiseOf({ purpose: 'done', due: at(3) }),
      promiseOf({ purpose: 'done someday', due: null }),
    ];
    await commitOutboxEntry(db, entryOf({ promises }), london);
    const stored = await db.callbacks.toArray();
    const idOf = (purpose: string) => stored.find((each) => each.purpose === purpose)?.id ?? '';
    await dropCallbacks(db, [idOf('dropped')], london);
    for (const purpose of ['done', 'done someday']) await closeCallback(db, idOf(purpose), done, moment);

    const listed = async (filter: PromiseFilter) =>
      (await promiseIds(db, filter, friday10)).map((id) => stored.find((each) => each.id === id)?.purpose);
    const [dated, dayless] = [
      ['late', 'anas', 'theirs', 'later'],
      ['someday', 'their someday'],
    ];
    const open = await listed('open');
    expect(open.slice(0, 4)).toEqual(dated);
    expect(open.slice(4).sort()).toEqual(dayless);
    expect(await listed('overdue')).toEqual(['late']);
    for (const filter of ['open', 'overdue', 'needsDay'] as const) {
      const all = await promiseIds(db, filter, friday10);
      const first = { ids: all.slice(0, 5), total: all.length };
      expect(await firstPromiseIds(db, filter, friday10, 5)).toEqual(first);
    }
    expect(await listed('waiting')).toEqual(['anas', 'theirs', 'their someday']);
    expect((await listed('needsDay')).sort()).toEqual(dayless);
    expect(await listed('closed')).toEqual(['dropped', 'done', 'done someday']);
  });
});
