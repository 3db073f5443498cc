import { wholeGraphemes } from '../text/graphemes.ts';
import { draftRules, phraseRules } from './catalogue.ts';
import { customMatches, customRuleId } from './custom-phrases.ts';
import { straighten } from './mask.ts';
import type { PhraseRule } from './rule.ts';
import type {
  AnalysedSentence,
  DraftContext,
  DraftFacts,
  Finding,
  PhraseMatch,
  RuleSettings,
  Severity,
} from './types.ts';
import { wordingOfMatch, wordingOfVerdict } from './wording.ts';

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

function toFinding({ sentence, match, rule }: PlacedMatch, severity: Severity, context: DraftContext): Finding {
  const { span, in: field } = sentence;
  const whole = field === 'body' ? context.body : context.subject;
  const marked = wholeGraphemes(whole, { from: span.from + match.from, to: span.from + match.to });
  return {
    rule: rule.id,
    kind: 'phrase',
    severity,
    in: field,
    ...marked,
    text: whole.slice(marked.from, marked.to),
    ...wordingOfMatch(rule, match, sentence, context),
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
function draftVerdict(facts: DraftFacts, context: DraftContext): Finding | null {
  const { settings, subject, body } = context;
  if (context.kind !== 'advance' || !context.looksFinished) return null;
  for (const rule of draftRules) {
    const verdict = settings?.off?.includes(rule.id) ? null : rule.judge(facts, context);
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
      ...wordingOfVerdict(rule, verdict, context),
    };
  }
  return null;
}

/**
 * All phrase and draft findings of a draft: the phrases of its sentences as the whole draft lets them stand, and the draft
 * rules' one verdict. Offsets are into the subject or body the sentences come from; phrases in text order, subject first.
 * Of the sentences those count that phrases were found in, and all where the rep has phrases of her own.
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
    .filter(({ text }) => allowed.length === 0 || !isAllowed(straighten(text).toLowerCase(), allowed))
    .sort((a, b) => (a.in === b.in ? a.from - b.from : a.in === 'subject' ? -1 : 1));
  const verdict = draftVerdict(facts, context);
  return verdict ? [...marks, verdict] : marks;
}
