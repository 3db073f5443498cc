import { expect, it } from 'vitest';
import { shownDay } from '../../lib/crm-panel/shown-day.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const read = (when: string, at = now) => {
  const day = shownDay(when, at);
  return day === undefined ? undefined : new Date(day).toISOString().slice(0, 10);
};

it.each([
  ['24 nov. 16:00', '2026-11-24'],
  ['10 Nov 13:00', '2026-11-10'],
  ['24. Okt. 09:30', '2026-10-24'],
  ['1 déc. 16:00', '2026-12-01'],
  ['3 sept.', '2026-09-03'],
  ['5 de dez. de 2026', '2026-12-05'],
  ['15 gen 16:00', '2027-01-15'],
  ['Nov 12, 2026', '2026-11-12'],
  ['12 November 2025', '2025-11-12'],
  ['Nov 10 1:00 pm', '2026-11-10'],
  ['2026-11-24', '2026-11-24'],
])('%s is %s', (when, day) => expect(read(when)).toBe(day));

it('a day without a year is the near one, over New Year too', () => {
  expect(read('28 déc. 10:00', Date.parse('2027-01-05T10:00:00Z'))).toBe('2026-12-28');
});

it.each([
  ['figures alone', '12/11/2026'],
  ['a French Tuesday beside the month', 'mar. 24 nov. 16:00'],
  ['half a year away', '20 mai 16:00'],
  ['a day no month has', '31 nov.'],
  ['a word', 'heute 16:00'],
  ['two days', '10 nov. - 12 nov.'],
])('%s is read as none', (_, when) => expect(read(when)).toBeUndefined());
