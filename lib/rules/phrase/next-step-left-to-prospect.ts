import { controlSentences } from '../control-sentence.ts';
import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

/** Before an order to the reader: the start of a clause, "please", "if it helps". "They let me know" has neither. */
const order =
  '(?<=^[^A-Za-z]{0,6}|[.!?:;,—–(] ?| - |\\b(?:please|pls|kindly|just|do|simply|always|definitely|and|so|or|but|then|also|way|otherwise|can|may|could|should|questions|(?:if|in case) (?:interested|needed|so|not|\\S+ [^.!?;]{1,80}(?<! (?:to|I|we|you|he|she|they|will)))) )';
/** "your favorable reply", "your kind response" */
const yourAnswer =
  'your (?:\\w{1,12} )?(?:reply|replies|response|answer|feedback|thoughts|call|e-?mail|message|comments|input|decision|confirmation|go-ahead|news|instructions|details|order|inquiry)';
/** "I'd", "We are". */
const iAm = "(?:I|we)(?:'\\w{1,2}| \\w{2,5})";
const iAmReally = `(?:${iAm}? )?(?:\\w+ly |very much |always |also |just ){0,4}`;

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
      find: phrase`${order}(?:please |kindly |just ){0,4}(?:let (?:me|us) know(?: please)?|lmk|keep (?:me|us) (?:posted|updated|informed|in the loop))`,
    },
    { find: phrase`keep (?:me|us) in mind|(?:think of|remember) us (?:when|if|next|for)` },
    {
      find: phrase`(?<!\b(?:I|we|they|who|people) )(?:please )?(?:(?:do )?feel free|you(?:'re| are) (?:\w+ )?welcome) to (?:also |either |directly ){0,4}(?!ign|disr|del|skip|say|unsub|use|keep(?! (?:my|our))|copy|share (?:it|this|them))\w+(?: (?:out|back|to|me|us)){0,4}`,
    },
    {
      find: phrase`${order}(?:don't|do not|never|no need to) hesitate (?:to|in) \w+(?: (?:out|back|to|me|us|in touch)){0,4}`,
    },
    {
      find: phrase`${iAmReally}look(?:ing)? forward (?:to|for) (?:hearing|${yourAnswer}|(?:receiv\w+|getting) your|a (?:\w{1,12} )?(?:reply|response)|(?:the (?:opportunity|chance) (?:to|of) )?(?:(?:speak|talk|discuss|connect|chat|learn)\w*|moving (?:forward|ahead)|taking the next step))(?: (?:back|from|with|to|you)){0,4}`,
    },
    {
      find: phrase`${order}(?:please |kindly |just ){0,4}(?:(?:call|ring|phone|e-?mail|text|message|ping|buzz|contact|inform|reach) (?:me|us|(?:(?:my|our) (?:\w{1,12} )?|the )(?:office|team|shop|(?:help )?desk))(?: back)?|give (?!you )(?:\w+ ){1,4}a (?:quick )?(?:call|ring|shout|buzz|bell|nudge)(?: back)?|(?:shout|holler)(?! at| out)|fire away|come find (?:me|us)|drop a line|(?:send|shoot) (?:over )?any questions|revert(?: back)?|(?:get|check) back (?:to|with) (?:me|us)|get in touch(?: with (?:me|us))?|(?:come|turn) (?:back )?to us|reach out(?: to (?:me|us))?|hit (?:me|us) up|(?:call|text|phone)(?:(?:\/| or )\w+)?(?= (?:[[{$(+]|\d{3}))|(?:drop|shoot|send|pop) (?:me|us) an? (?:quick )?(?:line|note|e-?mail|message|text|reply))`,
    },
    {
      find: phrase`${iAmReally}(?:love|hope|hoping|like|appreciate|welcome|waiting|wait|await|awaiting|keen|excited|eager)(?: to| for| on)?(?: get| have| receive)? (?:hear(?:ing)? (?:back|from you|either way)|knowing|${yourAnswer})(?: from you)?`,
    },
    // "Any questions, just reply here"; "just reply YES" and "reply and I'll send it" are asks
    {
      find: phrase`${order}(?:please |kindly |just ){0,4}(?:(?:hit )?(?:reply|respond)|write back|answer(?= this| my))(?: (?:directly|back|here|to|this|the|my|e-?mail|message|note|thread|any ?time)){0,6}(?= ?(?:[.!,;)—–]|$|- |if |or |so |when|and (?:(?<=\bif [^.!?]{1,90})|(?!tell|(?:I|we)(?:'ll| will)(?! (?:help|get back|be|answer|find))))))`,
    },
    {
      find: phrase`${order}(?:just )?(?:say (?:the word|so|when)|ask(?=[.!]?$)|you(?:'ve| have)(?: got)? (?:my|our) (?:number|details|card|contact)|(?:(?:just|simply|please) (?:call|text|ring|write|e-?mail)(?! or \w+ (?:your|the|it))|(?:just |simply )?tell (?:me|us))(?= ?(?:[.!,;]|$|if |when|and |or )))`,
    },
    // "If that ever changes, I'd be happy to help", "if it becomes one, here's my calendar"
    {
      find: phrase`(?<=\b(?:if|should) (?=[^.!?;,]{0,50}\b(?:ever|changes?|shifts?|becomes?|comes? (?:up|back)|down the|future|revisit)\b)[^.!?;]{2,120}, )(?:(?:${iAm} (?:always |right )?(?:be )?)?(?:love|glad|happy|delighted|here|ready|at\b)|my (?:number|calendar)|we can (?:\w{1,12} )?(?:pick|talk|chat|reconnect|revisit))`,
    },
    // "I'm here when you're ready", "my inbox is always open"
    {
      find: phrase`(?:I|we)(?:'\w{1,2}| am| are| will)? (?:(?:be|just|only|always|still|remain|stay) ){0,4}(?:at your (?:\w{1,12} )?(?:disposal|service)|(?:here|around)(?=[.!]?$| and| (?:if|when(?:ever)?)(?! you (?:may )?(?:need|have))))`,
    },
    {
      find: phrase`(?:${iAm} (?:just |only ){0,4})?(?:an?|one) (?:[\w-]{1,12} ){0,4}(?:e-?mail|call|message|text|reply) away|ready when you are|(?:my|our|the) (?:inbox|door|line|invitation|offer)(?:'s| is| will)?(?: (?:be|always|still|stays?|remains?)){0,4} (?:open|stands?)(?! (?:at|from|until|to|on|in)\b)|will (?:still |always )?(?:be|remain|stay) (?:right )?here(?=[.:!]|$| if| when)`,
    },
    // A question stays one: "could we meet at your convenience?"
    {
      find: phrase`(?<=\b(?:look|read|review|talk|speak|chat|call|write|reply|respond|connect|meet(?:ing)?|conversation|it|this|up)(?: over)? )(?:at your (?:\w{1,12} )?convenience|when(?:ever)? (?:you (?:get|have|can|find)|you(?:'re| are) (?:ready|free)|(?:(?:it|the tim\w+) )?(?:works|suits|makes sense|is right)))(?![^.!]*\?)`,
    },
    {
      find: phrase`(?<=^\W*)when(?:ever)? you(?:'re|[^.,!?]{0,25} are) ready(?=,? (?:I|we|you|my|let|to)\b)(?![^.!]*\?)`,
    },
    {
      find: phrase`(?:${yourAnswer}|(?:any|an?) (?:\w{1,12} )?(?:reply|response|answer)(?: \w{1,12}){0,4}) (?:would|will|is) (?:be )?(?:\w{1,12} )?(?:appreciated|welcome)(?! \w)`,
    },
    {
      find: phrase`(?:(?:I|we|it)(?:'d| would| should)|(?<=^\W{0,4})would) be (?:\w{1,12} )?\w{4,12} to hear (?:from you|back)`,
    },
    {
      find: phrase`you know (?:where|how) (?:to (?:find|reach) (?:me|us)|I am|we are)(?! (?:on|with|at)\b)|(?:the )?ball(?:'s| is)? in your court|(?:the )?next (?:step|move) is yours(?=[.!]|$)`,
    },
    {
      find: phrase`(?:I|we)(?:'ll| will)? (?:leave (?:it|this|that|the next step) (?:with|to) you|wait (?:for|to hear))`,
    },
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
    'Any questions, [[just ask]].',
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
    'Stuck on the form? [[Reply here]].',
    "If plans change, [[I'd be happy]] to look at it again.",
    "If it becomes urgent, [[here]]'s my calendar.",
    "[[I'm here]] when the budget is settled.",
    'Should the cellar flood again, our pump is [[one call away]].',
    '[[Our door is always open]].',
    'The plan [[will still be here]] when the move is done.',
    'Please [[keep us in mind]] for the next site.',
    'Have a look [[when you get]] a minute.',
    '[[Feel free to forward]] this to the plant manager.',
    '[[You are always welcome to call]].',
    'If the dates moved [[let me know]].',
    'If the lot is taken, [[please inform us]].',
    "If you ever need a second van, [[we'll be ready]].",
    "No luck with the form? [[Reply]] and we'll help.",
    "[[I'd appreciate knowing]] either way.",
    "Let's connect [[when the time is right]].",
    '[[You know how to reach me]].',
    "If it ever gets urgent, [[I'm at]] ana@brightwell.example.",
    '[[Feel free to keep]] my number.',
    '[[We look forward to moving forward with you]].',
    "[[We're looking forward to taking the next step]].",
    "I'd welcome a conversation [[at your convenience]].",
    'Happy to help, [[just call]] or text.',
    'Definitely [[drop me a line]].',
    'If you have questions, [[fire away]].',
    '[[Please drop a line]] when the roof is done.',
    '[[Send any questions]] my way.',
    '[[The next move is yours]].',
    'If things change, [[we can always pick]] it up again.',
    '[[Please write]] or call if anything is unclear.',
    "Any time you like, [[just reply]] and I'll get back to you.",
    '[[Waiting for your details]].',
    'For lamps and wire, [[please come to us]].',
    "[[Whenever you're ready]], I'd love to draw up a plan.",
    "[[Whenever you're ready]] to move in, the keys are here.",
    "[[When you and your brother are ready]], I'd love to show you the barn.",
    "If the roof ever leaks again, [[we're right here]].",
    "[[Just reply]] and we'll find you a slot.",
    'Or [[call/text]] {{phone}} if that is easier.',
    '[[Call]] 555-0100 with any questions.',
    '[[Hit me up]] when the roof is on.',
    '[[Pop me a message]] any time.',
    'If the loft ever becomes a project, [[my calendar]] is below.',
    '[[A short reply to let me know would be appreciated]].',
    '[[A quick answer would be much appreciated]].',
    '[[I am just a phone call away]].',
    '[[We are an e-mail or a call away]].',
    "[[When you're ready]], you can pick a day here.",
  ],
  pass: [
    "I'll let you know on Monday.",
    'He let me know that the order shipped.',
    "If I don't hear by Thursday, I'll call you on Friday at 10.",
    'I look forward to seeing you at the workshop.',
    'The team will call me back tonight.',
    'They asked us to contact the vendor.',
    'Ana asked me to call her.',
    'Ana asked how to reach out to the press.',
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
    'Reply with the number of the box you need.',
    "Just reply to this and we'll ship the sample.",
    'Reply and tell me which box came broken.',
    "We're here to help.",
    "I'm here until Friday.",
    'Keep in mind that the price rises in May.',
    'Feel free to ignore this.',
    "You're welcome to keep the samples.",
    'If the route changes, the ticket stays valid.',
    'If the driver is late he needs to call us.',
    'The door is open from 9 to 5.',
    'Feel free to keep the samples.',
    'Please e-mail or fax your list.',
    'They fire away at dawn.',
    'If the scope changes, we can adapt the plan.',
    'The next step is yours and mine to plan on Friday.',
    "Reply and I'll get started on Monday.",
    "When you're ready, the button is on top.",
    'If the lift is ever late, it waits at the gate.',
    'We look forward to moving into the new hall.',
    "I'll just give you a call instead.",
    'They text [names] to the office.',
    'Happy to just give you a ring about the van.',
    'When the samples are ready, I will bring them.',
    'We are here when you need a second crane.',
    'A call or a reply within a day is a welcome change.',
    "If, by Friday, the price is fine, I'd love to revisit the plan.",
  ],
};
