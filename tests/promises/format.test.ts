import { describe, expect, it } from 'vitest';
import {
  formatDue,
  formatDueExactly,
  formatOverdue,
  formatThere,
  localDay,
  type Viewpoint,
} from '../../lib/promises/format.ts';

const at = (iso: string) => Date.parse(iso);
const london = (now: string, locale = 'en-GB'): Viewpoint => ({ now: at(now), timeZone: 'Europe/London', locale });
/** Wednesday 25 November 2026, 10:00 in London. */
const wednesday = london('2026-11-25T10:00Z');
const instant = (iso: string) => ({ kind: 'instant', at: at(iso) }) as const;
const day = (date: string) => ({ kind: 'day', date }) as const;

it('the clocks of another zone name it, and the weekday where it is another one there', () => {
  const due = at('2026-11-27T20:00Z');
  const american = { ...wednesday, locale: 'en-US' };
  expect(formatThere(due, 'America/New_York', american)).toBe('3:00 PM ET');
  expect(formatThere(due, 'America/New_York', wednesday)).toBe('15:00 New York Time');
  expect(formatThere(due, 'Asia/Kolkata', american)).toBe('Sat, 1:30 AM India Time');
});

describe('a due date in words', () => {
  it.each([
    [instant('2026-11-25T15:00Z'), 'Today 15:00'],
    [instant('2026-11-26T09:30Z'), 'Tomorrow 09:30'],
    [instant('2026-11-27T15:00Z'), 'Friday 15:00'],
    [instant('2026-11-24T15:00Z'), 'Yesterday 15:00'],
    [day('2026-11-25'), 'Today'],
    [day('2026-12-01'), 'Tuesday'],
    [day('2026-12-02'), 'Wed 2 Dec'],
    [day('2026-11-20'), 'Fri 20 Nov'],
    [day('2027-12-02'), '2 Dec 2027'],
  ])('reads %j as %s', (due, words) => {
    expect(formatDue(due, wednesday).replaceAll(',', '')).toBe(words);
  });

  it('never calls a day a week away by its weekday alone', () => {
    expect(formatDue(day('2026-12-02'), wednesday)).not.toBe('Wednesday');
  });

  it('speaks the 12-hour form where the locale does, with an ordinary space', () => {
    expect(formatDue(instant('2026-11-27T15:00Z'), { ...wednesday, locale: 'en-US' })).toBe('Friday 3:00 PM');
    expect(formatDue(instant('2026-11-27T15:00Z'), { ...wednesday, locale: 'en-US-u-hc-h23' })).toBe('Friday 15:00');
  });

  it('speaks the language of the locale', () => {
    expect(formatDue(instant('2026-11-26T15:00Z'), { ...wednesday, locale: 'de-DE' })).toBe('Morgen 15:00');
  });

  it('tells the day of the place where it is read', () => {
    const late = instant('2026-11-25T23:30Z');
    expect(formatDue(late, wednesday)).toBe('Today 23:30');
    expect(formatDue(late, { ...wednesday, timeZone: 'Asia/Tokyo' })).toBe('Tomorrow 08:30');
  });

  it('counts calendar days across the change to summer time', () => {
    const saturday = london('2026-03-28T23:30Z');
    expect(formatDue(instant('2026-03-29T00:30Z'), saturday)).toBe('Tomorrow 00:30');
    expect(formatDue(instant('2026-03-29T08:00Z'), saturday)).toBe('Tomorrow 09:00');
    expect(formatDue(day('2026-03-30'), saturday)).toBe('Monday');
  });

  it('says the full date on demand', () => {
    expect(formatDueExactly(day('2026-11-27'), { ...wednesday, locale: 'en-US' })).toBe('Friday, November 27, 2026');
    expect(formatDueExactly(instant('2026-11-27T15:00Z'), { ...wednesday, locale: 'en-US' })).toBe(
      'Friday, November 27, 2026 at 3:00 PM',
    );
  });
});

describe('how late', () => {
  const us = (now: string) => london(now, 'en-US');
  it.each([
    [instant('2026-11-25T15:00Z'), '2026-11-25T15:00:30Z', '1 minute'],
    [instant('2026-11-25T15:00Z'), '2026-11-25T15:01Z', '1 minute'],
    [instant('2026-11-25T15:00Z'), '2026-11-25T18:59Z', '3 hours'],
    [instant('2026-11-25T15:00Z'), '2026-11-26T09:00Z', '1 day'],
    [day('2026-11-25'), '2026-11-27T00:00Z', '2 days'],
    [day('2026-11-25'), '2026-12-10T12:00Z', '2 weeks'],
    [day('2026-11-25'), '2027-02-25T12:00Z', '3 months'],
    [instant('2026-11-25T15:00Z'), '2026-11-25T14:59Z', ''],
    [day('2026-11-25'), '2026-11-25T23:59Z', ''],
    [day('2026-11-25'), '2026-11-20T23:59Z', ''],
  ])('%j at %s is %s late', (due, now, words) => {
    expect(formatOverdue(due, us(now))).toBe(words);
  });
});

it('knows the local day on both sides of the date line', () => {
  expect(localDay(at('2026-11-25T10:30Z'), 'Pacific/Kiritimati')).toBe('2026-11-26');
  expect(localDay(at('2026-11-25T10:30Z'), 'Pacific/Pago_Pago')).toBe('2026-11-24');
});
