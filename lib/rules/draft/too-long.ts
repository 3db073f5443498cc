import type { DraftRule, Examples } from '../rule.ts';

const most = 200;

export const rule: DraftRule = {
  id: 'too-long',
  kind: 'draft',
  title: 'Long for a follow-up',
  message: 'Past 200 words, {reader} saves it for later, and later rarely comes.',
  advice: 'Cut to the one point and the one ask: 50 to 125 words get the most replies.',
  seeds: ['000'],
  severity: 'hint',
  judge: (facts) => (facts.words > most ? {} : null),
};

const plain = 'The second line in Leeds packs nine boxes a minute and stops twice a day for labels.';
const times = (count: number, sentence: string) => Array.from({ length: count }, () => sentence).join(' ');

export const examples: Examples = {
  flag: /* @__PURE__ */ [13, 14, 15, 16, 18, 20, 25, 30].map(
    (count) => `Hi Tom,\n${times(count, plain)}\nDoes May work for you?`,
  ),
  pass: /* @__PURE__ */ [1, 2, 4, 5, 6, 8, 10, 11].map(
    (count) => `Hi Tom,\n${times(count, plain)}\nDoes May work for you?`,
  ),
};
