import { describe, expect, it, test } from 'vitest';
import { daysTooSoon } from '../../lib/cadence/contact-frequency.ts';
import { decisionsAfter, nextCallbackDue, outcomes } from '../../lib/cadence/decisions.ts';
import { nextContact } from '../../lib/cadence/next-contact.ts';
import { shippedPlans } from '../../lib/cadence/shipped-plans.ts';
import type { Moment } from '../../lib/promises/types.ts';

/** Friday 20 November 2026, 10:00 in London. */
const friday: Moment = {
  now: Date.UTC(2026, 10, 20, 10),
  timeZone: 'Europe/London',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
  locale: 'en-GB',
  country: 'GB',
};

describe('the shipped plans', () => {
  it('follow seeds 002 to 004: twelve contacts over varied channels, then monthly', () => {
    const twelve = shippedPlans.find(({ id }) => id === 'twelve-contacts');
    expect(twelve?.steps).toHaveLength(12);
    const channels = twelve?.steps.map(({ channel }) => channel) ?? [];
    expect(new Set(channels).size).toBeGreaterThanOrEqual(6);
    expect(channels.filter((channel) => channel === 'email').length).toBeLessThan(channels.length / 2);
    expect(twelve?.followedBy).toBe('monthly');
  });

  it.each(shippedPlans.map((plan) => [plan.id, plan] as const))('%s is followed by a plan there is', (_, plan) => {
    if (plan.followedBy) expect(shippedPlans.map(({ id }) => id)).toContain(plan.followedBy);
  });
});

describe('what a plan asks for next', () => {
  const next = (planId: string, closed: number, moment = friday) => nextContact(shippedPlans, planId, closed, moment);

  it('starts with the first step and goes on after each', () => {
    expect(next('twelve-contacts', -1)).toMatchObject({ step: 0, channel: 'phone', due: { date: '2026-11-20' } });
    expect(next('twelve-contacts', 1)).toMatchObject({ step: 2, channel: 'phone' });
  });

  it('moves a step on a free day to the next working day', () => {
    expect(next('twelve-contacts', 1)?.due).toEqual({ kind: 'day', date: '2026-11-23' }); // 2 days on is a Sunday.
  });

  it('keeps free days where the plan does not care', () => {
    const plans = shippedPlans.map((plan) => ({ ...plan, workingDaysOnly: false }));
    expect(nextContact(plans, 'twelve-contacts', 1, friday)?.due).toEqual({ kind: 'day', date: '2026-11-22' });
  });

  it('answers an inquiry within 24 hours or by the end of the next business day, whichever is first', () => {
    expect(next('inquiry', -1)?.due).toEqual({ kind: 'instant', at: friday.now + 24 * 3_600_000 });
    const wednesday = { ...friday, now: Date.UTC(2026, 10, 18, 20) };
    expect(next('inquiry', -1, wednesday)?.due).toEqual({ kind: 'instant', at: Date.UTC(2026, 10, 19, 17) });
  });

  it('hands over to the plan that follows, and starts a repeating one over', () => {
    expect(next('twelve-contacts', 11)).toMatchObject({ planId: 'monthly', step: 0 });
    expect(next('monthly', 2)).toMatchObject({ planId: 'monthly', step: 0, due: { date: '2026-12-21' } });
  });

  it('is nothing for a plan that is over, empty or gone', () => {
    const plans = [{ ...shippedPlans[0], id: 'short', steps: [], followedBy: null }] as never;
    expect(nextContact(plans, 'short', -1, friday)).toBeNull();
    expect(next('gone', -1)).toBeNull();
  });
});

describe('after an outcome', () => {
  test.each(outcomes)('%s leaves a decision', (outcome) => {
    expect(decisionsAfter(outcome, false).length).toBeGreaterThan(0);
    expect(decisionsAfter(outcome, false)).not.toContain('continue-plan');
  });

  it('an agreed next step is a callback, nothing else', () => {
    expect(decisionsAfter('agreed-next-step', true)).toEqual(['callback']);
  });

  it('a plan goes on by itself where nobody was reached', () => {
    expect(decisionsAfter('voicemail', true)[0]).toBe('continue-plan');
  });

  it('the next day is prefilled, a working day', () => {
    expect(nextCallbackDue('agreed-next-step', friday)).toEqual({ kind: 'day', date: '2026-11-23' });
    expect(nextCallbackDue('no-answer', friday)).toEqual({ kind: 'day', date: '2026-11-24' });
  });
});

it('says how many days too soon a contact would come', () => {
  const lastTouch = Date.UTC(2026, 10, 10, 9);
  expect(daysTooSoon({ kind: 'day', date: '2026-11-20' }, lastTouch, 30, 'Europe/London')).toBe(20);
  expect(daysTooSoon({ kind: 'day', date: '2026-12-10' }, lastTouch, 30, 'Europe/London')).toBe(0);
});
