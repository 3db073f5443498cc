import { wholeGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';
import { draftRules, phraseRules } from './catalogue.ts';
import { customMatches, customRuleId } from './custom-phrases.ts';
import { straighten } from './mask.ts';
import type { PhraseRule } from './rule.ts';
import { sayReader } from './say-reader.ts';
import type {
  AnalysedSentence,
  DraftContext,
  DraftFacts,
  Finding,
  PhraseMatch,
  RuleSettings,
  Severity,
} from './types.ts';

const phraseRuleById = new Map(phraseRules.map((rule) => [rule.id, rule]));

interface PlacedMatch {
  sentence: AnalysedSentence;
  match: PhraseMatch;
  rule: PhraseRule;
}

function severityOf({ rule, match }: PlacedMatch, facts: DraftFacts, settings: RuleSettings | undefined): Severity {
  const set = settings?.severity?.[rule.id];
  if (set) return set;
  const { ask, value } = facts.checklist;
  if (rule.id === 'empty-follow-up') return ask || value ? 'hint' : 'weak';
  if (rule.id === 'next-step-left-to-prospect') return ask ? 'hint' : 'weak';
  return match.severity ?? rule.severity;
}

/** The matches that stand once the whole draft is known: one hand-over, the last, and none beside an own step. */
function standing(sentences: readonly AnalysedSentence[], facts: DraftFacts, context: DraftContext): PlacedMatch[] {
  const placed: PlacedMatch[] = [];
  let lastHandOver: PlacedMatch | undefined;
  for (const sentence of sentences) {
    for (const match of sentence.analysis.matches) {
      const rule = phraseRuleById.get(match.rule);
      if (!rule || context.proven?.includes(rule.id)) continue;
      if (rule.id === 'next-step-left-to-prospect') lastHandOver = { sentence, match, rule };
      else placed.push({ sentence, match, rule });
    }
  }
  if (lastHandOver && !facts.checklist.ownNextStep) placed.push(lastHandOver);
  return placed;
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

function toFinding({ sentence, match, rule }: PlacedMatch, severity: Severity, context: DraftContext): Finding {
  const { span, in: field, text } = sentence;
  const fixes = rule.draftFixes ? rule.draftFixes(match, sentence, context) : match.fixes;
  const whole = field === 'body' ? context.body : context.subject;
  const marked = wholeGraphemes(whole, { from: span.from + match.from, to: span.from + match.to });
  return {
    rule: rule.id,
    kind: 'phrase',
    severity,
    in: field,
    ...marked,
    text: whole.slice(marked.from, marked.to),
    message: sayReader(rule.message, context.readerName),
    advice: sayReader(match.advice ?? rule.advice, context.readerName),
    fixes: fixes.map(({ label, from, to, replacement }) => {
      const fix = wholeGraphemes(whole, { label, in: field, from: span.from + from, to: span.from + to, replacement });
      const dropsSentence = replacement === '' && from === 0 && to === text.length;
      return dropsSentence && field === 'body' ? { ...fix, ...withItsSpace(context.body, fix) } : fix;
    }),
  };
}

/** The rep's own phrases, where no rule's mark stands on the same words. */
function customFindings(sentences: readonly AnalysedSentence[], context: DraftContext, taken: Finding[]): Finding[] {
  const custom = context.settings?.custom;
  if (!custom?.length) return [];
  return sentences.flatMap((sentence) =>
    customMatches(sentence, custom)
      .map(({ match, rule }) => toFinding({ sentence, match, rule }, match.severity ?? rule.severity, context))
      .filter((own) => !taken.some(({ in: field, from, to }) => field === own.in && own.from < to && from < own.to)),
  );
}

/** A phrase is allowed with the small words around it: "following up" in "I'm just following up", not "just" there. */
function isAllowed(marked: string, allowed: readonly string[]): boolean {
  return allowed.some((words) => marked.includes(words) && 2 * words.length >= marked.length);
}

/** The draft rules' one verdict. They speak only of a finished draft that is to move a deal. */
function draftVerdict(
  sentences: readonly AnalysedSentence[],
  facts: DraftFacts,
  context: DraftContext,
): Finding | null {
  const { settings, subject, body, readerName } = context;
  if (context.kind !== 'advance' || !context.looksFinished) return null;
  for (const rule of draftRules) {
    const verdict = settings?.off?.includes(rule.id) ? null : rule.judge(facts, context, sentences);
    if (!verdict) continue;
    const { in: field = 'body', from = 0, to = 0 } = verdict;
    return {
      rule: rule.id,
      kind: 'draft',
      severity: settings?.severity?.[rule.id] ?? rule.severity,
      in: field,
      from,
      to,
      text: (field === 'body' ? body : subject).slice(from, to),
      message: sayReader(verdict.message ?? rule.message, readerName),
      advice: sayReader(verdict.advice ?? rule.advice, readerName),
      fixes: [],
    };
  }
  return null;
}

/**
 * All phrase and draft findings of a draft: the phrases of its sentences as the whole draft lets them stand, and the draft
 * rules' one verdict. Offsets are into the subject or body the sentences come from; phrases in text order, subject first.
 * What the contact's history says comes from `judgeHistory`, so that content scripts need not carry it.
 */
export function judgeDraft(
  sentences: readonly AnalysedSentence[],
  facts: DraftFacts,
  context: DraftContext,
): Finding[] {
  const { settings } = context;
  const allowed = (settings?.allowedPhrases ?? []).map((words) => straighten(words).toLowerCase());
  const findings = standing(sentences, facts, context)
    .filter(({ rule }) => !settings?.off?.includes(rule.id))
    .map((item) => toFinding(item, severityOf(item, facts, settings), context));
  if (!settings?.off?.includes(customRuleId)) findings.push(...customFindings(sentences, context, findings));
  const marks = findings
    .filter(({ text }) => !isAllowed(straighten(text).toLowerCase(), allowed))
    .sort((a, b) => (a.in === b.in ? a.from - b.from : a.in === 'subject' ? -1 : 1));
  const verdict = draftVerdict(sentences, facts, context);
  return verdict ? [...marks, verdict] : marks;
}
