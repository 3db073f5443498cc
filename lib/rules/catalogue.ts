import { rule as cookieCutter } from './draft/cookie-cutter.ts';
import { rule as noCallToAction } from './draft/no-call-to-action.ts';
import { rule as noContactInfo } from './draft/no-contact-info.ts';
import { rule as noNextStepDate } from './draft/no-next-step-date.ts';
import { rule as noOwnNextStep } from './draft/no-own-next-step.ts';
import { rule as noValue } from './draft/no-value.ts';
import { rule as sellerCentred } from './draft/seller-centred.ts';
import { rule as tooLong } from './draft/too-long.ts';
import { rule as tooManyAsks } from './draft/too-many-asks.ts';
import { rule as weakSubject } from './draft/weak-subject.ts';
import { rule as apologetic } from './phrase/apologetic.ts';
import { rule as emptyFollowUp } from './phrase/empty-follow-up.ts';
import { rule as filler } from './phrase/filler.ts';
import { rule as guiltTrip } from './phrase/guilt-trip.ts';
import { rule as hardClose } from './phrase/hard-close.ts';
import { rule as hedge } from './phrase/hedge.ts';
import { rule as nextStepLeftToProspect } from './phrase/next-step-left-to-prospect.ts';
import { rule as placeholder } from './phrase/placeholder.ts';
import { rule as readReceipt } from './phrase/read-receipt.ts';
import { rule as receiptCheck } from './phrase/receipt-check.ts';
import { rule as unprovenContact } from './phrase/unproven-contact.ts';
import { rule as unprovenRequest } from './phrase/unproven-request.ts';
import { rule as vagueTime } from './phrase/vague-time.ts';
import type { DraftRule, PhraseRule } from './rule.ts';

/** Where marks overlap, the rule that comes first here keeps the words. */
export const phraseRules: readonly PhraseRule[] = [
  placeholder,
  readReceipt,
  receiptCheck,
  emptyFollowUp,
  unprovenRequest,
  unprovenContact,
  guiltTrip,
  apologetic,
  filler,
  hardClose,
  nextStepLeftToProspect,
  vagueTime,
  hedge,
];

/** In order of cost: the first that holds is the draft's one line. */
export const draftRules: readonly DraftRule[] = [
  noCallToAction,
  noOwnNextStep,
  noNextStepDate,
  noValue,
  cookieCutter,
  weakSubject,
  tooManyAsks,
  sellerCentred,
  tooLong,
  noContactInfo,
];
