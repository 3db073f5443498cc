import { parseQuickAdd } from '../promises/quick-add.ts';
import type { Action, Due, Moment } from '../promises/types.ts';

/** A line such as "call Friday at 3 about pricing", understood. */
export interface NextStepLine {
  action: Action;
  due: Due | null;
  /** "pricing"; '' where the line names nothing beside action and time. */
  purpose: string;
}

/**
 * Understands one line typed on a record. Whom it is for the record knows already: a name or "her" in the line is no topic.
 *
 * @example readNextStep('call Fri 3pm about pricing', moment) // { action: 'call', due: Friday 15:00, purpose: 'pricing' }
 */
export function readNextStep(line: string, moment: Moment): NextStepLine {
  const { action, due, purpose } = parseQuickAdd(line, moment);
  return {
    action,
    due,
    purpose: purpose.replace(/^(?:(?:him|her|them)\b\s*)?(?:(?:about|re|regarding)\b:?\s*)?/i, ''),
  };
}
