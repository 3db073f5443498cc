import { historyRules } from './history-rules.ts';
import { sayReader } from './say-reader.ts';
import type { ContactHistory, Finding, HistoryContext } from './types.ts';

/**
 * What the stored history of a contact says, with or without a draft. An empty history says nothing.
 *
 * @returns findings of kind `history`, without a span, in the catalogue's order
 */
export function judgeHistory(history: ContactHistory, context: HistoryContext): Finding[] {
  const { settings, readerName } = context;
  return historyRules.flatMap((rule): Finding[] => {
    const verdict = settings?.off?.includes(rule.id) ? null : rule.judge(history, context);
    if (!verdict) return [];
    return [
      {
        rule: rule.id,
        kind: 'history',
        severity: settings?.severity?.[rule.id] ?? rule.severity,
        in: 'body',
        from: 0,
        to: 0,
        text: '',
        message: sayReader(verdict.message ?? rule.message, readerName),
        advice: sayReader(verdict.advice ?? rule.advice, readerName),
        fixes: [],
      },
    ];
  });
}
