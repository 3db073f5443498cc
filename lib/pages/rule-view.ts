import type { RuleView } from '../../components/options/RulesPart.tsx';
import { draftRules, phraseRules } from '../rules/catalogue.ts';
import { examples } from '../rules/examples.ts';
import { historyRules } from '../rules/history-rules.ts';
import { sayReader } from '../rules/say-reader.ts';
import { ruleWords } from '../words/rule-words.ts';

/** Every rule as the settings show it: marks in phrases first, then verdicts on drafts and on a contact's history. */
export function ruleViews(): RuleView[] {
  return [...phraseRules, ...draftRules, ...historyRules].map(({ id, kind, title, message, advice }) => {
    const flagged = kind === 'phrase' ? examples[id]?.flag[0] : undefined;
    // Here nobody in particular reads.
    const say = (part: 'message' | 'advice', english: string) =>
      ruleWords(id, part, sayReader(english, undefined), undefined);
    return {
      id,
      title: ruleWords(id, 'title', title, undefined),
      about: `${say('message', message)} ${say('advice', advice)}`,
      example: typeof flagged === 'string' ? flagged : '',
    };
  });
}
