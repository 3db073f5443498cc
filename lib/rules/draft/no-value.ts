import type { DraftRule, Examples } from '../rule.ts';

export const rule: DraftRule = {
  id: 'no-value',
  kind: 'draft',
  title: 'Nothing in it for the reader',
  message: 'This asks for time of {reader} and gives nothing back.',
  advice: 'Add an answer, a number or a link {reader} can use.',
  seeds: ['002', '004'],
  severity: 'hint',
  judge: (facts) => (facts.checklist.value ? null : {}),
};

export const examples: Examples = {
  flag: [
    "Hi Tom,\nIs the pilot still on your list? I'll call you on Friday at 10.",
    'Hi Ana,\nCould we talk on Thursday at 2?',
    "Hi Tom,\nDo you have 15 minutes on Monday? I'll ring at 9.",
    'Hi Ana,\nAre you still interested in the lease?',
    "Hi Tom,\nWho signs off on the budget? I'll call on Tuesday at 11.",
    'Hi Ana,\nI would be happy to send you a case study. Shall I?',
    'Hi Tom,\nCan I send you a quote by Friday?',
    'Hi Ana,\nWhere does the decision stand?',
  ],
  pass: [
    'Hi Tom,\nHere is the breakdown of costs per site. Which part matters most?',
    'Hi Ana,\nI attached the floor plan with both exits. Does Monday work for a call?',
    'Hi Tom,\nSince your audit, we added night deliveries. Would that help line 2?',
    'Hi Ana,\nWe helped a bakery in Leeds cut waste by 20%. Could we talk on Friday at 10?',
    'Hi Tom,\nTo answer your question: yes, the scanner reads old labels. When do you start?',
    'Hi Ana,\nI came across a report on cold chains that covers your route. Shall we go through it on Monday?',
    'Hi Tom,\nQuick recap of our call: 40 seats, start in March. Did I miss anything?',
    'Hi Ana,\nI put together a one-page summary for your board. Who should get it?',
  ],
};
