import type { CadencePlan, Channel, PlanStep } from './types.ts';

const step = (afterDays: number, channel: Channel, purpose: string, success: string): PlanStep => ({
  afterDays,
  channel,
  purpose,
  success,
});

/** The plan a contact goes to when another has run out: once a month is welcome to almost everybody (seed 004). */
export const monthlyPlanId = 'monthly';
export const afterSalePlanId = 'after-sale';

/** The plans that come with the extension. The rep's own copy of one, under the same id, takes its place. */
export const shippedPlans: readonly CadencePlan[] = [
  {
    id: 'twelve-contacts',
    name: 'Twelve contacts',
    workingDaysOnly: true,
    repeats: false,
    followedBy: monthlyPlanId,
    steps: [
      step(0, 'phone', 'Say why you are calling and what is in it for them', 'They know your name and agree to talk'),
      step(0, 'email', 'Send what you spoke about, with one question', 'They answer the question'),
      step(2, 'phone', 'Go through their answer, or ask the question in person', 'You know what they need'),
      step(3, 'letter', 'A card with a personal note', 'They remember you'),
      step(4, 'email', 'A result from a customer like them', 'They ask how it was done'),
      step(4, 'phone', 'Ask what a solution would have to do', 'You know their problem and what it costs them'),
      step(5, 'social', 'Share something useful in their field', 'They react'),
      step(5, 'phone', 'Ask who else decides, and by when', 'You know budget, authority, need and time frame'),
      step(6, 'in-person', 'Drop by or meet at an event', 'You have met'),
      step(7, 'text', 'One line of news that matters to them', 'They reply'),
      step(7, 'email', 'Offer the information another way: a page, a call, a visit', 'They choose one'),
      step(
        8,
        'phone',
        'Ask whether they are still interested in pursuing this',
        'A clear yes, a date, or an honest no',
      ),
    ],
  },
  {
    id: 'inquiry',
    name: 'Answer an inquiry',
    workingDaysOnly: true,
    repeats: false,
    followedBy: 'twelve-contacts',
    steps: [
      {
        ...step(1, 'phone', 'Thank them and ask what made them get in touch', 'You know why they came to you'),
        afterHours: 24,
      },
      step(0, 'email', 'Send what they asked for and say when you will call', 'They know your next step'),
      step(2, 'phone', 'Ask what they made of it', 'A next step with a date'),
    ],
  },
  {
    id: 'after-demo',
    name: 'After the demo',
    workingDaysOnly: true,
    repeats: false,
    followedBy: 'twelve-contacts',
    steps: [
      step(1, 'email', 'Sum up what they liked and the open questions', 'They correct or confirm the summary'),
      step(2, 'phone', 'Answer the open questions, agree on the proposal', 'A date for the proposal'),
      step(5, 'phone', 'Go through the proposal together', 'A decision, or what is missing for one'),
      step(7, 'in-person', 'Meet those who decide', 'Everybody who decides has seen it'),
    ],
  },
  {
    id: afterSalePlanId,
    name: 'After the sale',
    workingDaysOnly: true,
    repeats: false,
    followedBy: monthlyPlanId,
    steps: [
      step(1, 'letter', 'A thank-you card', 'They feel they chose well'),
      step(7, 'phone', 'Ask whether everything works as they hoped', 'They are satisfied, or you know what to mend'),
      step(21, 'phone', 'Ask who else could use this', 'A name'),
    ],
  },
  {
    id: monthlyPlanId,
    name: 'Monthly contact',
    workingDaysOnly: true,
    repeats: true,
    followedBy: null,
    steps: [
      step(30, 'email', 'Something of use to them: news, a paper, an invitation', 'They keep you in mind'),
      step(30, 'letter', 'A card for the season or their anniversary with you', 'They keep you in mind'),
      step(30, 'phone', 'Ask what has changed since you last spoke', 'You know whether now is the time'),
    ],
  },
];
