import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../lib/promises/find-times.ts';
import { englishTime } from '../../../lib/sites/gmail/english-time.ts';
import { friday10 } from '../../store/examples.ts';

const moment = {
  now: friday10,
  timeZone: 'Europe/London',
  locale: 'en-GB',
  workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
};
const read = (words: string, language: string) => {
  const [time] = readTimes(englishTime(words, language), moment);
  return time?.due?.kind === 'instant' ? new Date(time.due.at).toISOString().slice(0, 16) : null;
};
const year = new Date(friday10).getUTCFullYear();

describe('a time as Gmail offers it, whatever its language', () => {
  it.each([
    ['en', 'Tomorrow morningDec 12, 8:00 AM', `${year}-12-12T08:00`],
    ['en', 'Dec 31, 2030 1:33 PM', '2030-12-31T13:33'],
    ['en-GB', 'Last scheduled time12 Dec, 12:30 pm', `${year}-12-12T12:30`],
    ['de', 'Morgen früh12. Dez., 08:00', `${year}-12-12T08:00`],
    ['fr', 'demain matin12 déc., 08:00', `${year}-12-12T08:00`],
    ['es', 'Mañana por la mañana12 dic, 8:00', `${year}-12-12T08:00`],
    ['pt-BR', '12 de dez., 08:00', `${year}-12-12T08:00`],
    ['ru', 'Завтра утром12 дек., 08:00', `${year}-12-12T08:00`],
  ])('%s: %s', (language, words, instant) => expect(read(words, language)).toBe(instant));

  it.each([
    ['en', 'Pick date & time'],
    ['en', 'Dec 12'],
    ['ja', '明日の朝12月12日 8:00'],
  ])('%s: %s can’t be told', (language, words) => expect(englishTime(words, language)).toBe(''));
});
