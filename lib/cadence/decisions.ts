import { localDay } from '../promises/format.ts';
import type { Action, Due, Moment } from '../promises/types.ts';
import { addWorkingDays } from '../promises/working-days.ts';
import { dayNumberOf, isoDate } from '../time/calendar.ts';
import type { Channel, Outcome } from './types.ts';

/** What comes after a callback: another one, a plan, or nothing more. */
export type NextKind = 'callback' | 'continue-plan' | 'monthly' | 'after-sale' | 'nothing';

/** In the order the number keys offer them. A thing sent (`done`) asks for none. */
export const outcomes: readonly Exclude<Outcome, 'done'>[] = [
  'agreed-next-step',
  'reached',
  'voicemail',
  'no-answer',
  'wrong-person',
  'not-now',
  'won',
  'lost',
];

/** True for what ends by being sent or written; calls and meetings end with an outcome. */
export function endsByBeingDone(action: Action): boolean {
  return action === 'send' || action === 'email' || action === 'text' || action === 'other';
}

/**
 * The decisions an outcome leaves, the likeliest first: no callback ends without one (seed 001).
 * @param onPlan true where the callback is a step of a plan
 */
export function decisionsAfter(outcome: Outcome, onPlan: boolean): NextKind[] {
  const plan: NextKind[] = onPlan ? ['continue-plan'] : [];
  switch (outcome) {
    case 'done':
      return [...plan, 'nothing'];
    case 'agreed-next-step':
      return ['callback'];
    case 'reached':
      return [...plan, 'monthly', 'after-sale', 'nothing', 'callback'];
    case 'voicemail':
    case 'no-answer':
      return [...plan, 'callback', 'monthly', 'nothing'];
    case 'wrong-person':
      return ['callback', 'nothing'];
    case 'not-now':
      return ['monthly', 'callback', 'nothing'];
    case 'won':
      return ['after-sale', 'callback', 'nothing'];
    case 'lost':
      return ['monthly', 'nothing', 'callback'];
  }
}

/** The day prefilled for the next callback: the next working day, or the second where nobody answered today. */
export function nextCallbackDue(outcome: Outcome, moment: Moment): Due {
  const today = dayNumberOf(localDay(moment.now, moment.timeZone));
  const days = outcome === 'voicemail' || outcome === 'no-answer' ? 2 : 1;
  return { kind: 'day', date: isoDate(addWorkingDays(today, days, moment)) };
}

/** The action a plan's channel asks for in a callback. */
export function actionOf(channel: Channel): Action {
  const actions: Record<Channel, Action> = {
    'in-person': 'meet',
    phone: 'call',
    letter: 'send',
    text: 'text',
    fax: 'send',
    email: 'email',
    social: 'other',
    other: 'other',
  };
  return actions[channel];
}

/** The channel of a promise that no plan made. */
export function channelOf(action: Action): Channel {
  const channels: Record<Action, Channel> = {
    call: 'phone',
    email: 'email',
    text: 'text',
    meet: 'in-person',
    send: 'email',
    other: 'other',
  };
  return channels[action];
}
