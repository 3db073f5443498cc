import { browser } from 'wxt/browser';
import type { Database } from '../store/database.ts';
import { nextDueInstant } from '../store/due.ts';
import { type Clock, endOfToday } from '../store/due-at.ts';

/** The one alarm: it only wakes the background, which recomputes everything whenever it starts or is called. */
const alarmName = 'next-due';

/**
 * Sets the alarm to the next due instant, the local midnight or the first of some other moments, whichever comes first.
 * @param others epoch milliseconds, null for none: when to remind, when a scheduled mail goes out
 */
export async function setNextAlarm(db: Database, clock: Clock, others: (number | null)[]): Promise<void> {
  const midnight = endOfToday(clock);
  const nextDue = (await nextDueInstant(db, clock.now)) ?? midnight;
  await browser.alarms.create(alarmName, {
    when: Math.min(nextDue, ...others.map((other) => other ?? midnight), midnight),
  });
}
