import type { DraftRule, Examples } from '../rule.ts';

const reachable =
  /(?:\+?\(?\d[\d\s().\-/]{6,}\d)|[\w.+-]+@[\w-]+\.\w{2,}|\bhttps?:\/\/|\bwww\.|\bcalendly\.com|[[{<][^\]}>]{0,30}(?:phone|number|contact|e-?mail|signature|calendar|booking|website|site|tel)[^\]}>]{0,30}[\]}>]/i;
const introduces =
  /\b(?:my name is|i'm \w+,? (?:and i|from|with|at|the)|i am \w+ (?:from|with|at)|i work (?:at|for|with)|we haven't met|we have not met|let me introduce|introduce myself|i'm reaching out because|i lead|i run)\b/i;
/** Who introduces herself does so at the start, in characters. */
const opening = 1_000;

export const rule: DraftRule = {
  id: 'no-contact-info',
  kind: 'draft',
  title: 'No way to reach you',
  message: '{Reader} does not know you yet, and finds no number, address or link under your name.',
  advice: 'Put a phone number or a link under your name.',
  seeds: ['004'],
  severity: 'hint',
  judge: (_facts, context) => {
    if (context.isReply) return null;
    const isFirst = context.history
      ? context.history.touches.length === 0
      : introduces.test(context.body.slice(0, opening));
    return isFirst && !reachable.test(context.body) ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'Hi Tom,\nMy name is Eve. Your site in Leeds opens in May. Could we talk on Friday at 10?',
    "Hi Ana,\nI'm Eve from Northfold. Does your team still pack by hand? I'll call on Monday at 9.",
    'Hi Tom,\nI work at Northfold. Which scanner do you use on line 2?\nEve',
    'Hi Ana,\nWe have not met. Your post on waste was sharp. Could we talk on Monday at 2?\nBest,\nEve',
    'Hi Tom,\nLet me introduce myself: I plan cold chains. Does your route change in May?',
    'Hi Ana,\nI lead the Leeds office of Northfold. Would Tuesday at 10 suit you?',
    'Hi Tom,\nI am Eve from Northfold. Is May still your date?',
    "Hi Ana,\nI'm Eve, the planner for your region. Does Friday at 3 work for you?",
  ],
  pass: [
    'Hi Tom,\nMy name is Eve. Could we talk on Friday at 10?\nEve\n+1 212 555 0100',
    "Hi Ana,\nI'm Eve from Northfold. Does Monday suit you?\nEve\neve@northfold.example",
    'Hi Tom,\nI work at Northfold. Which scanner do you use?\nEve, www.northfold.example',
    'Hi Ana,\nMy name is Eve. Pick a slot: https://northfold.example/eve',
    'Hi Tom,\nHere is the plan for line 2. Does May work?',
    'Hi Ana,\nMy name is Eve. Is May still your date?\n{{signature}}',
    'Hi Tom,\nMy name is Eve. Could we talk on Friday?\n[Phone number]',
    "Hi Ana,\nI'll call you on Friday at 10. Does that suit you?",
  ],
};
