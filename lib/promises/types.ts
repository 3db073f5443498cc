import type { Span } from '../text/span.ts';

/** How contact is made. The public names of DESIGN.md's callback record. */
export type Action = 'call' | 'email' | 'text' | 'meet' | 'send' | 'other';

/**
 * When something is due. "Friday at 3" is an instant (epoch milliseconds); "Friday" is a local calendar day
 * (`YYYY-MM-DD`) that stays that day when the rep travels.
 */
export type Due = { kind: 'instant'; at: number } | { kind: 'day'; date: string };

/** `said`: every part of the date stands in the text; `guessed`: a part was filled in; `ambiguous`: the rep must choose. */
export type Certainty = 'said' | 'guessed' | 'ambiguous';

/** The rep's working week, local wall-clock time. */
export interface WorkingTime {
  /** `HH:mm`, default 09:00. */
  start: string;
  /** `HH:mm`, default 17:00. */
  end: string;
  /** ISO weekdays (1 Monday .. 7 Sunday), default 1-5. */
  days: number[];
}

/** What a date in a text is relative to. Pure code never reads the clock. */
export interface Moment {
  /** Epoch milliseconds: when the mail is (to be) sent. */
  now: number;
  /** IANA zone the text is read in, such as `Europe/London`. */
  timeZone: string;
  workingTime: WorkingTime;
  /** BCP 47; decides whether 4/12 is 4 December (`en-GB`) or April 12 (`en-US`). */
  locale: string;
  /** BCP 47, where dates are shown in another language than `locale`'s: the interface's. */
  shownIn?: string | undefined;
  /** ISO 3166 country for bank holidays, such as `GB` or `US`; undefined: no holidays known. */
  country?: string | undefined;
  /** That country's row of the table of holidays, where the table itself is not at hand (`holidaysOf`). */
  holidays?: string | undefined;
}

/**
 * How finely words say when: a time of day, a day, a part of a day ("Friday morning"), a span of days ("next week"),
 * or nothing a calendar knows ("soon", "when I get back").
 */
export type Precision = 'time' | 'day' | 'part' | 'span' | 'open';

/** Words that say when something is to happen. Offsets are into the text that was searched. */
export interface FoundTime extends Span {
  /** The exact words. */
  text: string;
  precision: Precision;
  /** Never before the moment's now; null where the words fix no day. */
  due: Due | null;
  certainty: Certainty;
  /** Where `certainty` is `ambiguous`: what else the words could mean, likeliest first, `due` itself not among them. */
  alternatives?: Due[] | undefined;
  /** The IANA zone the text names ("3pm ET"), where it is not the moment's own; `due` is converted already. */
  zone?: string | undefined;
  /** "then": takes its date from what was said before (`settlePromises`). */
  refersBack?: boolean | undefined;
  /** A time of day whose day the text does not say. */
  dayAssumed?: boolean | undefined;
}

/** A commitment found in a draft. Offsets are into the text that was searched. */
export interface FoundPromise extends Span {
  /** The words of the clause at `from..to`. */
  text: string;
  /** The whole sentence, kept with the promise as its reason. */
  quote: string;
  /** A condition on the reader makes it an offer: shown, not stored unless the rep says so. */
  kind: 'promise' | 'offer';
  actor: 'writer' | 'reader' | 'other';
  /** The third person's name ("Ana will call you"), where the actor is `other`. */
  actorName?: string | undefined;
  action: Action;
  /** What about ("pricing", "the deck"), in the writer's words, or undefined. */
  purpose?: string | undefined;
  /** The exact words that say when, or null. */
  when: string | null;
  due: Due | null;
  certainty: Certainty;
  /** Other days or times the words could mean, likeliest first, where `certainty` is `ambiguous`. */
  alternatives?: Due[] | undefined;
  /** The IANA zone the text names ("3pm ET"), where it is not the rep's: show both. `due` is converted already. */
  zone?: string | undefined;
}
