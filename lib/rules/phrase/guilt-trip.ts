import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const often =
  '(?:(?:(?:several|multiple|many|numerous|countless|repeated|a (?:few|couple(?: of)?|number of)|two|three|four|five|six|\\d) )?times|twice|repeatedly|again and again|on several occasions|on multiple occasions)';

export const rule: PhraseRule = {
  id: 'guilt-trip',
  kind: 'phrase',
  title: 'Counting the silence',
  message: 'Counting unanswered mails makes replying awkward for {reader}.',
  advice: 'Make it easy: "Shall I send a one-page summary instead?"',
  seeds: ['001', '003'],
  severity: 'hint',
  keywords:
    /tried|times|twice|replied|respond|reply|hear|third|fourth|fifth|second|surpris|disappoint|unanswered|unreturned|trying|without|ignor|silence|attempt|repeatedly|ghost|occasions/i,
  patterns: [
    {
      find: phrase`(?:I|we)(?:'ve| have|'d| had)? (?:(?:now|already|also) )?(?:tried|reached out|e-?mailed|called|written|contacted|messaged|attempted|sent|left)[^.!?,;]{0,50}? ${often}`,
    },
    {
      find: phrase`(?:I've|I have|we've|we have) (?:tried|been trying|attempted) (?:repeatedly |unsuccessfully |hard )?to (?:reach|contact|call|get (?:hold|in touch)|connect with|get a hold) (?:of |with )?you`,
    },
    {
      find: phrase`you(?:'ve| have)? (?:still )?(?:haven't|have not|didn't|did not|never|not|failed to|don't|chose not to)(?: yet| even| once)? (?:replied|responded|answered|got(?:ten)? back|returned|reply|respond|answer|get back|return|write back|written back)(?: to (?:me|us|my|any|our)| my| our)?`,
    },
    {
      find: phrase`(?:this is|it's|that's|here's) (?:now )?(?:already )?(?:my|the|our) (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|\w+th) (?:e-?mail|message|attempt|note|follow[- ]?up|time|try|call|reminder)`,
    },
    {
      find: phrase`(?:I'm|I am|I was|we're|we are) (?:a (?:bit|little) |quite |very |really |somewhat )?(?:surprised|disappointed|concerned|confused|shocked|sad|frustrated|puzzled)(?: that| not| to| at| by)? ?(?:I|we|you|your|not|have|hear)(?:'ve|'s)?(?: [a-z']{1,20}){0,3} (?:heard|hear|replied|responded|response|answered|silence|reply|gotten|received)`,
    },
    {
      find: phrase`(?:(?:I|we)(?:'ve| have)? )?(?:still |yet )?(?:haven't|have not|not|have yet to|never) (?:yet |still )?(?:heard|hear|received|gotten|got|had) (?:anything |a single |any |a |even a )?(?:back|from you|reply|response|answer|word)(?: (?:back )?(?:from you|yet|since))?`,
    },
    {
      find: phrase`(?:my|our) (?:last |previous |earlier )?(?:(?:two|three|four|five|several|many|\d) )?(?:e-?mails?|messages?|calls?|notes?|voicemails?|attempts?) (?:have |has )?(?:went|gone|go|been|remain(?:ed)?|were|was) (?:unanswered|ignored|unreturned|without (?:a )?(?:reply|response|answer))`,
    },
    {
      find: phrase`(?:your|the|radio) silence|(?:you're|you are|you've been) (?:ignoring|avoiding|ghosting) (?:me|us|my)`,
    },
    {
      find: phrase`(?:I|we)(?:'ve| have) (?:reached out|sent|e-?mailed|called|written|left)[^.!?;]{0,60}(?:but|and|without|with no)(?: (?:I|we))?(?:'ve| have)? (?:haven't|not|yet to|no|never|a|any|hear|getting|receiving|gotten)(?: (?:yet|still|a|any|heard|back|hearing|reply|response|answer|from|you)){1,4}`,
    },
  ],
  unless: [
    /\b(?:if|unless|should|in case) (?:I|we|you) (?:haven't|have not|don't|do not|not|didn't|hear)\b[^.,;]*/gi,
    /\b(?:tried|used|tested) (?:it|the \w+|this)\b[^.]{0,30}times/gi,
  ],
};

export const examples: Examples = {
  flag: [
    "[[I've tried to reach you several times]].",
    "[[You haven't replied to my]] last note.",
    '[[This is my third email]] about the lease.',
    "[[I'm surprised I haven't heard]] from you.",
    "I sent the quote in May and [[haven't heard back]].",
    '[[My last two emails went unanswered]].',
    "[[I've called you twice]] this week.",
    '[[We have been trying to reach you]] about the lease.',
  ],
  pass: [
    "You haven't signed up for the pilot yet, so here is the link.",
    "If I haven't heard by Thursday, I'll call you on Friday at 10.",
    'We tried the new line three times.',
    'Ana has not heard from the vendor.',
    'This is my second year in the role.',
    "I'm surprised by how fast the pilot went.",
    'I sent you two samples on Monday.',
    'You answered two of the three questions.',
    'This is the third release this year.',
  ],
};
