import type { Examples, HistoryRule } from '../rule.ts';
import { endOfNextBusinessDay, inOrder } from './read-touches.ts';

const hour = 3_600_000;

export const rule: HistoryRule = {
  id: 'slow-reply',
  kind: 'history',
  title: 'The contact is waiting',
  message: '{Reader} wrote and has waited longer than you pledge.',
  advice: 'Answer now, even if only with the day the full answer comes.',
  seeds: ['002', '004'],
  severity: 'weak',
  judge: (history, { moment }) => {
    const touches = inOrder(history);
    const waiting = touches.slice(touches.findLastIndex((touch) => touch.direction === 'out') + 1)[0];
    if (!waiting) return null;
    const pledged = waiting.at + (history.replyHours ?? 24) * hour;
    if (moment.now <= Math.min(pledged, endOfNextBusinessDay(waiting.at, moment))) return null;
    return { message: `{Reader} has waited ${waitWords(moment.now - waiting.at)} for your answer.` };
  },
};

/** `26 hours`, and from the third day on `3 days`. */
function waitWords(time: number): string {
  const hours = Math.floor(time / hour);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  return hours === 1 ? 'an hour' : `${hours} hours`;
}

export const examples: Examples = {
  flag: [
    'in email 2d',
    'out email 9d | in email 3d',
    'in call 25h',
    'reply 4h | in email 5h',
    'out email 9d | in email 30h | in email 1h',
    'in text 10d',
    'in email 2d | draft Here is the answer.',
    'reply 2h | out email 1d | in email 3h',
  ],
  pass: [
    'in email 5h',
    'in email 3d | out email 2d',
    'out email 9d',
    'in email 23h',
    'reply 4h | in email 3h',
    'in email 3d | out call 2d',
    'draft Does May work for you?',
    'reply 48h | in email 2h',
  ],
};
