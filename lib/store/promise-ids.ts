import type { Database } from './database.ts';
import { inStretch } from './due.ts';
import { openStretch, type Stretch, sectionStretches } from './first-read.ts';

/** Which promises the board lists. */
export type PromiseFilter = 'open' | 'overdue' | 'waiting' | 'needsDay' | 'closed';

const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * The first of those ids and how many there are, in a fraction of the time it takes to list them all; undefined for a
 * filter whose order no single index knows.
 */
export async function firstPromiseIds(
  db: Database,
  filter: PromiseFilter,
  now: number,
  most: number,
): Promise<{ ids: string[]; total: number } | undefined> {
  const { needsDay } = sectionStretches({ now, timeZone: 'UTC' });
  const dated = openStretch(always.from, filter === 'overdue' ? now : always.to);
  const stretches = { open: [dated, ...needsDay], overdue: [dated], needsDay, waiting: undefined, closed: undefined }[
    filter
  ];
  return (
    stretches &&
    db.transaction('r', db.callbacks, async () => {
      const ids: string[] = [];
      let total = 0;
      for (const stretch of stretches) {
        if (ids.length < most)
          ids.push(
            ...(await inStretch(db, stretch)
              .limit(most - ids.length)
              .primaryKeys()),
          );
        total += await inStretch(db, stretch).count();
      }
      return { ids, total };
    })
  );
}

/**
 * The ids of what a filter lists, the next due first, those without a day last: from the indexes alone, so that a hundred
 * thousand stand in order before one of them is read.
 *
 * @param now epoch milliseconds; only `overdue` asks
 */
export function promiseIds(db: Database, filter: PromiseFilter, now: number): Promise<string[]> {
  const keys = (stretch: Stretch) => inStretch(db, stretch).primaryKeys();
  const { needsDay } = sectionStretches({ now, timeZone: 'UTC' });
  const dayless = async () => (await Promise.all(needsDay.map(keys))).flat();
  return db.transaction('r', db.callbacks, async () => {
    switch (filter) {
      case 'open':
        return [...(await keys(openStretch(always.from, always.to))), ...(await dayless())];
      case 'overdue':
        return keys(openStretch(always.from, now));
      case 'needsDay':
        return dayless();
      case 'waiting': {
        const theirs = await Promise.all(
          ['reader', 'other'].map((actor) =>
            keys({ index: '[status+actor+dueAt]', from: ['open', actor, always.from], to: ['open', actor, always.to] }),
          ),
        );
        const [dated, undated] = [await keys(openStretch(always.from, always.to)), await dayless()];
        const records = await db.callbacks.bulkGet(undated);
        return [
          ...dated.filter(isIn(theirs.flat())),
          ...undated.filter((_, index) => records[index]?.actor !== 'writer'),
        ];
      }
      case 'closed': {
        const statuses = ['done', 'dropped'];
        const closed = (
          await Promise.all(statuses.map((status) => db.callbacks.where('status').equals(status).primaryKeys()))
        ).flat();
        const dated = (await db.callbacks.orderBy('dueAt').primaryKeys()).filter(isIn(closed));
        const isDated = isIn(dated);
        return [...dated, ...closed.filter((id) => !isDated(id))];
      }
    }
  });
}

function isIn(ids: readonly string[]): (id: string) => boolean {
  const set = new Set(ids);
  return (id) => set.has(id);
}
