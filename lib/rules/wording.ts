import { wholeGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';
import type { DraftRule, Verdict } from './rule.ts';
import { sayReader } from './say-reader.ts';
import type { AnalysedSentence, DraftContext, Finding, Fix, PhraseMatch, SentenceFix } from './types.ts';

/**
 * What a finding says and how it is mended. A room of its own: content scripts are built without it (`no-wording.ts`) and
 * ask the background (`draft.explain`) for what they show.
 */
export type Wording = Pick<Finding, 'message' | 'advice' | 'fixes'>;

/** The wording of a phrase rule's match in a draft. */
export function wordingOfMatch(match: PhraseMatch, sentence: AnalysedSentence, context: DraftContext): Wording {
  const { moment, readerName, canCall, reasons, history } = context;
  const { from } = sentence.span;
  const { rule, told } = match;
  if (
    told &&
    told.moment === moment &&
    told.readerName === readerName &&
    told.canCall === canCall &&
    told.reasons === reasons &&
    told.history === history
  ) {
    const by = from - told.at;
    if (by !== 0) told.fixes = told.fixes.map((fix) => ({ ...fix, from: fix.from + by, to: fix.to + by }));
    told.at = from;
    return told;
  }
  const sentenceFixes = rule.draftFixes?.(match, sentence, { moment, canCall, reasons, history }) ?? match.fixes;
  const wording: Wording = {
    message: sayReader(rule.message, readerName),
    advice: sayReader(match.advice ?? rule.advice, readerName),
    fixes: sentenceFixes.map((fix) => placed(fix, sentence, context)),
  };
  // What is dropped as a whole goes with its space or line, which may be another one by the next key press.
  if (!sentenceFixes.some((fix) => dropsSentence(fix, sentence)))
    match.told = { ...wording, at: from, moment, readerName, canCall, reasons, history };
  return wording;
}

/** The wording of a draft rule's verdict. */
export function wordingOfVerdict(rule: DraftRule, verdict: Verdict, { readerName }: DraftContext): Wording {
  return {
    message: sayReader(verdict.message ?? rule.message, readerName),
    advice: sayReader(verdict.advice ?? rule.advice, readerName),
    fixes: [],
  };
}

const dropsSentence = ({ from, to, replacement }: SentenceFix, { text }: AnalysedSentence): boolean =>
  replacement === '' && from === 0 && to === text.length;

/** A fix of a sentence at its place in the mail. */
function placed(sentenceFix: SentenceFix, sentence: AnalysedSentence, { body, subject }: DraftContext): Fix {
  const { label, from, to, replacement } = sentenceFix;
  const { span, in: field } = sentence;
  const whole = field === 'body' ? body : subject;
  const fix = wholeGraphemes(whole, { label, in: field, from: span.from + from, to: span.from + to, replacement });
  return field === 'body' && dropsSentence(sentenceFix, sentence) ? { ...fix, ...withItsSpace(body, fix) } : fix;
}

/** A sentence with the space that parts it from the next one, or with its line where it has one to itself. */
function withItsSpace(body: string, { from, to }: Span): Span {
  const spaceAfter = /^[^\S\n]*/.exec(body.slice(to, to + 20))?.[0].length ?? 0;
  const opensLine = from === 0 || body[from - 1] === '\n';
  const next = body[to + spaceAfter];
  if (next !== undefined && next !== '\n') return { from, to: to + spaceAfter };
  if (opensLine)
    return {
      from,
      to: to + spaceAfter + (/^\n*/.exec(body.slice(to + spaceAfter, to + spaceAfter + 20))?.[0].length ?? 0),
    };
  return { from: from - (/[^\S\n]*$/.exec(body.slice(Math.max(0, from - 20), from))?.[0].length ?? 0), to };
}
