import { expect, it } from 'vitest';
import {
  answersByDate,
  attemptsPerContact,
  type CountedCallback,
  type CountedTouch,
  keptByWeek,
  movesPerCallback,
  outcomesByChannel,
  phrasesByWeek,
} from '../../lib/cadence/results.ts';

const london = { now: Date.UTC(2026, 10, 20, 10), timeZone: 'Europe/London' };
const day = 86_400_000;

const callback = (given: Partial<CountedCallback> = {}): CountedCallback => ({
  contactId: 'tom',
  actor: 'writer',
  status: 'done',
  moves: [],
  ...given,
});
const touch = (given: Partial<CountedTouch> = {}): CountedTouch => ({
  contactIds: ['tom'],
  at: london.now,
  channel: 'email',
  direction: 'out',
  ...given,
});

it('promises count in the week they were due, kept on time, late, dropped or open', () => {
  const friday = Date.UTC(2026, 10, 20); // Thursday's midnight: still Thursday's promise.
  const sunday = Date.UTC(2026, 10, 16); // The midnight after Sunday 15 November.
  expect(
    keptByWeek(
      [
        callback({ dueAt: friday, closedAt: friday }),
        callback({ dueAt: friday, closedAt: friday + 1 }),
        callback({ dueAt: friday, status: 'dropped', closedAt: friday }),
        callback({ dueAt: friday, status: 'open' }),
        callback({ dueAt: sunday, closedAt: sunday - day }),
        callback({ dueAt: london.now + day, status: 'open' }), // Not due yet.
        callback({ dueAt: friday, actor: 'reader', closedAt: friday }), // Not hers.
        callback({ closedAt: friday }), // Never had a day.
      ],
      london,
    ),
  ).toEqual([
    { week: '2026-11-09', onTime: 1, late: 0, dropped: 0, open: 0 },
    { week: '2026-11-16', onTime: 1, late: 1, dropped: 1, open: 1 },
  ]);
});

it('attempts count contacts by how often they were tried, and one-hit wonders by what is planned', () => {
  const touches = [
    touch({ contactIds: ['ana'] }),
    touch({ contactIds: ['bo'] }),
    touch(),
    touch(),
    touch({ direction: 'in' }),
    ...Array.from({ length: 20 }, () => touch({ contactIds: ['dee'] })),
  ];
  const { contacts, oneHitWonders } = attemptsPerContact(touches, [callback({ contactId: 'bo', status: 'open' })]);
  expect([contacts[1], contacts[2], contacts[12]]).toEqual([2, 1, 1]);
  expect(oneHitWonders).toBe(1);
});

it('outcomes count by channel, the commonest first', () => {
  expect(
    outcomesByChannel([
      touch({ channel: 'phone', outcome: 'voicemail' }),
      touch({ channel: 'phone', outcome: 'voicemail' }),
      touch({ channel: 'in-person', outcome: 'reached' }),
      touch(),
    ]),
  ).toEqual([
    { channel: 'phone', outcome: 'voicemail', count: 2 },
    { channel: 'in-person', outcome: 'reached', count: 1 },
  ]);
});

it('moves count callbacks by how often they were put off', () => {
  expect(movesPerCallback([callback(), callback({ moves: [1] }), callback({ moves: [1, 2, 3, 4, 5, 6, 7] })])).toEqual([
    1, 1, 0, 0, 0, 1,
  ]);
});

it('phrases count by week, with how many were mended', () => {
  const phrases = [
    { rule: 'empty-follow-up', isFixed: true },
    { rule: 'vague-time', isFixed: false },
  ];
  expect(phrasesByWeek([touch({ phrases }), touch({ phrases: [] }), touch()], 'Europe/London')).toEqual([
    { week: '2026-11-16', mails: 2, marked: 2, fixed: 1 },
  ]);
});

it('answers count for mails with and without a date, within two weeks', () => {
  const mail = (id: string, hasDate: boolean) => touch({ contactIds: [id], hasDate, at: 0 });
  expect(
    answersByDate([
      mail('ana', true),
      touch({ contactIds: ['ana'], direction: 'in', at: day }),
      mail('bo', true),
      touch({ contactIds: ['bo'], channel: 'phone', outcome: 'reached', at: 20 * day }), // Too late to count.
      mail('cy', false),
      touch({ contactIds: ['cy'], channel: 'phone', outcome: 'voicemail', at: day }), // No answer.
    ]),
  ).toEqual({ withDate: { mails: 2, answered: 1 }, without: { mails: 1, answered: 0 } });
});
