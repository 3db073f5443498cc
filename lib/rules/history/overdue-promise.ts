import type { Examples, HistoryRule } from '../rule.ts';
import { openPromises } from './read-touches.ts';

export const rule: HistoryRule = {
  id: 'overdue-promise',
  kind: 'history',
  title: 'A promise is overdue',
  message: 'You promised {reader} something that is overdue.',
  advice: 'Do it now, or give a new day: either shows {reader} can count on you.',
  seeds: ['000', '002'],
  severity: 'weak',
  judge: (history, { moment }) => {
    const late = openPromises(history)
      .filter(({ dueAt }) => dueAt !== null && dueAt < moment.now)
      .sort((a, b) => Number(a.dueAt) - Number(b.dueAt))[0];
    if (!late) return null;
    return late.quote ? { message: `You promised {reader}: "${late.quote}" That day has passed.` } : {};
  },
};

export const examples: Examples = {
  flag: [
    'promise call due 1d',
    'promise send due 3d | out email 5d',
    'promise email due 2h',
    'in email 9d | promise send due 2d moved 1',
    'promise call due 1d | promise call due +2d',
    'promise meet due 10d | out email 12d | out call 11d',
    'promise text due 1h | draft Here is the price for line 2.',
    'promise other due 30d',
  ],
  pass: [
    'promise call due +1d',
    'promise send due 3d status done',
    'promise call due 2d status dropped',
    'promise call no day',
    'promise send due 2d reader',
    'out email 3d',
    'promise call due +1h',
    'promise call due 2d status done | promise call due +5d',
  ],
};
