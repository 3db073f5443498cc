import type { DraftRule, Examples } from '../rule.ts';

export const rule: DraftRule = {
  id: 'no-call-to-action',
  kind: 'draft',
  title: 'No question to answer',
  message: '{Reader} may agree and still not know what to do.',
  advice: 'Add one question {reader} can answer in a line.',
  seeds: ['002', '000'],
  severity: 'hint',
  judge: (facts) => (facts.checklist.ask ? null : {}),
};

export const examples: Examples = {
  flag: [
    "Hi Tom,\nThe pilot saved the Leeds site nine hours a week.\nI'll call you on Friday at 3pm.",
    'Hi Ana,\nLet me know if you have any questions.',
    'Hi Tom,\nHere is the price list you asked for.\nHappy to hop on a call.',
    'Hi Tom,\nThoughts?',
    'Hi Ana,\nI wanted to share our new brochure.\nI would love to hear your thoughts.',
    'Hi Tom,\nOur new line is twice as fast.\nAny questions?',
    'Hi Ana,\nDid you get my e-mail?',
    'Hi Tom,\nI look forward to hearing from you.',
    'Hi Ana,\nTo reserve your day, we take a deposit of a third.',
    'Hi Tom,\nLet me get to the price later; for now, let’s get back to the floor plan.',
    'Hi Ana,\nWe usually reply within a day.',
  ],
  pass: [
    'Hi Tom,\nThe offer for line 2 is attached. If you are happy to proceed, please sign it by Friday.',
    'Hi Tom,\nDoes a March start work for you?',
    'Hi Ana,\nPlease send me the floor plan by Tuesday.',
    'Hi Tom,\nCould we meet on Thursday at 2?',
    'Hi Ana,\nReply "yes" and I will book the van.',
    'Hi Tom,\nLet me know which day suits you. I will call on Friday at 10 otherwise.',
    'Hi Ana,\nIs the new line still a priority this quarter?',
    'Hi Tom,\nHave you had a chance to review the proposal?',
    'Hi Ana,\nPick a slot that suits you: Monday at 9 or Tuesday at 11.',
    'Hi Tom,\nTo quote, we still need the floor plan.',
    "Hi Ana,\nIf you could send me the floor plan, I'd be grateful.",
    'Hi Tom,\nYour trial is over on Monday. Upgrade your plan to keep the data.',
    'Hi Ana,\nJoin here: https://x.example/partners',
  ],
};
