import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstWeekday, weekOf } from '../../lib/cadence/week.ts';
import { localDay } from '../../lib/promises/format.ts';
import { dayNumberOf, isoDate } from '../../lib/time/calendar.ts';
import { ask } from './driver/ask.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { axeViolations } from './driver/inpage.ts';
import { click, find } from './driver/page.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

interface Stored {
  id: string;
  due: { kind: string; date?: string; at?: number } | null;
  status: string;
  contactId: string;
  moves: unknown[];
}

/** The board in a tab, by real keys and clicks, on the real store. The steps build on each other. */
describeInBrowsers('the board', (name) => {
  let browser: TestBrowser;
  let board: Page;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // Next week: every one of its days is still to come, whatever day it is today.
  const days = weekOf(dayNumberOf(localDay(Date.now(), timeZone)) + 7, firstWeekday('en-US')).map(isoDate);
  const [, monday = '', tuesday = '', wednesday = '', thursday = ''] = days;

  const stored = async (id: string) => (await rows<Stored>(browser, 'callbacks')).find((row) => row.id === id);
  const dayOf = async (id: string) => (await stored(id))?.due?.date;
  const go = (place: string) => board.evaluate((place) => window.location.replace(place), place);
  const entry = (person: string) => find(board, `.calendar-entry[title$="${person}"]`);
  /** Picks up what has the focus. A busy page shows it lifted before dnd-kit hears arrows: that begins a turn after the key. */
  const pickUp = async (from: string) => {
    await board.keyboard.press(' ');
    await find(board, `${from}[data-over]`);
    await board.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  };
  const centre = async (selector: string) => {
    const box = await (await find(board, selector)).boundingBox();
    if (!box) throw new Error(`${selector} is not on the screen`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const place = (date: string) =>
    `section[aria-label="${new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(date))}"]`;
  const faults = () => axeViolations(board);

  beforeAll(async () => {
    browser = await startBrowser(name);
    const people = [
      { id: 'tom', name: 'Tom Baker', email: 'tom@acme.example', phone: '+1 212 555 0100' },
      { id: 'priya', name: 'Priya Nair', email: 'priya@globex.example', phone: '' },
      { id: 'ana', name: 'Ana Silva', email: 'ana@initech.example', phone: '' },
    ];
    for (const { id, ...person } of people) {
      await addPromise(browser, id, { kind: 'day', date: monday }, { person, purpose: 'pricing' });
    }
    // The same number in another writing, under another address: one person, stored twice.
    await ask(browser, 'contacts.add', {
      contacts: [{ name: 'T. Baker', emails: ['t.baker@home.example'], phones: ['(212) 555-0100'], company: 'Acme' }],
    });
    await ask(browser, 'settings.change', { locale: 'en-US', country: 'US' });
    board = await browser.openExtensionPage('board.html');
  });
  afterAll(() => browser?.close());

  test('the calendar shows the week, and a dragged promise goes to another day', async () => {
    await go(`#/calendar/week/${monday}`);
    const from = await (await entry('Tom Baker')).boundingBox();
    const to = await centre(place(wednesday));
    if (!from) throw new Error('Tom is not on the screen');
    await board.mouse.move(from.x + 20, from.y + 10);
    await board.mouse.down();
    await board.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
    await board.mouse.move(to.x, to.y, { steps: 8 });
    await find(board, `${place(wednesday)}[data-over]`);
    await board.mouse.up();
    await expect.poll(() => dayOf('tom')).toBe(wednesday);
    expect(await stored('tom')).toMatchObject({
      status: 'open',
      moves: [{ from: { date: monday }, to: { date: wednesday } }],
    });
    expect(await faults()).toEqual([]);
  });

  test('Undo puts it back', async () => {
    await click(board, 'button::-p-text(Undo)');
    await expect.poll(() => dayOf('tom')).toBe(monday);
    expect(await stored('tom')).toMatchObject({ moves: [] });
  });

  test('the same by keys: Space, arrows, Space; Escape leaves it', async () => {
    // The store says so before the calendar shows it.
    await (await find(board, `${place(monday)} .calendar-entry[title$="Tom Baker"]`)).focus();
    await pickUp(place(monday));
    await board.keyboard.press('ArrowRight');
    await find(board, `${place(tuesday)}[data-over]`);
    await board.keyboard.press('Escape');
    await until('the focus to be back', () => board.$('.calendar-entry[title$="Tom Baker"]:focus'));
    await pickUp(place(monday));
    for (const day of [tuesday, wednesday, thursday]) {
      await board.keyboard.press('ArrowRight');
      await find(board, `${place(day)}[data-over]`);
    }
    await board.keyboard.press(' ');
    await expect.poll(() => dayOf('tom')).toBe(thursday);
    expect((await stored('tom'))?.moves).toHaveLength(1);
  });

  test('in a day it goes to an hour', async () => {
    await go(`#/calendar/day/${thursday}`);
    // Until the day is there, Tom still stands in the week.
    await find(board, 'section[aria-label$="at 9:00 AM"]');
    await (await entry('Tom Baker')).focus();
    await pickUp('section');
    await board.keyboard.press('ArrowDown');
    await find(board, 'section[aria-label$="at 9:00 AM"][data-over]');
    await board.keyboard.press('ArrowDown');
    await find(board, 'section[aria-label$="at 10:00 AM"][data-over]');
    await board.keyboard.press(' ');
    await expect
      .poll(() => stored('tom'))
      .toMatchObject({
        due: { kind: 'instant', at: new Date(`${thursday}T10:00`).getTime() },
      });
    await find(board, 'section[aria-label$="at 10:00 AM"] .calendar-entry');
    expect(await faults()).toEqual([]);
  });

  test('a click opens the card, where it is closed with its outcome', async () => {
    await (await entry('Tom Baker')).click();
    await click(board, '.card button[aria-label^="Drop"]');
    await expect.poll(() => stored('tom')).toMatchObject({ status: 'dropped' });
    // Stored is not told yet: until then Undo is that of the step before.
    await find(board, '::-p-text(Dropped:)');
    await click(board, 'button::-p-text(Undo)');
    await expect.poll(() => stored('tom')).toMatchObject({ status: 'open' });
  });

  test('the list sorts, filters and finds', async () => {
    await go('#/promises');
    const names = () =>
      board.$$eval('.table tbody tr td:nth-child(2)', (cells) => cells.map((cell) => cell.textContent?.trim()));
    await expect.poll(names).toEqual(expect.arrayContaining(['Tom Baker', 'Priya Nair', 'Ana Silva']));
    await click(board, 'button::-p-text(Who)');
    await expect.poll(names).toEqual(['Ana Silva', 'Priya Nair', 'Tom Baker']);
    await click(board, 'button::-p-text(Who)');
    await expect.poll(names).toEqual(['Tom Baker', 'Priya Nair', 'Ana Silva']);
    await (await find(board, 'input[type=search]')).type('globex nair');
    await expect.poll(names).toEqual(['Priya Nair']);
    await board.$eval('input[type=search]', (field) => field.focus());
    await board.keyboard.down('Shift');
    await board.keyboard.press('Home');
    await board.keyboard.up('Shift');
    await board.keyboard.press('Delete');
    await expect.poll(async () => (await names()).length).toBe(3);
    await board.select('select', 'closed');
    await find(board, '::-p-text(Nothing here.)');
    await board.select('select', 'open');
  });

  test('many are moved at once, and put back at once', async () => {
    await click(board, 'input[aria-label="Select all"]');
    await click(board, 'button::-p-text(Move)');
    await click(board, '.when-choice::-p-text(In 1 hour)');
    const soon = async () =>
      (await rows<Stored>(browser, 'callbacks')).every(
        ({ due }) => due?.kind === 'instant' && (due.at ?? 0) < Date.now() + 3_700_000,
      );
    await expect.poll(soon).toBe(true);
    await find(board, '::-p-text(3 promises)');
    await click(board, 'button::-p-text(Undo)');
    await expect.poll(() => dayOf('priya')).toBe(monday);
    expect(await dayOf('ana')).toBe(monday);
    expect((await stored('tom'))?.due?.kind).toBe('instant');
  });

  test('who is stored twice is shown together, merged, and taken apart again', async () => {
    await go('#/contacts');
    await click(board, 'a::-p-text(One person seems to be stored twice)');
    const together = await find(board, '.doubles-result');
    expect(await together.evaluate((element) => element.textContent)).toMatch(
      /Tom Baker.*Acme, tom@acme\.example, t\.baker@home\.example.*1 promise, 0 touches/,
    );
    expect(await faults()).toEqual([]);
    const names = async () => (await rows<{ name: string }>(browser, 'contacts')).map(({ name }) => name).sort();
    await click(board, 'button::-p-text(Merge into one)');
    await expect.poll(names).toEqual(['Ana Silva', 'Priya Nair', 'Tom Baker']);
    await find(board, '::-p-text(Nobody is stored twice)');
    await click(board, 'button::-p-text(Undo)');
    await expect.poll(names).toEqual(['Ana Silva', 'Priya Nair', 'T. Baker', 'Tom Baker']);
    await click(board, 'button::-p-text(Not the same person)');
    await find(board, '::-p-text(Nobody is stored twice)');
  });

  test('a contact’s page tells what is to come', async () => {
    const tom = (await rows<{ id: string; name: string }>(browser, 'contacts')).find((row) => row.name === 'Tom Baker');
    await go(`#/contacts/${tom?.id}`);
    await find(board, '.timeline li[data-state=open]::-p-text(To do: Call about pricing)');
    expect(await faults()).toEqual([]);
  });
});
