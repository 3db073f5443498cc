import type { Examples, HistoryRule } from '../rule.ts';
import { openPromises, unanswered } from './read-touches.ts';

const asks = /\bstill (?:interested|relevant|a priority|on your|looking|considering|worth|something|in the cards)\b/i;

export const rule: HistoryRule = {
  id: 'requalify',
  kind: 'history',
  title: 'Stalled: ask whether it is still on',
  message: 'Silence this long may be a no {reader} is too kind to say.',
  advice: 'Make it easy: "Are you still interested in pursuing this?"',
  seeds: ['000', '001'],
  severity: 'hint',
  judge: (history, { draft }) => {
    if (asks.test(draft ?? '')) return null;
    const count = unanswered(history).length + (draft === undefined ? 0 : 1);
    return count >= 4 || openPromises(history).some((promise) => promise.moves >= 3) ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'out email 12d | out email 9d | out email 6d | out email 2d',
    'out email 12d | out call 9d | out email 6d | draft Does May work?',
    'promise call due +1d moved 3',
    'in email 60d | out email 40d | out email 30d | out call 20d | out email 10d',
    'promise call due 1d moved 4 | out email 9d',
    'out call 5d | out call 4d | out call 3d | out call 2d',
    'out email 50d | out email 40d | out email 30d | out email 20d | out email 10d | draft Here is the price.',
    'in call 9d | promise meet due +2d moved 3',
  ],
  pass: [
    'out email 9d | out email 6d | out email 2d',
    'out email 12d | out email 9d | out email 6d | out email 2d | in email 1d',
    'promise call due +1d moved 2',
    'out email 12d | out call 9d | out email 6d | draft Are you still interested in pursuing this?',
    'promise call due 1d moved 3 status done',
    'in email 9d',
    'out email 9d | in email 8d | out email 6d | in email 5d',
    'promise send due +2d moved 3 reader',
  ],
};
