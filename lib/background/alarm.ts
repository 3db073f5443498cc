import { browser } from 'wxt/browser';
import type { Database } from '../store/database.ts';
import { nextDueInstant } from '../store/due.ts';
import { type Clock, endOfToday } from '../store/due-at.ts';

/** The one alarm: it only wakes the background, which recomputes everything whenever it starts or is called. */
const alarmName = 'next-due';

/**
 * Sets the alarm to the next due instant, the local midnight or the next moment to remind, whichever comes first.
 * @param reminder epoch milliseconds, null where nothing is to be said
 */
export async function setNextAlarm(db: Database, clock: Clock, reminder: number | null): Promise<void> {
  const midnight = endOfToday(clock);
  const nextDue = (await nextDueInstant(db, clock.now)) ?? midnight;
  await browser.alarms.create(alarmName, { when: Math.min(nextDue, midnight, reminder ?? midnight) });
}
