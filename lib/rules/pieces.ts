/** Pieces of patterns that several rules share. Straight quotes only: sentences are masked before they are matched. */

/** Up to two small words: "I just also wanted". */
export const small =
  '(?:(?:just|also|simply|quickly|briefly|really|only|again|gently|personally|actually|kindly|very|so) ){0,4}';

/** "Hi Tom, ", "Tom - ", "PS: " or nothing: what may stand before the first clause of a sentence. Goes in a lookbehind. */
export const clauseStart =
  '(?:^[^A-Za-z_[{]{0,6}|^[^.!?,:;—–-]{1,40}(?:[,:!]| ?[—–]| -|--) ?|[.!?:;—–] ?| - |--|[,(] ?(?:and|so|but|or) |\\b(?:and|so|but) )';

/** "my last e-mail", "the note I sent you on Monday": one of the writer's own messages. */
export const ownMessage =
  '(?:(?:my|our|the|this|that|these|those)(?: (?:last|previous|prior|earlier|recent|first|initial|original|other|two|three|few|past|latest|below|above|trailing|couple of|follow[- ]?up|quick|short|voice)){0,4} (?:e-?mails?|messages?|notes?|mails?|voice-?mails?|voice mails?|dm|dms|texts?|fax(?:es)?|letters?|invites?|invitations?|outreach)|(?:my|the) (?:last|previous|earlier|first) (?:one|few|two)(?! (?:to|of)\\b))';

/** "negation in front": not, never, instead of … directly before the phrase. */
export const negated =
  /(?:\b(?:not|never|without|instead of|rather than|no longer|stop|avoid|more than|than|hate|cannot)|n't)(?: \w+){0,4} $/i;
