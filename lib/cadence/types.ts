import type { Due } from '../promises/types.ts';

/** Ways to reach somebody, the most effective first (seed 004), then those it does not rank. */
export type Channel = 'in-person' | 'phone' | 'letter' | 'text' | 'fax' | 'email' | 'social' | 'other';

/** How a callback ended. `done` is for a thing sent or written: there is nobody to reach. */
export type Outcome =
  | 'done'
  | 'agreed-next-step'
  | 'reached'
  | 'voicemail'
  | 'no-answer'
  | 'wrong-person'
  | 'not-now'
  | 'won'
  | 'lost';

/** One contact of a plan. */
export interface PlanStep {
  /** Days after the step before (the first: after the contact is put on the plan). Ignored where `afterHours` is set. */
  afterDays: number;
  /** Hours instead, but never later than the end of the next business day. */
  afterHours?: number | undefined;
  channel: Channel;
  /** Why this contact is made, in the rep's words. */
  purpose: string;
  /** What counts as success of this contact (seed 003: not every follow-up is there to close a sale). */
  success: string;
}

/** A written follow-up plan. */
export interface CadencePlan {
  id: string;
  name: string;
  steps: PlanStep[];
  /** A step that falls on a free day moves to the next working day. */
  workingDaysOnly: boolean;
  /** Starts over after its last step (monthly contact). */
  repeats: boolean;
  /** The plan that follows after the last step, or null: the plan is over. */
  followedBy: string | null;
}

/** What the plan asks for next. */
export interface PlannedContact {
  planId: string;
  /** Index of the step in the plan. */
  step: number;
  channel: Channel;
  purpose: string;
  success: string;
  due: Due;
}
