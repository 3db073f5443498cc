import { describe, expect, it } from 'vitest';
import { review } from '../../lib/coach/review.ts';
import type { ReviewContext } from '../../lib/coach/types.ts';
import { provenRules } from '../../lib/rules/support.ts';
import { trueReasons } from '../../lib/rules/true-reasons.ts';
import type { Finding, HistoryPromise } from '../../lib/rules/types.ts';
import { now, readHistory } from './read-history.ts';

const { moment } = readHistory('draft Hi').context;
const greeting = 'Hi Tom,\n\n';

function found(text: string, rule: string, context: Partial<ReviewContext> = {}): Finding[] {
  const { findings } = review({ subject: 'Leeds', body: greeting + text }, { moment, readerName: 'Tom', ...context });
  return findings.filter((finding) => finding.rule === rule);
}

/** The text after each fix of a finding. */
function fixed(text: string, [finding]: Finding[]): string[] {
  const body = greeting + text;
  return (finding?.fixes ?? []).map(({ from, to, replacement }) =>
    (body.slice(0, from) + replacement + body.slice(to)).slice(greeting.length),
  );
}

describe('the hand-over of the next step', () => {
  const rule = 'next-step-left-to-prospect';
  it('is marked once, at the last one', () => {
    const text = 'Call me when you can. Feel free to reach out. Let me know what you think.';
    expect(found(text, rule).map((finding) => finding.text)).toEqual(['Let me know']);
  });
  it('is weak alone, a hint beside a real ask, and silent beside a step of the writer’s own', () => {
    expect(found('Let me know.', rule)[0]?.severity).toBe('weak');
    expect(found('Is May still the plan? Let me know.', rule)[0]?.severity).toBe('hint');
    expect(found("I'll call you on Friday at 10. Let me know if that is too early.", rule)).toEqual([]);
    expect(found("Once I have your plan, I'll send the quote. Let me know.", rule)).toHaveLength(1);
    expect(found('Just confirming your tour of the yard. Let me know if anything changes.', rule)).toEqual([]);
    expect(found('Please confirm our visit. Let me know if anything changes.', rule)).toHaveLength(1);
    expect(found("Once you've signed, I'll send the invoice. Let me know.", rule)).toHaveLength(1);
    expect(found("Once signed, I'll send the invoice. Let me know.", rule)).toHaveLength(1);
    expect(found("As soon as we receive the signed plan, we'll send the invoice. Let me know.", rule)).toHaveLength(1);
  });
  it('is mended by a step of the writer’s own on real working days, after which nothing is marked', () => {
    const [mended = ''] = fixed('Let me know what you think.', found('Let me know what you think.', rule));
    expect(mended).toMatch(
      /^Let me know what you think\. If I (?:don't hear|haven't heard) from you by Friday, I'll (?:call you|give you a call) on Monday at \d{1,2}:\d\d(?: pm)?\.$/,
    );
    expect(found(mended, rule)).toEqual([]);
  });
  it('offers to write where no telephone number is known', () => {
    const [mended = ''] = fixed('Let me know.', found('Let me know.', rule, { canCall: false }));
    expect(mended).toMatch(/I'll write/);
  });
  it('offers no slot that a stored callback takes', () => {
    const busy = ['09:40', '10:20', '11:00', '13:30', '14:00'].map((time) => Date.parse(`2026-11-30T${time}:00Z`));
    const history = { touches: [], promises: [], busy };
    const [mended = ''] = fixed('Let me know.', found('Let me know.', rule, { history }));
    expect(mended).toMatch(/Monday at 3:00 pm/);
  });
});

describe('"just following up"', () => {
  const rule = 'empty-follow-up';
  it('is weak in a mail that brings nothing and asks nothing, else a hint', () => {
    expect(found('Just following up on the lease.', rule)[0]?.severity).toBe('weak');
    expect(found('Just following up on the lease. Does May work?', rule)[0]?.severity).toBe('hint');
    expect(found('Just following up on the lease. I attached the new plan.', rule)[0]?.severity).toBe('hint');
  });
  it('is rewritten in place, the rest of the mail untouched', () => {
    const text = "just following up on the proposal. I'll call you on Friday at 3pm.";
    expect(found(text, rule)[0]?.text).toBe('just following up');
    expect(fixed(text, found(text, rule))[0]).toBe(
      "Which part of the proposal matters most to you? I'll call you on Friday at 3pm.",
    );
  });
  it('gets the true reason first where the store knows one', () => {
    const promise: HistoryPromise = {
      actor: 'writer',
      action: 'call',
      quote: "I'll call you about the pricing.",
      purpose: 'the pricing',
      due: null,
      dueAt: null,
      status: 'open',
      moves: 0,
      createdAt: now - 86_400_000,
    };
    const text = 'Just following up on the lease.';
    const history = { touches: [], promises: [promise] };
    expect(fixed(text, found(text, rule, { reasons: trueReasons(history, moment) }))[0]).toBe(
      "On Tuesday I said I'd call about the pricing.",
    );
  });
  it.each([
    ['the quote', "On Tuesday I said I'd send you the quote."],
    ['three references', "On Tuesday I said I'd send you three references."],
    ['ROI sheet', "On Tuesday I said I'd get back to you about ROI sheet."],
  ])('names what was to be sent: %s', (purpose, said) => {
    const sent: HistoryPromise = {
      ...{ actor: 'writer', action: 'send', quote: '', purpose, due: null, dueAt: null, status: 'open', moves: 0 },
      createdAt: now - 86_400_000,
    };
    expect(trueReasons({ touches: [], promises: [sent] }, moment)).toEqual([said]);
  });
});

describe('a claim of an earlier request or talk', () => {
  it('is cleared by the thread above', () => {
    const thread = [{ from: 'reader' as const, text: 'Could you send me the price list?' }];
    expect(
      found('As you requested, here is the list.', 'unproven-request', { proven: provenRules(thread, undefined) }),
    ).toEqual([]);
    expect(found('As you requested, here is the list.', 'unproven-request')).toHaveLength(1);
  });
  it('is cleared by a stored call', () => {
    const { history } = readHistory('out call 9d');
    expect(found('As we discussed, May is fine.', 'unproven-contact', { proven: provenRules([], history) })).toEqual(
      [],
    );
    expect(found('As we discussed, May is fine.', 'unproven-contact')).toHaveLength(1);
  });
});

describe('what the rep has set', () => {
  it('switches a rule off, lets a phrase pass, and sets the severity', () => {
    const text = 'Just following up on the lease.';
    const rule = 'empty-follow-up';
    expect(found(text, rule, { settings: { off: [rule] } })).toEqual([]);
    expect(found(text, rule, { settings: { allowedPhrases: ['just following up'] } })).toEqual([]);
    expect(found(text, rule, { settings: { severity: { [rule]: 'hint' } } })[0]?.severity).toBe('hint');
  });

  it('lets a phrase pass with the small words around it, but no mark for one small word in it', () => {
    const text = "I'm just following up on the lease.";
    expect(found(text, 'empty-follow-up', { settings: { allowedPhrases: ['following up'] } })).toEqual([]);
    expect(found(text, 'empty-follow-up', { settings: { allowedPhrases: ['just'] } })).toHaveLength(1);
  });
});

describe('a sentence that is nothing but filler', () => {
  it('goes with its space', () => {
    const text = 'I hope this email finds you well. Here is the plan.';
    expect(fixed(text, found(text, 'filler'))).toEqual(['Here is the plan.']);
  });
  it('goes with its line', () => {
    const text = 'I hope this email finds you well.\n\nHere is the plan.';
    expect(fixed(text, found(text, 'filler'))).toEqual(['Here is the plan.']);
  });
});

describe('a request in the subject', () => {
  const marked = (subject: string) =>
    review({ subject, body: 'Hi Tom,\n\nThe van comes on Friday.' }, { moment })
      .findings.filter(({ rule }) => rule === 'unproven-request')
      .map(({ text }) => text);

  it('is claimed by the writer', () => {
    expect(marked('Your tour request')).toEqual(['Your tour request']);
    expect(marked('The plans you requested')).toEqual(['you requested']);
  });
  it('is the reader’s where the subject was there before', () => {
    expect(marked('Re: Your tour request')).toEqual([]);
    expect(marked('Feature request')).toEqual([]);
  });
});
