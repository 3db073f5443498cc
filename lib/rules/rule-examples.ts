import { examples } from './examples.ts';

/** So many of each say enough. */
const most = 2;

/** Sentences a phrase rule marks, and near ones it lets pass; none for a rule that is not known. */
export function ruleExamples(rule: string): { flagged: string[]; passed: string[] } {
  const { flag = [], pass = [] } = (Object.hasOwn(examples, rule) && examples[rule]) || {};
  return { flagged: firstOf(flag), passed: firstOf(pass) };
}

function firstOf(sentences: readonly string[]): string[] {
  return sentences.slice(0, most).map((sentence) => sentence.replace(/\[\[|\]\]/g, ''));
}
