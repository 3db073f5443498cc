import type { NextStep } from '../record/types.ts';

const fillers = new Set(
  'the and for with about from that this your our their call meet send mail write email text reply have will back again next week day'.split(
    ' ',
  ),
);

/** The words that say what a task is about: no fillers, no endings. */
function topic(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return new Set(
    words.filter((word) => !fillers.has(word)).map((word) => word.replace(/(?:ing|es|ed|s)$/, '').slice(0, 7)),
  );
}

/**
 * The activity the CRM already shows for the same thing, so that it is linked, not doubled: at least half of the words that
 * carry the shorter one stand in the other too. Undefined when in doubt.
 * @param text a promise's sentence or purpose
 */
export function sameTask(text: string, steps: readonly NextStep[]): NextStep | undefined {
  const wanted = topic(text);
  if (wanted.size === 0) return undefined;
  const overlap = (step: NextStep) => {
    const other = topic(step.title);
    const smaller = Math.min(wanted.size, other.size);
    const common = [...wanted].filter((word) => other.has(word)).length;
    return smaller === 0 || (common < 2 && smaller > 1) ? 0 : common / smaller;
  };
  const [best] = steps.map((step) => ({ step, share: overlap(step) })).sort((a, b) => b.share - a.share);
  return best && best.share >= 0.5 ? best.step : undefined;
}
