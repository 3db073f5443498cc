/**
 * A moment as Gmail writes it in the language of its page (`May 17, 8:00 AM`, `31. Dez., 09:00`) in English words that can
 * be read only one way: `31 Dec, 09:00`.
 *
 * @param language BCP 47, of the page
 * @returns '' where day, month or hour can't be told
 */
export function englishTime(words: string, language: string): string {
  const clock = /(\d{1,2})[:.h](\d\d)(?:\s?([ap])\.?\s?m)?/i.exec(words);
  if (!clock) return '';
  const [time, hour = '', minute, half] = clock;
  const date = words.replace(time, ' ');
  const year = /20\d\d/.exec(date)?.[0] ?? '';
  for (let month = 0; month < 12; month++) {
    const english = monthName(month, 'en');
    const name = `(?:${monthName(month, language)}|${english})`;
    const day = new RegExp(`(\\d\\d?)\\.?\\s(?:de\\s)?${name}|${name}[^\\s\\d]*\\s(\\d\\d?)(?!\\d)`, 'i').exec(date);
    if (!day) continue;
    const [, before, after] = day;
    // With two digits and no half of the day, hours count to 24.
    return `${before ?? after} ${english} ${year}, ${hour.padStart(2, '0')}:${minute}${half ? ` ${half}m` : ''}`;
  }
  return '';
}

/** As it stands beside a day, without the dot of an abbreviation. */
function monthName(month: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const name = format.formatToParts(new Date(2026, month, 1)).find(({ type }) => type === 'month')?.value ?? '';
  return name.replace('.', '').toLowerCase();
}
