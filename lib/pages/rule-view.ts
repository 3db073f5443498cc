import type { RuleView } from '../../components/options/RulesPart.tsx';
import { draftRules, phraseRules } from '../rules/catalogue.ts';
import { examples } from '../rules/examples.ts';
import { historyRules } from '../rules/history-rules.ts';

/** Every rule as the settings show it: marks in phrases first, then verdicts on drafts and on a contact's history. */
export function ruleViews(): RuleView[] {
  return [...phraseRules, ...draftRules, ...historyRules].map(({ id, kind, title, message, advice }) => {
    const flagged = kind === 'phrase' ? examples[id]?.flag[0] : undefined;
    return { id, title, about: named(`${message} ${advice}`), example: typeof flagged === 'string' ? flagged : '' };
  });
}

/** Here nobody in particular reads. */
function named(text: string): string {
  return text.replaceAll('{reader}', 'your reader').replaceAll('{Reader}', 'Your reader');
}
