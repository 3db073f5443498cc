import type { Examples, HistoryRule } from '../rule.ts';
import { unanswered } from './read-touches.ts';

const offers =
  /\b(?:another way|instead|by (?:mail|post|letter)|a (?:letter|card|one-page|one-pager|summary)|one-page|drop (?:it|them) off|stop by|come by|visit|i'll call|i will call|text you|short video)\b/i;

export const rule: HistoryRule = {
  id: 'offer-another-way',
  kind: 'history',
  title: 'Same channel, no answer',
  message: 'Several tries by one channel got no answer, so {reader} may not use it much.',
  advice: 'Offer another way: "Shall I mail you a one-page summary instead?"',
  seeds: ['003'],
  severity: 'hint',
  judge: (history, { draft }) => {
    const tries = unanswered(history);
    const [first] = tries;
    const sameChannel = tries.length >= 3 && tries.every((touch) => touch.channel === first?.channel);
    return sameChannel && !offers.test(draft ?? '') ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'out email 9d | out email 6d | out email 2d',
    'out call 9d | out call 6d | out call 2d',
    'in email 30d | out email 9d | out email 6d | out email 2d',
    'out email 12d | out email 9d | out email 6d | out email 2d',
    'out email 9d | out email 6d | out email 2d | draft Does May work?',
    'out text 9d | out text 6d | out text 2d',
    'in call 40d | out call 9d | out call 8d | out call 7d',
    'out social 9d | out social 6d | out social 2d',
  ],
  pass: [
    'out email 9d | out call 6d | out email 2d',
    'out email 9d | out email 6d',
    'out email 9d | out email 6d | out email 2d | in email 1d',
    'out email 9d | out email 6d | out email 2d | draft Shall I mail you a one-page summary instead?',
    "out call 9d | out call 6d | out call 2d | draft I'll send you a letter with the numbers.",
    'in email 9d',
    'out email 9d | out email 6d | out mail 2d',
    'draft Does May work for you?',
  ],
};
