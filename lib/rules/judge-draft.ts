import { draftRules, phraseRules } from './catalogue.ts';
import { straighten } from './mask.ts';
import type { PhraseRule } from './rule.ts';
import { sayReader } from './say-reader.ts';
import type {
  AnalysedSentence,
  DraftContext,
  DraftFacts,
  Finding,
  Fix,
  PhraseMatch,
  SentenceFix,
  Severity,
} from './types.ts';

const phraseRuleById = new Map(phraseRules.map((rule) => [rule.id, rule]));

function fixInField(fix: SentenceFix, sentence: AnalysedSentence): Fix {
  return {
    label: fix.label,
    in: sentence.in,
    from: sentence.span.from + fix.from,
    to: sentence.span.from + fix.to,
    replacement: fix.replacement,
  };
}

interface PlacedMatch {
  sentence: AnalysedSentence;
  match: PhraseMatch;
  rule: PhraseRule;
}

function severityOf({ rule, match }: PlacedMatch, facts: DraftFacts, context: DraftContext): Severity {
  const set = context.settings?.severity?.[rule.id];
  if (set) return set;
  const { ask, value } = facts.checklist;
  if (rule.id === 'empty-follow-up') return ask || value ? 'hint' : 'weak';
  if (rule.id === 'next-step-left-to-prospect') return ask ? 'hint' : 'weak';
  return match.severity ?? rule.severity;
}

/** The matches that stand once the whole draft is known: one hand-over, the last, and none beside an own step. */
function standing(sentences: readonly AnalysedSentence[], facts: DraftFacts): PlacedMatch[] {
  const placed: PlacedMatch[] = [];
  let lastHandOver: PlacedMatch | undefined;
  for (const sentence of sentences) {
    for (const match of sentence.analysis.matches) {
      const rule = phraseRuleById.get(match.rule);
      if (!rule) continue;
      if (rule.id === 'next-step-left-to-prospect') lastHandOver = { sentence, match, rule };
      else placed.push({ sentence, match, rule });
    }
  }
  if (lastHandOver && !facts.checklist.ownNextStep) placed.push(lastHandOver);
  return placed;
}

/**
 * All findings of a draft: the phrases of its sentences as the whole draft lets them stand, and the draft rules' one
 * verdict. Offsets are into the subject or body the sentences come from.
 */
export function judgeDraft(
  sentences: readonly AnalysedSentence[],
  facts: DraftFacts,
  context: DraftContext,
): Finding[] {
  const { settings } = context;
  const isOff = (id: string) => settings?.off?.includes(id) ?? false;
  const allowed = new Set((settings?.allowedPhrases ?? []).map((words) => straighten(words).toLowerCase()));
  const findings: Finding[] = [];
  for (const item of standing(sentences, facts)) {
    const { sentence, match, rule } = item;
    const text = sentence.text.slice(match.from, match.to);
    if (isOff(rule.id) || allowed.has(straighten(text).toLowerCase())) continue;
    const fixes = rule.draftFixes ? rule.draftFixes(match, sentence, context) : match.fixes;
    findings.push({
      rule: rule.id,
      kind: 'phrase',
      severity: severityOf(item, facts, context),
      in: sentence.in,
      from: sentence.span.from + match.from,
      to: sentence.span.from + match.to,
      text,
      message: sayReader(match.message ?? rule.message, context.readerName),
      advice: sayReader(match.advice ?? rule.advice, context.readerName),
      fixes: fixes.map((fix) => fixInField(fix, sentence)),
    });
  }
  findings.sort((a, b) => (a.in === b.in ? a.from - b.from : a.in === 'subject' ? -1 : 1));
  if (context.kind !== 'advance' || !context.looksFinished) return findings;
  for (const rule of draftRules) {
    if (isOff(rule.id)) continue;
    const verdict = rule.judge(facts, context, sentences);
    if (!verdict) continue;
    const { from = 0, to = 0 } = verdict;
    const field = verdict.in ?? 'body';
    findings.push({
      rule: rule.id,
      kind: 'draft',
      severity: settings?.severity?.[rule.id] ?? rule.severity,
      in: field,
      from,
      to,
      text: (field === 'body' ? context.body : context.subject).slice(from, to),
      message: sayReader(verdict.message ?? rule.message, context.readerName),
      advice: sayReader(verdict.advice ?? rule.advice, context.readerName),
      fixes: [],
    });
    break;
  }
  return findings;
}
