import type { DraftFacts } from '../rules/types.ts';
import { type Contents, Prefiltered } from '../text/prefilter.ts';
import type { DraftKind } from './types.ts';

/** What speaks for a follow-up in one sentence: bits, so that a draft's are their union. */
export type KindSignals = number;

// Each holds in most sales mails and few others; only two of them together make a draft one that moves a deal.
const signals: readonly Prefiltered[] = [
  /\b(?:follow(?:ing|ed)?[- ]?up|check(?:ing|ed)? (?:back )?in\b|touch(?:ing)? base|circl(?:e|ing) back|bump(?:ing)?|reach(?:ing|ed)? (?:back )?out|haven't heard|not heard (?:back|from)|(?:my|our) (?:last|previous|earlier) (?:e-?mail|note|message|call)|(?:any|an) updates?\b|get back to me|tried to reach|(?:last|when) we (?:spoke|met|talked))/i,
  /\b(?:proposals?|quot(?:e|ation)s?|demo|pricing|prices|trial|pilot|onboarding|roi|case stud(?:y|ies)|discount|offer|subscription|licen[cs]es?|seats|renewal|purchase|(?:your|an) order|orders|estimate|budget|package|partnership|vendor|samples?|consultation|contract|invoice)\b/i,
  /\b(?:our (?:platform|product|solution|services?|software|tool|offering|clients|customers)|we (?:help|helped|offer|provide|work with|specialize|partner with)|help(?:s|ed|ing)? (?:you|your|companies|teams|businesses|clients)|your (?:team|company|business|goals|needs|industry|sales|growth|website|customers|store|project|event))\b/i,
  /\b(?:(?:quick|short|brief|\d\d|fifteen|ten)[ -]?(?:minute|min)?s?[ -]?(?:call|chat|meeting|conversation|minutes|demo)|schedule (?:a|some|time)|book (?:a|some|time)|calendly|hop on|jump on|set up (?:a|some) (?:time|call|meeting)|worth (?:a|\d\d|exploring)|find (?:a )?time|open to (?:a|talking|chatting)|available to (?:talk|chat|meet|speak)|(?:chatting|meeting|speaking|talking) (?:with|at|to) )/i,
  /\b(?:interested|interest you|good fit|right (?:person|fit|time)|priority|still (?:relevant|looking|considering|interested)|next steps?|mov(?:e|ing) (?:this )?forward|decision|decided|not the right|no pressure|love to (?:work with|continue|hear|show|find|connect)|happy to (?:answer|help|chat|jump|hop|send|share|walk|discuss)|feel free to (?:contact|reach|call))\b/i,
].map((pattern) => new Prefiltered(pattern));
const chase = 1;
const resource = 32;
const greeting = 64;
const shares = new Prefiltered(
  /\b(?:article|guide|report|white ?paper|podcast|book|webinar|blog|newsletter|study)\b|thought (?:you|of you|this|it)/i,
);
const occasion = new Prefiltered(
  /\b(?:happy (?:birthday|holidays|new year|anniversary)|congratulations|congrats|season's greetings)\b/i,
);

/** What one sentence says about the draft's kind. Remembered with the sentence. */
export function kindSignals(text: string, contents: Contents): KindSignals {
  let bits = 0;
  for (let i = 0; i < signals.length; i++) if ((signals[i] as Prefiltered).isIn(text, contents)) bits |= 1 << i;
  if (shares.isIn(text, contents)) bits |= resource;
  if (occasion.isIn(text, contents)) bits |= greeting;
  return bits;
}

export interface KindClues {
  facts: DraftFacts;
  /** The union of its sentences' signals, the subject's included unless it is inherited ("Re: …"). */
  signals: KindSignals;
  /** A formula such as "just following up" or a receipt check is marked. */
  chases: boolean;
  /** It answers a message in its thread. */
  isReply: boolean;
}

/**
 * Guesses what a draft is for. Only an `advance` is asked for an ask, a date and an own next step, so it takes two
 * signs of one: on ordinary mail a verdict would be noise (at most 5 in 100 may get one).
 */
export function guessKind({ facts, signals: bits, chases, isReply }: KindClues): {
  kind: DraftKind;
  certainty: number;
} {
  const { checklist, thanks, closesOut, words } = facts;
  let score = chases ? 2 : 0;
  for (let i = 0; i < signals.length; i++) if (bits & (1 << i) && !(i === 0 && chases)) score++;
  if (closesOut) return { kind: 'close', certainty: score >= 2 || bits & chase ? 0.8 : 0.6 };
  const asksNothing = !checklist.ask && facts.handOvers === 0;
  if (bits & (resource | greeting) && !chases && asksNothing) return { kind: 'nurture', certainty: 0.6 };
  if (thanks && !chases && asksNothing && !checklist.ownNextStep && words < 60 && score < 3)
    return { kind: 'thanks', certainty: words < 30 ? 0.8 : 0.6 };
  if (score >= 2) return { kind: 'advance', certainty: Math.min(0.95, 0.4 + 0.15 * score) };
  if (isReply) return { kind: 'answer', certainty: 0.6 };
  return { kind: 'other', certainty: score === 0 ? 0.7 : 0.5 };
}
