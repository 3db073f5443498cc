import type { Examples, HistoryRule } from '../rule.ts';
import { inOrder } from './read-touches.ts';

export const rule: HistoryRule = {
  id: 'email-only',
  kind: 'history',
  title: 'Three e-mails in a row',
  message: 'Your last three were e-mails, and those are easy to miss.',
  advice: 'A short call today could do more; a visit or a card would too.',
  seeds: ['004', '003'],
  severity: 'hint',
  judge: (history) => {
    const own = inOrder(history)
      .filter((touch) => touch.direction === 'out')
      .slice(-3);
    return own.length === 3 && own.every((touch) => touch.channel === 'email') ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'out email 9d | out email 6d | out email 2d',
    'out call 12d | out email 9d | out email 6d | out email 2d',
    'out email 9d | in email 8d | out email 6d | out email 2d',
    'out email 30d | out email 20d | out email 10d | out email 5d',
    'out email 9d | out email 6d | out email 2d | draft Does May work?',
    'out meeting 40d | out email 9d | out email 6d | out email 2d | in call 1d',
    'out email 3h | out email 2h | out email 1h',
    'in call 20d | out email 9d | out email 6d | out email 2d',
  ],
  pass: [
    'out email 9d | out email 6d',
    'out email 9d | out call 6d | out email 2d',
    'out email 9d | out email 6d | out call 2d',
    'out email 9d | out email 6d | out mail 2d',
    'in email 9d | in email 6d | in email 2d',
    'out call 9d | out email 6d | out email 2d',
    'out text 9d | out text 6d | out text 2d',
    'draft Does May work for you?',
  ],
};
