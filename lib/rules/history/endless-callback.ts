import type { Examples, HistoryRule } from '../rule.ts';
import { isPlanned } from './read-touches.ts';

export const rule: HistoryRule = {
  id: 'endless-callback',
  kind: 'history',
  title: 'A callback without an outcome',
  message: 'This callback keeps moving, or ended, without an outcome.',
  advice: 'Decide what you want from it and note it, or let it go.',
  seeds: ['001'],
  severity: 'hint',
  judge: (history, { moment }) => {
    const own = history.promises.filter((promise) => promise.actor === 'writer' && !promise.outcome);
    if (own.some((promise) => promise.status === 'open' && promise.moves >= 3)) {
      return { message: 'This callback has moved three times or more without an outcome.' };
    }
    const last = [...own].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)).at(-1);
    const closedOpenEnded = last?.status === 'done' && (last.action === 'call' || last.action === 'meet');
    return closedOpenEnded && !isPlanned(history, moment.now)
      ? { message: 'This callback was closed without an outcome or a next step.' }
      : null;
  },
};

export const examples: Examples = {
  flag: [
    'promise call due +1d moved 3',
    'promise call due 2d status done',
    'promise meet due 5d status done',
    'promise call due 1d moved 5',
    'promise call due 9d status done | promise send due 12d status done',
    'promise send due +2d moved 3',
    'out call 9d | promise call due 2d moved 1 status done',
    'promise call due 3d status done | promise call no day',
  ],
  pass: [
    'promise call due +1d moved 2',
    'promise call due 2d status done outcome wants a pilot in May',
    'promise call due 2d status done | promise send due +1d',
    'promise send due 2d status done',
    'promise call due 2d moved 3 status dropped',
    'promise call due +1d',
    'promise call due +1d moved 3 outcome waits for the budget in May',
    'out call 2d',
  ],
};
