import { describe, expect, it } from 'vitest';
import type { Review } from '../../lib/coach/types.ts';
import { isQuietWith } from '../../lib/page-coach/audience.ts';
import { chooseMarks } from '../../lib/page-coach/choose-marks.ts';
import { Decisions } from '../../lib/page-coach/decisions.ts';
import { type Hush, stripView } from '../../lib/page-coach/strip-view.ts';
import type { FoundPromise, Moment } from '../../lib/promises/types.ts';
import type { Finding } from '../../lib/rules/types.ts';
import { firstName } from '../../lib/text/first-name.ts';

const moment: Moment = {
  now: Date.UTC(2026, 10, 25, 10),
  timeZone: 'Europe/London',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
  locale: 'en-US',
};
const friday = { kind: 'instant', at: Date.UTC(2026, 10, 27, 15) } as const;

const finding = (from: number, severity: Finding['severity'] = 'hint', more: Partial<Finding> = {}): Finding => ({
  rule: 'vague-time',
  kind: 'phrase',
  severity,
  in: 'body',
  from,
  to: from + 4,
  text: 'soon',
  message: '',
  advice: '',
  fixes: [],
  ...more,
});
const review = (more: Partial<Review> = {}): Review => ({
  findings: [],
  checklist: { reason: true, ask: false, date: true, ownNextStep: true, value: false },
  draftKind: 'advance',
  kindCertainty: 1,
  promises: [],
  looksFinished: true,
  language: 'en',
  ...more,
});
const promise = (more: Partial<FoundPromise> = {}): FoundPromise => ({
  from: 0,
  to: 28,
  text: "I'll call you Friday at 3pm",
  quote: "I'll call you Friday at 3pm.",
  kind: 'promise',
  actor: 'writer',
  action: 'call',
  when: 'Friday at 3pm',
  due: friday,
  certainty: 'said',
  ...more,
});
const view = (given: Review, decisions = new Decisions(() => null), hush: Hush | null = null) =>
  stripView({
    review: given,
    promises: decisions.apply(given.promises, hush?.why !== 'readers'),
    moment,
    reader: 'Tom',
    history: '',
    ask: null,
    recipients: [],
    hush,
    isEmpty: false,
    chosen: chooseMarks(hush ? [] : given.findings, () => false),
  });

describe('the chip of a time in another zone', () => {
  const inNewYork = promise({
    when: 'Friday at 3pm ET',
    due: { kind: 'instant', at: Date.UTC(2026, 10, 27, 20) },
    zone: 'America/New_York',
  });

  it('shows both clocks', () => {
    const { chips } = view(review({ promises: [inNewYork] }));
    expect(chips[0]?.when).toBe('Friday 8:00 PM (3:00 PM ET)');
  });

  it('shows her own alone once she has picked another time', () => {
    const decisions = new Decisions(() => null);
    decisions.decide(inNewYork, null, { due: friday });
    expect(view(review({ promises: [inNewYork] }), decisions).chips[0]?.when).toBe('Friday 3:00 PM');
  });
});

describe('marks on screen', () => {
  it('are the three that cost most, in text order; the rest is a number', () => {
    const { marked, more } = view(
      review({ findings: [finding(0), finding(10), finding(20, 'weak'), finding(30), finding(40, 'weak')] }),
    );
    expect(marked.map(({ from }) => from)).toEqual([0, 20, 40]);
    expect(more).toBe(2);
  });

  it('leave out verdicts on the whole draft and the subject', () => {
    const noAsk = finding(0, 'weak', { kind: 'draft', to: 0 });
    const { marked, line } = view(review({ findings: [finding(0, 'weak', { in: 'subject' }), noAsk] }));
    expect(marked).toEqual([]);
    expect(line).toBe(noAsk);
  });
});

describe('a quiet coach', () => {
  const noisy = review({ findings: [finding(0, 'weak')], promises: [promise()] });

  it('says nothing of the words, but still shows the promise, while she has paused it', () => {
    const quiet = view(noisy, undefined, { why: 'paused', until: 'Today 3:00 PM' });
    expect([quiet.marked, quiet.checks, quiet.line]).toEqual([[], null, null]);
    expect(quiet.chips[0]?.isKept).toBe(true);
  });

  it('keeps a promise to colleagues only when asked to', () => {
    const decisions = new Decisions(() => null);
    expect(view(noisy, decisions, { why: 'readers' }).chips[0]?.isKept).toBe(false);
    decisions.decide(promise(), null, { kept: true });
    expect(view(noisy, decisions, { why: 'readers' }).chips[0]?.isKept).toBe(true);
  });
});

describe('the checklist', () => {
  it('is asked of a follow-up only', () => {
    expect(
      view(review())
        .checks?.filter(({ isDone }) => !isDone)
        .map(({ label }) => label),
    ).toEqual(['An ask', 'Value']);
    expect(view(review({ draftKind: 'thanks' })).checks).toBeNull();
  });

  it('speaks of the reader by name', () => {
    expect(view(review()).checks?.find(({ point }) => point === 'value')?.missing).toBe('something Tom can use');
  });
});

describe('a chip', () => {
  it('reads the date in words, with the exact one beside it', () => {
    const [chip] = view(review({ promises: [promise()] })).chips;
    expect(chip).toMatchObject({
      when: 'Friday 3:00 PM',
      whenExactly: 'Friday, November 27, 2026 at 3:00 PM',
      isKept: true,
    });
  });

  it('asks for a day where the words name none, and marks a guess as one', () => {
    const open = promise({ text: "I'll call you", when: null, due: null, certainty: 'guessed' });
    const either = promise({ certainty: 'ambiguous', alternatives: [{ kind: 'day', date: '2026-12-04' }] });
    const nextWeek = promise({ when: 'next week', due: { kind: 'day', date: '2026-12-04' }, certainty: 'guessed' });
    const { chips } = view(review({ promises: [open, either, nextWeek] }));
    expect(chips.map(({ when }) => when)).toEqual(['Which day?', 'Friday 3:00 PM?', 'Fri, Dec 4?']);
    expect(chips.map(({ alternatives }) => alternatives.map(({ words }) => words))).toEqual([
      [],
      ['Friday 3:00 PM', 'Fri, Dec 4'],
      ['Fri, Dec 4'],
    ]);
  });

  it('asks no more once she has picked the guess', () => {
    const guess = promise({ when: 'next week', due: { kind: 'day', date: '2026-12-04' }, certainty: 'guessed' });
    const decisions = new Decisions(() => null);
    decisions.decide(guess, null, { due: { kind: 'day', date: '2026-12-04' } });
    expect(view(review({ promises: [guess] }), decisions).chips[0]).toMatchObject({
      when: 'Fri, Dec 4',
      alternatives: [],
    });
  });

  it('of an offer is kept only when she asks for it', () => {
    const offer = promise({ kind: 'offer' });
    const decisions = new Decisions(() => null);
    expect(view(review({ promises: [offer] }), decisions).chips[0]?.isKept).toBe(false);
    decisions.decide(offer, null, { kept: true });
    expect(view(review({ promises: [offer] }), decisions).chips[0]?.isKept).toBe(true);
  });
});

describe('what she decided about a promise', () => {
  const later = { kind: 'day', date: '2026-12-01' } as const;

  it('stays with its words when the text around them changes', () => {
    const decisions = new Decisions(() => ({ from: 10, to: 40 }));
    decisions.decide(promise(), {} as Range, { due: later });
    const moved = promise({ from: 8, to: 50, text: "I'll call you Friday at 3pm about it" });
    expect(decisions.apply([moved])[0]).toMatchObject({ due: later, isChanged: true });
  });

  it('ends when she writes another date', () => {
    const decisions = new Decisions(() => ({ from: 0, to: 28 }));
    decisions.decide(promise(), {} as Range, { due: later });
    expect(decisions.apply([promise({ when: 'Monday' })])[0]?.isChanged).toBe(false);
  });

  it('does not touch another promise', () => {
    const decisions = new Decisions(() => ({ from: 0, to: 28 }));
    decisions.decide(promise(), {} as Range, { dropped: true });
    const second = promise({ from: 60, to: 90, text: "I'll call Ana Friday at 3pm" });
    expect(decisions.apply([promise(), second]).map(({ isKept }) => isKept)).toEqual([false, true]);
  });
});

describe('what the coach calls the reader', () => {
  it.each([
    ['Tom Baker', 'Tom'],
    ['Baker, Tom', 'Tom'],
    ['Dr. Ana Ruiz', 'Ana'],
    ['José María', 'José'],
    ['tom@acme.example', undefined],
    ['', undefined],
    ['<img src=x onerror=alert(1)>', undefined],
    ['ACME Support 24/7', 'ACME'],
  ])('%j is %j', (name, first) => expect(firstName(name)).toBe(first));
});

describe('a mail to colleagues, or to readers she named', () => {
  const named = ['home.example', 'kim@else.example'];
  it.each([
    ['rita@northwind.example', ['ben@northwind.example'], true],
    ['rita@northwind.example', ['ben@eu.northwind.example', 'ana@Northwind.example'], true],
    ['rita@northwind.example', ['ben@northwind.example', 'tom@acme.example'], false],
    ['rita@gmail.com', ['tom@gmail.com'], false],
    ['rita@northwind.example', [], false],
    ['', ['tom@acme.example'], false],
    ['rita@northwind.example', ['tom@notnorthwind.example'], false],
    ['rita@gmail.com', ['mum@home.example', 'kim@home.example'], true],
    ['rita@gmail.com', ['mum@home.example', 'kim@else.example', 'tom@acme.example'], false],
    ['rita@northwind.example', ['ben@northwind.example', 'kim@else.example'], true],
  ])('from %s to %j: %s', (account, recipients, internal) =>
    expect(isQuietWith(account, recipients, named)).toBe(internal),
  );
});
