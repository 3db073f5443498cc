import { TZDate, tzOffset } from '@date-fns/tz';
import type { Due } from '../../lib/promises/types.ts';

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Epoch milliseconds of an ISO 8601 date with an offset; without one it is read as UTC. Undefined: no such date. */
export function parseInstant(text: string): number | undefined {
  return isoDate.test(text.trim()) ? parseIso(text, 'UTC')?.at : undefined;
}

/**
 * When and where a mail was written. Its zone is `timeZone`; without one the offset of `sentAt`; without that UTC, in
 * which wall-clock time stays as it was written. Without `sentAt` the mail is written `now`, in this machine's zone.
 * @throws Error for a date that does not exist
 */
export function parseSentAt(
  sentAt: string | undefined,
  timeZone: string | undefined,
  now: number,
): { sentAt: number; timeZone: string } {
  if (!sentAt) return { sentAt: now, timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone };
  const parsed = parseIso(sentAt, timeZone ?? 'UTC');
  if (!parsed) throw new Error(`sentAt: "${sentAt}" is no date (write 2026-11-23T15:00:00+01:00)`);
  return { sentAt: parsed.at, timeZone: timeZone ?? parsed.offset ?? 'UTC' };
}

function parseIso(text: string, timeZone: string): { at: number; offset?: string } | undefined {
  const match = isoDate.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? Number.NaN)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offset = match[7] && (/^z$/i.test(match[7]) ? 'UTC' : match[7].replace(/^(...):?(..)$/, '$1:$2'));
  const clock = Number.isNaN(hour)
    ? ([9, 0, 0] as const)
    : ([hour, minute, Number.isNaN(second) ? 0 : second] as const);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days || clock[0] > 23 || clock[1] > 59 || clock[2] > 60)
    return undefined;
  const at = new TZDate(year, month - 1, day, ...clock, offset ?? timeZone).getTime();
  return offset ? { at, offset } : { at };
}

/** `YYYY-MM-DD` for a day, `YYYY-MM-DDTHH:mm` for an instant as clocks in `timeZone` show it. */
export function printDue(due: Due | null, timeZone: string): string | null {
  if (!due) return null;
  if (due.kind === 'day') return due.date;
  return new Date(due.at + tzOffset(timeZone, new Date(due.at)) * 60_000).toISOString().slice(0, 16);
}
