import { dayMs } from '../../time/calendar.ts';
import type { Examples, HistoryRule } from '../rule.ts';
import { inOrder } from './read-touches.ts';

export const rule: HistoryRule = {
  id: 'too-soon',
  kind: 'history',
  title: 'Sooner than agreed',
  message: 'This would reach {reader} sooner than the plan, or than you said.',
  advice: 'Schedule it for the day you agreed, or say what is new since then.',
  seeds: ['003', '004'],
  severity: 'hint',
  judge: (history, { moment, draft }) => {
    const last = inOrder(history).at(-1);
    if (!history.cadenceDays || !last || last.direction === 'in' || draft === undefined) return null;
    return moment.now - last.at < history.cadenceDays * dayMs ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'every 7d | out email 2d | draft Does May work?',
    'every 30d | out email 12d | draft Here is the price.',
    'every 3d | out call 1d | draft Is the pilot on?',
    'every 14d | in email 20d | out email 9d | draft Does May work?',
    'every 7d | out email 6d | draft Here is the plan.',
    'every 2d | out email 5h | draft One more point on seats.',
    'every 30d | out mail 29d | draft Here is the report.',
    'every 5d | out email 30d | out text 1d | draft Does May work?',
  ],
  pass: [
    'every 7d | out email 8d | draft Does May work?',
    'out email 1h | draft One more point on seats.',
    'every 7d | out email 3d | in email 1d | draft Here is the answer.',
    'every 7d | out email 2d',
    'every 7d | draft Does May work?',
    'every 30d | out email 31d | draft Here is the report.',
    'every 3d | out call 4d | draft Is the pilot on?',
    'every 7d | in call 1d | draft Here is the plan.',
  ],
};
