import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReviewer, review } from '../../lib/coach/review.ts';
import type { Review, ReviewContext } from '../../lib/coach/types.ts';
import { readDraft } from '../../lib/text/read-draft.ts';
import { monday } from './moment.ts';

const context: ReviewContext = { moment: monday };
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Pieces of mail that the engine has something to say about, and what could trip it up.
const piece = fc.oneof(
  fc.constantFrom(
    'Hi Tom,',
    'just following up on the proposal.',
    'Just checking in',
    'Just following up.',
    'Just wanted to follow up on this! 👩‍👩‍👧',
    "I'll call you on Friday at 3pm.",
    'I’ll send it tomorrow',
    'Let me know if you have questions.',
    'Any update?',
    'Could you send me the list by Wednesday?',
    'Ich rufe Sie am Freitag an und schicke das Angebot.',
    '> I will call you on Monday',
    'On Mon, Nov 23, 2026 at 9:00 AM Tom <tom@x.example> wrote:',
    'From: Ana',
    'Sent: Monday\nTo: Ann\nSubject: Prices',
    '---------- Forwarded message ---------',
    'Best regards,',
    'Ann Lee',
    '-- ',
    'P.S. See you soon.',
    'Sent from my iPhone',
    '{{first_name}}, [Company]',
    '- one\n- two',
    'The door is open, and we talked about the long line of a mail that was broken at',
    'a column, as old programs do it',
    '👩‍👩‍👧 family 🎉',
    'e\u0301te\u0301 नमस्ते',
    'שלום, just checking in. مرحبا',
    '\u202eabc\u202c',
    '<img src=x onerror=alert(1)>',
    '\ud800',
    '\u0000',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const gap = fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n', '', '\t', '\u00a0', '\u0301', '\u200d', '\u0600', '↚');
const mail = fc.array(fc.tuple(piece, gap), { maxLength: 12 }).map((parts) => parts.flat().join(''));

function expectSound(subject: string, body: string, { findings, promises }: Review): void {
  const spans = [
    ...findings.map(({ in: field, from, to, text }) => ({ field, from, to, text })),
    ...findings.flatMap(({ fixes }) => fixes.map(({ in: field, from, to }) => ({ field, from, to, text: undefined }))),
    ...promises.map(({ from, to, text }) => ({ field: 'body' as const, from, to, text })),
  ];
  for (const { field, from, to, text } of spans) {
    const whole = field === 'subject' ? subject : body;
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(whole.length);
    if (text !== undefined) expect(whole.slice(from, to)).toBe(text);
    for (const edge of [from, to]) expect(isBoundary(whole, edge), `${edge} of ${JSON.stringify(whole)}`).toBe(true);
  }
  const inBody = findings.filter(({ kind, in: field }) => kind === 'phrase' && field === 'body');
  for (let i = 1; i < inBody.length; i++) expect(inBody[i]?.from).toBeGreaterThanOrEqual(inBody[i - 1]?.from ?? 0);
  for (let i = 1; i < promises.length; i++)
    expect(promises[i]?.from).toBeGreaterThanOrEqual(promises[i - 1]?.from ?? 0);
}

function isBoundary(text: string, offset: number): boolean {
  return offset === 0 || offset === text.length || graphemes.segment(text).containing(offset)?.index === offset;
}

describe('whatever is typed', { timeout: 60_000 }, () => {
  it('spans lie inside the text, in order, on grapheme boundaries', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), mail, (subject, body) => {
        expectSound(subject, body, review({ subject, body }, context));
      }),
      { numRuns: 300 },
    );
  });

  it('sentences are the body’s own text, in order, and no text belongs to two', () => {
    fc.assert(
      fc.property(mail, (body) => {
        let end = 0;
        for (const { from, to, words } of readDraft(body).sentences) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to - from).toBe(words.text.length);
          expect(words.text.length).toBeGreaterThan(0);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(body.length);
      }),
      { numRuns: 300 },
    );
  });

  it('no input throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 50 }),
        fc.option(fc.integer({ min: -5, max: 500 }), { nil: undefined }),
        (body, subject, caret) => {
          expectSound(subject, body, review({ subject, body }, { ...context, caret }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a review after any edits is the review of the text', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      atLineEnd: fc.boolean(),
      remove: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
      insert: fc.oneof(piece, gap, fc.constant('\n')),
      // The same key held down.
      times: fc.constantFrom(1, 1, 1, 2, 4),
    });
    // What the draft is read with changes too: the reader is known at last, the rep adds a phrase, an hour passes.
    const custom = [{ phrase: 'the proposal', advice: 'Name it.' }];
    const hourLater = { ...monday, now: monday.now + 3_600_000 };
    const surroundings: fc.Arbitrary<Partial<ReviewContext>> = fc.record({
      readerName: fc.constantFrom(undefined, 'Tom'),
      canCall: fc.constantFrom(undefined, undefined, false),
      moment: fc.constantFrom(monday, monday, hourLater),
      settings: fc.constantFrom({}, {}, { custom }, { off: ['empty-follow-up'] }),
      caret: fc.constantFrom(0, undefined),
    });
    fc.assert(
      fc.property(mail, fc.array(fc.tuple(edit, surroundings), { minLength: 1, maxLength: 12 }), (start, edits) => {
        const reviewer = createReviewer();
        let body = start;
        for (const [{ at, atLineEnd, remove, insert, times }, around] of edits) {
          let from = Math.floor(at * body.length);
          // Where lines end, blank ones and quotes grow beside sentences that stay.
          if (atLineEnd) from = Math.max(0, body.indexOf('\n', from));
          for (let time = 0; time < times; time++) {
            body = body.slice(0, from) + insert + body.slice(from + (time === 0 ? remove : 0));
            from += insert.length;
            const now: ReviewContext = { ...context, ...around, caret: around.caret === 0 ? from : undefined };
            expect(reviewer.review({ subject: 'Proposal', body }, now)).toEqual(
              review({ subject: 'Proposal', body }, now),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('other names change no phrase finding', () => {
    const name = fc.constantFrom('Tom', 'Ana', 'Priya', 'Bartholomew', 'Jo');
    const template = fc.constantFrom(
      'Hi NAME,\n\njust following up on the proposal.',
      'NAME, any update on the quote?',
      'Hi NAME,\n\nI spoke to OTHER about the pilot. Did you get my email?',
      'Dear NAME,\n\nOTHER and I wanted to check in. Let me know what NAME thinks.',
      'Hello NAME, thanks for the call. OTHER will send the list on Friday. Let me know.',
    );
    const rules = (body: string) =>
      review({ subject: '', body }, context).findings.map(({ rule, kind, severity }) => [rule, kind, severity]);
    const fill = (text: string, one: string, two: string) => text.replaceAll('NAME', one).replaceAll('OTHER', two);
    fc.assert(
      fc.property(template, name, name, name, name, (text, a, b, c, d) => {
        expect(rules(fill(text, a, b))).toEqual(rules(fill(text, c, d)));
      }),
    );
  });

  it('a megabyte of any of it is read in bounded time', () => {
    // What blows up on repetition: spaces, quotes, brackets, almost-sentences. A test that hangs is killed by Vitest.
    for (const part of [
      ' ',
      'a',
      '> ',
      '[',
      '{{',
      '"',
      "'",
      '.',
      '?',
      '\n',
      'I will ',
      'On 1 ',
      'Tom, ',
      '- ',
      '\ud83d\ude00',
      '\u05d0 ',
      'following up ',
      '1/2/',
    ]) {
      const draft = { subject: part.repeat(2000), body: part.repeat(Math.floor(1_000_000 / part.length)) };
      expectSound(draft.subject, draft.body, review(draft, context));
    }
  });
});
