import type { DraftRule, Examples } from '../rule.ts';

export const rule: DraftRule = {
  id: 'no-next-step-date',
  kind: 'draft',
  title: 'No day for the next step',
  message: 'Without a day, next steps drift.',
  advice: 'Name one: "I\'ll call on Tuesday at 10."',
  seeds: ['002', '000'],
  severity: 'hint',
  judge: (facts) => (facts.checklist.date ? null : {}),
};

export const examples: Examples = {
  flag: [
    'Hi Tom,\nCould we talk this week?',
    'Hi Ana,\nDo you have 15 minutes for a call?',
    'Hi Tom,\nThe proposal I sent on Monday covers both sites. Does it fit your plan?',
    "Hi Ana,\nI'll call you soon. Does the price work?",
    'Hi Tom,\nIs the pilot still on your list for this quarter?',
    'Hi Ana,\nWould you like a demo next month?',
    'Hi Tom,\nWe spoke last Friday about seats. How many do you need?',
    'Hi Ana,\nWho signs off on the budget?',
  ],
  pass: [
    'Hi Tom,\nDoes Thursday at 2 work for a call?',
    "Hi Ana,\nI'll call you on Friday at 10.",
    'Hi Tom,\nCould you send me the list by tomorrow noon?',
    'Hi Ana,\nThe price holds until May 3. Shall I book the seats?',
    'Hi Tom,\nCan we talk on May 3 at noon?',
    'Hi Ana,\nWould Monday morning suit you?',
    "Hi Tom,\nIf I don't hear from you by Thursday, I'll call you on Friday at 10:20.",
    'Hi Ana,\nPlease reply by end of day.',
  ],
};
