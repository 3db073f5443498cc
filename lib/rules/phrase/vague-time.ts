import { concreteTimes } from '../concrete-times.ts';
import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

/** What a next step does. The vague words count only beside one of these. */
const step =
  /\b(?:call|calls|talk|speak|meet|meeting|chat|send|sending|e-?mail|get back|getting back|get together|connect|reconnect|discuss|catch up|schedule|set up|arrange|reply|respond|let (?:me|us|you) know|share|touch base|follow up|come by|stop by|visit|review|confirm|decide|sign|start|move forward|have (?:a|the|it|them|that)|ready|get (?:it|this|that|them|the)|coffee|lunch|drop by|pop by|ring|phone|reach out|be in touch|in touch|circle back|check in|do (?:a|this)|hop on|jump on|book|grab)\b/i;
const vague =
  "(?:(?:very |real |pretty )?soon(?! (?:as|after|enough|before|will|be|found|to be))|shortly(?! (?:after|before))|sometime(?: (?:early |late |later )?(?:this|next) (?:week|month|quarter|year)|(?:,)? soon| in the (?:next|coming) (?:few )?(?:days|weeks|months?))?|(?:at )?some point(?: (?:soon|this week|next week|this month|next month))?|in the (?:near|coming) (?:future|days|weeks)|one of these days|at your (?:earliest |own |soonest )?(?:convenience|leisure)|(?:whenever|when) (?:you (?:get|have|find) (?:a|the|some) (?:chance|moment|minute|second|time|free moment)|(?:it's|it is) convenient(?: for you)?|(?:it )?suits(?: you)?|convenient)|a\\.?s\\.?a\\.?p|as soon as possible|as soon as you can|before long|in due course|any time now|sooner rather than later|down the (?:road|line|track))";

export const rule: PhraseRule = {
  id: 'vague-time',
  kind: 'phrase',
  title: 'A next step without a time',
  message: 'A vague time is easy to lose, for {reader} and for you.',
  advice: 'Offer two: "Tuesday at 10 or Thursday at 2?"',
  seeds: ['002', '000'],
  severity: 'hint',
  needs: step,
  undated: true,
  patterns: [{ find: phrase`${vague}` }],
  unless: [
    /\b(?:talk|speak|see you|write|chat|back|more)(?: to you| with you)? (?:very |real )?soon\b(?=[\s,!.]*$)/gi,
    /\bforward to [^.!?]{0,40}soon\b/gi,
    /\bas soon as(?! possible| you can)\b/gi,
    /\b(?:hear(?:ing)?|reply|response) (?:back )?(?:from you )?soon\b/gi,
    /\b(?:get well|was|were|had|did|happened|called|sent|met|spoke|told|came|went|arrived) (?:very )?(?:soon|shortly)\b/gi,
    /\b(?:ends?|ending|expires?|expiring|closing|opens?|launch(?:es|ing)?|coming) (?:very )?soon\b/gi,
  ],
  draftFixes: concreteTimes,
};

export const examples: Examples = {
  flag: [
    "I'll call you [[soon]].",
    "Let's talk [[sometime next week]].",
    'Could we meet [[at your convenience]]?',
    "I'll send you the quote [[shortly]].",
    'Please reply [[ASAP]].',
    "Let's catch up [[at some point]].",
    'We should grab a coffee [[one of these days]].',
    '[[When you get a chance]], send me the floor plan.',
    "I'd love to discuss this [[in the near future]].",
    'Please send it [[as soon as possible]].',
  ],
  pass: [
    'Soon after the merger you hired two planners.',
    "I'll send it as soon as the contract is signed.",
    "I'll call you on Friday at 3.",
    'The store opens soon.',
    'He called shortly after lunch.',
    'You said the rollout was sooner than planned.',
    'Talk soon,',
    'The two plants will soon run on one system.',
    'The fair was sometime in May.',
    'No need to call, as the choice is yours to make.',
  ],
};
