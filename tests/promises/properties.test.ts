import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dueAt } from '../../lib/promises/due.ts';
import { findPromises } from '../../lib/promises/find-promises.ts';
import { findTimes, readTimes } from '../../lib/promises/find-times.ts';
import { parseQuickAdd } from '../../lib/promises/quick-add.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { dayNumberOf, isoDate, weekdayOf } from '../../lib/time/calendar.ts';
import { instantsOf, wallTimeAt } from '../../lib/time/zone.ts';
import { pages } from './dictionary.ts';

// Thousands of texts: how long that takes is the machine's affair.
vi.setConfig({ testTimeout: 120_000 });

const workingTime = { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] };
const zones = Intl.supportedValuesOf('timeZone');
const hour = 3_600_000;
const [start, end] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)];

/** Any moment of two years; half of them at a turn of the month, where a span is nearly over. */
const now = fc.oneof(
  fc.integer({ min: start, max: end }),
  fc
    .tuple(fc.integer({ min: 1, max: 23 }), fc.integer({ min: -72 * 60, max: 24 * 60 }))
    .map(([month, minutes]) => Date.UTC(2026, month, 1) + minutes * 60_000),
);

const moments = fc.record({
  now,
  timeZone: fc.constantFrom(...zones),
  workingTime: fc.constant(workingTime),
  locale: fc.constantFrom('en-US', 'en-GB'),
  country: fc.constantFrom(undefined, 'US', 'GB', 'DE'),
});

const expressions = pages.flatMap(({ lines }) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/)[0] ?? ''),
);
const expression = fc.constantFrom(...expressions);

describe('a date to come', () => {
  it('never lies in the past, nor do its alternatives', () => {
    fc.assert(
      fc.property(expression, moments, (words, moment) => {
        for (const { due, alternatives = [] } of readTimes(`I'll call you ${words}.`, moment)) {
          for (const each of due ? [due, ...alternatives] : alternatives) {
            if (each.kind === 'instant') expect(each.at).toBeGreaterThanOrEqual(moment.now);
            else expect(dueAt(each, moment.timeZone)).toBeGreaterThan(moment.now);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same whatever words stand around it', () => {
    const before = fc.constantFrom(
      "I'll call you ",
      'I will ring Ana ',
      'We can meet ',
      'Let me send it to you ',
      "OK - I'll phone ",
    );
    const after = fc.constantFrom(
      '.',
      '!',
      ', Tom.',
      ' if that suits you.',
      ' to go through the offer.',
      ' and bring the samples.',
    );
    fc.assert(
      fc.property(expression, moments, before, after, (words, moment, head, tail) => {
        const alone = findTimes(words, moment)[0];
        const inside = findTimes(`${head}${words}${tail}`, moment)[0];
        expect(inside && [inside.due, inside.certainty]).toEqual(alone && [alone.due, alone.certainty]);
      }),
      { numRuns: 1500 },
    );
  });

  it('falls on the weekday it names, at the hour it names', () => {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 23 }), (moment, day, at) => {
        const [time] = findTimes(`on ${names[day]} at ${at}:30`, moment);
        if (time?.due?.kind !== 'instant') throw new Error('no instant');
        const wall = wallTimeAt(time.due.at, moment.timeZone);
        const shown = [time.due, ...(time.alternatives ?? [])];
        expect(weekdayOf(wall.day)).toBe(day + 1);
        // Twelve-hour readings and clock changes aside, the clock shows what was said.
        expect(
          shown.some((due) => due.kind === 'instant' && wallTimeAt(due.at, moment.timeZone).minutes % 30 === 0),
        ).toBe(true);
        if (at > 12) expect([at * 60 + 30, at * 60 + 60, at * 60 + 90]).toContain(wall.minutes);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('clocks', () => {
  // Every zone, an hour in each week and every change of clocks: `npm run zones` walks every hour of the two years.
  it('every zone: what the wall shows leads back to the instant', () => {
    for (const timeZone of zones) {
      for (let at = start; at < end; at += 167 * hour) {
        const instants = instantsOf(wallTimeAt(at, timeZone), timeZone);
        if (!instants.includes(at)) throw new Error(`${timeZone} ${new Date(at).toISOString()}`);
      }
    }
  });

  it('a skipped hour moves on, a repeated one has both instants', () => {
    const wall = (date: string, minutes: number) => ({ day: dayNumberOf(date), minutes });
    const iso = (instants: readonly number[]) => instants.map((at) => new Date(at).toISOString());
    expect(iso(instantsOf(wall('2026-03-29', 90), 'Europe/London'))).toEqual(['2026-03-29T01:30:00.000Z']);
    expect(iso(instantsOf(wall('2026-10-25', 90), 'Europe/London'))).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
    expect(iso(instantsOf(wall('2026-03-08', 150), 'America/New_York'))).toEqual(['2026-03-08T07:30:00.000Z']);
  });

  it('days survive the way through numbers', () => {
    for (let day = dayNumberOf('2026-01-01'); day < dayNumberOf('2028-01-01'); day += 1) {
      expect(dayNumberOf(isoDate(day))).toBe(day);
    }
  });
});

describe('any input', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...expressions,
          "I'll",
          'call',
          'you',
          'and',
          ',',
          '-',
          '"',
          'if',
          '3',
          '31',
          ':',
          '/',
          '\u202e',
          '👍🏽',
          '\n',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('throws nothing, and every span lies in the text', () => {
    fc.assert(
      fc.property(noise, moments, (text, moment: Moment) => {
        const spans = [...readTimes(text, moment), ...findPromises(text, moment)];
        for (const span of spans) {
          expect(span.from).toBeLessThan(span.to);
          expect(text.slice(span.from, span.to)).toBe(span.text);
        }
        for (const { from, to } of parseQuickAdd(text, moment).understood)
          expect(text.slice(from, to).length).toBe(to - from);
      }),
      { numRuns: 1500 },
    );
  });
});
