import { type Contents, contentsOf, Prefiltered } from '../text/prefilter.ts';
import { cutWords, type Word } from '../text/words.ts';
import { phraseRules } from './catalogue.ts';
import { sentenceFacts } from './facts/sentence-facts.ts';
import { mask, straighten } from './mask.ts';
import { matchesOf } from './pattern.ts';
import { replaceWords } from './replace-words.ts';
import type { Pattern, PhraseRule } from './rule.ts';
import type { Field, PhraseMatch, SentenceAnalysis, SentenceMentions } from './types.ts';

/** A rule with its patterns prefiltered: most sentences have to do with none of them. */
interface ReadyRule {
  rule: PhraseRule;
  patterns: readonly (Pattern & { filter: Prefiltered })[];
}

const rules: readonly ReadyRule[] = phraseRules.map((rule) => ({
  rule,
  patterns: rule.patterns.map((pattern) => ({ ...pattern, filter: new Prefiltered(pattern.find) })),
}));

/** The longest of overlapping matches, in text order; between equals the first of the list. */
function withoutOverlaps(matches: PhraseMatch[]): PhraseMatch[] {
  const kept: PhraseMatch[] = [];
  for (const match of matches) {
    if (!kept.some((other) => match.from < other.to && other.from < match.to)) kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** What shares its clause with `from..to`; the whole sentence where that clause is nothing but those words. */
function beside(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - longestClause), from);
  const after = text.slice(to, to + longestClause);
  const near = `${before.split(clauseBreak).at(-1)}|${after.split(clauseBreak)[0]}`;
  return /\w/.test(near) ? near : `${before}|${after}`;
}
const longestClause = 200;
const clauseBreak = /[,;:—–]| (?:and|but|so) /;

/** What one rule finds in a sentence; `masked` is the sentence without quotations and slots (`mask`). */
function matchesOfRule(
  { rule, patterns }: ReadyRule,
  sentence: string,
  masked: string,
  contents: Contents,
): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [];
  let lookAlikes: RegExpExecArray[] | undefined;
  for (const { filter, fixes = [], severity, advice } of patterns) {
    if (!filter.mayMatch(contents)) continue;
    for (const match of matchesOf(filter.pattern, masked)) {
      const from = match.index;
      const to = from + match[0].trimEnd().length;
      if (rule.notAfter?.test(masked.slice(Math.max(0, from - longestClause), from))) continue;
      lookAlikes ??= (rule.unless ?? []).flatMap((pattern) => matchesOf(pattern, masked));
      if (lookAlikes.some((other) => from < other.index + other[0].length && other.index < to)) continue;
      if (rule.needs && !rule.needs.test(beside(masked, from, to))) continue;
      found.push({
        rule,
        from,
        to,
        severity,
        advice,
        fixes:
          typeof fixes === 'function'
            ? fixes(match, sentence)
            : fixes.map((words) => replaceWords(sentence, from, to, words)),
      });
    }
  }
  return found.length < 2 ? found : withoutOverlaps(found.sort((a, b) => b.to - b.from - (a.to - a.from)));
}

/** In UTF-16 units. Nobody writes a sentence this long; a pasted log or table must not hold up a key press. */
const longestSentence = 2_000;

/** A subject that was there before: of an answer or a forward, in the usual languages. */
export const inherited = /^\s*(?:re|fwd?|fw|aw|wg|tr|sv|antw)\s*:/i;

const asksOn = /[ ,](?:could|can|shall|would|does|what|when|how) .*\?/i;

/**
 * What the phrase rules find in one sentence, and the facts draft rules need. Pure: the same arguments give the same
 * answer, so the coach remembers it for sentences that did not change.
 *
 * @param sentence the sentence as it stands in the draft, or a whole subject line
 * @param field `subject` runs only the rules made for subjects; an inherited "Re: …" is not the writer's wording
 * @param mentions times and promises that lib/promises found in the sentence, offsets relative to it
 * @param contents what `contentsOf` said of it, where the caller has it already
 * @param words `sentence` as `cutWords` cuts it, likewise
 */
export function analyseSentence(
  sentence: string,
  field: Field,
  mentions: SentenceMentions,
  contents: Contents = contentsOf(sentence),
  words: readonly Word[] = cutWords(sentence),
): SentenceAnalysis {
  const read = sentence.length > longestSentence ? sentence.slice(0, longestSentence) : sentence;
  const masked = mask(read, contents);
  const facts = sentenceFacts(masked, read, contents, mentions, words);
  const matches: PhraseMatch[] = [];
  if (!(field === 'subject' && inherited.test(sentence))) {
    for (const ready of rules) {
      const { rule } = ready;
      if (!ready.patterns.some(({ filter }) => filter.mayMatch(contents))) continue;
      if ((field === 'subject' && !rule.inSubject) || (rule.undated && facts.date)) continue;
      const text = rule.literal ? straighten(read, contents) : masked;
      if (rule.keywords && !rule.keywords.test(text)) continue;
      for (const match of matchesOfRule(ready, read, text, contents)) {
        if (!matches.some((other) => match.from < other.to && other.from < match.to)) matches.push(match);
      }
    }
    matches.sort((a, b) => a.from - b.from);
  }
  const find = (id: string) => matches.find(({ rule }) => rule.id === id);
  const receipt = find('receipt-check');
  return {
    matches,
    facts: {
      ...facts,
      // "Did you get my e-mail?" asks for no more than "yes, got it"; "I hope you got it, when can we meet?" does.
      ask: receipt && !asksOn.test(masked.slice(receipt.to)) ? null : facts.ask,
      handOver: !!find('next-step-left-to-prospect'),
    },
  };
}
