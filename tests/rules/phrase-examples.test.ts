import { describe, expect, it } from 'vitest';
import { analyseSentence } from '../../lib/rules/analyse-sentence.ts';
import { phraseRules } from '../../lib/rules/catalogue.ts';
import { examples } from '../../lib/rules/examples.ts';

/** The sentence with the rule's marks written into it, as a person compares them. */
function marked(sentence: string, rule: string): string {
  const { matches } = analyseSentence(sentence, 'body', { times: [], promises: [] });
  return matches
    .filter((match) => match.rule.id === rule)
    .reduceRight(
      (text, { from, to }) => `${text.slice(0, from)}[[${text.slice(from, to)}]]${text.slice(to)}`,
      sentence,
    );
}

describe.each(phraseRules.map((rule) => [rule.id] as const))('%s', (id) => {
  it.each(examples[id]?.flag ?? [])('marks %s', (example) => {
    expect(marked(example.replaceAll('[[', '').replaceAll(']]', ''), id)).toBe(example);
  });
  it.each(examples[id]?.pass ?? [])('lets pass: %s', (example) => {
    expect(marked(example, id)).toBe(example);
  });
});
