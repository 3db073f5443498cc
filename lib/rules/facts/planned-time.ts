import { bracketSign, type Contents, digitSign, has } from '../../text/prefilter.ts';
import type { SentenceMentions } from '../types.ts';

/** A template slot that names a day or a time: "[Day] at [Time]", "{{DAY_1}}", "${visit.date}". */
const timeSlot =
  /\$?[[{<](?=[^\]}>]{0,60}(?:\b|_)(?:(?:\w*(?:day|(?<![pi])date|until|expir\w+)|time|slot)s?|deadline|hour|tomorrow|due|option[_ ]\d)(?:\b|_|\d))[^\]}>]{1,60}[\]}>]/gi;
/** Slots that hold something else, or a time that is over or coarse. */
const otherSlot =
  /time ?(?:zone|frame|line|period)|days[_ ]ago|\bago\b|\blast\b|yesterday|months?\b|(?<!of (?:the )?)weeks?\b|initial|original|sent|previous|prior|times? saved|number|no\. of|(?:start|wedding|event)[_ ]date|(?:full|real|lead)[-_ ]time|company|name\b|\bdays_|\b(?:pick|link|suggestions?|schedule an?)\b/i;
/** What stands before the slot of a step to come. */
const leadsToStep =
  /\b(?:at|on|by|for|before|until|between|is|are|how's|about|do(?:es)?|would|availab\w+|free|meet|call|have|or|open|book|try|around|after|from|starting|early as|this|next|options?|slots?|times?|dates?|tomorrow|(?:expires|ends|renews)(?: in(?: just)?)?|due|through|holding|know if|see you|(?:let's|can we|shall we|'ll|will)(?: \w+){1,5})[:\s]*[-•*\s:]*(?:an? |the |either )?$|^[-•*→\s\d.)a-c]*(?:(?:option|slot|date|time|when)[\s\w]{0,4}[:–—-] ?)?$|[\]}>] ?(?:at|or|and|on|[,/–-])? ?$/i;
/** Words that tell of something over: "the note I sent on [day]", "our call on [date]". */
const past =
  /\b(?:sent|left|spoke|met|[a-z]{3,9}ed|wrote|yesterday|was|were|had|since|follow(?:ing)? up|checking in|last|(?:my|our|your|the) (?:\w+ ){0,4}(?:note|e-?mail|message|call|meeting|conversation|visit|chat|proposal|quote|letter|order|demo|showing|consultation|invoice|pitch|request)) (?:[\w' ]{0,45})?(?:on|from|of|at|for|in|back)? ?$|days from ?$|\b(?:start|completion|delivery) date: ?$|\b(?:thanks|thank you|great|nice|pleasure|enjoyed)\b[^.!?]{0,60}$/i;
const toCome =
  /\b(?:upcoming|scheduled|next|still on|is (?:on|at)|confirm(?:ing)?(?! (?:that|you)\b)|see you|will|'ll|forward to|available|agreed|book|reserve|again|set|confirmed for|expires|renews|due)\b|\b(?:by|until|before|through)(?: x)? $/i;

/** Told, not planned: a past tense verb with nothing that looks ahead. */
const told =
  /\b(?:(?:has|have|'ve) (?:gone|been|come|done|made|had|taken|seen)|thank(?:s| you)(?: again)? for|was|were|did|had|spoke|met|(?<!invite )sent|thought|saw|left|came|went|told|(?<!ve )got|said|heard|ran|gave|took|wrote|(?<!ve )held|sold|paid|(?!need|interest|(?:re)?schedul|requir|expect|plann|bas|suppos|clos|propos|confirm|book|mov|pencil|postpon|push|arrang|block|reserv|delay)[a-z]{3,12}ed)\b/i;
const ahead =
  /\b(?:(?:would|could|should)(?! have)|will|'ll|'d|can|shall|let's|let me|please|pls|available|free|requires?|due|deadline|(?:going|hop(?:e|ing)|want) to|plan|(?<!the |your )needs?|must|may|might|works|ok|expire[sd]?|ends(?! up)|closes|renews|until)\b|\?/i;
/** Coarser than a day, or a length of time: "in a month", "in 15 minutes of your time". */
const coarse =
  /^_|\bnow$|^(?:morning|afternoon|evening)$|^(?:with)?in [\w -]{1,30} (?:minutes?|mins?|weeks?|months?|quarters?|years?)$|\b(?:end of (?:the |this |next )?(?:week|month|quarter|year))\b|\b(?:few|couple(?: of)?|several|some) (?:days|weeks)$|\bnext [3-9]0 days$|(?:[nrsi]day|night|morning|evening|afternoon)s$/i;
/** Before it: where somebody is, or since when something holds; neither asks anything of anybody. */
const presence =
  /\b(?:(?:be|am|is|are|'m|'s|'re|get|land|come|coming|getting) back(?: in| at| from| on| to (?:the|work))?|(?:be|am|is|are|'m|'s|'re) (?:out|off|gone|closed|shut)|gone|out of (?:the |my )?(?:office|town)|not (?:be )?able to attend|off to|off on|on (?:vacation|leave|holiday|pto)|away|working from|returning|arrives?|lands|being|(?:is|are|'s|'m|'re) (?:in|at) [a-z ]+(?:until|through))(?: [a-z]+){0,6} ?$|\w,? who (?:will|is|has)\b[^?]*$|\b(?:beginning|effective|dated|as of|based on) (?:on )?$/i;

/** Before "from Monday" where it is to come; "your questions from Monday" are over. */
const startsThen = /\b(?:available|free|open|start\w*|effective|valid|applies|here|in)(?: again| there)? ?$/i;

/** A day that is out: "anything but Tuesday", "Thursday doesn't work", "Monday's numbers". */
const ruledOut =
  /\b(?:have an? [a-z]+|enjoy(?: your)?|hope|any ?\w+ (?:but|except)|can(?:'t|not) (?:do|make)|(?<!why |but )not)(?: on)? $|\bhow (?:do|does|are) (?:you|they|[a-z ]+s) (?!feel|want|like|think|say|look|sound)[a-z ]+ $/i;
const notThen =
  /^..["_ ]*(?:call|text)s\b|^'s (?!(?:[a-z]+ )?(?:call|meeting|demo|deadline|visit|session|lunch)\b)|^.. ?(?:night|morning|evening)s\b|^.. (?:(?:does|is|wo)n'?t|no longer|is (?:out|bad|full|booked))\b|^.. on an? [a-z]+day\b/i;
const officeHours = /\bmon(?:day)? ?(?:[-–]|to|through) ?(?:fri|sat|sun)/i;
/** "Call me today", "Renew within 14 days" */
const demanded = /^\W*(?:re(?:ply|new|deem|spond)|call|book|order|sign|register|claim|use)\b/i;
/** How long an offer stands: "is valid for 30 days", "20% off for 48 hours", "three days left". */
const lasts =
  /(?:\w (?:valid|good|stands|holds?|locked in)|% off(?: \w+){0,3}) for (?:the next )?[\d{[_\]}]+ (?:\w+ )?(?:day|hour)s(?! from)|[\d\]}] (?:day|hour)s? (?:left|remain|to (?:accept|claim|decide|use|sign|pay|book|order|respond))/i;
/** "What would you fix tomorrow?", "imagine tomorrow" */
const supposed = /\b(?:imagine|what (?:would|happens)|if you could)\b/i;
/** "We usually answer within a day" */
const habit = /\b(?:i|we) (?:always|(?:typical|usual|normal)ly)\b/i;
/** How long something takes or is granted, unless the sentence looks ahead. */
const measured = /^(?:with)?in [\w –-]+ (?:hours|days)$/i;

const offered =
  /\b(?:(?<!remains )availab\w+|free|works?|suits?|how's|(?:how|what) about|(?:i|we) have|open|call(?!-)|meet(?:ing)?|chat|talk|speak|can offer|any ?time|discuss|agreed|see you|join|book|slot|hold|visit|stop by|come by|lunch|coffee|demo|does|would)\b/i;

/**
 * Whether the sentence names a day or finer for a step to come: `offered` when the writer proposes it or agrees to it,
 * `named` otherwise (a deadline, the reader's step), null for none.
 *
 * @param masked the sentence as `mask` gives it
 * @param sentence the same sentence with its template slots readable
 * @param contents what stands in it
 */
export function findPlannedTime(
  masked: string,
  sentence: string,
  contents: Contents,
  mentions: SentenceMentions,
): 'offered' | 'named' | null {
  const slotted = has(contents, bracketSign) && hasTimeSlot(sentence);
  const promised = mentions.promises.some(({ actor, due }) => actor === 'writer' && due !== null);
  const planned =
    !habit.test(masked) &&
    mentions.times.some(({ from, to }) =>
      promised ? !coarse.test(masked.slice(from, to).trim()) : isPlanned(masked, from, to),
    );
  if (!planned && !slotted) return has(contents, digitSign | bracketSign) && lasts.test(masked) ? 'named' : null;
  return offered.test(masked) || /^[^A-Za-z]*[[{<]/.test(sentence) ? 'offered' : 'named';
}

function isPlanned(masked: string, from: number, to: number): boolean {
  const words = masked.slice(from, to).trim();
  if (coarse.test(words) || officeHours.test(masked)) return false;
  // "He is in Oslo until Friday" is told by what stands before the day.
  const before = masked.slice(0, from) + (/^until/i.test(words) ? 'until' : '');
  if (presence.test(before) || (/^from /i.test(words) && !startsThen.test(before))) return false;
  if (ruledOut.test(before) || (notThen.test(masked.slice(to - 2)) && !/\bif\b/i.test(before))) return false;
  const clause = clauseAround(masked, from, to);
  if (supposed.test(clause)) return false;
  if (measured.test(words) && /\bcan (?:get|have|be|go|help)\b/i.test(clause)) return false;
  const looksAhead = ahead.test(clause);
  const asked = looksAhead || demanded.test(clause);
  if (!asked && (measured.test(words) || (/\d ?%/.test(clause) && !/\b(?:by|before|until) /i.test(words))))
    return false;
  if (/^(?:for )?today$/i.test(words)) {
    // "Are you ready to order today?" urges.
    if (!asked || /\bthan\b|(?:you|^\W*) ?ready to\b/i.test(clause)) return false;
    // "How do you handle returns today?": nowadays
    if (/^\W*(?:how|what|who|which|where) (?!.*\b(?:works?|suits?|available|free|call|talk|meet)\b)/i.test(clause))
      return false;
  }
  return looksAhead || !told.test(clause);
}

const clauseEnd = /[;—]| - |, (?:but|so|and|that|which|it) /;

/** The part between commas and dashes that holds `from..to`. */
function clauseAround(text: string, from: number, to: number): string {
  const before = text.slice(0, from).split(clauseEnd).at(-1) as string;
  return before + text.slice(from, to) + text.slice(to).split(clauseEnd)[0];
}

function hasTimeSlot(sentence: string): boolean {
  for (const match of sentence.matchAll(timeSlot)) {
    const lead = sentence.slice(0, match.index);
    if (otherSlot.test(match[0]) || !leadsToStep.test(lead)) continue;
    const plain = lead.replace(/[[{<][^\]}>]*[\]}>]+/g, 'x');
    if (!past.test(plain) || toCome.test(plain)) return true;
  }
  return false;
}
