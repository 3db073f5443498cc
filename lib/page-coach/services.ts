import type { DraftReading } from '../messages/draft-reading.ts';
import type { AskMessage, MailLook, MailView } from '../messages/mail-look.ts';
import type { OutboxEntry } from '../messages/outbox.ts';
import type { RuleExamples } from '../messages/protocol.ts';
import type { Moment } from '../promises/types.ts';
import type { Finding } from '../rules/types.ts';
import type { Settings } from '../settings/defaults.ts';
import type { Silence } from '../settings/silence.ts';

/** Where a sent mail's promises go. In Gmail `lib/messages/outbox-client.ts`; the practice page has a sandbox of its own. */
export interface Outbox {
  writePending(entry: OutboxEntry): Promise<void>;
  confirmSent(entry: OutboxEntry): Promise<void>;
  removePending(id: string): Promise<void>;
  takeBack(entry: OutboxEntry): Promise<void>;
}

export type CoachSettings = Pick<
  Settings,
  | 'rulesOff'
  | 'severities'
  | 'phrases'
  | 'phrasesOff'
  | 'sitesOff'
  | 'readersOff'
  | 'pausedUntil'
  | 'asksBeforeSending'
  | 'stripSmall'
>;

/** What the coach on a page needs from outside. Everything that touches the browser's API or the clock comes in here. */
export interface CoachServices {
  /** Now, the rep's zone, working time and locale. */
  moment(): Moment;
  /** As they are now. */
  settings(): CoachSettings;
  /** Calls back whenever the settings have changed, from this page or another. */
  onSettings(changed: () => void, signal: AbortSignal): void;
  /** @throws Error whose message is a sentence for the rep */
  silence(silence: Silence): Promise<void>;
  /** @returns null where nothing can be known (no store behind this page, the background does not answer) */
  look(mail: MailLook): Promise<MailView | null>;
  /** @throws Error whose message is a sentence for the rep */
  act(message: AskMessage): Promise<unknown>;
  /** What is said of a draft's findings, for a page whose rules carry no words; null where nobody answers. */
  explain(draft: DraftReading): Promise<Finding[] | null>;
  /** What a rule marks and what it lets pass; empty where nobody answers. */
  ruleExamples(rule: string): Promise<RuleExamples>;
  /** The style sheet of what is shown in the page. */
  styles(): Promise<string>;
  outbox: Outbox;
  /** A draft with this id is open: a scheduled mail made of it was canceled. Left out where nothing is scheduled. */
  draftOpened?(draftId: string): void;
  /** False once the extension was updated or removed under the page: nothing can be stored any more. */
  isAlive(): boolean;
}
