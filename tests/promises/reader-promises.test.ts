import { describe, expect, it } from 'vitest';
import { fallbackDue, findReaderPromises } from '../../lib/promises/reader-promises.ts';
import { momentAt } from './moments.ts';

/** The rep answers on Wednesday what the reader wrote on the Monday before. */
const answering = momentAt('2026-11-25T09:30:00Z', { country: 'US' });
const monday = Date.parse('2026-11-23T16:00:00Z');

function read(text: string, at: number | undefined = monday) {
  return findReaderPromises({ text, at }, answering.moment).map(({ actor, action, when, due, fallback }) => ({
    actor,
    action,
    when,
    due: answering.show(due),
    fallback: answering.show(fallback),
  }));
}

describe('what the reader promised in the message being answered', () => {
  it('counts from the day of that message', () => {
    expect(read("Hi Tom,\n\nThanks. I'll get back to you tomorrow.\n\nBest,\nAna")).toEqual([
      { actor: 'reader', action: 'email', when: 'tomorrow', due: '2026-11-24', fallback: '2026-11-27' },
    ]);
  });

  it('falls back to the first working day after it, holidays left out', () => {
    expect(read('We will decide by Wednesday.')).toEqual([
      { actor: 'reader', action: 'other', when: 'by Wednesday', due: '2026-11-25', fallback: '2026-11-27' },
    ]);
    expect(read("I'll send you the signed contract on Friday.")[0]).toMatchObject({
      due: '2026-11-27',
      fallback: '2026-11-30',
    });
  });

  it('a week is taken to its last working day', () => {
    expect(read("I'll get back to you next week.")[0]).toMatchObject({ due: '2026-12-04', fallback: '2026-12-07' });
  });

  it('resolves nothing when nobody knows when it was sent', () => {
    expect(findReaderPromises({ text: "I'll call you tomorrow." }, answering.moment)).toMatchObject([
      { when: 'tomorrow', due: null, fallback: null },
    ]);
  });

  it('leaves out offers, and what the message quotes', () => {
    expect(read("If you like, I'll call you on Friday.")).toEqual([]);
    expect(
      read("Thanks.\n\nOn Mon, Nov 23, 2026 at 9:00 AM Tom Lee <tom@x.test> wrote:\n> I'll call you on Friday."),
    ).toEqual([]);
  });

  it('gives offsets into the message', () => {
    const text = "Thanks. I'll get back to you tomorrow.";
    const [promise] = findReaderPromises({ text, at: monday }, answering.moment);
    expect(text.slice(promise?.from, promise?.to)).toBe("I'll get back to you tomorrow");
  });
});

it('the fallback is never today or before', () => {
  expect(fallbackDue({ kind: 'day', date: '2026-11-10' }, answering.moment)).toEqual({
    kind: 'day',
    date: '2026-11-27',
  });
  expect(fallbackDue(null, answering.moment)).toBeNull();
});
