import { wholeGraphemes } from '../text/graphemes.ts';
import { draftRules } from './catalogue.ts';
import { customMatches, customRuleId } from './custom-phrases.ts';
import { straighten } from './mask.ts';
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

function severityOf({ rule, severity }: PhraseMatch, facts: DraftFacts, settings?: RuleSettings): Severity {
  const set = settings?.severity?.[rule.id];
  if (set) return set;
  const { ask, value } = facts.checklist;
  if (rule.id === 'empty-follow-up') return ask || value ? 'hint' : 'weak';
  if (rule.id === handOverId) return ask ? 'hint' : 'weak';
  return severity ?? rule.severity;
}

const handOverId = 'next-step-left-to-prospect';

/** The one hand-over that stands once the whole draft is known: the last, and none beside an own step. */
function standingHandOver(sentences: readonly AnalysedSentence[], facts: DraftFacts): PhraseMatch | undefined {
  if (facts.checklist.ownNextStep) return undefined;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const last = (sentences[i] as AnalysedSentence).analysis.matches.findLast(({ rule }) => rule.id === handOverId);
    if (last) return last;
  }
  return undefined;
}

function toFinding(sentence: AnalysedSentence, match: PhraseMatch, severity: Severity, context: DraftContext): Finding {
  const { span, in: field } = sentence;
  const whole = field === 'body' ? context.body : context.subject;
  const { from, to } = wholeGraphemes(whole, { from: span.from + match.from, to: span.from + match.to });
  // Named one by one: a long draft has a hundred of them at every key press, and spreading takes three times as long.
  const { message, advice, fixes } = wordingOfMatch(match, sentence, context);
  return {
    rule: match.rule.id,
    kind: 'phrase',
    severity,
    in: field,
    from,
    to,
    text: whole.slice(from, to),
    message,
    advice,
    fixes,
  };
}

/** What the rules find in a draft's sentences, in text order. */
function phraseFindings(sentences: readonly AnalysedSentence[], facts: DraftFacts, context: DraftContext): Finding[] {
  const { proven, settings } = context;
  const handOver = standingHandOver(sentences, facts);
  const findings: Finding[] = [];
  for (const sentence of sentences)
    for (const match of sentence.analysis.matches) {
      const { id } = match.rule;
      if (proven?.includes(id) || settings?.off?.includes(id) || (id === handOverId && match !== handOver)) continue;
      findings.push(toFinding(sentence, match, severityOf(match, facts, settings), context));
    }
  return findings;
}

/** The rep's own phrases, where no rule's mark stands on the same words. */
function customFindings(sentences: readonly AnalysedSentence[], context: DraftContext, taken: Finding[]): Finding[] {
  const custom = context.settings?.custom ?? [];
  return sentences.flatMap((sentence) =>
    customMatches(sentence, custom)
      .map((match) => toFinding(sentence, match, match.rule.severity, context))
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
  let marks = phraseFindings(sentences, facts, context);
  if (settings?.custom?.length && !settings.off?.includes(customRuleId))
    marks = [...marks, ...customFindings(sentences, context, marks)].sort((a, b) =>
      a.in === b.in ? a.from - b.from : a.in === 'subject' ? -1 : 1,
    );
  if (settings?.allowedPhrases?.length) {
    const allowed = settings.allowedPhrases.map((words) => straighten(words).toLowerCase());
    marks = marks.filter(({ text }) => !isAllowed(straighten(text).toLowerCase(), allowed));
  }
  const verdict = draftVerdict(facts, context);
  return verdict ? [...marks, verdict] : marks;
}
