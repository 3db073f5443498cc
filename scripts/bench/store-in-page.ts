import { importBackup, parseBackup, planImport } from '../../lib/store/backup.ts';
import { calendarCards } from '../../lib/store/calendar.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { cardsById, dueSections, nextDueInstant, overdueCount } from '../../lib/store/due.ts';
import { firstPromiseIds, promiseIds } from '../../lib/store/promise-ids.ts';
import { type Callback, callbackSchema, contactSchema, touchSchema } from '../../lib/store/records.ts';
import { allCards, findCards } from '../../lib/store/search.ts';
import { dayMs } from '../../lib/time/calendar.ts';
import type { Row } from './measure.ts';
import { time, timingRow } from './measure.ts';

/** Runs in a page of the extension's origin, on the browser's real IndexedDB (bundled by store.ts). */

const now = Date.now();
const clock = { now, timeZone: 'Europe/London' };
const hour = 3_600_000;
const source = { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#inbox/x', threadId: 'x' };

/** Callbacks as after years of use: most closed, some overdue, the rest over the coming months. */
function callbackNumber(number: number, openShare: number): Callback {
  const isOpen = number % 100 < openShare * 100;
  const dueAt = now + ((number % 2000) - 100) * hour;
  return callbackSchema.parse({
    id: `callback-${number}`,
    contactId: `contact-${number % 5000}`,
    action: 'call',
    actor: number % 10 === 0 ? 'reader' : 'writer',
    quote: "I'll call you on Friday at 3pm about the pricing for the second site.",
    purpose: 'pricing for the second site',
    due: { kind: 'instant', at: dueAt },
    dueAt,
    status: isOpen ? 'open' : 'done',
    source,
    createdAt: now - number,
    updatedAt: now - number,
  });
}

async function filled(count: number, openShare: number): Promise<Database> {
  const db = createDatabase(`bench-${count}-${openShare}`);
  await db.delete();
  await fill(db, count, openShare);
  return db;
}

/** Fills the store the extension itself uses, all open. */
export async function fillReal(count: number): Promise<void> {
  const db = createDatabase();
  await fill(db, count, 1);
  db.close();
}

async function fill(db: Database, count: number, openShare: number): Promise<void> {
  await db.open();
  const contacts = Array.from({ length: Math.min(count, 5000) }, (_, number) =>
    contactSchema.parse({
      id: `contact-${number}`,
      name: `Contact ${number}`,
      emails: [`c${number}@acme.example`],
      createdAt: now,
      updatedAt: now,
    }),
  );
  await db.contacts.bulkAdd(contacts);
  for (let from = 0; from < count; from += 10_000) {
    const size = Math.min(10_000, count - from);
    await db.callbacks.bulkAdd(Array.from({ length: size }, (_, index) => callbackNumber(from + index, openShare)));
  }
}

const rounds = { rounds: 30, warmUp: 3 };

export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  const large = await filled(100_000, 0.1);
  const overdue = await overdueCount(large, now);
  const badge = await time(
    () => undefined,
    () => overdueCount(large, now),
    rounds,
  );
  rows.push(timingRow(`badge: ${overdue} overdue of 100,000`, badge, 10));
  const next = await time(
    () => undefined,
    () => nextDueInstant(large, now),
    rounds,
  );
  rows.push(timingRow('next alarm, 100,000 stored', next, 10));
  await large.delete();

  const worst = await filled(10_000, 1);
  const list = await time(
    () => undefined,
    () => dueSections(worst, clock, 20),
    rounds,
  );
  rows.push(timingRow('popup query, 10,000 stored, all open', list, 150));

  await worst.delete();

  return rows;
}

/** The board at one size, and an import of as much: a call of its own, since a driver does not wait for ever. */
export async function runAtSize(count: number): Promise<Row[]> {
  const db = await filled(count, 1);
  const rows = await boardRows(db, count);
  rows.push(...(await importRows(db, count)));
  await db.delete();
  return rows;
}

const few = { rounds: 3, warmUp: 1 };
const nothing = () => undefined;

/** What the board reads: every open callback for the list, one word found in it, one week of the calendar. */
async function boardRows(db: Database, count: number): Promise<Row[]> {
  const stored = `${count.toLocaleString('en-US')} stored, all open`;
  const screen = await time(
    nothing,
    async () => cardsById(db, (await firstPromiseIds(db, 'open', now, 200))?.ids.slice(0, 40) ?? []),
    few,
  );
  let cards = await allCards(db, 'open');
  const listed = await time(nothing, () => promiseIds(db, 'open', now), few);
  const list = await time(
    nothing,
    async () => {
      cards = await allCards(db, 'open');
    },
    few,
  );
  const search = await time(nothing, () => findCards(cards, 'contact 4711'), few);
  const days = { first: Math.floor(now / dayMs), last: Math.floor(now / dayMs) + 6 };
  const week = await time(nothing, () => calendarCards(db, days, clock, 20), few);
  return [
    timingRow(`board's list, ${stored}: first rows and count`, screen),
    timingRow('  all in order', listed),
    timingRow('  every row read, to search in or sort by name', list),
    timingRow('  a person found in them', search),
    timingRow('  a week of the calendar', week),
  ];
}

/** An import of everything into an empty database: the dry run, and the import itself. */
async function importRows(db: Database, count: number): Promise<Row[]> {
  const tables = {
    contacts: await db.contacts.toArray(),
    callbacks: await db.callbacks.toArray(),
    touches: Array.from({ length: count }, (_, number) =>
      touchSchema.parse({
        id: `touch-${number}`,
        contactIds: [`contact-${number % 5000}`],
        at: now - number * 1000,
        channel: 'email',
        direction: 'out',
        source,
      }),
    ),
    drafts: [],
    plans: [],
    shelf: [],
  };
  const file = JSON.stringify({ format: 'follow-through', version: 2, exportedAt: now, settings: {}, tables });
  const records = tables.contacts.length + tables.callbacks.length + tables.touches.length;
  const empty = createDatabase(`bench-import-${count}`);
  await empty.delete();
  await empty.open();
  const once = { rounds: 1, warmUp: 0 };
  const backup = await parseBackup(file);
  const dryRun = await time(nothing, async () => planImport(empty, await parseBackup(file)), once);
  const imported = await time(nothing, () => importBackup(empty, backup, clock), once);
  await empty.delete();
  const size = Math.round(file.length / 1e6);
  return [
    timingRow(`import of ${records.toLocaleString('en-US')} records (${size} MB): dry run`, dryRun),
    timingRow('  the import itself', imported),
  ];
}
