import { expect, it } from 'vitest';
import { holidayCountries, holidaysOf } from '../../lib/promises/holidays.ts';
import { isWorkingDay } from '../../lib/promises/working-days.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { dayNumber } from '../../lib/time/calendar.ts';

const { workingTime } = defaultSettings;

it('a country’s row alone says the same of a day as the whole table', () => {
  const from = dayNumber(2026, 1, 1);
  const days = Array.from({ length: 3 * 365 }, (_, at) => from + at);
  for (const country of holidayCountries) {
    const row = { workingTime, holidays: holidaysOf(country) };
    const free = days.filter((day) => !isWorkingDay(day, { workingTime, country }));
    expect(days.filter((day) => !isWorkingDay(day, row))).toEqual(free);
    expect(free.length).toBeGreaterThan(3 * 104);
  }
});

it('a country that is not known has no holidays', () => {
  expect(holidaysOf('XX')).toBe('');
  expect(holidaysOf(undefined)).toBe('');
  expect(isWorkingDay(dayNumber(2026, 12, 25), { workingTime, country: 'XX' })).toBe(true);
});
