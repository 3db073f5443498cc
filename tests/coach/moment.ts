import type { Moment } from '../../lib/promises/types.ts';

/** Monday 23 November 2026, 10:00 in London. */
export const monday: Moment = {
  now: Date.parse('2026-11-23T10:00:00Z'),
  timeZone: 'Europe/London',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
  locale: 'en-GB',
};
