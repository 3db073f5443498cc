import { isAt, isOneOf, textAt, type Word } from '../../text/words.ts';

/** Forms of the past that don't end in -ed. */
const irregularPast = new Set(
  "was|were|had|did|wasn't|weren't|didn't|hadn't|been|spoke|met|sent|said|told|saw|went|gave|got|came|left|took|made|wrote|heard|rang|held|ran|sat|knew|thought|brought|caught|began|kept|won|lost|bought|understood|chose|agreed".split(
    '|',
  ),
);

/** Words that turn what follows towards the future or the present. */
const ahead = new Set(
  "will|shall|i'll|we'll|you'll|he'll|she'll|they'll|it'll|that'll|ill|going|gonna|can|could|should|would|may|might|must|let|let's|lets|please|to|i'd|you'd|we'd|won't|is|are|am|i'm|we're|isn't|aren't|want|wants|hope|plan|aim|intend|expect|need|have|has|happy|free|available|how|does|do|if|when|once".split(
    '|',
  ),
);

/** Participles that say what is to come: "the meeting scheduled for Friday". */
const arranged = new Set(
  'scheduled|booked|planned|expected|proposed|slated|targeted|penciled|pencilled|moved|pushed|rescheduled|postponed|needed|required|suggested|promised|pledged|promised|due|delayed|deferred|arranged|blocked|reserved'.split(
    '|',
  ),
);
const notPast = new Set(
  'need|feed|speed|indeed|interested|excited|delighted|pleased|hundred|shared|tired|united|limited|unlimited'.split(
    '|',
  ),
);

/** Behind one of these an -ed word is an adjective. */
const leadsToNoun = 'a|an|the|my|your|our|his|her|their|some|any|this|these|those|no|more|two|three|very|in|of|with';
const clauseEnds: ReadonlySet<string> = new Set('.;!?:');
/** Nobody looks further back for the verb. */
const reach = 12;

function isPastVerb(words: readonly Word[], at: number): boolean {
  const verb = textAt(words, at);
  const irregular = irregularPast.has(verb);
  if (!irregular && (verb.length < 4 || !verb.endsWith('ed') || notPast.has(verb) || arranged.has(verb))) return false;
  // "an updated draft", "in cleared funds"
  if (!irregular && isAt(words, at - 1, leadsToNoun)) return false;
  // "I've got Thursday at 2", "I've held Thursday"
  if ((verb === 'got' || verb === 'held') && /^(?:have|has|had|.*'(?:ve|s))$/.test(textAt(words, at - 1))) return false;
  // "needs the tile picked by Monday"
  if (!irregular && words.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:needs?|wants?)$/.test(text)))
    return false;
  // "get it signed by Friday", "will be sent", "to be delivered"
  for (let back = at - 1; back >= Math.max(0, at - 2); back -= 1) {
    if (isAt(words, back, 'be|being|get|getting|it|them|to|need|needs|want|is|are|will')) return false;
  }
  return true;
}

const stillToCome =
  'invite|invites|invitation|confirming|agreeing|accepting|scheduling|booking|setting|offer|offering|joining|slot';

function wasBefore(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = textAt(words, back);
    if (clauseEnds.has(word)) return false;
    if (word === 'were' && textAt(words, back - 1) === 'you') return false;
    if (word === 'was' || word === 'were')
      return !isAt(words, back + 1, 'hoping|thinking|planning|wondering|considering|wanting');
  }
  return false;
}

/**
 * Whether the words of time `from..to` (indices) tell of something over: "we spoke on Monday", "on Monday we spoke",
 * "since Tuesday", "last Friday", "two days ago".
 */
export function isPastMention(words: readonly Word[], from: number, to: number): boolean {
  for (let back = from - 1; back >= Math.max(0, from - 2); back -= 1) {
    const before = textAt(words, back);
    if (isOneOf(before, 'last|past|previous|since|yesterday')) return true;
    if (!isOneOf(before, 'on|the|,')) break;
  }
  const next = words[to]?.text;
  if (next === 'ago' || next === 'earlier') return true;
  for (let back = from - 1; back >= Math.max(0, from - reach); back -= 1) {
    const word = textAt(words, back);
    // "Just sent the invite - chat Tuesday at 2"
    if (clauseEnds.has(word) || (word === '-' && words[back]?.spaced && words[back + 1]?.spaced)) break;
    if (isPastVerb(words, back)) return true;
    // "It was good to see you on Tuesday"; "I was hoping to see you" is only polite.
    if (word === 'to') return wasBefore(words, back);
    if (ahead.has(word)) return false;
    if (isOneOf(word, 'thanks|thank|enjoyed'))
      return !words.slice(back, from).some(({ text }) => isOneOf(text, stillToCome));
  }
  // "On Monday we spoke", "Friday I sent": only right behind the words of time.
  let index = to;
  if (textAt(words, index) === ',') index += 1;
  if (isAt(words, index, 'i|we|you|he|she|they|it')) {
    index += 1;
    if (isAt(words, index, 'also|just|already|briefly|finally')) index += 1;
    return isPastVerb(words, index);
  }
  return isAt(words, index, 'was|were');
}
