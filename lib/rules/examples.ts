import { examples as noCallToAction } from './draft/no-call-to-action.ts';
import { examples as noNextStepDate } from './draft/no-next-step-date.ts';
import { examples as noOwnNextStep } from './draft/no-own-next-step.ts';
import { examples as apologetic } from './phrase/apologetic.ts';
import { examples as emptyFollowUp } from './phrase/empty-follow-up.ts';
import { examples as filler } from './phrase/filler.ts';
import { examples as guiltTrip } from './phrase/guilt-trip.ts';
import { examples as hardClose } from './phrase/hard-close.ts';
import { examples as hedge } from './phrase/hedge.ts';
import { examples as nextStepLeftToProspect } from './phrase/next-step-left-to-prospect.ts';
import { examples as placeholder } from './phrase/placeholder.ts';
import { examples as readReceipt } from './phrase/read-receipt.ts';
import { examples as receiptCheck } from './phrase/receipt-check.ts';
import { examples as unprovenContact } from './phrase/unproven-contact.ts';
import { examples as unprovenRequest } from './phrase/unproven-request.ts';
import { examples as vagueTime } from './phrase/vague-time.ts';
import type { SentenceExamples } from './rule.ts';

/** Examples by rule id. A module of its own: content scripts import the rules and leave the examples out. */
export const examples: Readonly<Record<string, SentenceExamples>> = {
  placeholder: placeholder,
  'receipt-check': receiptCheck,
  'empty-follow-up': emptyFollowUp,
  'read-receipt': readReceipt,
  'unproven-request': unprovenRequest,
  'unproven-contact': unprovenContact,
  'guilt-trip': guiltTrip,
  apologetic: apologetic,
  filler: filler,
  'hard-close': hardClose,
  'next-step-left-to-prospect': nextStepLeftToProspect,
  'vague-time': vagueTime,
  hedge: hedge,
  'no-call-to-action': noCallToAction,
  'no-own-next-step': noOwnNextStep,
  'no-next-step-date': noNextStepDate,
};
