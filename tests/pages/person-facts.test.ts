import { describe, expect, it } from 'vitest';
import { personFacts } from '../../lib/pages/person-facts.ts';
import { contactSchema, type Touch, touchSchema } from '../../lib/store/records.ts';
import { friday10, london } from '../store/examples.ts';

const view = { ...london, locale: 'en-GB' };
const day = 86_400_000;
const touch = (daysAgo: number, more: Partial<Touch> = {}) =>
  touchSchema.parse({
    ...{ id: `t${daysAgo}`, contactIds: ['ana'], at: friday10 - daysAgo * day, channel: 'phone', direction: 'out' },
    source: { site: 'manual' },
    ...more,
  });
const facts = (contact: object, touches: Touch[] = []) =>
  personFacts(
    {
      contact: contactSchema.parse({ id: 'ana', name: 'Ana Lopez', createdAt: 1, updatedAt: 1, ...contact }),
      touches,
      callbacks: [],
    },
    view,
  );

describe('what a card knows of a person', () => {
  it('is in words', () => {
    expect(facts({ preferredChannel: 'phone', preferredHours: 'before ten', agreedEveryDays: 14 })).toMatchObject({
      firstName: 'Ana',
      reachedBy: 'Phone, before ten',
      agreed: 'Every 14 days',
    });
    expect(facts({})).toMatchObject({ reachedBy: '', agreed: '', touches: [], attempts: 0 });
  });

  it('has the next day to remember first, without its year', () => {
    const days = [
      { date: '2019-03-01', what: 'First deal' },
      { date: '1988-12-03', what: 'Birthday' },
    ];
    expect(facts({ days }).days).toEqual(['Birthday: 3 Dec', 'First deal: 1 Mar']);
  });

  it('tells the last three touches, and counts the attempts since an answer', () => {
    const touches = [
      touch(1, { outcome: 'no-answer' }),
      touch(2, { channel: 'email', source: { ...touch(2).source, subject: 'Pricing' } }),
      touch(3, { direction: 'in', channel: 'email' }),
      touch(9),
    ];
    expect(facts({}, touches)).toMatchObject({
      attempts: 2,
      touches: [
        { words: 'Called, Yesterday: no answer' },
        { words: 'Wrote, Wed 18 Nov: Pricing' },
        { words: 'They got in touch, Tue 17 Nov' },
      ],
    });
  });
});
