import type { CadencePlan, Channel, PlanStep } from './types.ts';

export type ShippedPlanId = 'twelve-contacts' | 'inquiry' | 'after-demo' | 'after-sale' | 'monthly';

/** A step without its words, which `id` finds: they are the rep's language's. */
interface ShippedStep extends PlanStep {
  id: string;
}

export interface ShippedPlan extends CadencePlan {
  id: ShippedPlanId;
  steps: ShippedStep[];
}

const step = <Id extends string>(afterDays: number, channel: Channel, id: Id) => ({
  ...{ afterDays, channel, id },
  purpose: '',
  success: '',
});

/** The plan a contact goes to when another has run out: once a month is welcome to almost everybody (seed 004). */
export const monthlyPlanId = 'monthly';
export const afterSalePlanId = 'after-sale';

/** The plans that come with the extension, without their words. The rep's own copy of one, under the same id, takes its place. */
export const shippedPlans = [
  {
    id: 'twelve-contacts',
    name: '',
    workingDaysOnly: true,
    repeats: false,
    followedBy: monthlyPlanId,
    steps: [
      step(0, 'phone', 'introduce'),
      step(0, 'email', 'sendSpoken'),
      step(2, 'phone', 'askInPerson'),
      step(3, 'letter', 'personalCard'),
      step(4, 'email', 'sameResult'),
      step(4, 'phone', 'solution'),
      step(5, 'social', 'share'),
      step(5, 'phone', 'whoDecides'),
      step(6, 'in-person', 'meet'),
      step(7, 'text', 'news'),
      step(7, 'email', 'otherWay'),
      step(8, 'phone', 'stillInterested'),
    ],
  },
  {
    id: 'inquiry',
    name: '',
    workingDaysOnly: true,
    repeats: false,
    followedBy: 'twelve-contacts',
    steps: [
      { ...step(1, 'phone', 'thank'), afterHours: 24 },
      step(0, 'email', 'sendAsked'),
      step(2, 'phone', 'whatOfIt'),
    ],
  },
  {
    id: 'after-demo',
    name: '',
    workingDaysOnly: true,
    repeats: false,
    followedBy: 'twelve-contacts',
    steps: [
      step(1, 'email', 'sumUp'),
      step(2, 'phone', 'openQuestions'),
      step(5, 'phone', 'proposal'),
      step(7, 'in-person', 'deciders'),
    ],
  },
  {
    id: afterSalePlanId,
    name: '',
    workingDaysOnly: true,
    repeats: false,
    followedBy: monthlyPlanId,
    steps: [step(1, 'letter', 'thankYouCard'), step(7, 'phone', 'satisfied'), step(21, 'phone', 'referral')],
  },
  {
    id: monthlyPlanId,
    name: '',
    workingDaysOnly: true,
    repeats: true,
    followedBy: null,
    steps: [step(30, 'email', 'ofUse'), step(30, 'letter', 'seasonCard'), step(30, 'phone', 'changed')],
  },
] as const satisfies readonly ShippedPlan[];
