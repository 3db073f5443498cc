import { browser } from 'wxt/browser';
import type { Database } from '../store/database.ts';
import { nextDueInstant } from '../store/due.ts';
import { type Clock, endOfToday } from '../store/due-at.ts';

/** The one alarm: it only wakes the background, which recomputes everything whenever it starts or is called. */
export const alarmName = 'next-due';

/** Sets the alarm to the next due instant or the local midnight, whichever comes first. */
export async function setNextAlarm(db: Database, clock: Clock): Promise<void> {
  const midnight = endOfToday(clock);
  const nextDue = (await nextDueInstant(db, clock.now)) ?? midnight;
  await browser.alarms.create(alarmName, { when: Math.min(nextDue, midnight) });
}
