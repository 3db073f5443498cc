import { formatDue, type Viewpoint } from '../../lib/promises/format.ts';
import type { Due } from '../../lib/promises/types.ts';
import { inLanguage } from '../../lib/words/locale.ts';
import { t } from '../../lib/words/t.ts';

/** The four questions of SPIN selling (seed 003), in the order a deal asks for them. */
export const questionKinds = {
  situation: t('question.situation'),
  problem: t('question.problem'),
  implication: t('question.implication'),
  payoff: t('question.payoff'),
} as const;
export type QuestionKind = keyof typeof questionKinds;

/** What is known of the deal, '' where unknown. */
export interface Qualification {
  budget: string;
  authority: string;
  need: string;
  timeFrame: string;
}

export const qualificationWords = {
  budget: t('bant.budget'),
  authority: t('bant.authority'),
  need: t('bant.need'),
  timeFrame: t('bant.timeFrame'),
} as const;

/** The kind of question that helps most with what is known: first the need, then its price, then what solving it brings. */
export function fittingKind({ need, budget, timeFrame }: Qualification, firstReason: string): QuestionKind {
  if (!need) return firstReason ? 'problem' : 'situation';
  return budget && timeFrame ? 'payoff' : 'implication';
}

/** A question to start from; hers to change. */
export function suggestedQuestion(kind: QuestionKind, { need }: Qualification, firstReason: string): string {
  switch (kind) {
    case 'situation':
      return firstReason
        ? `You first came to us about this: ${firstReason}. How do you go about it today?`
        : 'How do you go about this today, from start to end?';
    case 'problem':
      return 'Which part of it takes the most time or goes wrong most often?';
    case 'implication':
      return need
        ? `If “${need}” stays as it is, what does that cost you in a quarter?`
        : 'If it stays as it is, what does that cost you in a quarter?';
    case 'payoff':
      return 'If that were solved, what could you do that you can’t do now?';
  }
}

/** What is said on the phone is English, whatever language the interface speaks. A voicemail that asks for nothing: the next step stays with the caller (seeds 000 and 003). */
export function voicemailWords(firstName: string, purpose: string, next: Due, view: Viewpoint): string {
  const when = formatDue(next, { ...view, shownIn: inLanguage('en', view.locale) });
  const day = /^(?:Today|Tomorrow)/.test(when) ? when.charAt(0).toLowerCase() + when.slice(1) : `on ${when}`;
  const about = purpose ? `I’m calling about ${purpose}` : 'I’m calling as we agreed to stay in touch';
  return `Hello${firstName && ` ${firstName}`}, ${about}. No need to ring back: I’ll try you again ${day}.`;
}

/** The sentences for a deal that has gone quiet; none while it has not (seeds 000 and 004, in our words). */
export function quietDealWords(attempts: number, moves: number, mayStayInTouch: boolean): string[] {
  const words: string[] = [];
  if (attempts >= 3 && !mayStayInTouch) {
    words.push('I keep calling because I believe this helps you. Is it all right if I go on staying in touch?');
  }
  if (attempts >= 4 || moves >= 3) {
    words.push('You can tell me openly: is this still something you want to pursue with me?');
  }
  return words;
}
