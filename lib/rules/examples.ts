import { examples as noCallToAction } from './draft/no-call-to-action.ts';
import { examples as noNextStepDate } from './draft/no-next-step-date.ts';
import { examples as noOwnNextStep } from './draft/no-own-next-step.ts';
import { examples as emptyFollowUp } from './phrase/empty-follow-up.ts';
import { examples as nextStepLeftToProspect } from './phrase/next-step-left-to-prospect.ts';
import { examples as receiptCheck } from './phrase/receipt-check.ts';
import { examples as vagueTime } from './phrase/vague-time.ts';
import type { SentenceExamples } from './rule.ts';

/** Examples by rule id. A module of its own: content scripts import the rules and leave the examples out. */
export const examples: Readonly<Record<string, SentenceExamples>> = {
  'empty-follow-up': emptyFollowUp,
  'receipt-check': receiptCheck,
  'next-step-left-to-prospect': nextStepLeftToProspect,
  'vague-time': vagueTime,
  'no-call-to-action': noCallToAction,
  'no-next-step-date': noNextStepDate,
  'no-own-next-step': noOwnNextStep,
};
