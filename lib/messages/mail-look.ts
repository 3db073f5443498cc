import type { DraftKind } from '../coach/types.ts';
import type { FoundPromise } from '../promises/types.ts';
import type { ThreadMessage } from '../rules/types.ts';
import type { ReaderHistory } from '../store/contact-history.ts';
import type { OutboxEntry, OutboxRecipient } from './outbox.ts';
import type { Message } from './protocol.ts';

/**
 * A mail being written or a thread being read, as the page shows it. It goes to the extension's own background and no
 * further, and nothing of it is stored but what the rep keeps.
 */
export interface MailLook {
  /** The main one first. Of a thread: who wrote to the rep in it, the last writer first. */
  recipients: OutboxRecipient[];
  source: OutboxEntry['source'];
  subject: string;
  /** Oldest first. */
  thread: ThreadMessage[];
  /** null: a thread is read and nothing is being written. */
  draft: DraftLook | null;
}

export interface DraftLook {
  body: string;
  kind: DraftKind;
  /** Says when the writer will act next. */
  ownNextStep: boolean;
  /** Those that are kept when it is sent. */
  promises: (Pick<FoundPromise, 'actor' | 'action' | 'due' | 'purpose'> & {
    /** The key it is kept under, once the mail has gone out. */
    id?: string | undefined;
  })[];
  isSent: boolean;
}

/** What the background says of it, ready to be drawn. */
export interface MailView {
  /** What is stored about the main recipient. */
  reader: ReaderHistory;
  /** Rules whose phrases the thread or the store proves; true reasons for writing (lib/rules). */
  proven: string[];
  reasons: string[];
  /** The draft's wording as hashes, none where nothing is written, and whether it went to others before. */
  fingerprint: number[];
  wentToOthers: boolean;
  /** "3rd touch, no answer yet · you promised a call on Tuesday"; '' for somebody nothing is stored of. */
  line: string;
  /** Where words join the body that was looked at, and what parts them from what stands before. */
  place: { at: number; before: string };
  /** The most urgent first. At most one is shown at a time. */
  asks: Ask[];
}

/** One thing to say or to ask about a mail, with what one click can do about it. */
export interface Ask {
  /** The same for the same thing; also the key of the callback that a yes stores. */
  key: string;
  text: string;
  /** What to do instead, '' where the text says all. */
  advice: string;
  answers: AskAnswer[];
}

export interface AskAnswer {
  label: string;
  /** Words for the draft; they go to `MailView.place`. */
  words?: string | undefined;
  /** What the click asks of the background. */
  send?: AskMessage | undefined;
  /** What is said once that is done; without it nothing is. */
  done?: string | undefined;
  /** Takes it back; where left out, the answer to `send` does. */
  undo?: AskMessage | undefined;
}

type AskMessageName =
  | 'callback.add'
  | 'callback.close'
  | 'callbacks.drop'
  | 'callbacks.reschedule'
  | 'promise.repeat'
  | 'contact.stop'
  | 'touch.log'
  | 'ask.refuse'
  | 'change.undo';

/** What a click on an answer may ask of the background. */
export type AskMessage = { [Name in AskMessageName]: Message<Name> }[AskMessageName];
