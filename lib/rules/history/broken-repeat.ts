import { dayMs } from '../../time/calendar.ts';
import type { Examples, HistoryRule } from '../rule.ts';
import { openPromises } from './read-touches.ts';

export const rule: HistoryRule = {
  id: 'broken-repeat',
  kind: 'history',
  title: 'The same promise, a new day again',
  message: 'You gave {reader} a new day for this once before.',
  advice: 'Keep this one: do it now, or pick a day you are sure of.',
  seeds: ['000', '002'],
  severity: 'weak',
  judge: (history, { moment, promises = [] }) => {
    const moved = openPromises(history).filter((promise) => promise.moves > 0);
    const isDue = moved.some(({ dueAt }) => dueAt !== null && dueAt < moment.now + dayMs);
    const again = moved.some(({ action }) =>
      promises.some((promise) => promise.actor === 'writer' && promise.kind === 'promise' && promise.action === action),
    );
    return isDue || again ? {} : null;
  },
};

export const examples: Examples = {
  flag: [
    'promise send due 1d moved 1',
    'promise call due +2h moved 1',
    'promise call due +5d moved 1 | again call',
    'promise send due 9d moved 2',
    'promise email due +1h moved 2 | out email 3d',
    'promise send due +3d moved 1 | again send',
    'promise meet due 2d moved 1 | in email 1d',
    'promise call no day moved 1 | again call',
  ],
  pass: [
    'promise send due 1d',
    'promise call due +5d moved 1',
    'promise call due +5d moved 1 | again send',
    'promise call due 1d moved 1 status done',
    'promise call due 1d moved 1 status dropped',
    'promise send due 1d moved 1 reader',
    'again call',
    'out email 3d',
  ],
};
