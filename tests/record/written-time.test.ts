import { describe, expect, test } from 'vitest';
import { writtenTime } from '../../lib/record/written-time.ts';

describe('a day and an hour in a user’s own format', () => {
  test.each([
    ['31.12.2026', '09:00', '31 Dec 2026, 09:00'],
    ['04. 03. 2027', '9:05', '4 Mar 2027, 09:05'],
    ['2027-03-04', '16:30', '4 Mar 2027, 16:30'],
    ['2027/03/04', '04:30pm', '4 Mar 2027, 04:30 pm'],
    ['12/31/2026', '09:00 AM', '31 Dec 2026, 09:00 am'],
    ['31/12/2026', '09:00', '31 Dec 2026, 09:00'],
    ['05/05/2027', '09:00', '5 May 2027, 09:00'],
  ])('%s %s is %s', (day, time, words) => {
    expect(writtenTime(day, time)).toBe(words);
  });

  test.each([
    ['03/04/2027', '09:00'],
    ['03-04-2027', '09:00'],
    ['4/3/27', '09:00'],
    ['', '09:00'],
    ['31.12.2026', ''],
    ['31.13.2026', '09:00'],
  ])('%s %s can’t be told', (day, time) => {
    expect(writtenTime(day, time)).toBe('');
  });
});
