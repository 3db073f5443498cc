import { browser } from 'wxt/browser';
import { endsByBeingDone } from '../cadence/decisions.ts';
import { blocksBetween, nextReminderTime, quietUntil, remindsAt } from '../cadence/reminders.ts';
import type { Moment } from '../promises/types.ts';
import type { Settings } from '../settings/defaults.ts';
import { readSettings } from '../settings/item.ts';
import { momentOf } from '../settings/moment.ts';
import { closeCallback, rescheduleCallbacks } from '../store/callbacks.ts';
import type { Database } from '../store/database.ts';
import { dueBetween, overdueCount } from '../store/due.ts';
import { endOfToday } from '../store/due-at.ts';
import type { Callback } from '../store/records.ts';
import { t } from '../words/t.ts';

/** Up to when everything has been said, epoch milliseconds in `storage.local`: after sleep, what was missed comes once. */
const remindedKey = 'reminded-until';
const onePrefix = 'callback:';
const severalId = 'due';
const hour = 3_600_000;

/** True where the rep wants reminders and the browser lets us show them. */
async function mayRemind({ reminders }: Settings): Promise<boolean> {
  return reminders && (await browser.permissions.contains({ permissions: ['notifications'] }));
}

/** When the alarm must ring to remind, beside the due instants; null where there is nothing to say. */
export async function nextReminder(settings: Settings, moment: Moment): Promise<number | null> {
  return (await mayRemind(settings)) ? nextReminderTime(settings, moment) : null;
}

/** Says what has come due since the last time, gathered in one notification. Silent in the quiet hours, then gathered. */
export async function remind(db: Database): Promise<void> {
  const { settings } = await readSettings();
  const moment = momentOf(settings, Date.now());
  const { now } = moment;
  const since = (await browser.storage.local.get(remindedKey))[remindedKey];
  if (await mayRemind(settings)) {
    if (quietUntil(settings.quietHours, moment) !== null) return;
    if (typeof since === 'number') await say(db, since, settings, moment);
  }
  await browser.storage.local.set({ [remindedKey]: now });
}

async function say(db: Database, since: number, settings: Settings, moment: Moment): Promise<void> {
  const { now } = moment;
  // A day's promise reminds hours before it turns overdue, so today's are looked at too.
  const due = (await dueBetween(db, since, endOfToday(moment))).filter((callback) => {
    const time = callback.due ? remindsAt(callback.due, moment) : Number.POSITIVE_INFINITY;
    return since < time && time <= now;
  });
  const blocks = blocksBetween(settings.blocks, since, now, moment);
  const overdue = await overdueCount(db, now);
  const [only] = due;
  if (blocks.length > 0 && overdue + due.length > 0) {
    await show(severalId, t('remind.block'), t('remind.overdue', overdue));
  } else if (due.length > 1) {
    const names = await Promise.all(due.slice(0, 5).map((callback) => personOf(db, callback)));
    await show(severalId, t('remind.due', due.length), names.filter(Boolean).join(', '));
  } else if (only) {
    const person = await personOf(db, only);
    const title = person ? t('remind.dueTo', person) : t('remind.one');
    await show(onePrefix + only.id, title, only.quote || only.purpose, [t('outcome.done'), t('remind.hour')]);
  }
}

async function personOf(db: Database, { contactId }: Callback): Promise<string> {
  const contact = contactId ? await db.contacts.get(contactId) : undefined;
  return contact?.name || contact?.emails[0] || '';
}

async function show(id: string, title: string, message: string, buttons: string[] = []): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    // Firefox has no buttons and refuses the whole notification for them; a click opens the promise there.
    ...(import.meta.env.BROWSER !== 'firefox' &&
      buttons.length > 0 && { buttons: buttons.map((each) => ({ title: each })) }),
  });
}

/** A click on the notification: the thread it is about, or the list; all that is due, card by card, where it is about several. */
async function open(db: Database, id: string): Promise<void> {
  const callback = id.startsWith(onePrefix) ? await db.callbacks.get(id.slice(onePrefix.length)) : undefined;
  await browser.notifications.clear(id);
  if (id === severalId) {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/board.html')}#/block` });
    return;
  }
  const url = callback?.source.url ?? '';
  await browser.tabs.create({ url: /^https?:/.test(url) ? url : listPage(callback) });
}

/** The list in a tab of its own, at one callback where it is about one. */
const listPage = (callback?: Callback) =>
  browser.runtime.getURL('/popup.html') + (callback ? `#${encodeURIComponent(callback.id)}` : '');

/** Done or in an hour. A call is not simply done: the list asks how it went. */
async function press(db: Database, id: string, button: number): Promise<void> {
  const callback = await db.callbacks.get(id.slice(onePrefix.length));
  await browser.notifications.clear(id);
  if (callback?.status !== 'open') return;
  const moment = momentOf((await readSettings()).settings, Date.now());
  if (button === 1) {
    await rescheduleCallbacks(db, [callback.id], { kind: 'instant', at: moment.now + hour }, moment);
  } else if (endsByBeingDone(callback.action)) {
    await closeCallback(db, callback.id, { outcome: 'done' }, moment);
  } else {
    await browser.tabs.create({ url: listPage(callback) });
  }
}

/**
 * Listens to the notifications. Call it at the start and again when a permission is granted: before that there is no
 * API to listen to.
 */
export function createNotificationListener(db: Database, inBackground: (job: () => Promise<void>) => void): () => void {
  let isListening = false;
  return () => {
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => inBackground(() => open(db, id)));
    browser.notifications.onButtonClicked?.addListener((id, button) => inBackground(() => press(db, id, button)));
  };
}
