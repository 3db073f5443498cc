import type { FoundPromise, Moment } from '../promises/types.ts';
import type { ContactHistory, Finding, RuleSettings } from '../rules/types.ts';

/** A mail as the writer sees it: plain text, lines parted by `\n`, quoted mail and signature still in it. */
export interface Draft {
  subject: string;
  body: string;
}

export type DraftKind = 'advance' | 'answer' | 'nurture' | 'thanks' | 'close' | 'other';

/** Facts of the text, whatever the draft's kind. */
export interface Checklist {
  reason: boolean;
  ask: boolean;
  date: boolean;
  ownNextStep: boolean;
  value: boolean;
}

/** Everything a review depends on beside the draft itself. */
export interface ReviewContext {
  /** `now` counts in whole minutes: the same draft a second later is the same review. */
  moment: Moment;
  /** The main recipient's first name, for messages; "your reader" where unknown. */
  readerName?: string | undefined;
  /**
   * Caret offset in the body while the rep is typing: the sentence that holds it gets no mark until it is finished or
   * left, and the draft looks finished only below a closing line. Leave it out after a pause, at the Send gesture and
   * outside an editor: then everything counts.
   */
  caret?: number | undefined;
  /** True when the draft answers a message in its thread. */
  isReply?: boolean | undefined;
  /** The kind the rep chose herself, if she did. */
  draftKind?: DraftKind | undefined;
  /** False where no telephone number of the reader is known: fixes then say "I'll write". Default true. */
  canCall?: boolean | undefined;
  /** Rules whose phrases the thread or the store proves (`provenRules` in lib/rules). */
  proven?: readonly string[] | undefined;
  /** Nearly the same words went to other contacts (`wentToOthers` in lib/rules). */
  wentToOthers?: boolean | undefined;
  /** True reasons for writing that the store knows (`trueReasons` in lib/rules). */
  reasons?: readonly string[] | undefined;
  history?: ContactHistory | undefined;
  settings?: RuleSettings | undefined;
}

/** One review of a draft. */
export interface Review {
  /** Subject first, then in text order, verdicts on the whole draft last; all of them (the interface shows three). */
  findings: Finding[];
  checklist: Checklist;
  draftKind: DraftKind;
  /** 0..1, how sure the guess of the kind is; 1 where the rep chose it. */
  kindCertainty: number;
  promises: FoundPromise[];
  /** A closing line stands below the text, or nobody is typing: only then does the checklist turn from grey. */
  looksFinished: boolean;
  /** ISO 639-1 of the draft; anything but `en` gets no rule and one quiet line. */
  language: string;
}
