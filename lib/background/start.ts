import { browser } from 'wxt/browser';
import { isOutboxKey, isUndoneKey } from '../messages/outbox.ts';
import { answerMessage } from '../messages/receiver.ts';
import { localDay } from '../promises/format.ts';
import { readSettings } from '../settings/item.ts';
import { momentOf } from '../settings/moment.ts';
import { createDatabase } from '../store/database.ts';
import { type Clock, recomputeDayDues } from '../store/due-at.ts';
import { rememberDays } from '../store/remember-days.ts';
import { createSecondCopy, healFromSecondCopy, renewSecondCopy } from '../store/second-copy.ts';
import { setNextAlarm } from './alarm.ts';
import { openPracticeOnce } from './first-run.ts';
import { createHandlers } from './handlers.ts';
import { listenToAddressBar } from './omnibox.ts';
import { injectIntoOpenTabs } from './open-tabs.ts';
import { leaveWindow, nextPlanned, settleOutbox } from './outbox.ts';
import { createQueue } from './queue.ts';
import { listenToQuickAddCommand } from './quick-add-command.ts';
import { addMenu, remindAboutThis } from './remind-about-this.ts';
import { createNotificationListener, nextReminder, remind } from './reminders.ts';
import { refreshBadge, showStoreTrouble } from './toolbar.ts';

const zoneKey = 'time-zone';
/** The local day on which birthdays and the like were last looked for. */
const daysKey = 'days-looked-at';

const clock = (): Clock => ({ now: Date.now(), timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone });

/**
 * Starts the background. Registers every listener before it returns: a listener registered later misses the event that
 * woke the worker. Each start settles the outbox and recomputes badge and alarm from the database, whatever woke it.
 *
 * @param pageStyles the style sheet of what content scripts show, for those that ask for it
 */
export function startBackground(pageStyles = ''): void {
  const db = createDatabase();
  const queue = createQueue();
  const secondCopy = createSecondCopy(db);

  const refresh = async () => {
    try {
      const { settings } = await readSettings();
      const at = clock();
      // An alarm that was about to ring for a planned mail is replaced below: what fell due until now is stored first.
      await settleOutbox(db, at);
      const reminder = await nextReminder(settings, momentOf(settings, at.now));
      await setNextAlarm(db, at, [reminder, await nextPlanned(at.now)]);
      await refreshBadge(db, at, settings.badge);
      // Here too: an alarm that was about to ring has just been replaced by the next one.
      await remind(db);
    } catch {
      await showStoreTrouble();
    }
  };
  const write = <T>(job: () => Promise<T>): Promise<T> =>
    queue(async () => {
      try {
        return await job();
      } finally {
        await refresh();
        // Best effort: the database is the truth, and a full disk already shows there.
        await secondCopy.update().catch(() => {});
      }
    });
  /** For jobs nobody waits for. What failed stays where it was and is tried again; the refresh after it shows trouble. */
  const inBackground = (job: () => Promise<void>) => void write(job).catch(() => {});
  /** The rep may have crossed zones since the last start. */
  const followZone = async () => {
    const { timeZone } = clock();
    if ((await browser.storage.local.get(zoneKey))[zoneKey] === timeZone) return;
    await recomputeDayDues(db, clock());
    await browser.storage.local.set({ [zoneKey]: timeZone });
  };

  const lookAtDays = async () => {
    const moment = momentOf((await readSettings()).settings, Date.now());
    const today = localDay(moment.now, moment.timeZone);
    if ((await browser.storage.local.get(daysKey))[daysKey] === today) return;
    await rememberDays(db, moment);
    await browser.storage.local.set({ [daysKey]: today });
  };

  const handlers = createHandlers(db, write, pageStyles);
  browser.runtime.onMessage.addListener((message: unknown, sender) => answerMessage(handlers, message, sender));
  browser.runtime.onConnect.addListener(({ name, onDisconnect }) => {
    if (isOutboxKey(name)) onDisconnect.addListener(() => inBackground(() => leaveWindow(name, Date.now())));
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes).filter(
      (key) => (isOutboxKey(key) || isUndoneKey(key)) && changes[key]?.newValue != null,
    );
    if (keys.length > 0) inBackground(() => settleOutbox(db, clock(), keys));
  });
  browser.alarms.onAlarm.addListener(() =>
    // What it rang for is settled by the refresh after it.
    inBackground(async () => {
      await followZone();
      await lookAtDays();
    }),
  );
  const listenToNotifications = createNotificationListener(db, inBackground);
  listenToNotifications();
  browser.permissions.onAdded.addListener(() => {
    listenToNotifications();
    inBackground(async () => {}); // The alarm may have to ring earlier from now on.
  });
  listenToQuickAddCommand();
  listenToAddressBar({
    db,
    readMoment: async () => momentOf((await readSettings()).settings, Date.now()),
    inBackground,
  });
  browser.contextMenus.onClicked.addListener((click) => inBackground(() => remindAboutThis(db, click, clock())));
  // Being listened for is also what makes the browser start us.
  browser.runtime.onStartup.addListener(() => inBackground(() => renewSecondCopy(db)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void addMenu();
    if (reason === 'install') void openPracticeOnce();
    if (import.meta.env.BROWSER !== 'firefox' && (reason === 'install' || reason === 'update'))
      void injectIntoOpenTabs();
  });

  inBackground(async () => {
    await healFromSecondCopy(db);
    await settleOutbox(db, clock());
    await followZone();
    await remind(db); // From the first start on it is known what has been said.
    await lookAtDays();
  });
}
