import type { Finding } from '../rules/types.ts';
import { t, translation } from './t.ts';

/**
 * What a rule says, in the language of the interface; the rule's own English where that has no words for it.
 *
 * @param reader the first name, undefined where unknown
 */
export function ruleWords(
  rule: string,
  part: 'title' | 'message' | 'advice',
  english: string,
  reader: string | undefined,
): string {
  return translation(`rule.${rule.replaceAll('-', '_')}.${part}`, reader || t('asks.yourReader')) || english;
}

/** A finding that speaks the language of the interface. Its fixes are words of the mail and stay. */
export function translated(finding: Finding, reader: string | undefined): Finding {
  const { rule, message, advice } = finding;
  return {
    ...finding,
    message: ruleWords(rule, 'message', message, reader),
    advice: ruleWords(rule, 'advice', advice, reader),
  };
}
