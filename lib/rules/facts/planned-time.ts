import type { SentenceMentions } from '../types.ts';

const slot = String.raw`(?:\[{1,2}|\{{1,2}|<)[^\]}>]{0,40}`;
/** A template slot that names a day or a time: "[Day] at [Time]", "{{DAY_1}}", "{time_option_1}". */
const timeSlot = new RegExp(
  `${slot}(?:\\b|_)(?:day|days|date|dates|time|times|time slots?|slots?|weekday|deadline|hour)(?:\\b|_|\\d)[^\\]}>]{0,40}(?:\\]|\\}|>)`,
  'gi',
);
const slotOfSpan =
  /days_|_days|months?|weeks?|timeframe|days ago|ago|last|yesterday|company|name|initial|sent|previous/i;
/** What makes a slot the time of a step to come. */
const before =
  /\b(?:at|on|by|for|before|until|between|is|how's|how about|what about|does|would|available|availability|free|as agreed on|meet|call|again on|i have|or|open|book|try|is)[:\s]*(?:the following times?|this|next)?[-•*\s:]*(?:an? )?$|^[-•*\s\d.)]*$|[\]})] (?:at|or|and|on) $/i;
const past =
  /\b(?:from|since|sent|spoke|met|talked|chatted|mentioned|last|e-?mailed|wrote|yesterday|was|were|had|back in|discussed|launched|called)\b/i;
const offered =
  /\b(?:available|availability|free|works?|suit|how about|how's|what about|i have|open|call|meet|chat|talk|can offer|any time|discuss)\b/i;

/**
 * Whether the sentence names a day or finer for a step to come: `offered` when the writer proposes it or agrees to it,
 * `named` otherwise (a deadline, the reader's step), null for none.
 */
export function hasPlannedTime(
  masked: string,
  sentence: string,
  mentions: SentenceMentions,
): 'offered' | 'named' | null {
  let found = mentions.times.length > 0;
  if (!found && /[[{<]/.test(sentence)) {
    for (const match of sentence.matchAll(timeSlot)) {
      const lead = sentence.slice(0, match.index);
      if (slotOfSpan.test(match[0])) continue;
      if (before.test(lead) && !past.test(lead.slice(-30))) found = true;
    }
  }
  if (!found) return null;
  return offered.test(masked) || /^[^A-Za-z]*[[{]/.test(sentence) ? 'offered' : 'named';
}
