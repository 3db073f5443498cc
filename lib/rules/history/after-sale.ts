import { dayMs } from '../../time/calendar.ts';
import type { Examples, HistoryRule } from '../rule.ts';
import { isPlanned } from './read-touches.ts';

const referral = /\b(?:referral|refer|anyone else|recommend)/i;

export const rule: HistoryRule = {
  id: 'after-sale',
  kind: 'history',
  title: 'Won, and quiet since',
  message: 'The deal is won and no call is planned to hear how {reader} gets on.',
  advice: 'Plan one: "How are the first two weeks going?"',
  seeds: ['003'],
  severity: 'hint',
  judge: (history, { moment }) => {
    const wonAt = history.deal?.wonAt;
    if (!wonAt || isPlanned(history, moment.now)) return null;
    const since = history.touches.filter((touch) => touch.at > wonAt && touch.direction === 'out');
    if (since.length === 0) return moment.now - wonAt > 2 * dayMs ? {} : null;
    const asked =
      since.some(({ note = '' }) => referral.test(note)) ||
      history.promises.some(({ quote, purpose = '' }) => referral.test(`${quote} ${purpose}`));
    if (asked || moment.now - wonAt < 30 * dayMs) return null;
    return {
      message: '{Reader} has had a month with it, and nobody asked who else could use it.',
      advice: 'Ask for a referral: "Who else do you know who packs by hand?"',
    };
  },
};

export const examples: Examples = {
  flag: [
    'deal won 5d',
    'deal won 20d | out email 30d',
    'deal won 40d | out call 30d',
    'deal won 3d | promise call due 2d status done',
    'deal won 60d | out email 50d | out call 20d',
    'deal won 9d | in email 2d',
    'deal won 35d | out call 33d note happy with it',
    'deal won 90d',
  ],
  pass: [
    'deal won 1d',
    'deal won 5d | promise call due +2d',
    'deal won 10d | out call 5d',
    'deal won 60d | out call 20d note asked for a referral',
    'out email 9d',
    'deal moved 2d budget authority need timeFrame',
    'deal won 40d | out call 30d | promise call due +2d',
    'deal won 29d | out call 20d',
  ],
};
