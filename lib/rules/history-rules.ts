import { rule as afterSale } from './history/after-sale.ts';
import { rule as askPermission } from './history/ask-permission.ts';
import { rule as askedToStop } from './history/asked-to-stop.ts';
import { rule as brokenRepeat } from './history/broken-repeat.ts';
import { rule as emailOnly } from './history/email-only.ts';
import { rule as endlessCallback } from './history/endless-callback.ts';
import { rule as notQualified } from './history/not-qualified.ts';
import { rule as offerAnotherWay } from './history/offer-another-way.ts';
import { rule as oneHitWonder } from './history/one-hit-wonder.ts';
import { rule as overduePromise } from './history/overdue-promise.ts';
import { rule as requalify } from './history/requalify.ts';
import { rule as slowReply } from './history/slow-reply.ts';
import { rule as statusWithoutNextStep } from './history/status-without-next-step.ts';
import { rule as tooSoon } from './history/too-soon.ts';
import type { HistoryRule } from './rule.ts';

/** In order of urgency. Apart from `catalogue.ts`: content scripts that know no history leave these out. */
export const historyRules: readonly HistoryRule[] = [
  askedToStop,
  overduePromise,
  brokenRepeat,
  slowReply,
  requalify,
  askPermission,
  offerAnotherWay,
  emailOnly,
  tooSoon,
  endlessCallback,
  statusWithoutNextStep,
  oneHitWonder,
  notQualified,
  afterSale,
];
