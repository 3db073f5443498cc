import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const often =
  '(?:(?:(?:several|multiple|many|numerous|countless|a (?:few|couple(?: of)?|number of)|two|three|four|five|\\d) )?times|twice|repeatedly|on (?:several|multiple) occasions)';

export const rule: PhraseRule = {
  id: 'guilt-trip',
  kind: 'phrase',
  title: 'Counting the silence',
  message: 'Counting unanswered mails makes replying awkward for {reader}.',
  advice: 'Make it easy: "Shall I send a one-page summary instead?"',
  seeds: ['001', '003'],
  severity: 'hint',
  patterns: [
    {
      find: phrase`(?:I|we)(?:'ve| have|'d| had)? (?:now |already |also )?(?:tried|reached out|e-?mailed|called|written|contacted|messaged|sent|left)[^.!?,;]{0,50}? ${often}`,
    },
    {
      find: phrase`(?:I|we)(?:'ve| have) (?:tried|been trying|attempted) (?:[a-z]{4,14} )?to (?:reach|contact|call|get (?:a )?(?:hold|in touch)|connect)(?: of| with)? you`,
    },
    {
      find: phrase`you(?:'ve| have)? (?:still )?(?:haven't|have not|didn't|did not|never|not|failed to|don't)(?: yet| even| once)? (?:repl(?:ied|y)|respond(?:ed)?|answer(?:ed)?|got(?:ten)? back|get back|return(?:ed)?|writ(?:e|ten) back)(?: to (?:me|us|my|any|our)| my| our)?`,
    },
    {
      find: phrase`(?:this is|it's|that's|here's) (?:now |already )?(?:my|the|our) (?:second|third|\d?[nr]d|\w{1,5}th) (?:e-?mail|message|attempt|note|follow[- ]?up|time|try|call|reminder)`,
    },
    {
      find: phrase`(?:I'm|I am|I was|we're|we are) (?:[a-z]{1,8} ){0,4}(?:surprised|disappointed|concerned|frustrated) (?:[a-z']{1,9} ){1,5}?(?:heard|hear|repl(?:ied|y)|respon(?:ded|se)|answer(?:ed)?|silence)`,
    },
    {
      find: phrase`(?:(?:I|we)(?:'ve| have)? )?(?:still |yet )?(?:haven't|have not|not|have yet to|never) (?:yet |still )?(?:heard|hear|received|gotten|got|had) (?:anything |a single |any |a |even a )?(?:back|from you|reply|response|answer|word)(?: (?:back )?(?:from you|yet|since))?`,
    },
    {
      find: phrase`(?:my|our) (?:[a-z]{3,8} ){0,4}(?:e-?mails?|messages?|calls?|notes?|voicemails?|attempts?) (?:have |has )?(?:went|gone|go|been|remain(?:ed)?|were|was) (?:unanswered|ignored|unreturned|without (?:a )?(?:reply|response|answer))`,
    },
    {
      find: phrase`(?:your|the|radio) silence|(?:you're|you are|you've been) (?:ignoring|avoiding|ghosting) (?:me|us|my)`,
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
