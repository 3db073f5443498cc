import { TZDate } from '@date-fns/tz';
import { addDays, getISODay } from 'date-fns';
import type { Draft } from '../coach/types.ts';
import type { Moment } from '../promises/types.ts';
import { defaultSettings } from '../settings/defaults.ts';

/** Whom the practice mail is written to. */
export const practiceReader = { name: 'Tom Becker', email: 'tom@becker.example' };

/**
 * A mail with three weak spots. Each has a fix, and the last one promises a call on Friday at three
 * (tests/practice/practice-mail.test.ts takes the fixes and reads the promise).
 */
export const practiceMail: Draft = {
  subject: 'The floor plan',
  body: [
    'Hi Tom,',
    '',
    'Just following up to make sure you got the proposal.',
    '',
    "I've attached the new layout: it saves you about $900 a month. Please send me the floor plan when you get a chance.",
    '',
    'I look forward to hearing from you.',
    '',
    'Best,',
    'Robin',
  ].join('\n'),
};

/**
 * The practice page's own here and now: Tuesday at ten, this week or next, so that "Friday" is three days away whatever
 * day it is. Standard working hours: the page says "Friday at 3" to everyone.
 *
 * @param here the real moment: its zone and locale are kept
 */
export function practiceMoment(here: Moment): Moment {
  const now = new TZDate(here.now, here.timeZone);
  const tuesday = addDays(now, (9 - getISODay(now)) % 7);
  return {
    ...here,
    now: new TZDate(tuesday.getFullYear(), tuesday.getMonth(), tuesday.getDate(), 10, 0, here.timeZone).getTime(),
    workingTime: defaultSettings.workingTime,
    country: undefined,
  };
}
