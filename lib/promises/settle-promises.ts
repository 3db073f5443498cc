import { readTimes } from './find-times.ts';
import { localDay } from './format.ts';
import type { FoundPromise, FoundTime, Moment } from './types.ts';

/** What `findTimes` and `findPromises` said of one sentence. Offsets are relative to that sentence. */
export interface SentencePromises {
  times: readonly FoundTime[];
  promises: readonly FoundPromise[];
  /** `setsCondition` of it. */
  condition?: boolean;
  /** What was made of its promises last. Of the sentences of a draft that is being written nearly all stand where they stood. */
  settled?: Settled | undefined;
}

const none: readonly FoundPromise[] = [];

/** A sentence's promises with the days they take from the sentences before it, and what each comes down to. */
interface Settled {
  /** The sentences that were looked at, the nearest first. */
  before: readonly SentencePromises[];
  moment: Moment;
  promises: readonly FoundPromise[];
  gists: readonly (string | null)[];
}

/** How many sentences back a day is still what the mail talks about. */
export const dayReach = 3;

/**
 * A mail's promises, once its sentences are known: "speak then" and "I'll call you at 3" take the day that was named
 * before, and a promise said twice counts once. Takes the sentences in order and gives each one's promises in the same
 * order, with the same offsets.
 */
export function settlePromises(sentences: readonly SentencePromises[], moment: Moment): (readonly FoundPromise[])[] {
  const said = new Set<string>();
  return sentences.map((sentence, index) =>
    settleSentence(sentence, sentences.slice(Math.max(0, index - dayReach), index).reverse(), moment, said),
  );
}

/**
 * The same for one sentence after the other. A list stays the same object as long as nothing in it changed.
 *
 * @param before the `dayReach` sentences before it, or as many as there are, the nearest first
 * @param said what the promises before it came down to: the same set for all sentences of a mail
 */
export function settleSentence(
  sentence: SentencePromises,
  before: readonly SentencePromises[],
  moment: Moment,
  said: Set<string>,
): readonly FoundPromise[] {
  return sentence.promises.length === 0 ? none : notSaidYet(settled(sentence, before, moment), said);
}

/** The promises of a sentence but for those that repeat an earlier one: "I'll call you Friday … Talk Friday". */
function notSaidYet({ promises, gists }: Settled, said: Set<string>): readonly FoundPromise[] {
  const kept = promises.filter(({ purpose }, n) => {
    const gist = gists[n] ?? null;
    if (gist === null) return true;
    if (purpose === undefined && said.has(gist)) return false;
    said.add(gist);
    return true;
  });
  return kept.length === promises.length ? promises : kept;
}

/** The promises of one sentence; a mail that is being written is settled anew only around what changed. */
function settled(sentence: SentencePromises, before: readonly SentencePromises[], moment: Moment): Settled {
  const known = sentence.settled;
  if (known?.moment === moment && areSame(known.before, before)) return known;
  const { times } = sentence;
  const promises = sentence.promises.map((promise): FoundPromise => {
    const earlier = () => earlierTime(sentence, before, promise);
    const timed = refers(promise)
      ? takeThen(promise, earlier())
      : followDay(takeDay(promise, times, earlier, moment), times, moment);
    // "Want the case study? I'll send it right over."
    const asked =
      promise === sentence.promises[0] && timed.due === null && timed.actor === 'writer' && before[0]?.condition;
    return asked ? { ...timed, kind: 'offer' } : timed;
  });
  const now: Settled = { before, moment, promises, gists: promises.map(gist) };
  sentence.settled = now;
  return now;
}

function areSame(before: Settled['before'], now: Settled['before']): boolean {
  for (let n = 0; n < dayReach; n++) if (before[n] !== now[n]) return false;
  return true;
}

function refers(promise: FoundPromise): boolean {
  return promise.due === null && promise.when?.toLowerCase() === 'then';
}

/** The last day or time named before the promise, in its sentence or the few before it. */
function earlierTime(
  { times, promises }: SentencePromises,
  before: readonly SentencePromises[],
  promise: FoundPromise,
): FoundTime | undefined {
  // A time that another promise of the sentence has for itself ("send it tonight and call you then") is not meant.
  const taken = (time: FoundTime) =>
    promises.some(
      (other) => other !== promise && other.kind === 'promise' && time.from >= other.from && time.to <= other.to,
    );
  // "In meetings until 3:30. I'll call you then."
  const fits = (time: FoundTime) => !time.dayAssumed || refers(promise);
  const same = times.filter((time) => time.to <= promise.from && fits(time) && !taken(time)).at(-1);
  if (same) return same;
  for (const sentence of before) {
    const time = sentence.times.filter(fits).at(-1);
    if (time) return time;
  }
  return undefined;
}

function takeThen(promise: FoundPromise, before: FoundTime | undefined): FoundPromise {
  if (!before?.due) return promise;
  const { due, certainty, alternatives, zone } = before;
  return { ...promise, due, certainty, ...(alternatives && { alternatives }), ...(zone && { zone }) };
}

/** A time of day without a day belongs to the day the mail talks about: today only if no other was named. */
function takeDay(
  promise: FoundPromise,
  times: readonly FoundTime[],
  findBefore: () => FoundTime | undefined,
  moment: Moment,
): FoundPromise {
  const own = times.find((time) => time.from >= promise.from && time.to <= promise.to && time.text === promise.when);
  if (!own?.dayAssumed) return promise;
  const before = findBefore();
  if (!before?.due) return promise;
  // "The 14th works. See you at 2.", "I land on Friday at 2. I'll call you at 4."
  const day =
    before.due.kind === 'day' ? before.text.replace(/^the \d/i, 'on $&') : localDay(before.due.at, moment.timeZone);
  const [time] = readTimes(`${day} ${own.text}`, moment);
  if (!time?.due || time.precision !== 'time') return promise;
  return { ...promise, due: time.due, certainty: time.certainty === 'said' ? 'guessed' : time.certainty };
}

const laterToday = /^in the (?:afternoon|evening|night)$/i;

/**
 * "I'll call you tomorrow morning and send the deck in the afternoon": a part of the day belongs to the day its sentence
 * named last, today only if it named none. A guess: the chip asks.
 */
function followDay(promise: FoundPromise, times: readonly FoundTime[], { timeZone }: Moment): FoundPromise {
  const own = times.find(({ from, to, text }) => from >= promise.from && to <= promise.to && text === promise.when);
  if (!own || promise.due?.kind !== 'day' || !laterToday.test(own.text)) return promise;
  const before = times.filter(({ to, due }) => to <= own.from && due !== null).at(-1)?.due;
  if (!before) return promise;
  const date = before.kind === 'day' ? before.date : localDay(before.at, timeZone);
  return date > promise.due.date ? { ...promise, due: { kind: 'day', date }, certainty: 'guessed' } : promise;
}

/** What a promise comes down to: two that agree in it are one, and the second says nothing new. */
function gist({ due, actor, kind, action }: FoundPromise): string | null {
  if (due === null) return null;
  const act = action === 'call' || action === 'meet' ? 'talk' : action;
  return `${actor} ${kind} ${act} ${due.kind === 'day' ? due.date : due.at}`;
}
