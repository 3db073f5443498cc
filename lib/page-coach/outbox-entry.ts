import type { Review } from '../coach/types.ts';
import type { OutboxEntry, OutboxRecipient } from '../messages/outbox.ts';
import type { Moment } from '../promises/types.ts';
import type { ThreadMessage } from '../rules/types.ts';
import type { Compose } from '../sites/site.ts';
import type { DecidedPromise } from './decisions.ts';

/** The draft at the moment of sending. */
export interface SentDraft {
  compose: Pick<Compose, 'subject' | 'source' | 'draftId' | 'ownWindow' | 'isNote' | 'record'>;
  /** The one its promises are made to first. */
  recipients: OutboxRecipient[];
  review: Pick<Review, 'draftKind' | 'checklist'>;
  promises: readonly DecidedPromise[];
  /** Hashes of its wording (`lib/rules/fingerprint.ts`), never the text itself; of the last look at it, until the next has come. */
  fingerprint: number[];
  /** The messages above it. */
  thread: readonly ThreadMessage[];
  moment: Moment;
  /** When the site will send it; undefined: now, null: later, nobody can tell when. */
  goesAt: number | null | undefined;
}

/**
 * What is kept of a mail that is being sent. A promise whose date the rep chose is as certain as if she had written it.
 *
 * @param id the entry's uuid
 * @param newId makes the promises' uuids
 */
export function outboxEntry(
  { compose, recipients, review, promises, fingerprint, thread, moment, goesAt }: SentDraft,
  id: string,
  newId: () => string,
): OutboxEntry {
  return {
    version: 1,
    id,
    state: 'pending',
    createdAt: moment.now,
    timeZone: moment.timeZone,
    source: compose.source(),
    subject: compose.subject().slice(0, 500),
    recipients,
    fingerprint,
    draftKind: review.draftKind,
    hasDate: review.checklist.date,
    record: compose.record?.(),
    answers: thread.findLast(({ sender }) => sender && sender.email === recipients[0]?.email)?.at,
    isNote: compose.isNote,
    goesAt,
    ownWindow: compose.ownWindow,
    draftId: compose.draftId(),
    promises: promises
      .filter(({ isKept }) => isKept)
      .map(({ promise, due, isChanged }) => ({
        id: newId(),
        action: promise.action,
        actor: promise.actor,
        actorName: promise.actorName,
        quote: promise.quote,
        purpose: promise.purpose ?? '',
        due,
        certainty: isChanged ? 'said' : promise.certainty,
      })),
  };
}
