import { describe, expect, it } from 'vitest';
import { createReviewer, readLimit, review } from '../../lib/coach/review.ts';
import type { Review, ReviewContext } from '../../lib/coach/types.ts';
import { monday } from './moment.ts';

const reviewed = (body: string, context: Partial<ReviewContext> = {}, subject = '') =>
  review({ subject, body }, { moment: monday, ...context });
/** The marked phrases, as the rep sees them. */
const marks = ({ findings }: Review) => findings.filter(({ kind }) => kind === 'phrase').map(({ text }) => text);
const verdicts = ({ findings }: Review) => findings.filter(({ kind }) => kind === 'draft').map(({ rule }) => rule);

const weak = "Hi Tom,\n\njust following up on the proposal. I'll call you on Friday at 3pm.";

describe('one review', () => {
  it('marks the phrase, finds the promise with its instant, and fills the checklist', () => {
    const { findings, promises, checklist, draftKind, language } = reviewed(weak);
    expect(findings.map(({ rule, text, from, to }) => [rule, text, weak.slice(from, to)])).toContainEqual([
      'empty-follow-up',
      'just following up',
      'just following up',
    ]);
    expect(promises.map(({ text, when, due, actor, action }) => ({ text, when, due, actor, action }))).toEqual([
      {
        text: "I'll call you on Friday at 3pm",
        when: 'on Friday at 3pm',
        due: { kind: 'instant', at: Date.parse('2026-11-27T15:00:00Z') },
        actor: 'writer',
        action: 'call',
      },
    ]);
    expect(checklist).toMatchObject({ date: true, ownNextStep: true, ask: false });
    expect(draftKind).toBe('advance');
    expect(language).toBe('en');
  });

  it('gives words as they stand in the draft, typographic marks included', () => {
    const body = 'I’ll call you on Friday at 3pm. Just\u00a0checking in.';
    const { promises, findings } = reviewed(body);
    expect(promises[0]).toMatchObject({
      text: 'I’ll call you on Friday at 3pm',
      quote: 'I’ll call you on Friday at 3pm.',
    });
    expect(findings[0]).toMatchObject({ rule: 'empty-follow-up', text: 'Just\u00a0checking in' });
  });

  it('reads own words only: quotes and signature say nothing', () => {
    const { findings, promises, checklist } = reviewed(
      'Thanks, all clear.\n\nAnn\n-- \nJust checking in Ltd\n\nOn Mon, Nov 23, 2026 at 9:00 AM Tom <tom@x.example> wrote:\n> just checking in\n> I will call you tomorrow. Can you send the list?',
    );
    expect(findings).toEqual([]);
    expect(promises).toEqual([]);
    expect(checklist).toMatchObject({ ask: false, date: false, ownNextStep: false });
  });

  it('looks at the subject, but not at an inherited one', () => {
    expect(marks(reviewed('The quote is attached.', {}, 'Just checking in'))).toEqual(['Just checking in']);
    expect(marks(reviewed('The quote is attached.', {}, 'Re: Just checking in'))).toEqual([]);
    expect(marks(reviewed('The quote is attached.', {}, 'Fw: Just checking in'))).toEqual([]);
  });

  it('resolves a promise from the moment given, in the zone given', () => {
    const due = (moment: Partial<ReviewContext['moment']>) =>
      reviewed("I'll call you tomorrow at 9am.", { moment: { ...monday, ...moment } }).promises[0]?.due;
    expect(due({})).toEqual({ kind: 'instant', at: Date.parse('2026-11-24T09:00:00Z') });
    expect(due({ timeZone: 'America/New_York' })).toEqual({ kind: 'instant', at: Date.parse('2026-11-24T14:00:00Z') });
    expect(due({ now: monday.now + 86_400_000 })).toEqual({ kind: 'instant', at: Date.parse('2026-11-25T09:00:00Z') });
  });
});

describe('a sentence read before', () => {
  const drop = 'Hi Tom,\n\nI hope you are well. The quote is ready.';
  const handOver = 'Hi Tom,\n\nThe quote is ready. Let me know.';
  it.each<[string, string, string, Partial<ReviewContext>]>([
    ['below a line of more spaces', weak.replace('\n', '\n\n \n'), weak.replace('\n', '\n\n  \n'), {}],
    ['below more of a quote', weak.replace('\n', '\n> No\n'), weak.replace('\n', '\n> Not now\n'), {}],
    ['further down', weak, `Hi Tom,\n\nOne line more.${weak.slice(7)}`, {}],
    ['on a line of its own, which goes with it', drop, drop.replace('well. ', 'well.\n\n'), {}],
    ['to a reader known by now', weak, weak, { readerName: 'Tom' }],
    ['to one who cannot be called', handOver, handOver, { canCall: false }],
    ['beside a question, where it weighs less', weak, `${weak}\n\nShall we start on Monday?`, {}],
    ['with a reason found meanwhile', weak, weak, { reasons: ['The price list changed on Friday.'] }],
  ])('says what it would say for the first time: %s', (_, before, after, around) => {
    const reviewer = createReviewer();
    // Twice: what stands still is added up at the second reading.
    reviewer.review({ subject: '', body: before }, { moment: monday });
    const earlier = reviewer.review({ subject: '', body: before }, { moment: monday });
    const later = reviewer.review({ subject: '', body: after }, { moment: monday, ...around });
    expect(later).toEqual(reviewed(after, around));
    expect(later.findings).not.toEqual(earlier.findings);
  });
});

describe('restraint while the rep types', () => {
  const start = 'Hi Tom,\n\n';

  it.each([
    ['in the middle of the sentence', 'just following up on the prop', false],
    ['after a space', 'just following up ', false],
    ['once the sentence is finished', 'just following up on the proposal.', true],
    ['once the next one has begun', 'just following up on the proposal. We', true],
    ['once its line was left', 'just following up on the proposal\n', true],
  ])('a mark: %s', (_, typed, isMarked) => {
    const body = start + typed;
    expect(marks(reviewed(body, { caret: body.length })).includes('just following up')).toBe(isMarked);
  });

  it('no mark and no chip in an unfinished sentence she went back to, other sentences keep theirs', () => {
    const body = 'Just checking in. Shall we talk? I will call you on Friday and';
    expect(marks(reviewed(body, { caret: body.length }))).toEqual(['Just checking in']);
    expect(reviewed(body, { caret: body.length }).promises).toEqual([]);
    expect(reviewed(body, { caret: 3 }).promises).toHaveLength(1);
  });

  it('no mark of her own phrases in it either', () => {
    const settings = { custom: [{ phrase: 'the blue one', advice: 'Name it.' }] };
    const body = 'We ship the blue one. We like the blue one';
    expect(marks(reviewed(body, { settings, caret: body.length }))).toEqual(['the blue one']);
    expect(marks(reviewed(body, { settings }))).toEqual(['the blue one', 'the blue one']);
  });

  it('the checklist waits for a closing line, a pause or the Send gesture', () => {
    const finished = (body: string, caret?: number) => reviewed(body, { caret }).looksFinished;
    expect(finished(weak, weak.length)).toBe(false);
    expect(finished(`${weak}\n\nBest,`, weak.length + 7)).toBe(true);
    expect(finished(`${weak}\n\nAnn`, weak.length)).toBe(true);
    expect(finished(weak)).toBe(true);
  });

  it('draft verdicts too, and an empty draft fails nothing', () => {
    const body = 'Hi Tom,\n\nFollowing up on the proposal.';
    expect(verdicts(reviewed(body, { caret: body.length }))).toEqual([]);
    expect(verdicts(reviewed(body))).toHaveLength(1);
    for (const empty of ['', '\n\n', 'Hi Tom,', '-- \nAnn Lee'])
      expect(reviewed(empty).findings.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('a draft’s kind', () => {
  it.each([
    ['advance', 'Hi Tom,\n\nFollowing up on the proposal for the Leeds rollout.', {}],
    ['advance', 'Hi Tom,\n\nDoes the pilot still suit your team? Our platform is ready for it.', {}],
    ['close', "Hi Tom,\n\nI haven't heard back about the proposal, so I'll stop reaching out. My door stays open.", {}],
    ['thanks', 'Hi Tom,\n\nThank you so much for your time today. It was a pleasure.', {}],
    ['nurture', 'Hi Tom,\n\nThis article on forecasting made me think of you. Enjoy!', {}],
    ['answer', 'Hi Tom,\n\nYes, it runs on Linux too.', { isReply: true }],
    ['other', 'Hi Tom,\n\nThe door code is 4711.', {}],
  ])('%s: %j', (kind, body, context) => {
    expect(reviewed(body, context).draftKind).toBe(kind);
  });

  it('only "advance" gets a verdict, one at most, and the rep’s own choice counts', () => {
    const body = 'Hi Tom,\n\nThe door code is 4711.';
    expect(verdicts(reviewed(body))).toEqual([]);
    expect(verdicts(reviewed(body, { draftKind: 'advance' }))).toHaveLength(1);
    expect(reviewed(body, { draftKind: 'advance' })).toMatchObject({ draftKind: 'advance', kindCertainty: 1 });
    expect(verdicts(reviewed('Hi Tom,\n\nFollowing up on the proposal.', { draftKind: 'nurture' }))).toEqual([]);
  });
});

describe('other languages', () => {
  it('a draft that is not English gets no rule, only its language', () => {
    const german = reviewed(
      'Hallo Tom,\n\nich wollte nur nachfragen, ob Sie mein Angebot bekommen haben. Just checking in.',
    );
    expect(german.language).toBe('de');
    expect(german.findings).toEqual([]);
    expect(german.promises).toEqual([]);
  });

  it('of a mixed draft the English sentences are reviewed', () => {
    const body =
      'Hi Karl,\n\nJust checking in on the offer we sent. Das Angebot ist fertig und ich rufe Sie am Freitag an. Shall we talk about the rollout?';
    expect(reviewed(body).language).toBe('en');
    expect(marks(reviewed(body))).toEqual(['Just checking in']);
  });
});

describe('a reviewer that remembers', () => {
  const context: ReviewContext = { moment: monday };

  it('says the same after every key press as a first review does', () => {
    const reviewer = createReviewer();
    for (let end = 1; end <= weak.length; end++) {
      const draft = { subject: 'Proposal', body: weak.slice(0, end) };
      expect(reviewer.review(draft, { ...context, caret: end })).toEqual(review(draft, { ...context, caret: end }));
    }
  });

  it('reads dates again when the clock has moved on, or the rep', () => {
    const reviewer = createReviewer();
    const draft = { subject: '', body: "I'll call you in 2 hours. I'll write tomorrow." };
    for (const moment of [
      monday,
      { ...monday, now: monday.now + 61_000 },
      { ...monday, now: monday.now + 86_400_000 },
      { ...monday, timeZone: 'Asia/Tokyo' },
      { ...monday, workingTime: { ...monday.workingTime, days: [7] } },
    ])
      expect(reviewer.review(draft, { moment })).toEqual(review(draft, { moment }));
  });

  it('stays quick on a pasted megabyte: what follows a long draft is not read', () => {
    const body = `Just checking in.\n${'The log goes on and on. '.repeat(50_000)}\nJust checking in.`;
    expect(marks(reviewed(body))).toEqual(['Just checking in']);
    expect(body.length).toBeGreaterThan(readLimit);
  });
});
