import { review } from '../coach/review.ts';
import type { Moment } from '../promises/types.ts';
import { rule } from '../rules/history/status-without-next-step.ts';
import type { ContactHistory, Finding } from '../rules/types.ts';
import { ruleWords } from '../words/rule-words.ts';

/** Something happened, told by the rep: such a note wants to say what comes next. */
const report =
  /\b(?:called|spoke|talked|met|visited|demo(?:ed)?|meeting|e-?mailed|wrote|sent|showed|asked|agreed|wants?|likes?|liked|interested|objects?|objected)\b/i;

/**
 * What a note lacks as a whole: a status without a next step ("left a message, haven't heard back"), or a report that says
 * nothing of what comes next. Nothing where the note or the contact's stored promises hold one.
 *
 * @param text the rep's own part of the note, finished
 * @param history what is stored of the contact; undefined where nothing is known
 */
export function noteVerdict(text: string, history: ContactHistory | undefined, moment: Moment): Finding | undefined {
  const { promises, checklist, language } = review({ subject: '', body: text }, { moment });
  if (language !== 'en' || promises.length > 0 || checklist.ownNextStep || checklist.date) return undefined;
  const planned = history?.promises ?? [];
  const written = { at: moment.now, channel: 'other', direction: 'out', note: text } as const;
  const isStatus = rule.judge({ touches: [written], promises: planned }, { moment }) !== null;
  const isPlanned = planned.some(({ status, dueAt }) => status === 'open' && dueAt !== null && dueAt > moment.now);
  if (!isStatus && (isPlanned || !report.test(text))) return undefined;
  return {
    ...{ rule: rule.id, kind: 'history', severity: rule.severity, in: 'body', from: 0, to: 0, text: '', fixes: [] },
    message: ruleWords(rule.id, 'message', rule.message, undefined),
    advice: ruleWords(rule.id, 'advice', rule.advice, undefined),
  };
}
