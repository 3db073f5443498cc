import type { Due, FoundPromise } from '../promises/types.ts';
import type { Span } from '../text/span.ts';

/** What the rep decided about one promise of her draft before sending it. */
interface Decision {
  /** She does not want it kept. */
  dropped: boolean;
  /** The date she gave it; undefined: the one in the text. */
  due: Due | undefined;
  /** She wants it kept, though it is an offer or the mail goes to colleagues. */
  kept: boolean;
  /** The promise as it stood then. */
  promise: FoundPromise;
  /** Follows the words while she types around them. */
  range: Range | null;
}

/** A promise of the draft as it will be kept. */
export interface DecidedPromise {
  promise: FoundPromise;
  due: Due | null;
  /** False for what she dropped, and for what is only kept when she asks for it. */
  isKept: boolean;
  isChanged: boolean;
}

/**
 * The rep's changes to the promises of one draft. They follow their words through edits; when she writes another date,
 * her words win again.
 */
export class Decisions {
  readonly #spanOf: (range: Range) => Span | null;
  #decisions: Decision[] = [];

  /** @param spanOf where a live range's words are in the text now; null where they are gone */
  constructor(spanOf: (range: Range) => Span | null) {
    this.#spanOf = spanOf;
  }

  /** @param range live, over the promise's words; null where they are not in the page */
  decide(
    promise: FoundPromise,
    range: Range | null,
    change: Partial<Pick<Decision, 'dropped' | 'due' | 'kept'>>,
  ): void {
    const old = this.#of(promise);
    if (old) Object.assign(old, change, { promise, range });
    else this.#decisions.push({ dropped: false, due: undefined, kept: false, promise, range, ...change });
  }

  /** @param keepsUnasked false where promises are kept only if she asks for it (a mail to colleagues) */
  apply(promises: readonly FoundPromise[], keepsUnasked = true): DecidedPromise[] {
    return promises.map((promise) => {
      const decision = this.#of(promise);
      const isKept =
        decision?.kept === true || (keepsUnasked && promise.kind === 'promise' && decision?.dropped !== true);
      return { promise, due: decision?.due ?? promise.due, isKept, isChanged: decision?.due !== undefined };
    });
  }

  forgetAll(): void {
    this.#decisions = [];
  }

  #of(promise: FoundPromise): Decision | undefined {
    return this.#decisions.find(({ promise: decided, range }) => {
      if (decided.when !== promise.when || decided.action !== promise.action) return false;
      if (decided.text === promise.text) return true;
      const span = range && this.#spanOf(range);
      return span !== null && span.from < promise.to && span.to > promise.from;
    });
  }
}
