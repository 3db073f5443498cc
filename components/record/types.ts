import type { NextStep } from '../../lib/record/types.ts';
import type { Qualification } from '../callbacks/call-words.ts';
import type { CallbackView } from '../callbacks/types.ts';

/** A promise on a record, with the CRM's own task for the same thing where there is one. */
export interface RecordPromise extends CallbackView {
  inCrm: NextStep | undefined;
}

/** How a call went (the names of the store's outcomes). */
export type CallOutcome = 'agreed-next-step' | 'reached' | 'voicemail' | 'no-answer' | 'wrong-person' | 'not-now';

/** Everything the panel on a CRM record shows. All text is data from pages, never HTML. */
export interface RecordPanelView {
  /** Whose record it is; '' where the page does not tell for certain. */
  name: string;
  company: string;
  /** The CRM's name. */
  crm: string;
  /** False: the page is ambiguous; only linking is offered. */
  isClear: boolean;
  /** A stored contact, or somebody new. */
  isKnown: boolean;
  open: RecordPromise[];
  /** How many of `open` are overdue. */
  overdue: number;
  /** The latest by each channel, and the latest with an outcome; the newest first. */
  touches: { id: string; at: number; words: string }[];
  /** Tries since the contact last answered. */
  attempts: number;
  /** Budget, authority, need and time frame; null where nobody is stored yet. */
  qualification: Qualification | null;
  /** "Warm follow-up, step 2 of 5"; '' where they are on none. */
  plan: string;
  /** The CRM's own coming activities, without those that are one of `open` too. */
  crmSteps: NextStep[];
  /** One sentence: what is missing; '' when nothing is. */
  advice: string;
  /** For the CRM's own field. */
  statusLine: string;
}

/** A contact to link a record with. */
export interface LinkChoice {
  id: string;
  name: string;
  /** Company or address, to tell two of a name apart. */
  detail: string;
}
