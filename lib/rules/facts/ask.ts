import { bracketSign, type Contents, has, Prefiltered, slashSign } from '../../text/prefilter.ts';
import { phrase } from '../pattern.ts';
import type { SentenceFacts } from '../types.ts';

/** Questions that want nothing specific: "Thoughts?", "Any questions?", "Sound familiar?" */
const emptyQuestion =
  /^what questions|^(?:[a-z ]{0,19}(?:have|got|there|are) )?(?:(?:any|some|your|further|other|more|no) ?){0,4}(?:thoughts|questions|feedback|ideas|updates?|news|comments|concerns|word|luck|help|movement|progress|joy)\b(?! (?:would|do|could|can|\w+ing) )|^(?:is there )?anything (?:else (?:you|i|we)\b|(?:i|we) can (?:help|clarify)|unclear|you(?:'d| would) like (?:me|us))|^(?:want|need) (?:help|to (?:make|change|cancel))\b|\bif you ha(?:ve|d) any (?:thoughts|questions)\b/i;
const rhetorical =
  /^(?!yes or no)(?:(?:the|our|their|your|my|and the) )?(?:[\w-]+ ){0,4}(?:results?|catch|reason|answer|point|part|news|problem|solution|goal|fix|why|how|familiar|sound good|make sense|right|really|no|yes|so|what|remember|who kn\w+|how are you|why not|what if|imagine)\?$|^(?:who (?:does|would)n't|how(?:'s| is| was| are| have) (?:it going|everything|you\b(?! \w+ing)|your (?:\w+ )?(?:week\w*|day|trip|summer|holidays?))|how (?:does (?:it|this) work\b(?! for)|did they)|did you have a (?:good|great|nice)|what makes us|(?:have you )?ever (?:wonder|wish|feel|thought|notice)|why (?:does (?:it|this)|choose|us|now|me)|what(?:'s in it| does \w+ mean)|did you know|guess what)\b/i;

const clause =
  "(?<=^[^A-Za-z]{0,6}|[.!?:;,—–>)] ?| - |→ ?|\\b(?:please|pls|kindly|just|simply|so|and|or|then|(?<!\\b(?:I|we) )can|you(?:'ll| will| just| only| simply) (?:need|have) to|now|(?:do|step) is(?: to)?) )";
const orders =
  "(?:(?:reply|respond)(?!(?: (?:directly|back|here|to|this|the|my|e-?mail|message|note|thread|any ?time)){0,6}(?: ?[.!,;)—–]|$| or |: ?| and (?:I|we)(?:'ll| will) help))|answer|(?<! can )call (?:me|us|back)|give (?:me|us) a (?:quick )?(?:call|ring|buzz|shout)|(?:e-?mail|text) (?:me|us|back|to)|send (?:me|us|over|it|your|the|back|them)|share(?! your (?:thoughts|feedback|views))|confirm|choose|pick(?! back)|select|book|schedule|sign ?(?:up|here|the|it)|register|apply|fill (?:in|out)|complete|contact (?:me|us|our)|reach out (?:to (?:us|me)|at your)|forward|point me|join (?:us|me|the|here)|(?:upgrade|renew|act|buy|order|(?:re)?activate) (?:your|to|now|today)|try (?:it|this|our)|tell (?:me|us)(?! to)|grab (?:a|some|time|\\d+)|find (?:out|a time)|shoot me|drop me|click|save (?:your|the)|advise|check out|return|claim|start your|print|let's (?!face|be|say|see|not|catch|keep|stay|hope|get b)\\w+)";
// The words first, what stands before them after: a lookbehind at every letter costs more than all the words.
const askTo = new Prefiltered(new RegExp(`(?<!\\w)(?=${orders}(?!\\w))${clause}`, 'i'));
/** "Let me know if you'd like to chat" asks for nothing yet. */
const talkSometime =
  '(?:(?:would )?like )?to (?:hear|learn|know|discuss|review|talk|chat|jump|hop|grab|catch|connect|explore)';
const letMeKnow = new Prefiltered(
  phrase`let (?:me|us) know (?:please )?(?:wh(?!\w*ever|at(?! (?:time|day|dates?|works|would|you(?:'d| would))))\w+|(?:a|the|some) (?:good|best|(?:\w+ )?(?:time|day))|your (?!\w* ?(?:thoughts|feedback|questions|comments|opinion|concerns|views|ideas|input|requirem|needs))\w+|how (?:many|much|to|(?:I|we) should|you(?:'d| would) like)|if (?!you(?:'ve| have| need| get| run| hit| find| see)(?! gone| had| made| decided| to )|any(?! of)|interested)[\w[{]+(?:'\w+)?)(?!'| (?:missed|${talkSometime}|any|help|further))`,
);
const wish = new Prefiltered(
  phrase`(?:(?:I|we)(?:'d|'ll| would)? (?:\w+ly |very much |also |just |still |only )?(?:need(?! to(?! know| have))|(?:appreciate|be grateful for|(?:suggest|propose)(?= (?:a|we) )|like to (?:have|propose|get|request|schedule|set up|invite|see|know)|request|ask(?: that| you| for)?|invite you|love to (?:know))(?! the opportunity| knowing| your time| your (?!confirm|deci|order|sign)| any feedback| you (?:taking|considering)| (?:it|to hear|hearing)))|would be \w+ if you \w+|(?<=(?:if you could|when(?:ever)? you (?:can|get|have)) .*)(?:I|we|that|it)(?:'d| would))`,
);
const indirect = new Prefiltered(
  phrase`(?<!(?:'ll|will|minutes?(?: \w+)? to) )(?:see|wonder(?:ing|ed)?|(?<!let .. )know|ask(?:ing)?|[ei]nquire|curious|find out|determine|check|hear|learn) (?:if|whether|(?<=(?:to ask|wondering) )(?:how|wh\w+)) (?:you(?:'d| would|'re| are|'ve| have| can| could| might| want| still| need| plan| had| made| decided| found)|th(?:is|ings)|there(?:'s| is)(?! any)|now|it(?:'s| is| would| makes)|[[{]_*|(?:I|we) (?:should|c\w+ (?:meet|talk|speak|chat|connect|schedule|set|book|move|find a time))|(?:your|the) [^.,!?]{2,30} (?:(?:is|are) still|ha(?:s|ve) changed))(?! (?:like to (?:hear|learn|know) more|(?:had )?(?:any )?(?:\w{1,12} )?(?:thoughts|questions|feedback|comments|concerns)))`,
);
const onlyIfNeeded = new Prefiltered(
  /\b(?:(?:if you(?! c)(?:'\w+| \w+){0,2}|or (?:need|have|require)) (?:any\w*|more|further)|(?:any|with|have) (?:questions|concerns|comments|queries|doubts|issues)|when(?:ever)? (?:you(?:'re| are) ready|the time is right)|for (?:more|further) (?:info|det|back)\w+|if (?:any|some)thing \w+|if there(?:'s| is| are) any\w*|if (?:i|we) can (?:help|assist|be|do|answer)|if you need to (?:re\w+|cancel|change|move)|should you|(?<!or )feel free|can always|and (?:I|we) won't|hesitate|(?<!you(?:'re| are) )happy to|if needed|in the meantime|sooner|before then)\b|^\W*should (?!i\b|we\b)[^?]*$/i,
);
/** "If that ever changes, just reply." */
const someDay = new Prefiltered(
  /(?:^\W*(?:\w+,? )?|know )(?:if|should) (?!.*any changes)(?=[^.!?;]{0,50}\b(?:ever|changes?|shifts?|becomes?|comes? (?:up|back)|down the|future|revisit)\b)/i,
);
const picksTime = new Prefiltered(
  /\b(?<!(?:'ll|will|(?:happy|glad|love) to|\b(?:I|we) can) )(?:grab|pick|choose|book|select|find) (?:an?|any|another|some|wh\w+|your|the)(?: \w{1,12})? (?:times?|slots?|spot|day|date)\b/i,
);
/** "[Schedule a call]", "[CTA: …]", "here is a slot: [Calendly link]" */
const button =
  /^\W{0,4}\[(?:browse|cta|button|(?:create|start|get|join) (?:an?|your) )|^[^|]*(?:[[{<(][^\]})>]{0,20}\b(?:calendar|calendly|book(?:ing)?|schedule)[ _](?:link|an?|your|free|call)\b|\b(?:calendly|cal|meetings\.hubspot)\.com\/)/i;
/** "Reply YES", "a yes or no is enough", "Should I:" over its answers. */
const choices = new Prefiltered(
  /\b(?:reply|respond|answer) (?:with\b|[-:]? ?["'(]?_|[A-Z]{2,})|\b(?:reply|yes|no|answer|line)(?: here)? (?:helps|works|is (?:enough|all|fine|plenty)|w\w+ (?:do|help))\b|^\W*(?:Should I|Are you|Is it|Which)[^.!?]{0,50}:$/,
);
/** "I wanted to check in and" share, "we'll call or" send: not the reader's act; "you can reply or" call is none asked for. */
const ownAct = /\b(?:to (?!this|the)|(?:I|we|will)\b|can (?:reply|write))[^.,;:!?]{0,40} (?:and|or) $/i;
/** Any "please …" but those that want nothing back. */
const pleaseDo = new Prefiltered(
  /\b(?:please|pls|kindly) (?:also |just |then )?(?!(?:\w{3,9}ing|have an?|come (?:back )?to us|get|share your (?:thoughts|feedback|views))\b|(?:also|just|then|kindly|find|note|disregard|see|review|feel|do|don't|let|remember|accept|be|excuse|forgive|ignore|enjoy|know|refer|look|read|allow|keep|never|consider|help|reach|understand|stay|rest|visit|check|advise|contact|revert|take (?:all|your|a look)|bear|pardon|view|download)\b)[a-z]{3,12} [a-z]/i,
);
const couldYou = new Prefiltered(/\b(?:could|can|would|will) you [a-z]/i);

/** Each stretch that ends in a question mark, from the end of what was said before it. */
function questionsIn(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let mark = text.indexOf('?'); mark >= 0; mark = text.indexOf('?', from)) {
    const before = text.slice(Math.max(from, mark - 300), mark);
    const start = Math.max(before.lastIndexOf('.'), before.lastIndexOf('!')) + 1;
    found.push(`${before.slice(start)}?`);
    from = mark + 1;
  }
  return found;
}

/** Whether a sentence asks the reader for one specific thing, and how. `masked` as `mask` gives it. */
export function findAsk(masked: string, contents: Contents, sentence: string): SentenceFacts['ask'] {
  for (const question of questionsIn(masked)) {
    const words = question.replace(/^[^A-Za-z_[{]+/, '');
    const last = words.replace(/^.{0,200}(?:: |[—–] ?| - )/, '');
    if (words.length < 2 || emptyQuestion.test(last) || rhetorical.test(last)) continue;
    return 'question';
  }
  if (someDay.isIn(masked, contents)) return null;
  if (picksTime.isIn(masked, contents)) return 'request';
  // 'Happy to send it, just reply "Yes"'
  if (/\bjust reply (?:with )?["']?_/.test(masked)) return 'choice';
  if (onlyIfNeeded.isIn(masked, contents)) return null;
  if (has(contents, slashSign | bracketSign) && button.test(sentence)) return 'choice';
  if (choices.isIn(masked, contents)) return 'choice';
  if (letMeKnow.isIn(masked, contents)) return 'request';
  if (pleaseDo.isIn(masked, contents)) return 'request';
  if (askTo.isIn(masked, contents) && !ownAct.test(masked.slice(0, masked.search(askTo.pattern)))) return 'request';
  if (wish.isIn(masked, contents) || indirect.isIn(masked, contents)) return 'request';
  if (
    couldYou.isIn(masked, contents) &&
    !/\b(?:if|as|so that|where|how|what|which|that) (?:\w+ )?(?:could|can|would) you\b/i.test(masked)
  )
    return 'request';
  return null;
}
