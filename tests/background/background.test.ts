import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBObjectStore as FDBObjectStore, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../helpers/fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { startBackground } from '../../lib/background/start.ts';
import { send } from '../../lib/messages/client.ts';
import type { OutboxEntry } from '../../lib/messages/outbox.ts';
import { confirmSent, removePending, takeBack, writePending } from '../../lib/messages/outbox-client.ts';
import { readOutbox } from '../../lib/messages/outbox-reader.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { listSetAside } from '../../lib/store/set-aside.ts';
import { entryOf, friday10, hour, promiseOf } from '../store/examples.ts';

const at3pm = friday10 + 5 * hour;
const ownPage = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

let db: Database;
let clickMenu: (selectionText: string) => void;
/** Answers the suggestions under the first one. */
let typeInAddressBar: (line: string) => Promise<{ content: string; description: string }[]>;
let pressCommand: (name: string) => void;
let enterInAddressBar: (line: string) => void;
let closeWindow: (port: string) => void;

/** A worker's end and its next start: listeners go, what is stored stays. */
function restart(): void {
  for (const event of [fakeBrowser.storage.onChanged, fakeBrowser.runtime.onMessage, fakeBrowser.alarms.onAlarm]) {
    event.removeAllListeners();
  }
  startBackground();
}

const kept = async () => ({ callbacks: await db.callbacks.count(), touches: await db.touches.count() });
const outboxKeys = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => /^(outbox|undone):/.test(key));
const badge = () => fakeBrowser.action.getBadgeText({});
/** One job after the other: this one answers when the start, and what was asked before, is over. */
const started = () => send('damaged.setAside', null);
const settled = () => vi.waitFor(async () => expect(await outboxKeys()).toEqual([]));
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.stubEnv('TZ', 'Europe/London');
  vi.useFakeTimers({ now: friday10, toFake: ['Date'] });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => false) as never);
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation((async () => {}) as never);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('');
  vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockImplementation((listener) => {
    clickMenu = (selectionText) =>
      listener({ menuItemId: '', editable: false, pageUrl: 'https://news.example/a', selectionText });
  });
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    pressCommand = (name) => listener(name);
  });
  vi.spyOn(fakeBrowser.omnibox, 'setDefaultSuggestion').mockImplementation((async () => {}) as never);
  vi.spyOn(fakeBrowser.omnibox.onInputStarted, 'addListener').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.omnibox.onInputChanged, 'addListener').mockImplementation((listener) => {
    typeInAddressBar = (line) => new Promise((resolve) => listener(line, resolve));
  });
  vi.spyOn(fakeBrowser.omnibox.onInputEntered, 'addListener').mockImplementation((listener) => {
    enterInAddressBar = (line) => listener(line, 'currentTab');
  });
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    closeWindow = (name) =>
      listener({ name, onDisconnect: { addListener: (closed: () => void) => closed() } } as never);
  });
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue({} as never);
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '' });
  // The fake browser knows neither a sender nor listeners that answer with a promise.
  const { onMessage } = fakeBrowser.runtime;
  const addListener = onMessage.addListener.bind(onMessage);
  vi.spyOn(onMessage, 'addListener').mockImplementation((listener) =>
    addListener((message, _sender, respond) => {
      void (listener(message, ownPage, respond) as unknown as Promise<unknown>).then(respond);
      return true;
    }),
  );
  db = createDatabase();
});
afterEach(async () => {
  await started().catch(() => {}); // What still runs would write into the next test's storage.
  db.close();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a sent mail', () => {
  it('is nothing while it is pending, one promise once it is confirmed', async () => {
    startBackground();
    const entry = entryOf();
    await writePending(entry);
    await vi.waitFor(async () => expect(await alarms()).toHaveLength(1));
    expect(await kept()).toEqual({ callbacks: 0, touches: 0 });
    await confirmSent(entry);
    await settled();
    expect(await kept()).toEqual({ callbacks: 1, touches: 1 });
  });

  it('is committed by the next start when no background was awake', async () => {
    await writePending(entryOf());
    await confirmSent(entryOf());
    startBackground();
    await vi.waitFor(async () => expect(await outboxKeys()).toHaveLength(1));
    expect(await kept()).toEqual({ callbacks: 1, touches: 1 });
  });

  it('is stored once when the worker dies between the commit and the deletion', async () => {
    startBackground();
    const entry = entryOf();
    const remove = vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('worker gone'));
    await confirmSent(entry);
    await vi.waitFor(() => expect(remove).toHaveBeenCalled());
    expect(await outboxKeys()).toHaveLength(1);
    remove.mockRestore();
    restart();
    await settled();
    expect(await kept()).toEqual({ callbacks: 1, touches: 1 });
  });

  it('leaves nothing when it is refused, or undone before or after it was stored', async () => {
    startBackground();
    const [refused, early, late] = [entryOf(), entryOf(), entryOf()];
    await writePending(refused);
    await removePending(refused.id);
    await confirmSent(early);
    await takeBack(early);
    await confirmSent(late);
    await vi.waitFor(async () => expect(await outboxKeys()).toEqual([]));
    await takeBack(late);
    await settled();
    expect({ ...(await kept()), contacts: await db.contacts.count() }).toEqual({
      callbacks: 0,
      touches: 0,
      contacts: 0,
    });
  });

  it('that was undone while the background slept leaves nothing', async () => {
    const entry = entryOf();
    await confirmSent(entry);
    await fakeBrowser.storage.local.set({
      [`undone:${entry.id}`]: { id: entry.id, promiseIds: [entry.promises[0]?.id] },
    });
    startBackground();
    await settled();
    expect(await kept()).toEqual({ callbacks: 0, touches: 0 });
  });

  it('nobody settled becomes a question, and the answer settles it', async () => {
    startBackground();
    const [went, stayed] = [entryOf(), entryOf()];
    await writePending(went);
    await writePending(stayed);
    expect((await readOutbox(friday10 + 60_000)).unsettled).toEqual([]);
    expect((await readOutbox(friday10 + 120_000)).unsettled).toHaveLength(2);
    await send('outbox.settle', { id: went.id, wentOut: true });
    await send('outbox.settle', { id: stayed.id, wentOut: false });
    await settled();
    expect((await db.touches.toArray()).map(({ id }) => id)).toEqual([went.id]);
  });

  it('scheduled for later waits, rings at its time and is stored as sent then', async () => {
    startBackground();
    const goesAt = friday10 + 2 * hour;
    const entry = { ...entryOf(), goesAt, draftId: '#msg-a:r1' };
    await confirmSent(entry);
    await vi.waitFor(async () => expect(await alarms()).toEqual([['next-due', goesAt]]));
    expect(await kept()).toEqual({ callbacks: 0, touches: 0 });
    const { planned, unstored } = await readOutbox(friday10 + hour);
    expect([planned.map(({ id }) => id), unstored]).toEqual([[entry.id], []]);
    vi.setSystemTime(goesAt);
    restart();
    await settled();
    expect((await db.touches.toArray()).map(({ at }) => at)).toEqual([goesAt]);
  });

  it('scheduled for later is stored where a change at that very moment set the next alarm before this one rang', async () => {
    startBackground();
    const goesAt = friday10 + 2 * hour;
    await confirmSent({ ...entryOf(), goesAt });
    await vi.waitFor(async () => expect(await alarms()).toEqual([['next-due', goesAt]]));
    vi.setSystemTime(goesAt);
    await send('damaged.setAside', null); // Whatever is written.
    expect((await db.touches.toArray()).map(({ at }) => at)).toEqual([goesAt]);
    expect(await outboxKeys()).toEqual([]);
  });

  it('scheduled for later is forgotten when its draft is opened again', async () => {
    startBackground();
    await confirmSent({ ...entryOf(), goesAt: friday10 + hour, draftId: '#msg-a:r1' });
    await confirmSent({ ...entryOf(), goesAt: friday10 + hour, draftId: '#msg-a:r2' });
    await send('outbox.reopened', { draftId: '#msg-a:r1' });
    expect((await readOutbox(friday10)).planned.map(({ draftId }) => draftId)).toEqual(['#msg-a:r2']);
  });

  it('in a window of its own goes out when that closes, unless its time is not known', async () => {
    startBackground();
    const [now, sometime] = [entryOf({ ownWindow: true }), entryOf({ ownWindow: true, goesAt: null })];
    for (const entry of [now, sometime]) {
      await writePending(entry);
      closeWindow(`outbox:${entry.id}`);
    }
    const planned = async () => (await readOutbox(friday10)).planned.map(({ id }) => id);
    await vi.waitFor(async () => expect(await planned()).toEqual([now.id]));
    expect((await readOutbox(friday10 + 120_000)).unsettled.map(({ id }) => id)).toEqual([sometime.id]);
  });

  it('in a window that was loaded anew, its draft still there, waits for her word', async () => {
    startBackground();
    const entry = entryOf({ ownWindow: true, draftId: '#msg-a:r1' });
    await writePending(entry);
    await send('outbox.reopened', { draftId: '#msg-a:r1' });
    closeWindow(`outbox:${entry.id}`);
    await started();
    const { planned, unsettled } = await readOutbox(friday10 + 120_000);
    expect([planned, unsettled.map(({ id }) => id)]).toEqual([[], [entry.id]]);
  });

  it('sent again after its page was loaded anew is asked about no more: a draft goes out once', async () => {
    startBackground();
    const [before, again, other] = ['#msg-a:r1', '#msg-a:r1', '#msg-a:r2'].map((draftId) => entryOf({ draftId }));
    await writePending(before as OutboxEntry);
    await writePending(other as OutboxEntry);
    await confirmSent(again as OutboxEntry);
    await vi.waitFor(async () => expect(await outboxKeys()).toEqual([`outbox:${other?.id}`]));
    expect((await db.touches.toArray()).map(({ id }) => id)).toEqual([again?.id]);
  });

  it('that cannot be read is set aside and shown, and the others are stored', async () => {
    await fakeBrowser.storage.local.set({ 'outbox:broken': { version: 1, promises: 'none' } });
    await confirmSent(entryOf());
    startBackground();
    await settled();
    expect(await kept()).toEqual({ callbacks: 1, touches: 1 });
    const [found] = await listSetAside();
    expect(found).toMatchObject({ from: 'outbox', value: { promises: 'none' } });
    await send('setAside.discard', { id: found?.id ?? '' });
    expect(await listSetAside()).toEqual([]);
  });

  it('waits in the outbox while the disk is full', async () => {
    const full = vi.spyOn(FDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('No space', 'QuotaExceededError');
    });
    startBackground();
    await confirmSent(entryOf());
    await vi.waitFor(() => expect(full).toHaveBeenCalled());
    await send('settings.get', null);
    expect((await readOutbox(friday10 + 60_000)).unstored).toHaveLength(1);
    expect(await listSetAside()).toEqual([]);
    full.mockRestore();
    restart();
    await settled();
    expect(await kept()).toEqual({ callbacks: 1, touches: 1 });
  });
});

describe('badge and alarm', () => {
  it('follow the store: nothing, then one overdue, then nothing', async () => {
    startBackground();
    const entry = entryOf();
    await confirmSent(entry);
    await settled();
    await vi.waitFor(async () => expect(await alarms()).toEqual([['next-due', at3pm]]));
    expect(await badge()).toBe('');
    vi.setSystemTime(at3pm);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'next-due', scheduledTime: at3pm } as never);
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
    expect(await fakeBrowser.action.getTitle({})).toBe('Follow Through: 1 promise overdue');
    expect(await alarms()).toEqual([['next-due', Date.UTC(2026, 10, 21)]]);
    const undo = await send('callback.close', { id: entry.promises[0]?.id ?? '', outcome: 'done' });
    expect(await badge()).toBe('');
    await send('change.undo', undo);
    expect(await badge()).toBe('1');
  });

  it('are recomputed by every start', async () => {
    await confirmSent(entryOf());
    vi.setSystemTime(at3pm + hour);
    startBackground();
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
  });

  it('follow the rep into another zone', async () => {
    startBackground();
    await confirmSent(entryOf({ promises: [promiseOf({ due: { kind: 'day', date: '2026-11-20' } })] }));
    await settled();
    vi.stubEnv('TZ', 'America/Los_Angeles');
    vi.setSystemTime(Date.UTC(2026, 10, 21, 1));
    restart();
    await vi.waitFor(async () => expect(await alarms()).toEqual([['next-due', Date.UTC(2026, 10, 21, 8)]]));
    await vi.waitFor(async () => expect(await badge()).toBe(''));
  });

  it('count what is due today too where she wants it', async () => {
    startBackground();
    await confirmSent(entryOf());
    await settled();
    await send('settings.change', { badge: 'overdue-and-today' });
    expect(await badge()).toBe('1');
  });
});

describe('the address bar', () => {
  const suggestion = () => vi.mocked(fakeBrowser.omnibox.setDefaultSuggestion).mock.lastCall?.[0].description;

  it('shows what it understood, in well-formed markup whatever is typed', async () => {
    startBackground();
    await typeInAddressBar('call Tom & <Ana> Friday 3pm about "pricing"');
    expect(suggestion()).toMatch(/^<match>Call about [^<>]*<\/match> <dim>[^<>]*<\/dim>$/);
    expect(suggestion()).toContain('&quot;pricing');
    await typeInAddressBar('');
    expect(suggestion()).toBe('<match>Say who, what and when: call Tom Friday 3pm about pricing</match>');
  });

  it('offers the other day where the words have two meanings', async () => {
    vi.setSystemTime(friday10 + 5 * 24 * hour);
    startBackground();
    const [other] = await typeInAddressBar('call Tom next Friday at 10 about pricing');
    expect(other?.content).toMatch(/^call Tom \d{4}-\d\d-\d\d 10:00 about pricing$/);
  });

  it('keeps the line on Enter, as quick add does', async () => {
    startBackground();
    enterInAddressBar('call Tom Baker tomorrow about pricing');
    await vi.waitFor(async () => expect(await db.callbacks.toArray()).toHaveLength(1));
    enterInAddressBar('send Tom the deck');
    await vi.waitFor(async () => expect(await db.callbacks.toArray()).toHaveLength(2));
    expect(await db.contacts.toArray()).toMatchObject([{ name: 'Tom Baker' }]);
    enterInAddressBar('  ');
    await started();
    expect(await db.callbacks.count()).toBe(2);
  });
});

it('the keyboard command opens quick add, in a tab where there can be no popup', async () => {
  const setPopup = vi.spyOn(fakeBrowser.action, 'setPopup').mockImplementation((async () => {}) as never);
  const openPopup = vi.spyOn(fakeBrowser.action, 'openPopup').mockImplementation((async () => {}) as never);
  const createTab = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async () => {}) as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://test-extension-id${path}`);
  startBackground();
  pressCommand('quick-add');
  await vi.waitFor(() => expect(setPopup).toHaveBeenLastCalledWith({ popup: '/popup.html' }));
  expect(setPopup).toHaveBeenCalledWith({ popup: '/popup.html#add' });
  expect(createTab).not.toHaveBeenCalled();
  openPopup.mockRejectedValue(new Error('no window'));
  pressCommand('quick-add');
  await vi.waitFor(() =>
    expect(createTab).toHaveBeenCalledWith({ url: 'chrome-extension://test-extension-id/popup.html#add' }),
  );
});

describe('reminders', () => {
  const allow = async () => {
    await fakeBrowser.storage.local.set({ settings: { blocks: [] } });
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => true) as never);
    startBackground();
  };
  const shown = () =>
    Object.entries(fakeBrowser.notifications.getAllCreateOptions()).map(([id, { title, message }]) => ({
      id,
      title,
      message,
    }));
  const ring = async (at: number) => {
    vi.setSystemTime(at);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'next-due', scheduledTime: at } as never);
    await send('settings.get', null);
    await send('damaged.setAside', null); // One job after the other: this one answers when the reminder has been shown.
  };

  it('come at the due moment, with the sentence', async () => {
    await allow();
    const entry = entryOf();
    await confirmSent(entry);
    await settled();
    await ring(at3pm);
    expect(shown()).toEqual([
      { id: `callback:${entry.promises[0]?.id}`, title: 'Due: Tom Baker', message: "I'll call you on Friday at 3pm." },
    ]);
    await fakeBrowser.notifications.clear(`callback:${entry.promises[0]?.id}`);
    await ring(at3pm + 60_000);
    expect(shown()).toEqual([]);
  });

  it('come where a change at that very moment set the next alarm before this one rang', async () => {
    await allow();
    await confirmSent(entryOf());
    await settled();
    vi.setSystemTime(at3pm);
    await send('damaged.setAside', null); // Whatever is written.
    expect(shown()).toMatchObject([{ title: 'Due: Tom Baker' }]);
  });

  it('come for a day’s promise before that day closes', async () => {
    await allow();
    await confirmSent(entryOf({ promises: [promiseOf({ due: { kind: 'day', date: '2026-11-20' } })] }));
    await settled();
    await ring(friday10 + 5.9 * hour);
    expect(shown().map(({ title }) => title)).not.toContain('Due: Tom Baker');
    await ring(friday10 + 6 * hour);
    expect(shown()).toMatchObject([{ title: 'Due: Tom Baker' }]);
  });

  it('that were missed in sleep come once, gathered', async () => {
    await allow();
    await confirmSent(
      entryOf({ promises: [promiseOf(), promiseOf({ due: { kind: 'instant', at: at3pm + 60_000 } })] }),
    );
    await settled();
    await ring(at3pm + hour);
    expect(shown()).toMatchObject([{ id: 'due', title: '2 promises due', message: 'Tom Baker, Tom Baker' }]);
  });

  it('wait for the end of the quiet hours', async () => {
    await allow();
    const at8pm = friday10 + 10 * hour;
    await confirmSent(entryOf({ promises: [promiseOf({ due: { kind: 'instant', at: at8pm } })] }));
    await settled();
    await ring(at8pm);
    expect(shown()).toEqual([]);
    await vi.waitFor(async () => expect(await alarms()).toEqual([['next-due', Date.UTC(2026, 10, 21)]]));
    await ring(Date.UTC(2026, 10, 21, 8));
    expect(shown()).toMatchObject([{ title: 'Due: Tom Baker' }]);
  });

  it('gather what is due in a follow-through block', async () => {
    await allow();
    await confirmSent(entryOf());
    await settled();
    await send('settings.change', { blocks: ['15:30'] });
    await ring(at3pm);
    await fakeBrowser.notifications.clear((shown()[0]?.id ?? '') as string);
    await ring(at3pm + hour / 2);
    expect(shown()).toMatchObject([
      { id: 'due', title: 'Time to follow through', message: expect.stringContaining('1 promise overdue') },
    ]);
  });

  it('are pressed: in an hour moves it, done on a call asks how it went', async () => {
    await allow();
    const entry = entryOf();
    const id = entry.promises[0]?.id ?? '';
    await confirmSent(entry);
    await settled();
    await ring(at3pm);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onButtonClicked.trigger(`callback:${id}`, 0);
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(`popup.html#${id}$`) }));
    expect(await db.callbacks.get(id)).toMatchObject({ status: 'open' });
    await fakeBrowser.notifications.onButtonClicked.trigger(`callback:${id}`, 1);
    await vi.waitFor(async () =>
      expect(await db.callbacks.get(id)).toMatchObject({ moves: [{ from: { at: at3pm } }] }),
    );
  });

  it('of several lead to the walk through what is due', async () => {
    await allow();
    await confirmSent(
      entryOf({ promises: [promiseOf(), promiseOf({ due: { kind: 'instant', at: at3pm + 60_000 } })] }),
    );
    await settled();
    await ring(at3pm + hour);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('due');
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: expect.stringMatching('board.html#/block$') }));
  });

  it('put a birthday into the list a week ahead, once', async () => {
    const days = [{ date: '1980-11-25', what: 'birthday' }];
    startBackground();
    await send('contacts.add', { contacts: [{ name: 'Tom Baker', emails: ['tom@example.com'] }] });
    const [contact] = await db.contacts.toArray();
    await send('contact.edit', { id: contact?.id ?? '', details: { days } });
    await ring(at3pm);
    expect(await db.callbacks.toArray()).toMatchObject([
      { purpose: 'birthday', due: { kind: 'day', date: '2026-11-25' }, status: 'open' },
    ]);
  });

  it('are silent without the permission', async () => {
    startBackground();
    await confirmSent(entryOf());
    await settled();
    await ring(at3pm);
    expect(shown()).toEqual([]);
  });
});

it('"Remind me about this" keeps the selected text under "Needs a day", with the way back', async () => {
  startBackground();
  clickMenu('  New plant in Lyon opens in May ');
  await vi.waitFor(async () =>
    expect(await db.callbacks.toArray()).toMatchObject([
      { quote: 'New plant in Lyon opens in May', due: null, needsDay: 1, source: { url: 'https://news.example/a' } },
    ]),
  );
  clickMenu('   ');
  await send('damaged.setAside', null);
  expect(await db.callbacks.count()).toBe(1);
});

it('tells the coach what is stored about the reader, and what the rep pledges', async () => {
  startBackground();
  await confirmSent(entryOf());
  await settled();
  await send('settings.change', { pledgeHours: 4 });
  const { source, subject } = entryOf();
  const recipients = [{ email: 'tom@example.com', name: '' }];
  expect(await send('mail.look', { recipients, source, subject, thread: [], draft: null })).toMatchObject({
    reader: {
      name: 'Tom Baker',
      history: { replyHours: 4, touches: [{ channel: 'email' }], promises: [{ action: 'call', status: 'open' }] },
    },
    line: '1 touch, no answer yet · you promised a call today',
  });
});

it('opens the practice page once, not again on update', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  startBackground();
  const installed = (reason: 'install' | 'update') => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  await installed('install');
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  await installed('update');
  await installed('install');
  await send('settings.get', null);
  expect(create.mock.calls).toEqual([[{ url: expect.stringMatching(/\/practice\.html$/) }]]);
});
