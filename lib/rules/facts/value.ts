import {
  bracketSign,
  type Contents,
  digitSign,
  has,
  Prefiltered,
  questionSign,
  slashSign,
} from '../../text/prefilter.ts';
import { phrase } from '../pattern.ts';

const resource =
  '(?:case stud(?:y|ies)|white ?papers?|one[- ]pagers?|checklists?|guides?|articles?|posts?|reports?|study|templates?|recordings?|videos?|resources?|breakdowns?|analys[ei]s|audits?|summary|recaps?|overviews?|notes|samples?|examples?|ideas?|drafts?|demos?|data|numbers|insights?|tips?|recommendations?|deck|agenda|terms|list|proposal|package|quot(?:e|ation)|pricing|timelines?|documents?|details|information|plan|options|mock-?ups?|materials|sheet|brochures?|catalog(?:ue)?s?)';
/** Stems of what gets better: "cut", "reduced", "saving". */
const gain =
  '(?:increas|reduc|cut|sav|grow|grew|boost|improv|doubl|clos|lower|recover|gain|hit|see|saw|get|solv|lose|struggl)\\w{0,4}';
const companies =
  '(?:compan(?:y|ies)|business(?:es)?|teams?|clients?|customers?|owners|people|buyers|users?|shops|firms)';
const recently = '(?:just |also |already |recently |since |now |quickly |even )?';
const launched =
  '(?:launched|put out|added|released|introduced|updated|improved|opened|lowered|(?:confirmed|received)(?! (?:our|your)))';
/** Pressure told as news. */
const scarce = '[^.!?]{1,40} (?:only|still|left)';
/** Papers to sign or to pay ask for something. */
const paperwork = '(?:[^.!?]{1,30} to (?:e-?)?sign|application|invoice|bill|form|promo)\\b';
const useful = '(?:useful|interesting|helpful|relevant|valuable)';

const few = '(?:one|another|a few|a couple|some|two|three|several|\\d+)(?: of)?';

/** Changes that were seen; "can cut" is a pitch. */
const changed =
  "(?:drop(?:s|ped)|came down|fell|rose|raised|jumped|slid|doubled|grew|lowered|increased|reduced|recover(?:s|ed)|saved|moved|sold for|closed at|(?:went|is|are) (?:up|down)|(?<!\\b(?:can|could|to|will|'ll|would|might|helps?|you|and) (?:\\w+ly )?)cut)";

/** Links that ask for something rather than give it. */
const asksForSomething =
  /(?<!\bno )(?:\b|_)(?:calendar|calendly|book(?:ing)?|trial|signup|register|unsubscribe|schedule|form|payment|invoice|contact|buy|purchase|zoom|cal|paypal|stripe|whatsapp|upgrade|downgrade|cancel|renew|reschedule|join|sign|fill|complete|apply|pay|pause|extension|policy|billing|referr?al\w*|reactivate|meeting|last chance|try (?:it|again)|start(?:ed)?|create|verify|account|discount|learn more|see it|linkedin|website|visit|log ?in|order|shop|claim|rsvp|accept|confirm|activate|time that|(?:new|another|any) (?:time|slot)|you(?:'re| are) ready|timing changes)(?:\b|_)/i;
const link =
  /\b[\w-]+\.[a-z]{2,8}\/\w|(?<!\b(?:about|around|regarding|mentioned|on|for|your) ?)[[{<](?!\W*(?:quote|public|proposal|deep|service))[^\]}>]{0,40}(?:link(?!ed)|url|attach|article|resource|case.?stud|video|report|guide|insight|example|testimonial|recording|white.?paper|statistic|answer|success|idea|addressing)[^\]}>]{0,60}[\]}>]|\b(?:saw|was|up)\s[[{<][^\]}>]{0,40}(?:metric|outcome|result)/i;
/** Told as made for the reader: given, unless another sentence asks whether to send it. */
const makes = new Prefiltered(
  phrase`(?:just|recently) published|(?:i|we)(?:'ve| have|'d)? ${recently}(?:(?:put together|prepared)(?! [^.!?]{1,30} ${paperwork})|compiled|published|wrote up|recorded|drafted|(?:created|uploaded|shared) (?:something|(?:the|an?|your) (?:[\w-]{1,20} ){0,2}${resource})|analyzed|(?:dug|went) (?:into|through)|revised|credited|refunded|waived|(?:fixed|corrected|replaced|accepted|removed|finished) (?:the|your|every)|(?:looked at [^.!?]{1,30} )?found ${few}|ran (?:your|the|an?|some)|(?:identified|spotted|noticed) (?:(?!several|one)${few}|(?:that )?your(?! (?:trial|account|company|team))))`,
);
const gives = [
  // Delivered: attached, enclosed, "here's the breakdown"
  phrase`(?<!strings )(?:attach|enclos|includ)(?:ed|ing)(?![^.!?]{0,20} ${paperwork})(?: (?:is|are|please find|below|here|it|an?|the|some|our|my|your|information|for|to))`,
  phrase`(?:see|find|review|check|read|in|on|at|to|(?<!\bform )(?:is|are)) (?:the )?(?:attached|enclosed|attachment)(?! ${paperwork})|(?!strings)(?:v\d|[a-z\d]{3,20}) \(?(?:now )?(?:attached|enclosed)(?= ?(?:[.,;:!)(—–-]|$|with |for |in ))`,
  phrase`(?:(?:here|below|above|please)(?:'s| is| are|(?:,? please| you'll)? find)(?! (?:what|my contact|out|time|[^.!?]{0,20}(?:reasons|of what's included)))|(?<!be(?:en)? )sending (?:over|along|you)|(?:(?<=^\W*)|(?:i|we)(?:'m|'re| am| are) )(?:shar|forward)ing(?! (?:your|this)))(?: [\w'-]{1,20}){0,6} (?:${resource}|${companies}|response|you asked)|(?:access|view|download|watch|read) the(?: [\w'-]{1,20}){0,3} ${resource} (?:below|here)`,
  phrase`here are (?:the |my )?${few}(?! [^.!?]{0,20}(?:time|slot|date|opening|question|benefit|reason|option)s| ways i)|here(?:'s| is| are) (?:what(?!\W*$|'s incl| (?:(?:i|we)(?:'m| am)? (?:can|do|offer|propos\w+|thinking|ha(?:d|ve) in mind)|you(?:'ll)? (?:lose|miss|get)|to expect|happens|it|makes?|sets?)\b)|how(?! (?:it|this|we) (?:works?|can|help)\b)|one)`,
  phrase`tracking [^.!?]{0,12}?\d\w*|page \d+|${resource} (?:shows?|explains?|covers?)|(?:instructions|directions|agenda) (?:is|are) (?:in|on|at|below)`,
  // Shared because it is of use
  phrase`(?:(?:think|believe|sure)(?: that)? you|(?:thought|figured|hope)(?: that)? (?:you|this|it|that|these|of you|your team))(?:'d|'ll| would| might| may| could| will)? ?(?:be|find|like|enjoy|appreciate|want|love|benefit|when|while|after|as|because)(?: (?:this|it|these|that|to be|really|resources?)){0,4} (?:${useful}|interest|seeing|knowing|to (?:see|know)|reading|i )`,
  phrase`(?:came across|saw|read)(?! (?:that )?you)(?: [\w'-]{1,20}){1,6} (?:article|report|study|piece|research|stat|data|released|published|guide|resource)`,
  phrase`(?:just|recently|newly) (?:(?!upd)${launched}|helped|came out|went live|listed|sold)`,
  phrase`worth (?:knowing|flagging|sharing|considering)|(?<!have )${few}(?: \w{1,20}){0,4} (?:things?|thoughts?|ideas?|insights?|tips?|points?|updates?)(?!.*(?:: our|next step)) (?:i|we(?! could)|that|worth|to|for|you|on|about|which|people|:)`,
  phrase`(?:to answer|regarding|about|as for) your (?:\w{1,20} )?(?:questions?|concerns?)|the (?:short )?answer (?:is|to)|(?:i|we) (?:can )?(?:hereby )?confirm(?=:| that| the| \d)|you(?:'d| had| were)? (?:asked|asking|wonder\w+) [^.!?]{3,90}(?:[:;—–]| - ) ?\w+|\w+ (?:came|got) back (?:with|and|to me)`,
  phrase`(?:(?:spoke|talked|had a (?:word|chat)) (?:to|with)|asked) (?:our|my)(?! \w+ to)|turns out|turned out (?:to|that|it)`,
  phrase`(?:heads?[- ]up|short answer|in short|tip|advice|recommendation|update)(?=:|,| -|—)(?!\W+(?:i'm|i'll|this is)\b|${scarce})|fyi(?!\W+i'm)`,
  // Terms and advice for the reader's case
  phrase`you(?:'re| are) (?:approved|confirmed)|(?<!\bwhat )(?:i|we) recommend(?![^.!?]{0,30} (?:call|chat|book|trial))|you(?:'ve got|'re on| have| pay) \d+(?! (?:min|day))`,
  phrase`(?:is|are|takes?|times?) \d[\d-]{0,4} (?:weeks|wks|working days)(?! (?:away|from|ago|old|late))`,
  // What happened since
  phrase`since [^.!?]{1,60}, (?:we(?:'ve| have)? ${recently}${launched}|(?!i\b|you|it)[^.!?,]{3,60} (?:has|have) (?!been)\w+)`,
  phrase`(?:we|our team|i)(?:'ve| have| are|'re)? ${recently}${launched}(?= (?:an?|the|our|two|three|some|new|your|over|\d+|\W))`,
  phrase`update(?= for you| on (?:your|the|our))|share (?:an?|${few})(?: \w{1,12})? updates?|(?:a lot|much|a few things) (?:has|have) changed`,
  phrase`(?<!\b(?:once|when|if|until|after) )(?:your ${resource} (?:is|are) (?:now )?ready|(?:it|they|legal|finance|your (?!trial|plans|priorit)\w+|the [a-z]{2,20}(?: [a-z]{2,20}){0,4})(?: ha(?:s|ve)| was)?(?: just| now| finally)? (?:${launched}|accepted|found|replaced|fixed|finished|went live|changed|approved|came through))`,
  phrase`we've (?:recently )?[[{]_*|(?:is|are) (?:now |finally |back )?(?:live|in stock|ready for you)|been (?:prepared|created|drafted) for you`,
  phrase`${changed} [^.!?]{0,50}?(?:\d[\d.,]{0,9} ?(?:hour|day|week|month|point)s?|(?:to|by|at|from) [\d[{$€£][\d.,_]*)|(?:${changed}|went|moved) [^.!?]{0,60}?from [^.!?]{1,40} to [\w[{]+|(?:up|down) from \d[\d.,]*|\d+ (?:out )?of (?:the |your |our )?\d+`,
  // Results of others
  phrase`(?:we|i|our (?:team|clients?|customers?))(?:'ve| have)? ${recently}(?:helped|assisted|worked with|partnered with|supported)(?=.*[\d[{]|.* (?:an?|one) )[^.!?]{2,160}? (?:${gain}|(?:in|within)(?: under| just)? [\d[{_\]}]+ (?:day|week|month)s)`,
  phrase`(?:our|my|an?|one)(?: [\w[{}\]]{1,40})? ${companies}\b[^.!?]{0,60} (?:${gain}(?! \w+ results)|went|(?<=^[^.!?]*\bone [^.!?]*)uses?)`,
  phrase`helped us(?=:|.* \d)|real (?:example|results)|success stor(?:y|ies)|results?:`,
  // Insight
  phrase`(?<!be )(?:happy|glad|pleased|delighted|excited) to (?:report(?! back)|let you know|inform you|tell you that)(?! about)|according to(?! my| plan)|(?:we|i)(?:'ve| have) seen (?:it )?(?:work|help)|(?:research|studies|data|survey) (?:shows?|suggests?)|on average|(?:i|we)(?:'ve| have| found) [^.!?]{3,60} (?:match(?:es)?|fits?) your (?:\w+ )?(?:criteria|search|brief|list)`,
  phrase`your (?:\w{2,12} )?(?:competitors?|site|website|listing|profile|policy|ads?|menu|(?:home)?page) (?:\w{1,20} ){0,4}(?:(?:are|is|has|have) (?:\d|missing|not?|only|down)|show|rank|loads?|takes|says?|lists?|still)`,
  phrase`(?:most|many)(?! thanks) [\w -]{3,40} (?:are )?(?:find(?:ing)?|start|spend|use)(?! (?:it|us|our|this)\b)`,
  phrase`i (?:realized (?:you|i should)|want(?:ed)? to (?:share(?! (?:\w+ ){0,4}${resource})|let you know|flag)(?! (?:a bit|a little|more|how|what|our|my|this|i|i'm|we're)\b))`,
  phrase`(?:recap|summary)(?= of(?! (?:what's included|findings))| from|[:,] you)|summary(?=:\W*$)|as (?:we )?discussed:|(?:notes|what (?:we|i|you)(?:'ve)? (?:agreed|discussed|decided|covered|heard|noted|done))[^.!?:]{0,40}:|to (?:recap|summarize) (?:our|the|what|my)|(?:(?:action|follow-?up|open|to-do|key) (?:items|points)|takeaways)(?=:| from| after)`,
].map((pattern) => new Prefiltered(pattern));

/** The sentence opens with an answer; "no worries" is none. */
const answers =
  /^[^a-z]{0,3}(?:yes(?!, (?:please|i'm|we're|no))|correct|confirmed|no(?! (?:worries|pressure|problem|rush|hard|need|thanks)))(?:[,:—–] .{12}| (?=it'?s|they|there|we (?:do|can|have)\b).{12})/i;

/** "On the parking: there are six spots." */
const takesUp = /^\W*(?:on|about|regarding|re|as for) (?:your|the) [^.,:;!?]{2,40}: /i;

/** A sum or a measure told is a price, a saving or a fact of the reader's own case, unless it is bait or a bill. */
const amount =
  /(?:[$€£]|usd|eur|gbp) ?\d|(?:(?:sold|went) for|now \w+ (?:at|for)|generated|earned|(?:rate|price|fee|total) is|average \w+:) [$€£]?[\d[{]|(?<!\b100 ?)(?<=[\d\]}] ?)(?:[%€£]|(?:x|percent|eur|euros?|usd|dollars|pounds|gsm|kg|mm|cm|ft|seats)\b)/i;
const baitOrBill =
  /\b(?:promo|bonus|discount|\d+ off\b|code\b|% (?:deposit|off|revenue|fee|below)|our [$€£]|better|free for|yours|uptime|commission|refer(?!e)|trial|normally|up to [$€£\d]|as \w+ as|start\w* (?:at|from)|(?:only|just|save) [$€£\d]|investment|roi|typically|saved\)|overdue|lost|monthly:|mo\b|one-time|upgrade|balance|invoice|per user|losing|lose|unpaid|owe|payment|appreciate|helps?|depending on|opportunity|we offer|cancel any ?time|(?:can|could|may|might) (?:\w+ly |also )?(?:mean|be|cost|save|increase|reduce|cut))|^\W*(?:reduce|increase|save|get) |^\W*(?:that's [$€£]|\w+: .* vs )|\[[ _x]\]|\b(?:please|kindly) (?!be|note|find|see)/i;

/** Offers and pressure look like gifts. */
const notGiven = new Prefiltered(
  /\b(?:(?:i|we)(?:'d|'ll|'m| can| could| would| will| am)(?: \w+){0,4}? (?:send|share|show|provide|put together|build|walk|give|create|prepare|offer|forward|include|run|explain|email|answer)|(?:happy|glad) to(?! (?:rep|let you k|inf|tell you t))|let me know if)\b/i,
);

/** "Want me to send it over?" */
const keepsBack =
  /\b(?:i|me to)(?: \w+)? (?:send|sent|share|shared|forward)(?: you)? (?:it|them|that|these|over|the|a copy)\b|\bthrough (?:it|them)\b/i;

// What a sentence brings the reader, a bit each.
export const given = 1;
export const made = 2;
/** Asks whether the reader would like to have it. */
export const keptBack = 4;

/** What a sentence brings the reader: a resource, an answer, a result, a recap, news or an insight. */
export function giftsOf(masked: string, sentence: string, contents: Contents): number {
  const mayLink = has(contents, slashSign | bracketSign);
  const offer = notGiven.mayMatch(contents) ? notGiven.pattern.exec(masked) : null;
  if (has(contents, questionSign) && /\?[\s"')]*$/.test(masked) && !(mayLink && link.test(sentence)))
    return keepsBack.test(masked) ? keptBack : 0;
  if (answers.test(masked) || takesUp.test(masked)) return given;
  const told = offer ? masked.slice(0, offer.index) : masked;
  if (has(contents, digitSign | bracketSign) && amount.test(told) && !baitOrBill.test(told)) return given;
  if (gives.some((pattern) => pattern.isIn(told, contents))) return given;
  if (makes.isIn(told, contents))
    return /\b(?:love|happy|glad) to (?:share|send|show)(?! more)/i.test(masked) ? keptBack : made;
  const linked = mayLink && !asksForSomething.test(sentence) ? link.exec(sentence.slice(0, offer?.index)) : null;
  return linked ? (/[[{<]/.test(linked[0]) ? made : given) : 0;
}
