import { describe, expect, it } from 'vitest';
import { atHour, dayOf, firstWeekday, hourOf, onDay, weekOf } from '../../lib/cadence/week.ts';
import { dayNumberOf, isoDate } from '../../lib/time/calendar.ts';

const london = 'Europe/London';

describe('a calendar’s week', () => {
  it.each([
    ['en-GB', 1],
    ['en-US', 7],
    ['en', 7],
    ['de', 1],
    ['ar-EG', 6],
  ])('begins in %s on weekday %i', (locale, first) => expect(firstWeekday(locale)).toBe(first));

  it('holds the day it was asked for, whatever it begins with', () => {
    const week = (first: number) => weekOf(dayNumberOf('2026-11-22'), first).map(isoDate);
    expect([week(1)[0], week(1)[6]]).toEqual(['2026-11-16', '2026-11-22']);
    expect([week(7)[0], week(7)[6]]).toEqual(['2026-11-22', '2026-11-28']);
  });
});

describe('put on another day', () => {
  it('a day is that day', () => {
    expect(onDay({ kind: 'day', date: '2026-11-20' }, '2026-11-25', london)).toEqual({
      kind: 'day',
      date: '2026-11-25',
    });
    expect(onDay(null, '2026-11-25', london)).toEqual({ kind: 'day', date: '2026-11-25' });
  });

  it('an hour stays that hour on the clock, also when clocks change in between', () => {
    const before = { kind: 'instant', at: Date.parse('2026-10-23T14:20Z') } as const; // 15:20 in summer.
    expect(onDay(before, '2026-10-26', london)).toEqual({ kind: 'instant', at: Date.parse('2026-10-26T15:20Z') });
  });

  it('a full hour is that hour there', () => {
    expect(atHour('2026-07-06', 9, london)).toEqual({ kind: 'instant', at: Date.parse('2026-07-06T08:00Z') });
  });

  it('knows its day and hour there', () => {
    const late = { kind: 'instant', at: Date.parse('2026-07-06T23:30Z') } as const;
    expect([dayOf(late, london), hourOf(late, london)]).toEqual(['2026-07-07', 0]);
    expect(hourOf({ kind: 'day', date: '2026-07-06' }, london)).toBeNull();
  });
});
