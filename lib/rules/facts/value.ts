import {
  bracketSign,
  type Contents,
  digitSign,
  has,
  Prefiltered,
  questionSign,
  slashSign,
  wwwSign,
} from '../../text/prefilter.ts';
import { phrase } from '../pattern.ts';

const resource =
  '(?:case stud(?:y|ies)|white ?papers?|one[- ]pagers?|checklists?|guides?|articles?|posts?|reports?|study|templates?|recordings?|videos?|resources?|breakdowns?|analys[ei]s|audits?|summary|recaps?|overviews?|notes|samples?|examples?|drafts?|demos?|data|numbers|findings|insights?|tips|ideas|recommendations?|researches?|deck|proposal|quote|pricing|links?|attachments?|documents?|details|information|(?<!to )answers?|plan|options|agenda|mock-?ups?|drawings)';
/** Stems of what gets better: "cut", "reduced", "saving". */
const gain =
  '(?:increas|reduc|cut|sav|grow|grew|boost|improv|doubl|clos|lower|recover|gain|hit|see|saw|get|solv|lose|struggl)\\w{0,4}';
const companies =
  '(?:compan(?:y|ies)|business(?:es)?|teams?|clients?|customers?|owners|people|buyers|users?|reps|shops|firms|hotels)';
const recently = '(?:just |also |already |recently |since |now |quickly |even )?';
const launched =
  '(?:launched|added|released|introduced|updated|improved|published|announced|opened|lowered|shipped|confirmed|received)';
const useful = '(?:useful|interest(?:ing|ed)|helpful|relevant|valuable|handy|worth)';

/** Changes that were seen; "can cut" is a pitch. */
const changed =
  "(?:dropped|fell|rose|raised|jumped|slid|doubled|grew|lowered|increased|reduced|recover(?:s|ed)|saved|moved|sold for|closed at|went (?:up|down)|(?:is|are) (?:up|down)|(?<!\\b(?:can|could|to|will|'ll|would|might|help|helps|you|and) )cut)";

/** Links that ask for something rather than give it. */
const asksForSomething =
  /(?<!\bno )(?:\b|_)(?:calendar|calendly|book(?:ing)?|trial|sign[- ]?up|register|unsubscribe|schedule|survey|form|payment|invoice|zoom|cal|upload|upgrade|renew|subscribe|reschedule|dial|join|sign|fill|complete|apply|pay|enroll)(?:\b|_)/i;
const link =
  /\bhttps?:\/\/|\bwww\.|\b[\w-]+\.[a-z]{2,8}\/\w|[[{<][^\]}>]{0,40}(?:link(?!ed)|url|attach|article|resource|case.?stud|video|report|guide|insight|example)[^\]}>]{0,60}[\]}>]/i;
/** A slot alone on its line that stands for a resource. */
const resourceSlot =
  /^[^A-Za-z[{]*[[{<]{1,2}[^\]}>]{0,40}(?:case.?stud|article|resource|report|guide|white.?paper|insight|video|recording|testimonial|attachment)[^\]}>]{0,40}[\]}>]{1,2}[^A-Za-z]*$/i;

const gives = [
  // Delivered: attached, enclosed, "here's the breakdown"
  phrase`(?:attach|enclos|includ)(?:ed|ing)(?: (?:is|are|please find|you'll find|below|here|herewith|an?|the|some|our|my|your|information|for|to))`,
  phrase`(?:see|find|in|on|(?<!\bform )(?:is|are)) (?:the )?(?:attached|enclosed|attachment)|(?:v\d|[a-z\d]{3,20}) \(?(?:now )?(?:attached|enclosed)(?= ?(?:[.,;:!)(—–-]|$|with |for |in ))`,
  phrase`(?:here|below|above)(?:'s| is| are|,? please find| you'll find| find)(?: [\w'-]{1,20}){0,6} (?:${resource}|we|you|they|${companies})`,
  phrase`here(?:'s| is| are) (?:what|how|why|where|the thing|one)`,
  phrase`(?:please|pls|kindly|you'll) find(?! (?:out|time)\b)(?: [\w'-]{1,20}){0,4} (?:${resource}|response)`,
  phrase`tracking [^.!?]{0,12}?\d\w*|page \d+|${resource} (?:shows?|explains?|covers?|walks|lists?|compares?)`,
  // Made for the reader
  phrase`(?:i|we)(?:'ve| have|'d)? ${recently}(?:(?:put|pulled) together|wrote up|recorded|prepared|uploaded|compared|drafted|created|built|analyzed|(?:looked|dug|went) (?:into|through)|took a (?:\w{1,12} )?look at|reworked|revised|recalculated|pulled (?:the|some|your)|tested|measured|had (?:our|my) \w{1,20} (?:pull|run|check|look)|credited|refunded|waived|(?:fixed|corrected|replaced|accepted|removed|dropped|measured|finished) (?:the|your|every)|found (?:a few|a couple|some|two|three|several)|ran (?:your|the|an?|some)|(?:checked|confirmed) with|identified|spotted|noticed (?:a few|two|three|some|that your|your))`,
  // Shared because it is of use
  phrase`(?:thought|figured|think|believe|sure|hope)(?: that)? (?:you|this|it|that|these|of you|your team)(?:'d|'ll| would| might| may| could| will)? ?(?:be|find|like|enjoy|appreciate|want|love|benefit|when|while|after|as|because)(?: (?:this|it|these|that|to be|especially|really)){0,4} (?:${useful}|interest|seeing|knowing|to see|to know|of interest|reading|i |case|article)`,
  phrase`(?:might|may|could|would) (?:also )?(?:find|be|prove)(?: [\w'-]{1,20}){0,4} (?:${useful}|of interest)`,
  phrase`(?:came across|stumbled \w+|saw|read)(?: [\w'-]{1,20}){1,6} (?:article|report|study|piece|research|case study|stat|statistic|data|released|published|guide|webinar|tool|resource)`,
  phrase`(?:just|recently|newly) (?:${launched}|finished|wrapped up|helped|worked with|reported|came out)`,
  phrase`worth (?:knowing|flagging|sharing|considering)|(?:one|another|two|three|a few|a couple of|some)(?: \w{1,20}){0,4} (?:things?|thoughts?|ideas?|insights?|tips?|points?|updates?) (?:i|we|that|worth|to|for|you|from|on|about|which|people|:)`,
  phrase`(?:to answer|regarding|about|as for) your (?:\w{1,20} )?(?:questions?|concerns?)|the (?:short )?answer (?:is|to)|(?:i|we) (?:can )?(?:hereby )?confirm(?=:| that| the| \d)|you(?:'d| had| were)? (?:asked|asking|wanted to know|wondering|wondered) [^.!?]{3,90}(?:[:;—–]| - ) ?\w+|(?:legal|finance|they|(?:the|our|my) \w{1,20}) (?:has |have )?(?:came|come|got) back|(?:answers?|numbers|details|results|findings) (?:is|are) (?:in|on|below|here|ready)`,
  phrase`(?:spoke|talked|asked|called)(?: to| with)? (?:our|the|my) [a-z]{2,20}(?: [a-z]{2,20})?(?:,|:| -| and) (?:s?he|they|it|we|the)|had a (?:word|chat) with (?:our|my)|(?:two|three|four|five|six|seven|eight|nine|ten) (?:percent|dollars|euros|pounds)|turns out|turned out (?:to|that|it)`,
  phrase`(?:heads?[- ]up|short answer|in short|tip|advice|good to know)(?=:|,| -|—)|fyi`,
  // Terms and advice for the reader's case
  phrase`you(?:'re| are) (?:approved|eligible|covered)|you(?:'ve got|'re on| have| pay) \d+(?! min)|(?:your|it|they|that) (?:[\w-]{1,20} ){0,4}(?:covers|includes|supports|comes with)`,
  phrase`(?:is|are|takes?|times?) \d[\d-]{0,4} (?:weeks|wks|working days)(?! (?:away|from|ago|old|late))`,
  // What happened since
  phrase`since [^.!?]{1,60}, (?:we(?:'ve| have)? ${recently}${launched}|(?:an?|the|two|three) [^.!?,]{3,60} (?:has|have) (?!been)\w+)`,
  phrase`(?:we|our team|i)(?:'ve| have| are|'re)? ${recently}${launched}(?: (?:an?|the|our|two|three|several|some|new|your|over|more|\d{1,6})|(?= \W))`,
  phrase`update(?=:| for you| on (?:your|the|our))|(?:good|great|exciting) news`,
  phrase`(?<!\b(?:once|when|if|until|after) )(?:it|they|legal|finance|the [a-z]{2,20}(?: [a-z]{2,20}){0,4})(?: has| have| was| were)?(?: just| now| finally)? (?:${launched}|accepted|agreed to|found|replaced|repaired|fixed|finished|(?:went|goes) live|changed|passed|approved|ruled|came through|cleared)`,
  phrase`(?:is|are) (?:now |finally |back )?(?:live|in stock|available again)|takes? effect|comes? into force|(?:are|is) back(?=:| in )|has (?:two |three |some |a few )?(?:cancellations?|openings?)`,
  phrase`${changed} [^.!?]{0,50}?(?:\d[\d.,]{0,9} ?(?:hours?|days?|weeks?|months?|points?)|(?:to|by|at|from) \d[\d.,]*)|(?:${changed}|went|moved) [^.!?]{0,60}?from [^.!?]{1,40} to [\w[{]+|(?:up|down) from \d[\d.,]*|\d+ (?:out )?of (?:the |your |our )?\d+`,
  // Results of others
  phrase`(?:we|i|our (?:team|clients?|customers?|platform|solution))(?:'ve| have)? ${recently}(?:helped|worked with|work with|partnered with|supported)[^.!?]{2,120}? ${gain}`,
  phrase`(?:our|my|an?|one)(?: \w{1,20})? ${companies}\b[^.!?]{0,60} (?:${gain}|went|signed|booked)`,
  phrase`(?<!\b(?:the|your) )case study|real (?:example|results)|success stor(?:y|ies)|results?:`,
  // Insight
  phrase`according to|(?:research|studies|data|survey) (?:shows?|suggests?|from)|on average|(?:recent|new|latest) (?:study|research|survey|report|data)`,
  phrase`your (?:(?:top |main |biggest )?competitors?|site|website|listing|profile|policy|(?:\w{2,12} )?(?:ad|ads|menu|page)|(?:landing|home) ?page) (?:\w{1,20} ){0,4}(?:are|is|has|have|show|rank|loads?|missing|could|takes|says?|lists?|still)`,
  phrase`${companies} (?:your size|like (?:yours|you|them)|in your \w{1,20}) [^.!?]{0,40}(?:${gain}|drop|fall)`,
  phrase`(?:most|many) (?:of (?:our|the|my) )?${companies} (?:\w{1,20} )?(?:${gain}|find|start|spend|tell|use|who|in|we|deploy|miss|don't|make|waste|say|are)`,
  phrase`i (?:realized|should have|want(?:ed)? to (?:share|let you know|flag))`,
  phrase`(?:here|attached|enclosed)[^.!?]{0,20} as promised|(?:recap|summary)(?: of)?(?=:|,| of| from)|(?:short version|gist|notes|minutes|highlights|what (?:we|i|you)(?:'ve)? (?:agreed|discussed|decided|covered|landed on|heard|noted|told)|what happens next)[^.!?:]{0,40}:|to (?:recap|summarize)|(?:action|follow-?up|open|to-do) (?:items|points)(?=:| from| after)`,
].map((pattern) => new Prefiltered(pattern));

/** The sentence opens with an answer; "no worries" is none. */
const answers =
  /^[^a-z]{0,3}(?:yes(?!, (?:please|(?:i|we)(?:'m|'re| am| are| want)))|correct|confirmed|no(?! (?:worries|pressure|problem|rush|hard|need|thanks)))(?:[,:—–] .{12}| (?=it'?s|they|there|we (?:do|can|have)\b).{12})/i;

/** "On the parking: there are six spots." */
const takesUp = /^\W*(?:on|about|regarding|re|as for) (?:your|the) [^.,:;!?]{2,40}: /i;

/** A sum or a measure told is a price, a saving or a fact of the reader's own case, unless it is bait or a bill. */
const amount =
  /(?:[$€£]|usd|eur|gbp) ?\d|[\d\]}] ?(?:[%€£]|(?:x|percent|eur|euros?|usd|dollars|pounds|gsm|kg|mm|cm|ft|miles|seats|units)\b)/i;
const baitOrBill =
  /\b(?:promo|bonus|discount if|roi|typically|saved\)|overdue|unpaid|owe)|^\W*that's [$€£]|\b(?:please|kindly) (?!be|note|find|see)/i;

/** Offers and pressure look like gifts. */
const notGiven = new Prefiltered(
  /\b(?:(?:i|we)(?:'d|'ll|'m| can| could| would| will| am)(?: also| be)?(?: happy| glad| love| like| more than happy)?(?: to)? (?:send|share|show|provide|put together|build|walk|give|create|prepare|offer|forward|include|run|explain|email|answer)|happy to|glad to|would you like|want me to|sh(?:all|ould) i|let me know if|if you(?:'d| would) like|(?:can|may) i (?:re)?send|is it ok if)\b/i,
);

/** Whether a sentence brings the reader something: a resource, an answer, a result, a recap, news or an insight. */
export function bringsValue(masked: string, sentence: string, contents: Contents): boolean {
  const mayLink = has(contents, slashSign | bracketSign | wwwSign);
  const offer = notGiven.mayMatch(contents) ? notGiven.pattern.exec(masked) : null;
  if (has(contents, questionSign) && /\?[\s"')]*$/.test(masked) && !(mayLink && link.test(sentence))) return false;
  if (mayLink && masked.trim().length < 40 && resourceSlot.test(sentence)) return true;
  if (answers.test(masked) || takesUp.test(masked)) return true;
  const told = offer ? masked.slice(0, offer.index) : masked;
  if (told.length < 8) return false;
  if (mayLink && link.test(sentence.slice(0, offer?.index)) && !asksForSomething.test(sentence)) return true;
  if (has(contents, digitSign | bracketSign) && amount.test(told) && !baitOrBill.test(told)) return true;
  return gives.some((pattern) => pattern.isIn(told, contents));
}
