import type {
  AnalysedSentence,
  ContactHistory,
  DraftContext,
  DraftFacts,
  Field,
  FixContext,
  HistoryContext,
  PhraseMatch,
  SentenceFix,
  Severity,
} from './types.ts';

/** What every rule says about itself. `{reader}` stands for the reader's first name, or "your reader". */
interface RuleText {
  /** Public id: the file's name, the settings key, the report's name. */
  id: string;
  title: string;
  /** One sentence: why it costs the deal. */
  message: string;
  /** One sentence: what to write instead. */
  advice: string;
  /** The articles it comes from, by the first three digits of their file names. */
  seeds: readonly string[];
  severity: Severity;
}

/**
 * What proves a rule; tests, docs and the options page show them. At least eight of each. Phrase rules: sentences, the
 * marked words in [[ ]]. Draft rules: whole drafts, where a first line "Subject: …" sets the subject. History rules:
 * histories in the notation of `tests/rules/read-history.ts`.
 */
export interface Examples {
  flag: readonly string[];
  /** Look-alikes that must pass. */
  pass: readonly string[];
}

/** One shape of a phrase. The whole match is marked; what must stand around it goes into lookarounds. */
export interface Pattern {
  find: RegExp;
  severity?: Severity;
  advice?: string;
  /**
   * Replacements for the marked words, best first; `''` drops them. They may use `$1`, `$2` of the match. A function
   * where the rest of the sentence decides; it may replace more than the marked words, and none is better than a bad one.
   */
  fixes?: readonly string[] | ((match: RegExpExecArray, sentence: string) => SentenceFix[]);
}

export interface PhraseRule extends RuleText {
  kind: 'phrase';
  /** A cheap test, run first, for patterns without words: what words they need is read off them (lib/text/prefilter.ts). */
  keywords?: RegExp;
  patterns: readonly Pattern[];
  /** A match counts only where this stands beside it in its clause. */
  needs?: RegExp;
  /** Silent in a sentence that names a day or a time. */
  undated?: boolean;
  /** A match is dropped where one of these overlaps it. */
  unless?: readonly RegExp[];
  /** A match is dropped when the words before it in its sentence end like this ("rather than "). */
  notAfter?: RegExp;
  /** Looks at subject lines too. */
  inSubject?: boolean;
  /** Looks at words in quotation marks, brackets and code too. */
  literal?: boolean;
  /** Fixes that need the calendar or the rest of the draft. */
  draftFixes?: (match: PhraseMatch, sentence: AnalysedSentence, context: FixContext) => SentenceFix[];
}

/** What a draft or history rule found: nothing, or a verdict, on a span of the body where one shows it. */
export interface Verdict {
  /** `body` where it is left out. */
  in?: Field;
  from?: number;
  to?: number;
  message?: string;
  advice?: string;
}

export interface DraftRule extends RuleText {
  kind: 'draft';
  judge: (facts: DraftFacts, context: DraftContext) => Verdict | null;
}

export interface HistoryRule extends RuleText {
  kind: 'history';
  judge: (history: ContactHistory, context: HistoryContext) => Verdict | null;
}

export type Rule = PhraseRule | DraftRule | HistoryRule;
