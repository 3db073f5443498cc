import type { NodeRole } from '../editor/editor-text.ts';
import type { EditorSurface } from '../editor/surface.ts';
import type { OutboxEntry, OutboxRecipient, OutboxRecord } from '../messages/outbox.ts';
import type { Moment } from '../promises/types.ts';
import type { ContactHistory, Finding, ThreadMessage } from '../rules/types.ts';

/** Where a mail or note belongs on its site: kept with a promise, so that it can link back. */
export type Source = OutboxEntry['source'];

/** One editor the rep writes in: a mail in Gmail, an e-mail or a note in a CRM. Every getter reads the page as it is now. */
export interface Compose {
  /** A contenteditable element or a `<textarea>`. */
  readonly editor: HTMLElement;
  /** The box around editor, recipients and buttons; the strip keeps to it. */
  frame(): Element;
  /** Changes when the page uses the same editor for another mail; '' where the site has no such id. */
  draftId(): string;
  subject(): string;
  /** Where she writes the subject. Sites that show none leave it out. */
  subjectField?(): HTMLInputElement | null;
  /** The main recipient first; addresses in lower case. Empty where none is chosen yet or the page can't be read. */
  recipients(): OutboxRecipient[];
  source(): Source;
  /** True when the draft answers a message. */
  isReply(): boolean;
  /** The messages it answers, oldest first; empty where the page shows none. Sites without threads leave it out. */
  thread?(): ThreadMessage[];
  /** What a node in the editor is to the writer: quoted mail and signatures are not her words. */
  roleOf(node: Node): NodeRole;
  /** It has a window of its own, which the page closes once the mail has gone. */
  readonly ownWindow?: boolean;
  /** A note in a CRM: no mail, so nobody is asked for an ask or a date, and saving it is no contact made. */
  readonly isNote?: boolean;
  /** What a finished text lacks as a whole, in the site's own judgment. Sites without notes leave it out. */
  verdict?(text: string, history: ContactHistory | undefined, moment: Moment): Finding | undefined;
  /** The CRM record it is written on; undefined where none is shown for certain. */
  record?(): OutboxRecord | undefined;
  /**
   * How a `<textarea>` is read and marked. Sites without text fields leave it out, and their content script without the
   * code for it.
   */
  surface?(slot: () => HTMLElement, onPageChange: () => void, signal: AbortSignal): EditorSurface | undefined;
  /** What the editor held when it was opened or last saved: written before, so neither marked nor promised again. */
  oldText?(): string;
}

/** A thread on the screen, read as it was shown. */
export interface ShownThread {
  /** Who wrote to the rep in it, the last writer first; where nobody did, whom she wrote to. */
  recipients: OutboxRecipient[];
  source: Source;
  subject: string;
  /** Oldest first. */
  thread: ThreadMessage[];
}

/**
 * What became of a send gesture.
 * - `sent`: the site said so.
 * - `refused`: the site asked or complained instead (no recipient, "no attachment?"). A later `sent` overrules it.
 * - `unclear`: the rep answered what the site asked, perhaps with "send anyway".
 * - `undone`: taken back, before or after `sent`.
 * - `discarded`: the draft was thrown away.
 * - `canceled`: the gesture was not finished (the pointer left the button).
 */
export type SendOutcome = 'sent' | 'refused' | 'unclear' | 'undone' | 'discarded' | 'canceled';

/** What a site tells the coach. A compose stays the key of its events after it has left the page. */
export interface SiteEvents {
  opened(compose: Compose): void;
  /** It may stand elsewhere in the page now (full screen), where ranges over its words are empty. */
  moved?(compose: Compose): void;
  /** The editor has left the page. Says nothing about whether the mail went out. */
  closed(compose: Compose): void;
  /**
   * The rep set sending off. Called in the capture phase, before the page acts: the draft is still there.
   *
   * @param goesAt where she chose a time to send it at: that time in English words, '' where the page's can't be read
   */
  sending(compose: Compose, goesAt?: string): void;
  settled(compose: Compose, outcome: SendOutcome): void;
  /** Asked before `sending`: true where the gesture should have no effect, because she is asked something first. */
  holdsBack(compose: Compose): boolean;
  /** A thread's messages are shown, others than before. Sites without threads never tell. */
  threadShown?(thread: ShownThread): void;
  /** It has left the page. */
  threadGone?(): void;
  /**
   * There is a compose here that can't be read (the page has changed, or it is a kind we don't know).
   *
   * @param gone aborts when it has left the page
   */
  unreadable(frame: Element, gone: AbortSignal): void;
}

/** One site: finds its editors and says who they write to. One folder under lib/sites each. */
export interface Site {
  /** The folder's name; kept with promises and used in settings. */
  readonly id: string;
  /**
   * Watches the page until the signal aborts. Composes that are already open are reported too.
   * May be called at `document_start`.
   */
  watch(events: SiteEvents, signal: AbortSignal): void;
}
