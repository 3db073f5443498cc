import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../lib/coach/review.ts';
import { Decisions } from '../../lib/page-coach/decisions.ts';
import { outboxEntry } from '../../lib/page-coach/outbox-entry.ts';
import type { Due, Moment } from '../../lib/promises/types.ts';

const monday: Moment = {
  now: Date.UTC(2026, 10, 23, 10),
  timeZone: 'Europe/London',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
  locale: 'en-GB',
};
const tuesday: Moment = { ...monday, now: Date.UTC(2026, 10, 24, 10) };
const wednesday: Moment = { ...monday, now: Date.UTC(2026, 10, 25, 10) };

const body = "Hi Tom,\n\nthanks for your time. I'll call you tomorrow at 3 and send the quote in 2 days.\n\nBest,\nAna";

/** A draft open since the first of the moments, as it goes into the outbox at the last. */
function sent(moments: readonly [Moment, ...Moment[]], { goesAt, picked }: { goesAt?: number; picked?: Due } = {}) {
  const reviewer = createReviewer();
  const decisions = new Decisions(() => null);
  const readAt = (moment: Moment) => reviewer.review({ subject: 'Quote', body }, { moment });
  const [first, ...later] = moments.map(readAt);
  const [call] = first?.promises ?? [];
  if (picked && call) decisions.decide(call, null, { due: picked });
  const moment = moments.at(-1) ?? monday;
  const review = goesAt === undefined ? (later.at(-1) ?? readAt(moment)) : readAt({ ...moment, now: goesAt });
  const entry = outboxEntry(
    {
      compose: {
        subject: () => 'Quote',
        source: () => ({ site: 'gmail', url: 'https://mail.example/', threadId: '', account: '' }),
        draftId: () => 'draft',
        ownWindow: false,
        isNote: false,
      },
      recipients: [],
      thread: [],
      review,
      promises: decisions.apply(review.promises),
      fingerprint: [],
      moment,
      goesAt,
    },
    'entry',
    () => 'promise',
  );
  return entry.promises.map(({ action, due }) => [
    action,
    due?.kind === 'instant' ? new Date(due.at).toISOString().slice(0, 16) : due?.date,
  ]);
}

describe('a promise counts from the moment its mail goes', () => {
  it('written and sent on Monday', () => {
    expect(sent([monday])).toEqual([
      ['call', '2026-11-24T15:00'],
      ['send', '2026-11-25'],
    ]);
  });

  it('reviewed on Monday, sent on Tuesday', () => {
    expect(sent([monday, tuesday])).toEqual([
      ['call', '2026-11-25T15:00'],
      ['send', '2026-11-26'],
    ]);
  });

  it('left open for two days: every day it was looked at is forgotten', () => {
    expect(sent([monday, tuesday, wednesday])).toEqual([
      ['call', '2026-11-26T15:00'],
      ['send', '2026-11-27'],
    ]);
  });

  it('scheduled on Monday for Thursday at eight', () => {
    expect(sent([monday], { goesAt: Date.UTC(2026, 10, 26, 8) })).toEqual([
      ['call', '2026-11-27T15:00'],
      ['send', '2026-11-28'],
    ]);
  });

  it('a date she picked stays what she picked', () => {
    const picked: Due = { kind: 'day', date: '2026-12-04' };
    expect(sent([monday, tuesday], { picked })[0]).toEqual(['call', '2026-12-04']);
  });
});
