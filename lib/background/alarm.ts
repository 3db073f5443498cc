import { browser } from 'wxt/browser';
import type { Database } from '../store/database.ts';
import { nextDueInstant } from '../store/due.ts';
import type { Clock } from '../store/due-at.ts';
import { localDate, startOfLocalDay } from '../store/local-day.ts';

/** The one alarm: it only wakes the background, which recomputes everything whenever it starts or is called. */
export const alarmName = 'next-due';

/** Sets the alarm to the next due instant or the local midnight, whichever comes first. */
export async function setNextAlarm(db: Database, { now, timeZone }: Clock): Promise<void> {
  const midnight = startOfLocalDay(localDate(now, timeZone), timeZone, 1);
  const nextDue = (await nextDueInstant(db, now)) ?? midnight;
  await browser.alarms.create(alarmName, { when: Math.min(nextDue, midnight) });
}
