import { rule as noCallToAction } from './draft/no-call-to-action.ts';
import { rule as noNextStepDate } from './draft/no-next-step-date.ts';
import { rule as noOwnNextStep } from './draft/no-own-next-step.ts';
import { rule as emptyFollowUp } from './phrase/empty-follow-up.ts';
import { rule as nextStepLeftToProspect } from './phrase/next-step-left-to-prospect.ts';
import { rule as receiptCheck } from './phrase/receipt-check.ts';
import { rule as vagueTime } from './phrase/vague-time.ts';
import type { DraftRule, PhraseRule } from './rule.ts';

/** Where marks overlap, the rule that comes first here keeps the words. */
export const phraseRules: readonly PhraseRule[] = [receiptCheck, emptyFollowUp, nextStepLeftToProspect, vagueTime];

/** In order of cost: the first that holds is the draft's one line. */
export const draftRules: readonly DraftRule[] = [noCallToAction, noOwnNextStep, noNextStepDate];
