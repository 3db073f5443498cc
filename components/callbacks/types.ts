import type { ReactNode } from 'react';
import type { SnoozeMoment } from '../../lib/cadence/snooze.ts';
import type { Outcome } from '../../lib/cadence/types.ts';
import type { Action, Due, Moment } from '../../lib/promises/types.ts';

/** One callback as a card shows it: the record joined with its contact. All text is data from mails, never HTML. */
export interface CallbackView {
  id: string;
  /** Display name, else the address, else ''. */
  name: string;
  company: string;
  /** '' where none is known. */
  phone: string;
  email: string;
  action: Action;
  /** `reader`: the contact said so, the rep waits; the date is her fallback. */
  actor: 'writer' | 'reader' | 'other';
  /** Who, where `actor` is `other` ("Ana will call you"); else ''. */
  actorName: string;
  /** "pricing", "the deck"; '' where the mail doesn't say. */
  purpose: string;
  /** The sentence the promise was made in. */
  quote: string;
  /** null: needs a day. */
  due: Due | null;
  /** What the words may have meant, where `due` is null; null: nothing to go by. */
  suggestion: Due | null;
  /** Address of the thread or record, '' where there is none. */
  url: string;
  /** How often it was put off. */
  moves: number;
  /** How the last contact ended, and when (epoch milliseconds); null where nothing is known. */
  lastOutcome: { outcome: Outcome; at: number } | null;
  /** What she wants from this contact, '' where she set nothing. */
  goal: string;
  /** The question she means to ask, '' where she wrote none. */
  question: string;
  /** Days between contacts the person agreed to, or null. */
  agreedEveryDays: number | null;
  /** The plan this is a step of, or null. */
  planId: string | null;
  /** null where it is for nobody in particular. */
  contactId: string | null;
}

/** What the list needs to know about here and now, and the ways to put off that she chose. */
export type ViewMoment = Moment & SnoozeMoment;

/** How a callback ended and what comes next. */
export interface ClosingChoice {
  outcome: Outcome;
  /** Whether she got what she wanted; null where she set no goal or did not say. */
  goalReached: boolean | null;
  next:
    | { kind: 'nothing' }
    | { kind: 'callback'; action: Action; purpose: string; due: Due }
    | { kind: 'plan'; planId: string };
}

/** What a card can ask for. */
export interface CallbackActions {
  /** @returns whether it is stored: the panel and what was typed in it stay until then */
  onClose(id: string, closing: ClosingChoice): Promise<boolean>;
  /** Moves it, or gives it its first day. */
  onMove(id: string, due: Due): void;
  onDrop(id: string): void;
  /** What "More" opens inside the card; undefined: there is nothing more. */
  details?: ((callback: CallbackView) => ReactNode) | undefined;
}
