import type { CallbackView, ViewMoment } from '../../components/callbacks/types.ts';

/** Wednesday 25 November 2026, 10:00 in London. */
export const view: ViewMoment = {
  now: Date.parse('2026-11-25T10:00Z'),
  timeZone: 'Europe/London',
  locale: 'en-GB',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
};

/** A promise to call Tom Becker on Friday at three, changed as a test wants it. */
export function callback(change: Partial<CallbackView> = {}): CallbackView {
  return {
    id: 'tom',
    name: 'Tom Becker',
    company: '',
    phone: '',
    email: 'tom@becker.example',
    action: 'call',
    actor: 'writer',
    actorName: '',
    purpose: 'pricing',
    quote: 'I’ll call you on Friday at 3pm about pricing.',
    due: { kind: 'instant', at: Date.parse('2026-11-27T15:00Z') },
    suggestion: null,
    url: 'https://mail.google.com/mail/u/0/#all/thread-1',
    moves: 0,
    lastOutcome: null,
    goal: '',
    question: '',
    agreedEveryDays: null,
    planId: null,
    contactId: 'contact',
    ...change,
  };
}
