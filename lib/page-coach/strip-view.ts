import type { Checklist, DraftKind, Review } from '../coach/types.ts';
import type { Ask } from '../messages/mail-look.ts';
import type { OutboxRecipient } from '../messages/outbox.ts';
import { formatDue, formatDueExactly, formatThere } from '../promises/format.ts';
import type { Due, FoundPromise, Moment } from '../promises/types.ts';
import type { Finding } from '../rules/types.ts';
import { t } from '../words/t.ts';
import type { chooseMarks } from './choose-marks.ts';
import type { DecidedPromise } from './decisions.ts';

/** A promise of the draft, as its chip shows it. */
export interface ChipView {
  /** The promise it stands for; unchanged chips keep theirs between reviews. */
  promise: FoundPromise;
  /** `Friday 3:00 PM`; `Which day?` where the words name none. */
  when: string;
  /** The same in full, '' without a date. */
  whenExactly: string;
  due: Due | null;
  /** Days or times the words could mean, to choose from. */
  alternatives: { due: Due; words: string }[];
  isKept: boolean;
}

/** One point of the checklist. */
export interface CheckView {
  point: keyof Checklist;
  label: string;
  /** What is missing, in a few words. */
  missing: string;
  isDone: boolean;
}

/** Something the coach cannot do here, in plain words, and what to do about it. */
export interface TroubleView {
  text: string;
  /** What the rep may want to copy, so that nothing is lost. */
  copy?: string;
}

/** Everything the strip at a compose shows. */
export interface StripView {
  /** The marks painted, in text order. */
  marked: Finding[];
  /** How many more phrases there are. */
  more: number;
  /** The one line about the whole draft; null while it isn't finished or has nothing to be said of. */
  line: Finding | null;
  /** Null where the mail's kind isn't asked for these (an answer, a thank-you). */
  checks: CheckView[] | null;
  /** False while she is still writing: the checklist stays grey. */
  isSettled: boolean;
  kind: DraftKind;
  chips: ChipView[];
  trouble: TroubleView[];
  /** Asked before sending, '' for nothing. */
  question: string;
  /** The contact's history in one line, '' where nothing is known or it is not asked for. */
  history: string;
  /** The one thing to say or ask about this mail and its thread. */
  ask: Ask | null;
  /** Whom it goes to, the one its promises are made to first. */
  recipients: readonly OutboxRecipient[];
  /** Why the coach keeps quiet; null: it does not. */
  hush: Hush | null;
  isEmpty: boolean;
  /** A key was pressed a moment ago. */
  isTyping: boolean;
}

/** `readers`: it goes to colleagues, or to others she wants no coach for. `paused`: she asked for it; `until` in words. */
export type Hush = { why: 'readers' } | { why: 'paused'; until: string };

export const emptyStrip: StripView = {
  ...{ marked: [], more: 0, line: null, checks: null, isSettled: false, kind: 'other', chips: [], trouble: [] },
  ...{ question: '', history: '', ask: null, recipients: [] },
  hush: null,
  isEmpty: true,
  isTyping: false,
};

interface Seen extends Pick<StripView, 'history' | 'ask' | 'recipients'> {
  review: Review;
  promises: readonly DecidedPromise[];
  moment: Moment;
  /** The main recipient's first name; undefined: "your reader". */
  reader: string | undefined;
  hush: Hush | null;
  isEmpty: boolean;
  /** What is marked. */
  chosen: ReturnType<typeof chooseMarks>;
}

/** What the strip says of a review. Promises are shown even where the coach keeps quiet: none is lost to a pause. */
export function stripView({
  review,
  promises,
  moment,
  reader,
  hush,
  isEmpty,
  history,
  ask,
  recipients,
  chosen: { shown, more },
}: Seen): Omit<StripView, 'question' | 'isTyping'> {
  return {
    marked: shown,
    more,
    line: (!hush && review.findings.find(({ kind }) => kind !== 'phrase')) || null,
    checks: !hush && review.draftKind === 'advance' ? checksOf(review.checklist, reader ?? t('strip.reader')) : null,
    isSettled: review.looksFinished,
    kind: review.draftKind,
    chips: promises.map((decided) => chipOf(decided, moment)),
    trouble: hush ? [] : troubleOf(review),
    history: hush ? '' : history,
    ask: hush ? null : ask,
    recipients,
    hush,
    isEmpty,
  };
}

function chipOf({ promise, due, isKept, isChanged }: DecidedPromise, moment: Moment): ChipView {
  // Only a date that was said, or that she picked, is kept: a guess is offered first among the choices.
  const isOpen = promise.certainty !== 'said' && !isChanged;
  const choices = isOpen && due ? [due, ...(promise.alternatives ?? [])] : [];
  // "3pm ET" shows on both clocks.
  const words = (each: Due) =>
    promise.zone && !isChanged && each.kind === 'instant'
      ? `${formatDue(each, moment)} (${formatThere(each.at, promise.zone, moment)})`
      : formatDue(each, moment);
  return {
    promise,
    when: due ? `${words(due)}${isOpen ? '?' : ''}` : t('chip.whichDay'),
    whenExactly: due ? formatDueExactly(due, moment) : '',
    due,
    alternatives: choices.map((other) => ({ due: other, words: words(other) })),
    isKept,
  };
}

function checksOf(done: Checklist, reader: string): CheckView[] {
  return (['reason', 'ask', 'date', 'ownNextStep', 'value'] as const).map((point) => ({
    point,
    label: t(`check.${point}`),
    missing: point === 'reason' || point === 'value' ? t(`lacks.${point}`, reader) : t(`lacks.${point}`),
    isDone: done[point],
  }));
}

function troubleOf(review: Review): TroubleView[] {
  return review.language === 'en' ? [] : [{ text: t('strip.english') }];
}
