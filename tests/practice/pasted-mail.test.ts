import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../lib/coach/review.ts';
import { readPasted, reviewPasted } from '../../lib/practice/pasted-mail.ts';

const moment = {
  now: Date.parse('2026-11-25T10:00Z'),
  timeZone: 'Europe/London',
  locale: 'en-US',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
};

describe('a pasted mail', () => {
  it('brings its subject along or not', () => {
    expect(readPasted('Subject: Checking in\n\nHi Tom')).toEqual({ subject: 'Checking in', body: 'Hi Tom' });
    expect(readPasted('Hi Tom,\nthe subject: rent.')).toEqual({ subject: null, body: 'Hi Tom,\nthe subject: rent.' });
  });

  it('is reviewed with offsets into its body', () => {
    const { body, review } = reviewPasted(createReviewer(), 'Subject: Rent\nHi Tom,\nDid you get my e-mail?', moment);
    const marked = review.findings.filter(({ to, from }) => to > from).map(({ from, to }) => body.slice(from, to));
    expect(marked).toContain('Did you get my e-mail');
  });

  it('is not blamed for a subject that was not pasted', () => {
    const { review } = reviewPasted(createReviewer(), 'Hi Tom,\nDid you get my e-mail?', moment);
    expect(review.findings.filter(({ rule, in: field }) => field === 'subject' || rule === 'weak-subject')).toEqual([]);
  });
});
