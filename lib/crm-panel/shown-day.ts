import { dayMs, dayNumber, partsOf } from '../time/calendar.ts';

/** Languages whose names of months are read; what two of them use for different months is read in none. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'nb', 'da', 'pl'];
/** A day without a year is the one at most this far from today, in days: further off it might be the other year's. */
const reach = 120;

let months: Map<string, number> | undefined;

/**
 * The day in a CRM's own wording, whatever the page's language: `24 nov. 16:00`, `Nov 12, 2026`, `24. Okt.`, `2026-11-24`.
 * Days in figures alone (`12/11/2026`) are read in no order.
 *
 * @param now epoch milliseconds; decides the year where the page leaves it out
 * @returns midnight UTC of that day in epoch milliseconds; undefined where the wording can be read two ways or not at all
 */
export function shownDay(when: string, now: number): number | undefined {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(when)?.[0];
  if (iso) return Date.parse(iso);
  const days = [
    ...when.matchAll(/(?<!\d)(?<day>\d{1,2})\.?\s(?:de\s)?(?<name>\p{L}+)/gu),
    ...when.matchAll(/(?<name>\p{L}+)\.?\s(?<day>\d{1,2})(?![\d:.]|\s?[ap]\.?m\b)/gu),
  ].flatMap(({ groups: { day = '', name = '' } = {} }) => {
    const month = monthOf(name);
    return month === undefined ? [] : [{ day: Number(day), month }];
  });
  const [date] = days;
  if (!date || days.length > 1) return undefined;
  const year = /(?<!\d)20\d\d(?!\d)/.exec(when)?.[0];
  if (year) return dayIn(Number(year), date);
  const thisYear = partsOf(Math.floor(now / dayMs)).year;
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((each) => dayIn(each, date))
    .find((day) => day !== undefined && Math.abs(day - now) <= reach * dayMs);
}

function dayIn(year: number, { day, month }: { day: number; month: number }): number | undefined {
  const number = dayNumber(year, month, day);
  return partsOf(number).day === day ? number * dayMs : undefined;
}

/** 1 to 12, by the name or its first three letters. */
function monthOf(name: string): number | undefined {
  months ??= monthNames();
  return months.get(name.toLowerCase()) || undefined;
}

/** 0 where two languages disagree. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const style of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(dayNumber(2026, month, 1) * dayMs);
        const name = (parts.find(({ type }) => type === 'month')?.value ?? '').replace('.', '').toLowerCase();
        for (const word of new Set([name, name.slice(0, 3)])) {
          const before = names.get(word) ?? month;
          names.set(word, before === month ? month : 0);
        }
      }
    }
  }
  return names;
}
