import { controlSentences } from '../control-sentence.ts';
import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

/** Before an order to the reader: the start of a clause, or "please". "They let me know" has neither. */
const order =
  '(?<=^[^A-Za-z]{0,6}|[.!?:;,—–(] ?| - |\\b(?:please|pls|kindly|just|do|simply|and|so|or|but|then|also|always|way|otherwise|can|may|could|should|questions|help|interested|anything|further|needed|need|this|it|that) )';
/** "your favorable reply", "your kind response" */
const yourAnswer =
  'your (?:\\w{1,12} )?(?:reply|replies|response|answer|feedback|thoughts|call|e-?mail|message|comments|input|decision|confirmation|news|instructions)';
const reach =
  '(?:reach out|contact|call|ring|phone|e-?mail|text|write|message|reply|respond|ask|get (?:in touch|back)|drop|give (?:me|us)|shoot|send (?:me|us)|let (?:me|us)|book|schedule|connect|ping|reach|stop by|come back|hit reply|tell (?:me|us)|share|direct|grab|book|pick|set up)';

export const rule: PhraseRule = {
  id: 'next-step-left-to-prospect',
  kind: 'phrase',
  title: 'Next step left to the reader',
  message: '{Reader} is busy, so this step may never happen.',
  advice: "Keep it yours: say by when you hope to hear, and when you will call if you don't.",
  seeds: ['000', '002', '003'],
  severity: 'weak',
  // "1 - Call me, I'm ready": an answer put into the reader's mouth
  notAfter: /^\W*(?:\d|[a-e])\W{1,4}$/i,
  patterns: [
    {
      find: phrase`${order}(?:please |kindly |just |do ){0,4}(?:let (?:me|us) know(?: please)?|lmk|keep (?:me|us) (?:posted|updated|informed|in the loop))`,
    },
    {
      find: phrase`(?:please )?(?:do )?feel free to (?:also |either |directly ){0,4}${reach}(?: out)?(?: to)?(?: me| us)?`,
    },
    {
      find: phrase`(?:please )?(?:don't|do not|never|no need to) hesitate (?:to|in) (?:${reach}|reaching|contacting|calling)(?: out)?(?: to)?(?: me| us)?`,
    },
    {
      find: phrase`(?:(?:I|we)(?:'m| am|'re| are|'ll be| will be)? )?(?:very much |really |eagerly |always |also ){0,4}look(?:ing)? forward to (?:hearing|${yourAnswer}|receiv(?:ing|e) your|a (?:reply|response)|(?:the (?:opportunity|chance) (?:to|of) )?(?:speaking|speak|talking|talk|discussing|discuss|connecting|connect|chatting|chat|learning|getting your))(?: (?:back )?from you| (?:with|to) you| back)?`,
    },
    {
      find: phrase`${order}(?:please |kindly |just ){0,4}(?:(?:call|ring|phone|e-?mail|text|message|ping|buzz|contact) (?:me|us|the undersigned|(?:(?:my|our) (?:\w{1,12} )?|the )(?:office|team|shop|helpdesk|assistant))(?: back)?|(?:give (?:me|us|(?:my|our|the) office)|gimme) (?:a|your) (?:quick )?(?:call|ring|shout|buzz|bell|holler)(?: back)?|(?:shout|holler)(?! at| out)|hit me up|pick up the phone|revert(?: back)?|get (?:back to|in touch with) (?:me|us)|get in touch|come back to (?:me|us)|reach (?:out|me|us)(?: to (?:me|us))?|drop (?:me|us) (?:a|an) (?:quick )?(?:line|note|e-?mail|message)|shoot (?:me|us) (?:a|an) (?:quick )?(?:\w+))`,
    },
    {
      find: phrase`(?:(?:I|we)(?:'d|'ll| would| will| hope| am|'m| are|'re| do)? )?(?:just |also |really |eagerly )?(?:love|hope|hoping|like|appreciate|waiting|wait|await|awaiting|keen|excited|eager)(?: to| for| on)?(?: get| have| receive)? (?:hear(?:ing)? (?:back|from you)|${yourAnswer})(?: from you)?`,
    },
    {
      find: phrase`${order}(?:just )?(?:say (?:the word|so|when)|(?:just|simply) (?:(?:reply|answer|respond)(?:(?: to)? this (?:e-?mail|message|note|thread))?|call|text|ring|tell (?:me|us))(?= ?(?:[.!,]|$|if |when|and I))|you(?:'ve| have)(?: got)? (?:my|our) (?:number|details|card|contact)|(?:I'm|I am|we're|we are)(?: (?:just|only)){0,4} an? (?:e-?mail|call|phone call|message|text|click) away|(?:(?:I|we) remain )?at your disposal)`,
    },
    {
      find: phrase`if you ever(?: \w{1,20}){1,9},? (?:my offer|my door|the offer|just|reply|you know|I'm|we're|reach)`,
    },
    {
      find: phrase`(?=(?:please |then |just |simply |hit ){0,4}(?:reply|respond|answer|tell) ?)(?<=\b(?:if|should|when) [^.!?;]{1,80}(?:, |(?= ?(?:just|simply|please))))(?:please |then )?(?:just |simply )?(?:(?:hit )?reply|respond|answer(?= this| my)|tell (?:me|us))(?: (?:to|back))?(?: (?:this|the|my|me)(?: (?:e-?mail|message|note|thread))?)?(?= ?(?:[.!,;]|$|and ))`,
    },
    {
      find: phrase`(?:please |kindly )?(?:respond|reply|answer|call|write)(?: back)? (?:at your (?:earliest |own )?convenience|when(?:ever)? (?:you (?:can|get|have|are)|it))`,
    },
    { find: phrase`${yourAnswer} (?:would|will|is) (?:be )?(?:\w{1,12} )?(?:appreciated|welcome)` },
    { find: phrase`(?:is|are) (?:just |only |always )?an? (?:e-?mail|phone call|call|message|text|click) away` },
    {
      find: phrase`(?:(?:I|we|it)(?:'d| would| should)|(?<=^\W{0,4})would) be (?:\w{1,12} )?\w{4,12} to hear (?:from you|back)|(?:I|we)(?:'m|'re| am| are| remain| stay) at your (?:\w{1,12} )?(?:disposal|service)`,
    },
    { find: phrase`(?:questions?|anything|help), (?:please )?(?:do |just )?ask` },
    {
      find: phrase`you know where (?:to find (?:me|us)|I am|we are)(?! (?:on|with|at)\b)|(?:the )?ball(?:'s| is)? in your court`,
    },
    {
      find: phrase`(?:I|we)(?:'ll| will)? (?:leave (?:it|this|that|the next step) (?:with|to) you|wait (?:for|to hear))`,
    },
  ],
  unless: [
    /\bask(?:ed|ing)? (?:him|her|them) to (?:call|contact|let) me/gi,
    /\b(?:will|'ll|would|to|not|they|he|she|who|you) let (?:me|us) know/gi,
  ],
  draftFixes: controlSentences,
};

export const examples: Examples = {
  flag: [
    '[[Let me know]] what you think.',
    '[[Please let me know]] if you have any questions.',
    '[[Feel free to reach out]] any time.',
    '[[I look forward to hearing from you]].',
    'When you have a moment, [[ring me]].',
    '[[Please call me back]] about the offer.',
    'If it sounds useful, [[give me a shout]].',
    "[[Don't hesitate to contact me]] with questions.",
    '[[Looking forward to your reply]].',
    'Happy to send more - [[just say the word]].',
    '[[Get back to me]] when you can.',
    '[[The ball is in your court]].',
    'If it is ever a headache, [[holler]].',
    "[[We'd be delighted to hear from you]].",
    '[[Awaiting your kind response]].',
    'Any [[questions, just ask]].',
    '[[I should be grateful to hear from you]].',
    '[[We stay at your disposal]] for all questions.',
    '[[It would be great to hear back]].',
    '[[Waiting for your good news]].',
    '[[We look forward to receive your]] order.',
    'If it ever comes up again, [[you know where I am]].',
    "Whenever you're ready, [[just call]].",
    'If the project is on hold [[just tell me]].',
    'Should it come back, [[just hit reply to this thread]].',
    '[[Just call the office]].',
    '[[Your early reply would be appreciated]].',
  ],
  pass: [
    "I'll let you know on Monday.",
    'He let me know that the order shipped.',
    "If I don't hear by Thursday, I'll call you on Friday at 10.",
    'I look forward to seeing you at the workshop.',
    'The team will call me back tonight.',
    'They asked us to contact the vendor.',
    'Ana asked me to call her.',
    'You asked how to reach out to the press.',
    'We look forward to a busy spring.',
    'Did finance let you know the budget?',
    'I was glad to hear from you on Monday.',
    'We decided to revert the change.',
    'The van is at your disposal from Monday.',
    'It was great to hear from you.',
    'You know where we are on price.',
    'The shop will just call the number on file.',
    'Just tell me which of the two you prefer.',
    'If you reply by Friday, you keep the price.',
    'Kindly contact the admissions office.',
  ],
};
