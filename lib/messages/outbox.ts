import type { Action, Certainty, Due } from '../promises/types.ts';

/**
 * The outbox: how a content script hands a sent mail to the background without losing it. The content script writes
 * `outbox:<uuid>` to `storage.local`; the background commits confirmed entries to Dexie and deletes them: the deletion
 * is the acknowledgement. (Messages alone lose promises: DESIGN.md, "One promise".)
 */
const outboxPrefix = 'outbox:';

/** The key of an entry in `storage.local`. */
export const outboxKey = (id: string): string => outboxPrefix + id;

/** True for the keys of outbox entries. */
export const isOutboxKey = (key: string): boolean => key.startsWith(outboxPrefix);

const undonePrefix = 'undone:';

/** The key under which a content script says that a mail, perhaps stored already, was taken back. */
export const undoneKey = (id: string): string => undonePrefix + id;

export const isUndoneKey = (key: string): boolean => key.startsWith(undonePrefix);

/** A mail taken back. Under a key of its own: the background may be deleting the entry at this very moment. */
export interface UndoneEntry {
  /** The entry's id. */
  id: string;
  promiseIds: string[];
}

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
  /** Who, where `actor` is `other` ("Ana will call you"). */
  actorName?: string | undefined;
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
  /** The mail names a day or time for the next step (the checklist's `date`). */
  hasDate?: boolean | undefined;
  /** The rules that marked a phrase while it was written, and whether the mark was gone when it was sent. */
  phrases?: { rule: string; isFixed: boolean }[] | undefined;
  promises: OutboxPromise[];
  /** The CRM record it was written on: whose contact it is where no recipient tells. */
  record?: OutboxRecord | undefined;
  /** A note in a CRM: its promises are kept, but no contact was made. */
  isNote?: boolean | undefined;
  /** The site's id of its draft: opened again before `goesAt`, it was canceled. */
  draftId?: string | undefined;
  /**
   * Epoch milliseconds: the site sends it then, and until then it waits in the outbox. Null: it was scheduled, and the
   * page's words could not be read, so only the rep knows when it went.
   */
  goesAt?: number | null | undefined;
  /** Epoch milliseconds of the main recipient's message it answers: that they wrote is kept, never what. */
  answers?: number | undefined;
  /** Written in a window of its own, which closes when the mail has gone. */
  ownWindow?: boolean | undefined;
}

/** A confirmed mail whose time has not come. */
export const isPlanned = ({ state, goesAt }: OutboxEntry, now: number): boolean =>
  state === 'confirmed' && (goesAt ?? 0) > now;

/** A CRM record as the page showed it; '' for what it did not show. */
export interface OutboxRecord {
  /** lib/record/types.ts, `recordKey`. */
  key: string;
  name: string;
  company: string;
  email: string;
  phone: string;
}
