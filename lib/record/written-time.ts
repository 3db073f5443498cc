const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A day and an hour as a user's own format writes them in two fields (`31.12.2026`, `12/31/2026`, `2026-12-31`; `09:00`,
 * `09:00am`) in English words that can be read only one way: `31 Dec 2026, 09:00`.
 *
 * @returns '' where day and month can't be told apart, or something is missing
 */
export function writtenTime(day: string, time: string): string {
  const clock = /^\D*(\d{1,2})[:.h](\d\d)\s*([ap])?\.?m?\.?\s*$/i.exec(time);
  const parts = [...day.matchAll(/\d+/g)].map(([digits]) => digits);
  if (!clock || parts.length !== 3) return '';
  const yearAt = parts.findIndex((digits) => digits.length === 4);
  const others = parts.filter((_, index) => index !== yearAt).map(Number);
  const [first = 0, second = 0] = others;
  // With the year in front the month follows it; with dots the day comes first. Else a number above twelve must tell.
  const dayFirst = yearAt === 0 ? false : day.includes('.') || first > 12 || first === second;
  const isSure = yearAt === 0 || (yearAt === 2 && (dayFirst || second > 12));
  const [date, month] = dayFirst ? [first, second] : [second, first];
  const name = months[month - 1];
  if (!isSure || !name || date < 1 || date > 31) return '';
  const [, hour = '', minute, half] = clock;
  return `${date} ${name} ${parts[yearAt]}, ${hour.padStart(2, '0')}:${minute}${half ? ` ${half.toLowerCase()}m` : ''}`;
}
