import type { Checklist, DraftKind } from '../coach/types.ts';
import type { Action, Due, FoundPromise, Moment } from '../promises/types.ts';
import type { Span } from '../text/span.ts';
import type { PhraseRule } from './rule.ts';

/** `weak` costs the deal; `hint` could be better. */
export type Severity = 'weak' | 'hint';
export type FindingKind = 'phrase' | 'draft' | 'history';
/** The part of the mail a span lies in. */
export type Field = 'subject' | 'body';

/** One edit that mends a finding: replace `from..to` of `in` by `replacement`. */
export interface Fix extends Span {
  /** What the button says: the words that will stand there, short. */
  label: string;
  in: Field;
  replacement: string;
}

/** What a rule says of a draft. Draft and history rules without a span have `from === to === 0` in the body. */
export interface Finding extends Span {
  /** Public rule id, the name of the rule's file. */
  rule: string;
  kind: FindingKind;
  severity: Severity;
  in: Field;
  /** The marked words, `''` without a span. */
  text: string;
  /** One sentence: why it costs the deal. */
  message: string;
  /** One sentence: what to write instead. */
  advice: string;
  fixes: Fix[];
}

// ---- one sentence ------------------------------------------------------------------------------------------------

/** What lib/promises found in the sentence, passed in by the coach. Offsets relative to the sentence. */
export interface SentenceMentions {
  /** Words that say a day or finer for something to come (`findTimes`). */
  times: readonly Span[];
  /** Commitments and offers (`findPromises`). */
  promises: readonly Pick<FoundPromise, 'from' | 'to' | 'kind' | 'actor' | 'when' | 'due'>[];
}

/** A replacement inside a sentence, offsets relative to it. */
export interface SentenceFix extends Span {
  label: string;
  replacement: string;
}

/** A phrase rule's match in a sentence, offsets relative to it. The draft may still clear it (`judgeDraft`). */
export interface PhraseMatch extends Span {
  rule: PhraseRule;
  /** Set where this match weighs otherwise than its rule. */
  severity?: Severity | undefined;
  /** Set where this match has an advice of its own. */
  advice?: string | undefined;
  fixes: SentenceFix[];
  /** Its wording (`wordingOfMatch`), for what and where: at the next key press most matches say the same again. */
  told?:
    | (FixContext & Pick<Finding, 'message' | 'advice' | 'fixes'> & { at: number; readerName?: string | undefined })
    | undefined;
}

/** What a sentence is, whatever the rules say of it. Computed once per sentence and remembered. */
export interface SentenceFacts {
  words: number;
  /** Asks the reader for one specific thing: `question`, `request` (imperative or "could you"), `choice` (reply A/B). */
  ask: 'question' | 'request' | 'choice' | null;
  /** Says a day or finer for a step to come, a placeholder such as [day] included. */
  date: boolean;
  /** The writer commits to a step of her own, or proposes a time. */
  ownStep: boolean;
  /** Hands the next step to the reader ("let me know"). */
  handOver: boolean;
  /** What it brings the reader, as `giftsOf` says it: a resource, an answer, news, a number, a result. */
  gifts: number;
  /** Says why the mail is written now (what happened, was promised, is attached, is asked). */
  reason: boolean;
  /** Who the sentence begins with. */
  subject: 'writer' | 'reader' | 'other';
  /** How often I/we/our and you/your stand in it. */
  writerWords: number;
  readerWords: number;
  /** "I'll stop reaching out": ends the chase rather than moves it. */
  closesOut: boolean;
  /** "Thanks so much for …" */
  thanks: boolean;
}

export interface SentenceAnalysis {
  matches: PhraseMatch[];
  facts: SentenceFacts;
}

/** A sentence where it stands in its field, with what is known of it. */
export interface AnalysedSentence {
  in: Field;
  /** The sentence in that field's text. */
  span: Span;
  text: string;
  analysis: SentenceAnalysis;
}

// ---- one draft ---------------------------------------------------------------------------------------------------

/** An earlier message of the thread, as the page shows it. */
export interface ThreadMessage {
  /** `unknown`: collapsed so far that the page does not say who wrote it. It may be an answer, of either side. */
  from: 'writer' | 'reader' | 'unknown';
  text: string;
  /** Epoch milliseconds, where the page shows it. */
  at?: number | undefined;
  /** Its address in lower case and display name, where the page shows them. */
  sender?: { email: string; name: string } | undefined;
}

/** A phrase the rep or her company added. `whyRefused` says whether it can be used. */
export interface CustomPhrase {
  /** Plain words, or a regular expression between slashes ("/synerg(?:y|ies)/"); case does not matter. */
  phrase: string;
  advice: string;
  /** One-click replacement; `''` drops the words, undefined offers none. */
  replacement?: string | undefined;
  severity?: Severity | undefined;
}

/** What the rep has set for the rules. */
export interface RuleSettings {
  /** Ids of rules that are off. */
  off?: readonly string[] | undefined;
  /** Phrases never to mark again, as they stood ("just checking in"); compared without case. */
  allowedPhrases?: readonly string[] | undefined;
  severity?: Readonly<Record<string, Severity>> | undefined;
  /** The same array from call to call, so that what it finds is remembered. */
  custom?: readonly CustomPhrase[] | undefined;
}

/** Facts of a whole draft, from the facts of its sentences. */
export interface DraftFacts {
  checklist: Checklist;
  /** The bits of `giftsOf` of all sentences. */
  gifts: number;
  words: number;
  asks: number;
  /** Hand-over phrases, no matter whether one is marked. */
  handOvers: number;
  writerWords: number;
  readerWords: number;
  thanks: boolean;
  closesOut: boolean;
  /** Who its first sentences begin with, at most three of more than a greeting's length. */
  opening: readonly SentenceFacts['subject'][];
}

export interface DraftContext {
  moment: Moment;
  readerName?: string | undefined;
  kind: DraftKind;
  /** Draft rules are silent until then. */
  looksFinished: boolean;
  subject: string;
  /** The whole body, signature and quoted mail included: `no-contact-info` looks there. */
  body: string;
  isReply?: boolean | undefined;
  /** A page that knows no telephone number of the reader passes false: fixes then say "I'll write". Default true. */
  canCall?: boolean | undefined;
  /** Rules whose phrases the thread or the store proves (`provenRules`). */
  proven?: readonly string[] | undefined;
  /** Nearly the same words went to other contacts (`wentToOthers`). */
  wentToOthers?: boolean | undefined;
  /** True reasons for writing, as sentences (`trueReasons`). */
  reasons?: readonly string[] | undefined;
  history?: ContactHistory | undefined;
  settings?: RuleSettings | undefined;
}

/** All that fixes may be made of beside their sentence. */
export type FixContext = Pick<DraftContext, 'moment' | 'canCall' | 'reasons' | 'history'>;

// ---- what is stored about a contact --------------------------------------------------------------------------------

export type Channel = 'email' | 'call' | 'text' | 'meeting' | 'mail' | 'social' | 'other';

/** One contact in either direction. */
export interface HistoryTouch {
  /** Epoch milliseconds. */
  at: number;
  channel: Channel;
  /** `out`: the rep's; `in`: the contact's. */
  direction: 'out' | 'in';
  /** A short result or CRM note ("left a message, haven't heard back"). */
  note?: string | undefined;
  /** Hashes of the touch's wording (`fingerprint`), never its text. */
  fingerprint?: readonly number[] | undefined;
}

/** A stored promise (callback). The fields of the `callbacks` table that rules need. */
export interface HistoryPromise {
  actor: 'writer' | 'reader' | 'other';
  action: Action;
  quote: string;
  purpose?: string | undefined;
  due: Due | null;
  /** Epoch milliseconds when it turns overdue, null without a due date. */
  dueAt: number | null;
  status: 'open' | 'done' | 'dropped';
  outcome?: string | undefined;
  /** How often it was put off. */
  moves: number;
  createdAt: number;
}

export interface HistoryDeal {
  stage?: string | undefined;
  /** Epoch milliseconds of the last change of stage. */
  movedAt?: number | undefined;
  wonAt?: number | undefined;
  budget?: boolean | undefined;
  authority?: boolean | undefined;
  need?: boolean | undefined;
  timeFrame?: boolean | undefined;
}

/** Everything known about one contact. Empty lists say nothing: no history is never a reason for a warning. */
export interface ContactHistory {
  touches: readonly HistoryTouch[];
  promises: readonly HistoryPromise[];
  /** Earlier drafts to other contacts. */
  drafts?: readonly { at: number; fingerprint: readonly number[] }[] | undefined;
  /** Other contacts' stored callbacks with an instant, epoch milliseconds: slots a fix must not offer. */
  busy?: readonly number[] | undefined;
  /** Days between touches that the plan allows, or that the contact was told. */
  cadenceDays?: number | undefined;
  /** Hours the rep pledges to answer within; default 24. */
  replyHours?: number | undefined;
  /** The contact asked not to be contacted. */
  askedToStop?: boolean | undefined;
  deal?: HistoryDeal | undefined;
}

/** What history rules know beside the history itself. */
export interface HistoryContext {
  moment: Moment;
  readerName?: string | undefined;
  /** The body of the draft being written; undefined on a contact's page. */
  draft?: string | undefined;
  /** What the draft promises. */
  promises?: readonly Pick<FoundPromise, 'actor' | 'action' | 'kind'>[] | undefined;
  thread?: readonly ThreadMessage[] | undefined;
  settings?: RuleSettings | undefined;
}
