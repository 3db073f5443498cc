import { examples as cookieCutter } from './draft/cookie-cutter.ts';
import { examples as noCallToAction } from './draft/no-call-to-action.ts';
import { examples as noContactInfo } from './draft/no-contact-info.ts';
import { examples as noNextStepDate } from './draft/no-next-step-date.ts';
import { examples as noOwnNextStep } from './draft/no-own-next-step.ts';
import { examples as noValue } from './draft/no-value.ts';
import { examples as sellerCentred } from './draft/seller-centred.ts';
import { examples as tooLong } from './draft/too-long.ts';
import { examples as tooManyAsks } from './draft/too-many-asks.ts';
import { examples as weakSubject } from './draft/weak-subject.ts';
import { examples as afterSale } from './history/after-sale.ts';
import { examples as askPermission } from './history/ask-permission.ts';
import { examples as askedToStop } from './history/asked-to-stop.ts';
import { examples as brokenRepeat } from './history/broken-repeat.ts';
import { examples as emailOnly } from './history/email-only.ts';
import { examples as endlessCallback } from './history/endless-callback.ts';
import { examples as notQualified } from './history/not-qualified.ts';
import { examples as offerAnotherWay } from './history/offer-another-way.ts';
import { examples as oneHitWonder } from './history/one-hit-wonder.ts';
import { examples as overduePromise } from './history/overdue-promise.ts';
import { examples as requalify } from './history/requalify.ts';
import { examples as slowReply } from './history/slow-reply.ts';
import { examples as statusWithoutNextStep } from './history/status-without-next-step.ts';
import { examples as tooSoon } from './history/too-soon.ts';
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
import type { Examples } from './rule.ts';

/** Examples by rule id. A module of its own: content scripts import the rules and leave the examples out. */
export const examples: Readonly<Record<string, Examples>> = {
  placeholder: placeholder,
  'read-receipt': readReceipt,
  'receipt-check': receiptCheck,
  'empty-follow-up': emptyFollowUp,
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
  'no-value': noValue,
  'cookie-cutter': cookieCutter,
  'weak-subject': weakSubject,
  'too-many-asks': tooManyAsks,
  'seller-centred': sellerCentred,
  'too-long': tooLong,
  'no-contact-info': noContactInfo,
  'asked-to-stop': askedToStop,
  'overdue-promise': overduePromise,
  'broken-repeat': brokenRepeat,
  'slow-reply': slowReply,
  requalify: requalify,
  'ask-permission': askPermission,
  'offer-another-way': offerAnotherWay,
  'email-only': emailOnly,
  'too-soon': tooSoon,
  'endless-callback': endlessCallback,
  'status-without-next-step': statusWithoutNextStep,
  'one-hit-wonder': oneHitWonder,
  'not-qualified': notQualified,
  'after-sale': afterSale,
};
