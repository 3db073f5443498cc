import type { NextStep, RecordType } from '../record/types.ts';
import { dayMs } from '../time/calendar.ts';
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
  const worth = amount ? ` ${amount} is worth a call.` : '';
  if (overdue > 0) return undefined; // The overdue promise says it already.
  if (promises > 0) return undefined;
  if (nextSteps?.length === 0) {
    return `Nothing is planned here, and deals without a next step go quiet.${worth || ' Give it one below.'}`;
  }
  const past = nextSteps?.find(({ when }) => isPast(when, now));
  if (past && nextSteps?.every(({ when }) => isPast(when, now))) {
    return `“${past.title}” was for ${past.when}, and nothing comes after it.${worth || ' Give it a new day below.'}`;
  }
  const days = lastTouchAt === undefined ? 0 : Math.floor((now - lastTouchAt) / dayMs);
  if (days >= everyDays) {
    return `${days} days since your last touch.${worth || ' A short call keeps it alive.'}`;
  }
  return undefined;
}

/** True where the page's wording names a day that is over for certain, whatever its zone. */
function isPast(when: string, now: number): boolean {
  const day = shownDay(when, now);
  return day !== undefined && day + 2 * dayMs < now;
}
