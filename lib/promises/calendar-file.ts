import { TZDate } from '@date-fns/tz/date';
import { tzScan } from '@date-fns/tz/tzScan';
import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import { dayNumberOf, minutesOf, weekdayOf } from '../time/calendar.ts';
import { instantOf, wallTimeAt } from '../time/zone.ts';
import type { Due, Moment, WorkingTime } from './types.ts';

/** One callback, as a calendar needs it. Texts may hold anything: they are escaped here. */
export interface CalendarEntry {
  /** The callback's id: importing the file again updates the event instead of doubling it. */
  id: string;
  /** What is to be done with whom: "Call about pricing, Ana Lopez". */
  title: string;
  /** The sentence the promise stood in. */
  quote: string;
  due: Due;
  /** Link back to the thread or record; left out unless it is http or https. */
  url: string;
  /** Epoch milliseconds of the callback's last change. */
  updatedAt: number;
}

export interface CalendarOptions {
  /** IANA zone the events are written in. */
  timeZone: string;
  /** The alarm of an event without an hour rings when the working day starts. */
  workingTime: WorkingTime;
}

const msPerMinute = 60_000;
/** What a call or a note takes in a calendar, and how long before it the alarm rings. */
const minutesLong = 15;
const alarmMinutes = 10;

/**
 * The text of an iCalendar file (RFC 5545) with one event for each callback: an instant becomes a quarter of an hour in
 * `timeZone`, a day an event without an hour. Each has an alarm and the link back.
 */
export function calendarFile(entries: readonly CalendarEntry[], { timeZone, workingTime }: CalendarOptions): string {
  const { calendar, zone } = emptyCalendar(
    timeZone,
    entries.flatMap(({ due }) => (due.kind === 'instant' ? [due.at] : [])),
  );
  for (const entry of entries) {
    const at =
      entry.due.kind === 'instant' ? entry.due.at : instantOf({ day: dayNumberOf(entry.due.date), minutes: 0 }, 'UTC');
    const link = safeLink(entry.url);
    const allDay = entry.due.kind === 'day';
    const summary = printable(entry.title);
    const event = calendar.createEvent({
      id: `${entry.id}@follow-through`,
      start: allDay ? new Date(at) : new TZDate(at, timeZone),
      end: allDay ? new Date(at + 1440 * msPerMinute) : new TZDate(at + minutesLong * msPerMinute, timeZone),
      allDay,
      ...(!allDay && zone && { timezone: zone }),
      stamp: new Date(entry.updatedAt),
      summary,
      description: [printable(entry.quote), link].filter(Boolean).join('\n'),
      ...(link && { url: link }),
    });
    const ring = allDay ? { triggerAfter: minutesOf(workingTime.start) * 60 } : { triggerBefore: alarmMinutes * 60 };
    event.createAlarm({ type: ICalAlarmType.display, description: summary, ...ring });
  }
  return calendar.toString();
}

/** How long a follow-through block is. */
const blockMinutes = 30;
const weekdays = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
];

/**
 * The text of an iCalendar file with the rep's follow-through blocks: half an hour each, every week on her working days.
 * @param blocks `HH:mm`; importing the file again moves a block of the same time nowhere and adds no second one
 * @param page the address that walks through what is due
 */
export function blocksFile(
  blocks: readonly string[],
  page: string,
  { now, timeZone, workingTime }: Pick<Moment, 'now' | 'timeZone' | 'workingTime'>,
): string {
  const today = wallTimeAt(now, timeZone).day;
  // A series begins on a day it repeats on.
  const first = [0, 1, 2, 3, 4, 5, 6].find((days) => workingTime.days.includes(weekdayOf(today + days))) ?? 0;
  const starts = blocks.map((block) => instantOf({ day: today + first, minutes: minutesOf(block) }, timeZone));
  const { calendar, zone } = emptyCalendar(timeZone, starts);
  for (const [index, start] of starts.entries()) {
    const event = calendar.createEvent({
      id: `block-${blocks[index]}@follow-through`,
      start: new TZDate(start, timeZone),
      end: new TZDate(start + blockMinutes * msPerMinute, timeZone),
      ...(zone && { timezone: zone }),
      stamp: new Date(now),
      summary: 'Follow-through block',
      description: `What is due, card by card: ${page}`,
      repeating: {
        freq: ICalEventRepeatingFreq.WEEKLY,
        byDay: workingTime.days.flatMap((day) => weekdays[day - 1] ?? []),
      },
    });
    event.createAlarm({ type: ICalAlarmType.display, description: 'Follow-through block', triggerBefore: 0 });
  }
  return calendar.toString();
}

/** A calendar for events at these instants; `zone` is undefined for UTC, which is written with a Z and needs no component. */
function emptyCalendar(timeZone: string, instants: readonly number[]) {
  const calendar = new ICalCalendar({
    name: 'Follow Through',
    prodId: { company: 'follow-through', product: 'callbacks', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const zone = timeZone === 'UTC' || timeZone === 'Etc/UTC' ? undefined : timeZone;
  if (instants.length > 0 && zone) {
    calendar.timezone({
      name: zone,
      generator: () => zoneComponent(zone, Math.min(...instants), Math.max(...instants)),
    });
  }
  return { calendar, zone };
}

/** One line without control characters: a name must not be able to start a line of the file. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function safeLink(url: string): string {
  return /^https?:\/\/[^\s"<>\\^`{|}\p{Cc}]+$/iu.test(url) ? url : '';
}

/** The VTIMEZONE of `timeZone`: every change of its clocks from a year before the first event to a year after the last. */
function zoneComponent(timeZone: string, first: number, last: number): string {
  const year = 366 * 1440 * msPerMinute;
  const changes = tzScan(timeZone, { start: new Date(first - year), end: new Date(last + year) });
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`];
  const observance = (kind: string, start: string, from: number, to: number) =>
    lines.push(
      `BEGIN:${kind}`,
      `DTSTART:${start}`,
      `TZOFFSETFROM:${offset(from)}`,
      `TZOFFSETTO:${offset(to)}`,
      `END:${kind}`,
    );
  const before = -new TZDate(first - year, timeZone).getTimezoneOffset();
  observance('STANDARD', '19700101T000000', before, before);
  for (const { date, change, offset: to } of changes) {
    // The change is written in the clock that ends with it.
    const wall = new Date(date.getTime() + (to - change) * msPerMinute).toISOString();
    observance(change > 0 ? 'DAYLIGHT' : 'STANDARD', wall.slice(0, 19).replace(/[-:]/g, ''), to - change, to);
  }
  lines.push('END:VTIMEZONE');
  return lines.join('\r\n');
}

/** @example offset(-210) // '-0330' */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(Math.round(size % 60))}`;
}
