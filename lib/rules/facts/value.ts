/** Whether a sentence brings the reader something: a resource, an answer, a result, news. */
export function bringsValue(masked: string, sentence: string): boolean {
  return patterns.some((pattern) => pattern.test(masked) || pattern.test(sentence));
}
const patterns = [
  /\b(?:attached|enclosed)\b/i,
  /\bhere(?:'s| is| are) (?:the|a|an|some|two|three|my|our|your|what|how)\b/i,
  /https?:\/\//i,
  /\b(?:case study|white ?paper|one-pager|checklist|guide|article|report|benchmark|template|webinar|recap)\b/i,
  /\b(?:thought|figured) (?:you|this|it|that)(?:'d| would| might)? (?:find|be|like|interest|want)/i,
];
