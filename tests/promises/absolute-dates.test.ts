import * as chrono from 'chrono-node/en';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAbsoluteDates } from '../../lib/promises/times/absolute-dates.ts';
import { dayNumberOf, isoDate } from '../../lib/time/calendar.ts';
import { wednesday } from './moments.ts';

const today = dayNumberOf('2026-11-25');
const read = (text: string, locale = 'en-US') =>
  findAbsoluteDates(text, today, { ...wednesday.moment, locale }).map(({ from, to, day, lastDay }) =>
    [text.slice(from, to), isoDate(day), ...(lastDay === null ? [] : [isoDate(lastDay)])].join(' = '),
  );

describe('written-out dates', () => {
  it.each([
    ['by Dec 5', 'Dec 5 = 2026-12-05'],
    ['on the 3rd of December, please', '3rd of December = 2026-12-03'],
    ['May 5th, 2027 at 3pm', 'May 5th, 2027 = 2027-05-05'],
    ['free Dec 3-5', 'Dec 3-5 = 2026-12-03 = 2026-12-05'],
    ['the 24th to 26th of December', '24th to 26th of December = 2026-12-24 = 2026-12-26'],
    ['due 2027-05-06', '2027-05-06 = 2027-05-06'],
    ['on 13/5', '13/5 = 2027-05-13'],
    ['Jan 4', 'Jan 4 = 2027-01-04'],
  ])('%j reads as %j', (text, date) => expect(read(text)).toEqual([date]));

  it('4/12 is read as the reader writes it', () => {
    expect([read('on 4/12', 'en-US'), read('on 4/12', 'en-GB')]).toEqual([
      ['4/12 = 2027-04-12'],
      ['4/12 = 2026-12-04'],
    ]);
  });

  it.each([
    'Feb 30',
    '24/7 support? 31/31',
    'call 555-1234',
    'version 1.2.3 march ahead',
    'May 3pm works',
    'in May 2027',
  ])('no day of the calendar stands in %j', (text) =>
    expect(read(text).filter((date) => !date.startsWith('24/7'))).toEqual([]),
  );

  it('reads every day of a year as chrono does, in each order', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.constantFrom('M D', 'M Dth', 'D M', 'Dth of M', 'M D, Y', 'D M Y', 'Y-m-d', 'm/d/Y', 'm/d'),
        (offset, shape) => {
          const [year = '', month = '', day = ''] = isoDate(today + offset).split('-');
          const name = new Date(`${year}-${month}-${day}T12:00Z`).toLocaleString('en', {
            month: 'long',
            timeZone: 'UTC',
          });
          const parts: Record<string, string> = { M: name, D: String(Number(day)), Y: year, m: month, d: day };
          const text = `Let us talk on ${shape.replace(/[MDYmd]/g, (letter) => parts[letter] ?? '')}.`;
          const [theirs] =
            chrono.parseDate(text, new Date('2026-11-25T12:00Z'), { forwardDate: true })?.toISOString().split('T') ??
            [];
          expect([text, read(text).map((found) => found.split(' = ')[1])]).toEqual([text, [theirs]]);
        },
      ),
    ));
});
