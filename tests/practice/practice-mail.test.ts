import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../lib/coach/review.ts';
import { practiceMail, practiceMoment } from '../../lib/practice/practice-mail.ts';
import { formatDue } from '../../lib/promises/format.ts';
import type { Moment } from '../../lib/promises/types.ts';

const here = (now: string, locale: string, timeZone = 'Europe/London'): Moment => ({
  now: Date.parse(now),
  timeZone,
  locale,
  workingTime: { start: '06:00', end: '14:00', days: [1, 2, 3, 4] },
});

/** Takes the first fix of each mark, top to bottom, as a rep clicks them; answers what she sees in the end. */
function mend(moment: Moment) {
  const reviewer = createReviewer();
  let { body } = practiceMail;
  const taken: string[] = [];
  for (;;) {
    const review = reviewer.review({ ...practiceMail, body }, { moment, readerName: 'Tom' });
    const mark = review.findings.find(({ from, to }) => to > from);
    const fix = mark?.fixes[0];
    if (!mark || !fix) return { body, taken, review };
    taken.push(mark.text);
    body = body.slice(0, fix.from) + fix.replacement + body.slice(fix.to);
  }
}

describe('the practice mail', () => {
  it('is weak in three places, and each has a fix', () => {
    const { taken, review } = mend(practiceMoment(here('2026-11-25T10:00Z', 'en-US')));
    expect(taken).toEqual([
      'Just following up to make sure you got the proposal',
      'when you get a chance',
      'I look forward to hearing from you',
    ]);
    expect(review.findings).toEqual([]);
  });

  it('ends as a follow-up that holds all five', () => {
    const { review } = mend(practiceMoment(here('2026-11-25T10:00Z', 'en-US')));
    expect(review.checklist).toEqual({ reason: true, ask: true, date: true, ownNextStep: true, value: true });
  });

  it.each([
    ['en-US', 'Friday 3:00 PM'],
    ['en-GB', 'Friday 15:00'],
    ['de-DE', 'Freitag 15:00'],
  ])('promises a call on Friday at three, read in %s as %s', (locale, words) => {
    const moment = practiceMoment(here('2026-11-25T10:00Z', locale));
    const { review } = mend(moment);
    expect(review.promises).toHaveLength(1);
    const [promise] = review.promises;
    expect(promise).toMatchObject({ actor: 'writer', action: 'call', certainty: 'said' });
    expect(promise?.due && formatDue(promise.due, moment)).toBe(words);
  });

  it.each(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'])(
    'takes place on the next Tuesday at ten, also on %s',
    (date) => {
      const real = here(`${date}T12:00Z`, 'en-US', 'America/New_York');
      const { now } = practiceMoment(real);
      expect(
        new Date(now).toLocaleString('en-US', {
          weekday: 'long',
          timeStyle: undefined,
          hour: 'numeric',
          timeZone: 'America/New_York',
        }),
      ).toContain('10 AM');
      expect(new Date(now).toLocaleString('en-US', { weekday: 'long', timeZone: 'America/New_York' })).toBe('Tuesday');
      expect(Math.abs(now - real.now)).toBeLessThan(7 * 86_400_000);
    },
  );
});
