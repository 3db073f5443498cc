import { describe, expect, it } from 'vitest';
import { blocksBetween, nextReminderTime, quietUntil, remindsAt } from '../../lib/cadence/reminders.ts';

const workingTime = { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] };
/** Friday 20 November 2026 in London. */
const friday = (hours: number, minutes = 0) => ({
  now: Date.UTC(2026, 10, 20, hours, minutes),
  timeZone: 'Europe/London',
  workingTime,
  country: 'GB',
});
const overnight = { start: '19:00', end: '08:00' };
const clockOf = (time: number | null) => (time === null ? null : new Date(time).toISOString().slice(0, 16));

describe('a promise reminds', () => {
  it('at its moment', () => {
    expect(remindsAt({ kind: 'instant', at: 123 }, friday(10))).toBe(123);
  });

  it('for a day an hour before the working day ends, in the zone she is in', () => {
    expect(clockOf(remindsAt({ kind: 'day', date: '2026-11-20' }, friday(10)))).toBe('2026-11-20T16:00');
    const newYork = { ...friday(10), timeZone: 'America/New_York' };
    expect(clockOf(remindsAt({ kind: 'day', date: '2026-11-20' }, newYork))).toBe('2026-11-20T21:00');
  });
});

describe('quiet hours', () => {
  it.each([
    [18, null],
    [19, '2026-11-21T08:00'],
    [23, '2026-11-21T08:00'],
    [3, '2026-11-20T08:00'],
    [8, null],
  ])('at %i o’clock end at %s', (hours, end) => {
    expect(clockOf(quietUntil(overnight, friday(hours)))).toBe(end);
  });

  it('within a day', () => {
    expect(clockOf(quietUntil({ start: '12:00', end: '13:00' }, friday(12, 30)))).toBe('2026-11-20T13:00');
    expect(quietUntil({ start: '12:00', end: '13:00' }, friday(13))).toBeNull();
  });

  it('end at eight by the clock on the night the clocks change', () => {
    const night = { now: Date.UTC(2026, 2, 29, 2), timeZone: 'Europe/London', workingTime, country: 'GB' };
    expect(clockOf(quietUntil(overnight, night))).toBe('2026-03-29T07:00');
  });

  it('may be none at all', () => {
    expect(quietUntil(null, friday(3))).toBeNull();
    expect(quietUntil({ start: '08:00', end: '08:00' }, friday(3))).toBeNull();
  });
});

describe('follow-through blocks', () => {
  const blocks = ['15:00', '10:00'];
  it('come on working days only', () => {
    const day = friday(0);
    expect(blocksBetween(blocks, day.now, day.now + 86_400_000, day).map(clockOf)).toEqual([
      '2026-11-20T10:00',
      '2026-11-20T15:00',
    ]);
    const saturday = { ...day, now: day.now + 86_400_000 };
    expect(blocksBetween(blocks, saturday.now, saturday.now + 86_400_000, saturday)).toEqual([]);
  });

  it('come once', () => {
    const ten = friday(10);
    expect(blocksBetween(blocks, ten.now - 1, ten.now, ten)).toHaveLength(1);
    expect(blocksBetween(blocks, ten.now, ten.now + 1, ten)).toHaveLength(0);
  });
});

describe('the next moment to say something', () => {
  const times = { quietHours: overnight, blocks: ['10:00'] };
  it.each([
    [7, '2026-11-20T08:00'],
    [9, '2026-11-20T10:00'],
    [10, '2026-11-20T16:00'],
    [16, null],
    [20, '2026-11-21T08:00'],
  ])('after %i o’clock is %s', (hours, next) => {
    expect(clockOf(nextReminderTime(times, friday(hours)))).toBe(next);
  });
});
