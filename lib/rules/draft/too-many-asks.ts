import type { DraftRule, Examples } from '../rule.ts';

export const rule: DraftRule = {
  id: 'too-many-asks',
  kind: 'draft',
  title: 'More than two asks',
  message: 'With several things to answer, {reader} may answer none.',
  advice: 'Keep the one that moves the deal, and leave the rest for the call.',
  seeds: ['000'],
  severity: 'hint',
  judge: (facts) => (facts.asks > 2 ? {} : null),
};

export const examples: Examples = {
  flag: [
    'Hi Tom,\nDoes May work? Who signs off? Which dock do you use?',
    'Hi Ana,\nPlease send me the plan. Could you also share the budget? Is Monday fine?',
    'Hi Tom,\nHow many seats do you need? When do you start? Could we talk on Friday?',
    'Hi Ana,\nIs the pilot still on? Would you like a demo? Can I meet your team?',
    'Hi Tom,\nPlease confirm the date. Please send the address. Which door do you use?',
    'Hi Ana,\nWhat does a day of downtime cost you? Who feels it? Could we meet on Monday?',
    'Hi Tom,\nDid finance agree? Is legal in? Should I book the van?',
    'Hi Ana,\nWhich model do you prefer? What color? How many?',
  ],
  pass: [
    'Hi Tom,\nDoes May work for the start?',
    'Hi Ana,\nHow many seats do you need? Could we talk on Friday at 10?',
    'Hi Tom,\nPlease send me the floor plan by Monday.',
    "Hi Ana,\nI'll call you on Friday at 10. Does that suit you?",
    'Hi Tom,\nHere is the table. Which row is yours? I am free on Monday at 9.',
    'Hi Ana,\nAny questions? Is May fine?',
    'Hi Tom,\nIs the pilot on? Sound good?',
    'Hi Ana,\nWho signs off on the budget?',
  ],
};
