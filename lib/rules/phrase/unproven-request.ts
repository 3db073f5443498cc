import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const lately = '(?:(?:so|just|also|once|\\w+ly) ){0,4}';
/** "You", "you've just": who asked. */
const you = `you(?:'d|'ve| had| have| both)? ${lately}`;
const contact =
  '(?:call|contact|e-?mail|write|send|get|reach|follow|check|circle|come|touch|connect|reconnect|share|try|ping)';

export const rule: PhraseRule = {
  id: 'unproven-request',
  kind: 'phrase',
  title: 'A request I cannot see',
  message: "I can't see where {reader} asked, and a request nobody remembers costs trust.",
  advice: 'Asked by phone? Tell me. If not, say how you came to write.',
  seeds: ['001'],
  severity: 'hint',
  inSubject: true,
  patterns: [
    {
      find: phrase`(?:as|like) (?:${you}(?:requested|asked(?: for)?)|(?:was |were )?(?:requested|asked)(?: by you| below| earlier)?)(?! by (?!you\b))`,
    },
    {
      find: phrase`(?:(?:as )?per|as (?:for|to)|at|upon|on|following|(?:in (?:response|answer|reply) |further |responding )?to|based on|about|regarding|concerning|(?:receiv|not|review)ed|got|saw|thanks? (?:you )?for) your (?:[a-z]{4,8} )?(?:[a-z]{4,8} )?(?:request|ask|instructions|(?<=(?:per|[ery] to) your )[ei]nquiry)(?! for (?:proposals?|information)\b)`,
    },
    {
      find: phrase`${you}(?:(?:asked|requested)(?: for)? (?:me|us|that (?:I|we))(?: (?:to(?: [a-z]{3,9})?|for|about|if|whether|that|should))?|asked (?:if|whether) (?:I|we)|(?:wanted|told|instructed|invited) (?:me|us) to|(?:(?:mentioned|said)(?: that)? (?:wanting|you(?:'d| would)? (?:like|love|wanted))|wanted) (?:to (?:know|see|hear|get|learn)|more (?:info|information|details)|an? (?:\w+ )?(?:quote|demo|call|proposal)))`,
    },
    {
      find: phrase`${you}(?:mentioned|said|suggested|told me|indicated|asked) (?:(?:(?:that )?(?:I|we) (?:(?:should|could) )?|to )${contact}|(?:that )?\w{2,9} (?:would|might|could) be a (?:good|better) time)`,
    },
    {
      find: phrase`${you}(?:requested|asked(?: (?:me|us))?(?: (?:on|at|in|during|over|last|yesterday|earlier|this)(?: [a-z]{1,12}){0,4})? (?:for|about|if|how|wh\w+|to (?:be|get|have|receive))|(?:were asking|(?:in|en)quired) (?:for|about|after|if|whether))(?=[ .,!:;)—–-]|$)`,
    },
    {
      find: phrase`(?:the|your) requested \w+|(?:request|[ei]nquiry) you (?:sent|made|submitted|left)|(?:(?<=^\W{0,4})your (?:[a-z]{4,8} )?|(?<=your [[{]_+[\]}] ))request(?! form)|thank(?:s| you) for (?:requesting|asking (?:for|us|me to)|[ei]nquiring)`,
    },
    // "You visited our stand and asked to get more information"
    {
      find: phrase`(?<=^[^A-Za-z]{0,6}|[.!?:;—–] ?)you [^.,;:!?–—]{3,60} and (?:also )?(?:asked|requested) (?:for|about|if|whether|us|me|to|an?)`,
    },
  ],
  unless: [
    /\b(?:if|when|whenever|once|unless|should|in case|had|until) you(?:'d|'ve|'ll| have| ever)? (?:ask|want|request|told)\w*/gi,
    /\bwhat you (?:asked|wanted|requested|said)[^.]{0,20}\?/gi,
    /\b(?:not|never|n't) (?:as |what )?you (?:asked|requested)/gi,
  ],
};

export const examples: Examples = {
  flag: [
    'Here is the price list, [[as you requested]].',
    '[[You asked me to call]] you today.',
    '[[Per your request]], I booked the room.',
    '[[You wanted me to]] get back to you in May.',
    '[[As requested]], below is the new quote.',
    'Attached is the plan [[you asked for]].',
    '[[In response to your request]], we added a second seat.',
    'Back in June [[you mentioned to reach]] out after the summer.',
    '[[You told me to call]] after the holidays.',
    'Here are [[the requested documents]].',
    '[[Further to your enquiry]], the press ships in May.',
    '[[You asked on the phone about]] the filters.',
    '[[You asked us last week for]] a price on the small press.',
    '[[You enquired about]] a kitchen in May.',
    '[[You were asking whether]] we deliver to Cork.',
    '[[You called on Monday and asked for]] a quote.',
    '[[Thanks for requesting]] a tour.',
    '[[Thank you for asking us]] to bid.',
    '[[You once asked us about]] a second line.',
    '[[You mentioned wanting to see]] the night shift plan.',
    "[[You said you'd like more details]].",
    '[[You asked what]] a pilot costs.',
    'We [[received your request]] for a quote.',
    "[[You mentioned you'd like a second quote]].",
    '[[As for your request]], we have it in blue.',
    '[[You said May might be a better time]].',
    "We've [[noted your request]] for a second key.",
    'We [[saw your request]] for a table.',
    '[[Your demo request]] came in on Monday.',
    'I am checking on your {service} [[request]] from May.',
    'Your plan covers the [[request you submitted]].',
    'I am writing [[about your kitchen repair request]].',
  ],
  pass: [
    'Here is the price list, as promised.',
    'Thanks for reaching out.',
    'Thank you for your inquiry.',
    'Ana looked into your recent enquiry about ramps.',
    'We called about your inquiry.',
    'We received your enquiry on Monday.',
    'Ana asked me to send you the floor plan.',
    "If you asked me to pick one, I'd take the small one.",
    'They requested a second quote.',
    'You asked a good question on Monday.',
    'We can change the date on request.',
    'Did you ask the vendor for a discount?',
    'The request for proposals closes on Friday.',
    'Ana called on Monday and asked for a quote.',
    'You played well and asked good questions.',
    'When you called and asked for the plan, we had none.',
    'You asked Ana about the plan.',
    'You mentioned wanting to hire.',
    "You said you'd think it over.",
    'Thanks for asking!',
    'Please send your request to Ana.',
    'Your request form is attached.',
    'Your requests are welcome.',
  ],
};
