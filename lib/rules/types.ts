import type { Span } from '../text/span.ts';

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
