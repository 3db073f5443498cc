import { browser } from 'wxt/browser';
import type { Settings } from '../settings/defaults.ts';
import type { Database } from '../store/database.ts';
import { overdueCount } from '../store/due.ts';
import { type Clock, endOfToday } from '../store/due-at.ts';
import { t } from '../words/t.ts';

/** Four characters fit on the badge; the tooltip says the true number. */
const badgeText = (count: number) => (count === 0 ? '' : count > 999 ? '999+' : String(count));

/** Shows how many promises are overdue; nothing at none. */
export async function refreshBadge(db: Database, clock: Clock, counts: Settings['badge']): Promise<void> {
  const until = counts === 'overdue' ? clock.now : endOfToday(clock);
  const count = await overdueCount(db, until);
  await browser.action.setBadgeText({ text: badgeText(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#B45309' });
  await browser.action.setTitle({
    title: count === 0 ? t('manifest.name') : t(counts === 'overdue' ? 'toolbar.overdue' : 'toolbar.today', count),
  });
}

/** When the store cannot be read: says so instead of an empty badge, which would say that nothing is due. */
export async function showStoreTrouble(): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: t('toolbar.noStore') });
}
