import type { Outcome } from '../cadence/types.ts';
import { t } from './t.ts';

/** How a callback ended, in words. */
export const outcomeWords: Record<Outcome, string> = {
  done: t('outcome.done'),
  'agreed-next-step': t('outcome.agreed'),
  reached: t('outcome.reached'),
  voicemail: t('outcome.voicemail'),
  'no-answer': t('outcome.noAnswer'),
  'wrong-person': t('outcome.wrongPerson'),
  'not-now': t('outcome.notNow'),
  won: t('outcome.won'),
  lost: t('outcome.lost'),
};

/** The same inside a line: `Called, Wed, Nov 18: no answer`. */
export const outcomeInLine: Record<Outcome, string> = {
  done: t('ended.done'),
  'agreed-next-step': t('ended.agreed'),
  reached: t('ended.reached'),
  voicemail: t('ended.voicemail'),
  'no-answer': t('ended.noAnswer'),
  'wrong-person': t('ended.wrongPerson'),
  'not-now': t('ended.notNow'),
  won: t('ended.won'),
  lost: t('ended.lost'),
};
