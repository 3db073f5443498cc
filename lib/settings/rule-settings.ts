import type { RuleSettings } from '../rules/types.ts';
import type { Settings } from './defaults.ts';

/** What the rep decided about rules and phrases, as the engine takes it: the page and the background read a draft alike. */
export function ruleSettings({
  rulesOff,
  phrasesOff,
  severities,
  phrases,
}: Pick<Settings, 'rulesOff' | 'phrasesOff' | 'severities' | 'phrases'>): RuleSettings {
  return { off: rulesOff, allowedPhrases: phrasesOff, severity: severities, custom: phrases };
}
