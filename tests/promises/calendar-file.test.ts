import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { blocksFile, type CalendarEntry, calendarFile } from '../../lib/promises/calendar-file.ts';

const workingTime = { start: '08:30', end: '17:00', days: [1, 2, 3, 4, 5] };
const entry: CalendarEntry = {
  id: '3f1c',
  title: 'Call about pricing, Ana Lopez',
  quote: "I'll call you on Friday at 3 about pricing.",
  due: { kind: 'instant', at: Date.parse('2026-11-27T15:00:00Z') },
  url: 'https://mail.google.com/mail/u/0/#inbox/abc123',
  updatedAt: Date.parse('2026-11-25T09:30:00Z'),
};

/** Reads the file with another library, as a calendar would, its zones included. */
function open(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a callback in a calendar', () => {
  it.each(['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'])(
    'stands at the same instant in %s',
    (timeZone) => {
      for (const at of [
        '2026-11-27T15:00:00Z',
        '2026-07-01T06:30:00Z',
        '2027-03-28T00:30:00Z',
        '2027-03-28T01:30:00Z',
      ]) {
        ICAL.TimezoneService.reset();
        const due = { kind: 'instant', at: Date.parse(at) } as const;
        const [event] = open(calendarFile([{ ...entry, due }], { timeZone, workingTime }));
        expect(event?.startDate.zone.tzid).toBe(timeZone);
        expect(event?.startDate.toJSDate().toISOString()).toBe(new Date(due.at).toISOString());
        expect(event?.endDate.toJSDate().getTime()).toBe(due.at + 15 * 60_000);
      }
    },
  );

  it('says what to do, with the sentence and the link back', () => {
    const [event] = open(calendarFile([entry], { timeZone: 'Europe/London', workingTime }));
    expect(event?.summary).toBe('Call about pricing, Ana Lopez');
    expect(event?.description).toBe(`${entry.quote}\n${entry.url}`);
    expect(event?.component.getFirstPropertyValue('url')?.toString()).toBe(entry.url);
    expect(event?.uid).toBe('3f1c@follow-through');
  });

  it('rings ten minutes before', () => {
    const [event] = open(calendarFile([entry], { timeZone: 'Europe/London', workingTime }));
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT10M');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('a day has no hour, and rings when work starts', () => {
    const due = { kind: 'day', date: '2026-11-27' } as const;
    const [event] = open(calendarFile([{ ...entry, due }], { timeZone: 'America/Los_Angeles', workingTime }));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-11-27');
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT8H30M');
  });

  it('all callbacks fit in one file', () => {
    const entries = ['a', 'b', 'c'].map((id) => ({ ...entry, id }));
    expect(open(calendarFile(entries, { timeZone: 'Europe/London', workingTime })).map(({ uid }) => uid)).toEqual([
      'a@follow-through',
      'b@follow-through',
      'c@follow-through',
    ]);
  });
});

describe('hostile text stays text', () => {
  const hostile = 'Bob\r\nEND:VEVENT\nBEGIN:VEVENT\u2028SUMMARY:owned; a, b \\ "c" <img onerror=x>';

  it('neither title nor sentence adds an event or a line', () => {
    const file = calendarFile([{ ...entry, title: hostile, quote: hostile }], {
      timeZone: 'Europe/London',
      workingTime,
    });
    const events = open(file);
    expect(events).toHaveLength(1);
    const oneLine = 'Bob END:VEVENT BEGIN:VEVENT SUMMARY:owned; a, b \\ "c" <img onerror=x>';
    expect(events[0]?.summary).toBe(oneLine);
    expect(file.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', 'https://x.test/\r\nATTENDEE:y', 'data:text/html,x', ''])(
    'the link %j is left out',
    (url) => {
      const [event] = open(calendarFile([{ ...entry, url }], { timeZone: 'Europe/London', workingTime }));
      expect(event?.component.getFirstPropertyValue('url')).toBeNull();
      expect(event?.component.getFirstPropertyValue('attendee')).toBeNull();
    },
  );
});

describe('follow-through blocks in a calendar', () => {
  // Saturday 21 November 2026: the first working day is Monday.
  const now = Date.parse('2026-11-21T12:00:00Z');
  const page = 'chrome-extension://abc/board.html#/block';

  it('repeat at their hour on working days, in summer and winter', () => {
    ICAL.TimezoneService.reset();
    const [morning, afternoon] = open(
      blocksFile(['10:00', '15:00'], page, { now, timeZone: 'Europe/London', workingTime }),
    );
    expect(afternoon?.startDate.toString()).toBe('2026-11-23T15:00:00');
    expect(morning?.duration.toString()).toBe('PT30M');
    expect(morning?.description).toContain(page);
    const series = morning?.iterator();
    const days = Array.from({ length: 200 }, () => series?.next());
    expect(days.slice(0, 6).map(String)).toEqual([
      '2026-11-23T10:00:00',
      '2026-11-24T10:00:00',
      '2026-11-25T10:00:00',
      '2026-11-26T10:00:00',
      '2026-11-27T10:00:00',
      '2026-11-30T10:00:00',
    ]);
    expect(days.every((day) => day?.hour === 10)).toBe(true);
  });
});
