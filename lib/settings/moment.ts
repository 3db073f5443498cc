import type { SnoozeId } from '../cadence/snooze.ts';
import type { Moment } from '../promises/types.ts';
import { inLanguage } from '../words/locale.ts';
import { t } from '../words/t.ts';
import type { Settings } from './defaults.ts';

/**
 * What dates in a text are relative to, from the settings and the browser: its zone, and its language where the rep
 * chose none; they are shown in the interface's. Read at the edge; pure code takes the result.
 * @param now epoch milliseconds
 */
export function momentOf(settings: Pick<Settings, 'workingTime' | 'locale' | 'country'>, now: number): Moment {
  const { timeZone, locale: browserLocale } = new Intl.DateTimeFormat().resolvedOptions();
  const locale = settings.locale ?? browserLocale;
  return {
    now,
    timeZone,
    workingTime: settings.workingTime,
    locale,
    shownIn: inLanguage(t('language'), locale),
    country: settings.country ?? new Intl.Locale(locale).region,
  };
}

/** The same for a page that lists promises: with the ways to put off that the rep chose. */
export function viewOf(settings: Settings, now: number): Moment & { snooze: SnoozeId[] } {
  return { ...momentOf(settings, now), snooze: settings.snooze };
}
