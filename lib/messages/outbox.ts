import type { Action, Certainty, Due } from '../promises/types.ts';

/**
 * The outbox: how a content script hands a sent mail to the background without losing it. The content script writes
 * `outbox:<uuid>` to `storage.local`; the background commits confirmed entries to Dexie and deletes them: the deletion
 * is the acknowledgement. (Messages alone lose promises: DESIGN.md, "One promise".)
 */
export const outboxPrefix = 'outbox:';

export interface OutboxRecipient {
  /** Lower case address. */
  email: string;
  /** Display name, '' where the page shows none. */
  name: string;
}

export interface OutboxPromise {
  /** uuid made by the content script: the callback's key, so a second commit changes nothing. */
  id: string;
  action: Action;
  actor: 'writer' | 'reader' | 'other';
  /** The sentence. */
  quote: string;
  purpose: string;
  /** null: kept under "needs a day". */
  due: Due | null;
  certainty: Certainty;
}

export interface OutboxEntry {
  version: 1;
  /** uuid, also the touch's key. */
  id: string;
  /** `pending` from the Send gesture until the site confirms. Undo, a refusal and discard remove the entry. */
  state: 'pending' | 'confirmed';
  /** Epoch milliseconds of the Send gesture. */
  createdAt: number;
  /** IANA zone of the rep at that moment. */
  timeZone: string;
  source: {
    /** Folder name under lib/sites. */
    site: string;
    /** Link back to the thread or record. */
    url: string;
    /** Thread or record id, '' for a mail that has none yet. */
    threadId: string;
    /** The rep's own address where the page shows it, else ''. */
    account: string;
  };
  subject: string;
  /** The main recipient first. May be empty: the promise is then kept without a contact's address. */
  recipients: OutboxRecipient[];
  /** Hashes of the draft's word shingles, never its text. */
  fingerprint: number[];
  draftKind: string;
  promises: OutboxPromise[];
}
