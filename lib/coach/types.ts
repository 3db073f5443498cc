import type { FoundPromise, Moment } from '../promises/types.ts';
import type { Finding } from '../rules/types.ts';

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
  moment: Moment;
  /** The main recipient's first name, for messages; "your reader" where unknown. */
  readerName?: string | undefined;
  /** Caret offset in the body while typing: the sentence that holds it is not marked until it is finished. */
  caret?: number | undefined;
  /** True when the draft answers a message in its thread. */
  isReply?: boolean | undefined;
  /** The kind the rep chose herself, if she did. */
  draftKind?: DraftKind | undefined;
}

/** One review of a draft. */
export interface Review {
  /** In text order; all of them (the interface shows the three that cost most). */
  findings: Finding[];
  checklist: Checklist;
  draftKind: DraftKind;
  /** 0..1, how sure the guess of the kind is. */
  kindCertainty: number;
  promises: FoundPromise[];
  /** A closing line or a finished last sentence: only then does the checklist turn from grey. */
  looksFinished: boolean;
  /** ISO 639-1 of the draft; anything but `en` gets no rule and one quiet line. */
  language: string;
}
