import { after, byFirstWord, isAt, isOneOf, textAt, type Word } from '../text/words.ts';
import { hasAct, isActIng } from './acts.ts';

/** The words that commit somebody: "I'll", "let me", "we are going to", "Ana will". */
export interface Head {
  /** Index of the first word. */
  at: number;
  /** Index of the first word after it, adverbs and "try to" skipped: where the verb stands. */
  next: number;
  actor: 'writer' | 'reader' | 'other';
  actorName?: string;
  /**
   * `will`: a commitment; `willing`: "I'll be glad to", an offer unless a day is named; `able`: "I can", "happy to",
   * nothing at all without a time; `could`: an offer with a time; `now`: "I'm meeting …", a commitment only together with a day to come.
   */
  strength: 'will' | 'willing' | 'able' | 'could' | 'now';
}

const adverbs = new Set(
  'also|then|just|definitely|certainly|personally|probably|gladly|happily|either|both|again|now|surely|hopefully|absolutely|actually|still|quickly|already|first|next|all|always|briefly|promptly|simply|kindly|only|instead|therefore|obviously'.split(
    '|',
  ),
);
const negations = "not|never|n't|no|hardly|unlikely|neither";

/** Skips "also", "try to", "be happy to", "be sure to", "go ahead and": the index of the verb, or -1 after a negation. */
export function skipToVerb(words: readonly Word[], at: number): { next: number; willing: boolean } | null {
  let index = at;
  let willing = false;
  for (let guard = 0; guard < 12; guard += 1) {
    const word = textAt(words, index);
    if (isOneOf(word, negations)) return null;
    if (adverbs.has(word) || word === ',') {
      index += 1;
      continue;
    }
    const skipped =
      // "re-send"
      after(words, index, 're -') ||
      after(
        words,
        index,
        'try|attempt|aim|plan|hope|need|have|want|endeavor|endeavour|strive|continue|intend|expect|look|manage|work to',
      ) ||
      after(words, index, 'try and') ||
      after(words, index, 'go ahead and') ||
      after(words, index, 'make|be sure to|and|that? i|we?') ||
      after(words, index, 'do my|our best to') ||
      after(words, index, 'be able to');
    if (skipped) {
      index = skipped;
      continue;
    }
    const ready = willingness(words, word === 'be' ? index + 1 : index);
    if (ready) {
      index = ready;
      willing = true;
      continue;
    }
    break;
  }
  return { next: index, willing };
}

/** "(more than) happy to", "glad to": the index after, or 0. */
function willingness(words: readonly Word[], at: number): number {
  let index = at;
  while (isAt(words, index, 'more|than|very|quite|always|so|only|too|really')) index += 1;
  if (!isAt(words, index, 'happy|glad|pleased|delighted|willing|prepared|thrilled')) return 0;
  return textAt(words, index + 1) === 'to' ? index + 2 : 0;
}

type HeadReader = (words: readonly Word[], at: number) => Head | null;

/** Each reader with the words its heads begin at: at any other word none is tried. */
const readersAt = byFirstWord<HeadReader>([
  [readPronounHead, "i|we|i'm|we're|i'd|we'd|im|i'll|we'll|ill|i'il|our|my".split('|')],
  [readOwe, ['i', 'we']],
  [readPlan, "i|we|i've|we've|our|my|me".split('|')],
  [readSubjectless, 'hope|plan|going|planning|hoping|aiming|expect|intend|gonna|am|can|should|shld'.split('|')],
  [
    readLetMe,
    'let|allow|would|more|than|very|quite|always|so|only|too|really|happy|glad|pleased|delighted|willing|prepared|thrilled'.split(
      '|',
    ),
  ],
  [readReaderHead, ['you', "you'll"]],
  [readOtherHead, 'will|is|has|are|plans|wants|want|hopes|intends'.split('|')],
]);
/** "Ana'll", "she'll" */
const others: readonly HeadReader[] = [readOtherHead];

/** The words that most heads begin with: the others end in "'ll". */
export const headStarts = [...readersAt.keys()];

/** A head that begins at `at`, or null. */
export function readHead(words: readonly Word[], at: number): Head | null {
  const word = textAt(words, at);
  for (const read of readersAt.get(word) ?? (word.endsWith("'ll") ? others : [])) {
    const head = read(words, at);
    if (head) return head;
  }
  return null;
}

/** Clauses that only set a condition, a time or a topic: what stands in them is no promise of its own. */
const subordinators = new Set(
  'if|when|whether|until|till|unless|before|after|once|where|what|how|who|why|which|than|whatever|wherever|whenever|while|though|although|lest|whom|whose'.split(
    '|',
  ),
);

/** Whether the words right before a subject make its clause a subordinate one ("if I can", "what I'll", "so I can"). */
export function isSubordinate(words: readonly Word[], { at, strength }: Head): boolean {
  const able = strength !== 'will';
  const before = textAt(words, at - 1);
  if (isRelative(words, at) && !able) return false;
  if (subordinators.has(before) || isOneOf(before, 'doubt|wish|wonder|hope|hoped')) return true;
  if (
    isOneOf(before, 'think|believe|expect|know|sure|promise') &&
    isAt(words, at - 2, "not|don't|can't|cannot|doubt|won't")
  )
    return true;
  if (able && isOneOf(before, "that|as|because|since|i'd|see|think|not")) return true;
  // "so I can call you" is what for; "so I'm sending it tomorrow" is what follows.
  if (able && strength !== 'now' && before === 'so') return true;
  if (
    before === 'that' &&
    /^(?:so|states?|provides?|requires?|says?|assumes?|hope|wish|appreciate|everything|things?|anything|all)$/.test(
      textAt(words, at - 2),
    )
  )
    return true;
  return isOneOf(before, 'anything|everything|something|things');
}

/** "the deck, which I'll send on Friday": told by the way; "I don't know which I'll send" and "on which" are not. */
export function isRelative(words: readonly Word[], at: number): boolean {
  return (
    textAt(words, at - 1) === 'which' &&
    at > 1 &&
    !/^(?:on|of|in|to|for|me|know|decide|see|sure|or)$/.test(textAt(words, at - 2))
  );
}

function head(
  words: readonly Word[],
  at: number,
  next: number,
  actor: Head['actor'] = 'writer',
  strength: Head['strength'] = 'will',
): Head | null {
  const verb = skipToVerb(words, next);
  if (!verb) return null;
  return { at, next: verb.next, actor, strength: verb.willing && strength === 'will' ? 'willing' : strength };
}

/** A head of the writer's whose verb needs no skipping. */
export const writes = (at: number, next: number, strength: Head['strength']): Head => ({
  at,
  next,
  actor: 'writer',
  strength,
});

const contractedWill = /^(?:i'll|ill|we'll|i'il)$/;

function readPronounHead(words: readonly Word[], at: number): Head | null {
  const first = textAt(words, at);
  if (contractedWill.test(first)) {
    if (after(words, at + 1, 'look forward')) return writes(at, at + 4, 'now');
    // "ill" is a word of its own: "fell ill".
    if (first === 'ill' && !hasAct(textAt(words, at + 1)) && !isAt(words, at + 1, 'also|make')) return null;
    return head(words, at, at + 1);
  }
  let index = at;
  let isWriter = false;
  if (first === 'i' || first === 'we') {
    index = at + 1;
    isWriter = true;
  } else if (isOneOf(first, "i'm|we're|i'd|we'd|im")) {
    index = at;
    isWriter = true;
  } else if (isOneOf(first, 'our|my') && isAt(words, at + 1, 'team|office|side')) {
    index = at + 2;
    isWriter = true;
  }
  if (!isWriter) return null;
  // "Ana and I will", "both of us": the subject is the writer all the same. "I personally will"
  while (
    isAt(
      words,
      index,
      'also|personally|myself|then|both|all|just|definitely|certainly|hopefully|probably|still|ourselves',
    )
  )
    index += 1;
  const aux = textAt(words, index);
  if (isOneOf(aux, 'will|shall|wil')) return head(words, at, index + 1);
  if (aux === 'should' || aux === 'shld') {
    // "I should have an answer today"; "we should discuss this" is a proposal.
    const verb = skipToVerb(words, index + 1);
    const sure =
      isAt(words, index + 1, 'have|be|get') || textAt(words, index + 2) === 'be' || textAt(words, index + 2) === 'have';
    return sure && verb ? writes(at, verb.next, 'able') : null;
  }
  if (aux === 'can') return head(words, at, index + 1, 'writer', 'able');
  if (aux === 'could') return head(words, at, index + 1, 'writer', 'could');
  if (after(words, index, 'plan|hope|intend|aim|expect|promise to'))
    // "I hope to see you at the party" is a wish.
    return aux === 'hope' && textAt(words, index + 2) === 'see' ? null : head(words, at, index + 2);
  if (after(words, index, 'look forward to')) return writes(at, index + 3, 'now');
  if (aux === "i'll" || aux === "we'll") return head(words, at, index + 1);
  if (aux === 'would' || aux === "i'd" || aux === "we'd") {
    const ready = textAt(words, index + 1) === 'be' ? skipToVerb(words, index + 1) : null;
    return ready?.willing ? writes(at, ready.next, 'able') : null;
  }
  let be = isOneOf(aux, "am|are|i'm|we're|im|r") ? index + 1 : 0;
  if (be) {
    if (isAt(words, be, 'also|now|just|still|currently|all|both')) be += 1;
    const verb = textAt(words, be);
    if (after(words, be, 'going|about|set|scheduled|due|slated|down to')) return head(words, at, be + 2);
    if (verb === 'gonna') return head(words, at, be + 1);
    if (after(words, be, 'looking forward')) return writes(at, be + 3, 'now');
    if (after(words, be, 'planning|hoping|aiming|intending to')) return head(words, at, be + 2);
    const ready = skipToVerb(words, be);
    if (ready?.willing) return writes(at, ready.next, 'able');
    if (isOneOf(verb, negations)) return null;
    // "I'm trying to get it to you by Friday", not "I'm trying to reach you"
    if (after(words, be, 'trying|working to') && !isAt(words, be + 2, 'reach|contact|call'))
      return head(words, at, be + 2, 'writer', 'able');
    return /ing$/.test(verb) ? writes(at, be, 'now') : null;
  }
  return null;
}

/** "Hope to send it tomorrow.", "Am meeting him at 3.", "Can call after 4.": the writer left herself out. */
function readSubjectless(words: readonly Word[], at: number): Head | null {
  const before = textAt(words, at - 1);
  if (at > 0 && !/^[.;:-]$|^(?:but|so)$/.test(before)) return null;
  const [first, second] = [textAt(words, at), textAt(words, at + 1)];
  if (after(words, at, 'hope|plan|going|planning|hoping|aiming|expect|intend to')) return head(words, at, at + 2);
  if (first === 'gonna') return head(words, at, at + 1);
  if (second === 'on' && /^plan/.test(first)) return writes(at, at, 'will');
  if (first === 'should' || first === 'shld') {
    // "Should have called you"
    const sure =
      isAt(words, at + 2, second === 'have' ? 'it|this|them|the|a|an|your|by' : second === 'be' ? 'able' : 'you') &&
      isOneOf(second, 'have|be|get');
    return sure ? head(words, at, at + 1, 'writer', 'able') : null;
  }
  if (first === 'am' && /ing$/.test(second)) return writes(at, at + 1, 'now');
  if (
    first === 'can' &&
    /^\p{L}+$/u.test(second) &&
    !isOneOf(second, 'you|i|we|he|she|they|it|the|this|that|anyone|someone|your|our')
  )
    return head(words, at, at + 1, 'writer', 'able');
  return null;
}

function readLetMe(words: readonly Word[], at: number): Head | null {
  if (textAt(words, at) === 'let' && isAt(words, at + 1, 'me|us')) {
    // "Let me know", "Let me tell you about our product", "They agreed to let me send it"
    if (isAt(words, at + 2, 'know|tell') || isAt(words, at - 1, 'please|to|will|would')) return null;
    return head(words, at, at + 2);
  }
  if (after(words, at, 'allow me to')) return head(words, at, at + 3);
  // "Happy to send it tomorrow", at the start of a clause.
  if (at === 0 || /^[.,;!?:-]$|^(?:but|and)$/.test(textAt(words, at - 1))) {
    const ready = willingness(words, after(words, at, 'would be') || at);
    if (ready) return writes(at, ready, 'able');
  }
  return null;
}

/** "I owe you the numbers by Friday". */
function readOwe(words: readonly Word[], at: number): Head | null {
  if (textAt(words, at) !== 'i' && textAt(words, at) !== 'we') return null;
  const still = textAt(words, at + 1) === 'still' ? 1 : 0;
  if (textAt(words, at + 1 + still) !== 'owe' || textAt(words, at + 2 + still) !== 'you') return null;
  return writes(at, at + 1 + still, 'able');
}

/** "My plan is to call you", "I've made a note to contact you", "I have blocked Thursday to call you". */
const planned =
  /^(?:(?:my|our) (?:plan|aim|goal|intention) is|(?:i|we|i've|we've) (?:have )?(?:made|set|blocked|reserved) (?:[^ .,;!?]+ ){0,6}(?:reminder|note|calendar|time|diary|today|tomorrow|morning|afternoon|[a-z]{2,6}day)) to /;
/** "I've asked Ana to call you" */
const asked = /^(?:i|we)(?:'ve| have) asked (?!you)(?:[^ .,;!?]+ ){1,4}?to (?=(?:[^ .,;!?]+ ){0,4}you)/;
/** "I commit to getting you the quote", "Next step: me calling you". */
const meant = /^(?:me|(?:i|we) (?:commit|look|plan) (?:to|on)) (?=[a-z]{1,12}ing )/;

function readPlan(words: readonly Word[], at: number): Head | null {
  const tail = words
    .slice(at, at + 12)
    .map(({ text }) => text)
    .join(' ');
  const [will, now, other] = [planned, meant, asked].map((find) => find.exec(tail)?.[0].trim().split(' ').length);
  if (will) return head(words, at, at + will);
  if (now) return writes(at, at + now, 'now');
  if (!other) return null;
  const verb = at + other;
  const made = head(words, at, verb, 'other');
  return made && nameFrom(words, made, verb - 2, verb - 1);
}

/** "you said you'd decide by Monday", "you'll send me the contract": the reader's own. */
function readReaderHead(words: readonly Word[], at: number): Head | null {
  const first = textAt(words, at);
  if (
    first === 'you' &&
    isAt(words, at + 1, 'said|mentioned|promised|told|indicated|wrote|agreed|offered|hoped|thought|were|planned')
  ) {
    const verb = textAt(words, at + 1);
    let index = at + 2;
    if (verb === 'told') index += 1;
    // "you said on our call that you'd …"
    if (isAt(words, index, 'on|in|at|during|last|earlier|yesterday'))
      for (const last = index + 6; index < last && !isAt(words, index, "that|you'd|you'll"); ) index += 1;
    if (verb === 'were') {
      if (!after(words, index, 'going|planning|hoping|about to')) return null;
      return head(words, at, index + 2, 'reader');
    }
    if (textAt(words, index) === 'that') index += 1;
    if (isAt(words, index, "you'd|you'll")) return head(words, at, index + 1, 'reader');
    if (after(words, index, 'you would|will|could|can|might')) return head(words, at, index + 2, 'reader');
    if (after(words, index, 'you were going')) return head(words, at, index + 4, 'reader');
    if (isOneOf(verb, 'promised|agreed|offered|hoped|planned') && textAt(words, index) === 'to')
      return head(words, at, index + 1, 'reader');
    return null;
  }
  const will = first === "you'll" ? at + 1 : first === 'you' && isAt(words, at + 1, 'will|should') ? at + 2 : 0;
  if (!will) return null;
  return head(words, at, will, 'reader');
}

export const notNames = new Set(
  'this|that|it|there|here|these|those|which|what|who|everything|nothing|something|the|a|an|our|your|my|his|her|their|its|if|when|as|and|but|or|so|then|hopefully|please|thanks|yes|no|ok|okay|also|however|meanwhile|once|after|before|until|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow'.split(
    '|',
  ),
);

/** "Ana will call you", "my colleague Bob is going to send you", "she'll get back to you". */
function readOtherHead(words: readonly Word[], at: number): Head | null {
  const first = words[at];
  if (!first) return null;
  const contracted = /^(.+)'ll$/.exec(first.text);
  if (contracted && !isOneOf(contracted[1] ?? '', 'i|we|you|it|that|this|there|what')) {
    const made = head(words, at, at + 1, 'other');
    return made && nameFrom(words, made, at, at + 1);
  }
  if (!/^(?:will|is|has|are|plans?|wants?|hopes?|intends?)$/.test(first.text) || at === 0) return null;
  let last = at - 1;
  // "Marcus, our implementation lead, is going to call you"
  if (textAt(words, last) === ',') {
    last -= 1;
    while (last > 0 && at - last < 8 && textAt(words, last) !== ',') last -= 1;
    last -= 1;
  }
  const subject = words[last];
  if (!subject || !/^\p{L}/u.test(subject.text) || notNames.has(subject.text)) return null;
  const pronoun = isOneOf(subject.text, 'he|she|they|somebody|someone');
  const role = isOneOf(
    subject.text,
    'colleague|manager|team|engineer|specialist|rep|representative|assistant|director|office|ceo|cfo|cto|lawyer|legal|accountant|partner|boss|coordinator|support|desk|group|department|secretary|lead|technician|consultant|counsel|finance|accounting|sales|ops|shop|staff|folks|people',
  );
  // "Our AI will call your leads": a product.
  if (isOneOf(subject.text, 'ai|bot|api|app|crm|i|we|you')) return null;
  if (!pronoun && !role && !subject.capital) return null;
  let next = at + 1;
  if (first.text === 'is' || first.text === 'are') {
    // "Ana is sending you the file tonight"
    if (isActIng(words, next))
      return nameFrom(words, { at: last, next, actor: 'other', strength: 'now' }, last, last + 1);
    if (!after(words, next, 'going|planning|hoping to')) return null;
    next += 2;
  } else if (/s$|^(?:plan|want|hope|intend)$/.test(first.text) && first.text !== 'has') {
    if (textAt(words, next) !== 'to') return null;
    next += 1;
  } else if (first.text === 'has') {
    if (!after(words, next, 'agreed|promised|offered to')) return null;
    next += 2;
  }
  const made = head(words, last, next, 'other');
  return made && nameFrom(words, made, last, last + 1);
}

/** Takes the capitalised words before the head as the third person's name. */
function nameFrom(words: readonly Word[], made: Head, last: number, end: number): Head {
  let first = last;
  while (
    first > 0 &&
    words[first - 1]?.capital &&
    words[first - 1]?.spaced !== undefined &&
    !notNames.has(textAt(words, first - 1))
  )
    first -= 1;
  if (/^(?:he|she|they|somebody|someone)(?:'ll)?$/.test(textAt(words, last))) return made;
  if (!words[last]?.capital && !/'ll$/.test(textAt(words, last))) return made;
  const parts: string[] = [];
  for (let index = first; index < end; index += 1) parts.push(capitalize(textAt(words, index).replace(/'ll$/, '')));
  return { ...made, at: first, actorName: parts.join(' ') };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
