/** The coming Friday at this full hour, local time; said on a Friday it is that of the week after. */
export function comingFriday(hour: number, now = new Date()): Date {
  const days = (5 - now.getDay() + 7) % 7 || 7;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}

/** The next full minute that leaves time to type it in: date fields know no seconds. */
export function nextMinute(now = new Date()): Date {
  return new Date(Math.ceil((now.getTime() + 15_000) / 60_000) * 60_000);
}
