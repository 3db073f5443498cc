import { describe, expect, it } from 'vitest';
import { findPromises } from '../../lib/promises/find-promises.ts';
import { wednesday } from './moments.ts';

describe('promises of the common forms', () => {
  const cases: [sentence: string, action: string, when: string | null, due: string | null][] = [
    ["I'll call you on Friday at 3pm.", 'call', 'on Friday at 3pm', '2026-11-27T15:00'],
    ['I’ll call you on Friday at 3.', 'call', 'on Friday at 3', '2026-11-27T15:00'],
    ['I will ring you tomorrow at half past two.', 'call', 'tomorrow at half past two', '2026-11-26T14:30'],
    ['Let me send you the quote by Monday.', 'send', 'by Monday', '2026-11-30'],
    ['I can e-mail you the deck in 2 days.', 'send', 'in 2 days', '2026-11-27'],
    ["I'll get back to you next week.", 'email', 'next week', '2026-12-04'],
    ["I'll reply by December 4.", 'email', 'by December 4', '2026-12-04'],
    ["On Friday I'll phone you.", 'call', 'On Friday', '2026-11-27'],
    ['Will call you tomorrow.', 'call', 'tomorrow', '2026-11-26'],
    ["Let's see the numbers, then we'll meet on Tuesday at 10.", 'meet', 'on Tuesday at 10', '2026-12-01T10:00'],
  ];
  it.each(cases)('%s', (sentence, action, when, due) => {
    const [promise] = findPromises(sentence, wednesday.moment);
    expect(promise).toMatchObject({ kind: 'promise', actor: 'writer', action, when });
    expect(wednesday.show(promise?.due ?? null)).toBe(due);
  });

  it('finds every promise of a sentence', () => {
    const found = findPromises("I'll send the deck tonight and call you Thursday.", wednesday.moment);
    expect(found.map(({ text, action }) => [text, action])).toEqual([
      ["I'll send the deck tonight", 'send'],
      ['call you Thursday', 'call'],
    ]);
  });
});

it('a letter with a mark before it is one character, which no span cuts apart', () => {
  for (const { from } of findPromises("\u0600Ana'll call you on Friday.", wednesday.moment)) expect(from).toBe(0);
});

describe('what is no promise', () => {
  it.each([
    'We spoke on Monday.',
    'I called you on Friday.',
    "I won't call you tomorrow.",
    'Shall we meet on Tuesday?',
    'We will launch in Q3.',
    'I call customers every Friday.',
    'She wrote "I\'ll call you on Friday".',
    'Let me know by Friday.',
  ])('%s', (sentence) => {
    expect(findPromises(sentence, wednesday.moment)).toEqual([]);
  });
});
