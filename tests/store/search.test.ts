import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeCallback } from '../../lib/store/callbacks.ts';
import { commitOutboxEntry } from '../../lib/store/commit-outbox.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { allCards, findCards } from '../../lib/store/search.ts';
import { entryOf, friday10, hour, london, promiseOf } from './examples.ts';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const promised = (name: string, purpose: string, hours: number) =>
  commitOutboxEntry(
    db,
    entryOf({
      recipients: [{ name, email: `${purpose}@example.com` }],
      subject: '',
      promises: [
        promiseOf({ id: `${purpose}-promise`, purpose, due: { kind: 'instant', at: friday10 + hours * hour } }),
      ],
    }),
    london,
  );
const find = async (words: string) => findCards(await allCards(db, 'open'), words).map(({ contact }) => contact?.name);

describe('finding an open promise', () => {
  it('asks for every word, anywhere, whatever its case and accents', async () => {
    await promised('Zoë Lindqvist', 'pricing', 5);
    await promised('Zoe Baker', 'demo', 6);
    expect(await find('zoe LIND')).toEqual(['Zoë Lindqvist']);
    expect(await find('pricing')).toEqual(['Zoë Lindqvist']);
    expect(await find('zoe pricing demo')).toEqual([]);
  });

  it('shows the next due first', async () => {
    await promised('Late', 'b', 9);
    await promised('Soon', 'a', 1);
    expect(await find('example.com')).toEqual(['Soon', 'Late']);
  });

  it('leaves out what is closed', async () => {
    await promised('Tom', 'pricing', 5);
    const moment = { ...london, locale: 'en-GB', workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] } };
    await closeCallback(db, 'pricing-promise', { outcome: 'won', next: { kind: 'nothing' } }, moment);
    expect(await find('tom')).toEqual([]);
    expect(findCards(await allCards(db, 'closed'), 'tom')).toHaveLength(1);
  });

  it('shows no damaged record', async () => {
    await promised('Tom', 'pricing', 5);
    await db.callbacks.update('pricing-promise', { createdAt: 'yesterday' as never });
    expect(await find('tom')).toEqual([]);
  });
});
