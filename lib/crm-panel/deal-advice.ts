import type { NextStep, RecordType } from '../record/types.ts';
import { dayMs } from '../time/calendar.ts';
import { t } from '../words/t.ts';
import { shownDay } from './shown-day.ts';

/** What is known of a deal when the panel looks at it. */
export interface DealFacts {
  type: RecordType;
  /** The CRM's own coming activities; undefined where the page does not say. */
  nextSteps: readonly NextStep[] | undefined;
  /** Open promises of the rep's here. */
  promises: number;
  /** How many of them are overdue. */
  overdue: number;
  /** The amount as the page shows it, '' where it shows none. */
  amount: string;
  /** Epoch milliseconds of the last touch stored; undefined where none is. */
  lastTouchAt: number | undefined;
  /** Days between contacts they agreed to; undefined where nothing was agreed. */
  everyDays: number | undefined;
  now: number;
}

/** A deal nobody touched for this long goes quiet, where nothing else was agreed. */
const quietDays = 14;

/**
 * The one sentence a deal needs, or undefined. Says that something is missing only where it is known to be missing: a
 * panel of activities that is not on the page proves nothing.
 */
export function dealAdvice({
  type,
  nextSteps,
  promises,
  overdue,
  amount,
  lastTouchAt,
  everyDays = quietDays,
  now,
}: DealFacts): string | undefined {
  if (type !== 'deal' && type !== 'lead') return undefined;
  /** The amount says what is at stake; where the page shows none, what to do. */
  const then = (what: string) => (amount ? t('deal.worth', amount) : what);
  if (overdue > 0) return undefined; // The overdue promise says it already.
  if (promises > 0) return undefined;
  if (nextSteps?.length === 0) {
    return `${t('deal.nothing')} ${then(t('deal.giveStep'))}`;
  }
  const past = nextSteps?.find(({ when }) => isPast(when, now));
  if (past && nextSteps?.every(({ when }) => isPast(when, now))) {
    return `${t('deal.past', past.title, past.when)} ${then(t('deal.giveDay'))}`;
  }
  const days = lastTouchAt === undefined ? 0 : Math.floor((now - lastTouchAt) / dayMs);
  if (days >= everyDays) {
    return `${t('deal.quiet', days)} ${then(t('deal.call'))}`;
  }
  return undefined;
}

/** True where the page's wording names a day that is over for certain, whatever its zone. */
function isPast(when: string, now: number): boolean {
  const day = shownDay(when, now);
  return day !== undefined && day + 2 * dayMs < now;
}
