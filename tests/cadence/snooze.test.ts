import { describe, expect, it } from 'vitest';
import { fieldsOf, pickedDue, snoozeChoices } from '../../lib/cadence/snooze.ts';

const workingTime = { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] };
const offered = (now: string, timeZone = 'Europe/London', working = workingTime) =>
  snoozeChoices({ now: Date.parse(now), timeZone, workingTime: working }).map(
    ({ id, due }) => `${id} ${due.kind === 'instant' ? new Date(due.at).toISOString().slice(0, 16) : due.date}`,
  );

describe('later moments', () => {
  it('are an hour, tomorrow morning and Monday morning in the middle of the week', () => {
    expect(offered('2026-11-25T10:00Z')).toEqual([
      'hour 2026-11-25T11:00',
      'morning 2026-11-26T09:00',
      'week 2026-11-30T09:00',
    ]);
  });

  it('are those the rep chose, soonest first', () => {
    const chosen = snoozeChoices({
      now: Date.parse('2026-11-25T10:00Z'),
      timeZone: 'Europe/London',
      workingTime,
      snooze: ['month', 'two-days', 'three-hours'],
    });
    expect(chosen.map(({ due }) => due.kind === 'instant' && new Date(due.at).toISOString().slice(0, 16))).toEqual([
      '2026-11-25T13:00',
      '2026-11-27T09:00',
      '2026-12-21T09:00',
    ]);
  });

  it('skip the weekend, and offer Monday once on a Friday', () => {
    expect(offered('2026-11-27T10:00Z')).toEqual(['hour 2026-11-27T11:00', 'morning 2026-11-30T09:00']);
  });

  it('on a Sunday mean the week that starts tomorrow', () => {
    expect(offered('2026-11-29T10:00Z')).toEqual(['hour 2026-11-29T11:00', 'morning 2026-11-30T09:00']);
  });

  it('follow the rep’s own working week', () => {
    const sundayToThursday = { start: '08:30', end: '16:30', days: [7, 1, 2, 3, 4] };
    expect(offered('2026-11-26T08:00Z', 'Asia/Dubai', sundayToThursday)).toEqual([
      'hour 2026-11-26T09:00',
      'morning 2026-11-29T04:30',
      'week 2026-11-30T04:30',
    ]);
  });

  it('keep the hour on the wall across the change to summer time', () => {
    expect(offered('2026-03-28T12:00Z', 'Europe/London', { ...workingTime, days: [1, 2, 3, 4, 5, 6, 7] })).toEqual([
      'hour 2026-03-28T13:00',
      'morning 2026-03-29T08:00',
      'week 2026-03-30T08:00',
    ]);
  });

  it('still come for someone without working days', () => {
    expect(offered('2026-11-25T10:00Z', 'UTC', { ...workingTime, days: [] })[1]).toBe('morning 2026-11-26T09:00');
  });
});

describe('a picked moment', () => {
  it('fills the fields with a due date, and reads it back from them', () => {
    for (const due of [
      { kind: 'day', date: '2026-12-04' },
      { kind: 'instant', at: Date.parse('2026-12-04T09:05Z') },
    ] as const) {
      const { date, time } = fieldsOf(due, 'America/New_York');
      expect(pickedDue(date, time, 'America/New_York')).toEqual(due);
    }
    expect(fieldsOf(null, 'UTC')).toEqual({ date: '', time: '' });
  });

  it('is a day without a time, an instant with one', () => {
    expect(pickedDue('2026-12-04', '', 'Europe/London')).toEqual({ kind: 'day', date: '2026-12-04' });
    expect(pickedDue('2026-12-04', '15:30', 'America/New_York')).toEqual({
      kind: 'instant',
      at: Date.parse('2026-12-04T20:30Z'),
    });
  });

  it('moves on where the clocks skip its hour', () => {
    expect(pickedDue('2026-03-29', '01:30', 'Europe/London')).toEqual({
      kind: 'instant',
      at: Date.parse('2026-03-29T01:30Z'),
    });
  });

  it.each(['', '2026-1', '2026-13-01', 'tomorrow'])('is nothing while the date says %j', (date) => {
    expect(pickedDue(date, '10:00', 'UTC')).toBeNull();
  });
});
