import type { Examples, HistoryRule } from '../rule.ts';
import { isPlanned } from './read-touches.ts';

export const rule: HistoryRule = {
  id: 'one-hit-wonder',
  kind: 'history',
  title: 'One attempt, nothing planned',
  message: 'One attempt reached {reader} and nothing is planned after it.',
  advice: 'Plan the next: five attempts at least, up to twelve, then once a month.',
  seeds: ['002', '004'],
  severity: 'hint',
  judge: (history, { moment, draft }) => {
    const [only, ...more] = history.touches;
    if (!only || more.length > 0 || only.direction === 'in' || draft !== undefined) return null;
    return isPlanned(history, moment.now) ? null : {};
  },
};

export const examples: Examples = {
  flag: [
    'out email 9d',
    'out call 2d',
    'out email 30d',
    'out mail 12d | promise call due 9d status done',
    'out email 5h',
    'out text 3d | promise send due 2d status dropped',
    'out meeting 20d',
    'out social 4d | promise call no day',
  ],
  pass: [
    'out email 9d | promise call due +2d',
    'out email 9d | out email 2d',
    'in email 9d',
    'out email 9d | in email 8d',
    'out email 9d | draft Does May work for you?',
    'draft Does May work for you?',
    'out call 2d | promise send due +1h',
    'out email 9d | out call 8d | out email 7d',
  ],
};
