import { phrase } from '../pattern.ts';

const resource =
  '(?:case stud(?:y|ies)|white ?papers?|one[- ]pagers?|checklists?|guides?|playbooks?|articles?|blog posts?|posts?|reports?|stud(?:y|ies)|benchmarks?|templates?|webinars?|recordings?|videos?|walk-?throughs?|podcasts?|e-?books?|resources?|calculators?|worksheets?|spreadsheets?|comparisons?|breakdowns?|analys[ei]s|audits?|assessments?|summar(?:y|ies)|recaps?|overviews?|notes?|samples?|examples?|mock-?ups?|drafts?|demos?|portfolio|testimonials?|references?|data|numbers|figures|stats?|statistics|findings|insights?|tips|ideas|suggestions?|observations|recommendations?|research|slides?|deck|presentation|proposal|quote|pricing|roadmap|outline|link|links|attachments?|documents?|details|information|info|answers?|screenshots?|photos?|plan|options|agenda|schedule|minutes|business case|roi model|models?)';
/** Links that ask for something rather than give it. */
const asksForSomething =
  /(?:\b|_)(?:calendar|calendly|book(?:ing)?|trial|sign[- ]?up|register|unsubscribe|schedule|survey|form|payment|invoice|meeting link|zoom)(?:\b|_)/i;
const link =
  /\bhttps?:\/\/|\bwww\.|[[{<][^\]}>]{0,40}(?:link|url|attach|article|resource|case.?stud|video|report|guide|insight|stat\b|example)[^\]}>]{0,60}[\]}>]/i;
/** What a link or slot stands for when it gives something. */
const given = phrase`(?:updated |live |full |free |quick |short |relevant )?(?:${resource}|here|read|watch|see|look|check (?:it )?out|useful|interesting|relevant|find|helpful|this)`;

const gives = [
  // Delivered: attached, enclosed, "here's the breakdown"
  phrase`(?:please find |i've |i have |i |we've |we have |we )?(?:attached|enclosed|attaching|enclosing|included|including|appended)(?: (?:is|are|please find|you'll find|you will find|below|here|herewith|a|an|the|some|our|my|your|information|for|to))`,
  phrase`(?:see|find|in|is|are) (?:the )?(?:attached|enclosed|attachment)`,
  phrase`(?:here|below|above)(?:'s| is| are|,? please find| you'll find| you will find| find)(?: (?:also|just|again|the|a|an|some|two|three|four|five|my|our|your|that|those|one|what|how|why|where|is|are|quick|short|full|brief|updated|few|couple|of|latest|small|link|to|requested|promised)){0,5} (?:[\w'-]+ ){0,2}?(?:${resource}|we|you|they|i|other|companies|teams|clients)`,
  phrase`(?:here's|here is|here are) (?:what|how|why|where) (?:we|you|they|i|it|other|most|companies|teams|clients|our|your|this|\w+s)`,
  // Made for the reader
  phrase`(?:i|we)(?:'ve| have|'d)? (?:just |also |already |recently |since |quickly |even |gone ahead and |actually |took the liberty of )?(?:put together|pulled together|pulling together|wrote up|written up|recorded|prepared|compiled|drafted|created|built|sketched|mapped out|analyzed|analysed|audited|benchmarked|looked into|dug into|took a (?:quick |closer |deeper )?look at|found (?:a few|a couple|some|two|three|several|\w+ (?:ways|things|issues|quick))|ran (?:your|the|a|some|an)|did (?:some|a (?:quick|bit)|a little) |checked with|confirmed with|spoke with our|identified|spotted|noticed (?:a few|two|three|some|a couple|that your|your))`,
  // Shared because it is of use
  phrase`(?:thought|figured|think|believe|knew|sure|hope)(?: that)? (?:you|this|it|that|these|of you|of your|your team)(?:'d|'ll| would| might| may| could| will)? ?(?:be|find|like|enjoy|appreciate|want to|love|benefit|when|while|after|as|because|interest)(?: (?:this|it|these|that))?(?: (?:to be|particularly|especially|really))?(?: (?:useful|interesting|interested|helpful|relevant|valuable|seeing|knowing|to see|to know|worth|of interest|insightful|handy|case|article|i |reading))`,
  phrase`(?:might|may|could|would) (?:also )?(?:find|be|prove)(?: (?:this|it|these|that|the \w+))? ?(?:particularly |especially |really |very |quite )?(?:useful|interesting|helpful|valuable|insightful|relevant|of interest|handy|worth (?:a (?:read|look|watch)|reading|a quick))`,
  phrase`(?:came across|stumbled (?:across|on|upon)|just read|was reading|saw|ran across|read)(?: [\w'-]+){1,6} (?:article|report|stud(?:y|ies)|piece|research|case study|stat|statistic|data|released|published|guide|webinar|podcast|tool|resource)`,
  phrase`(?:just|recently|newly) (?:released|published|launched|announced|came out|unveiled|rolled out|introduced|opened|shipped|updated|added|completed|finished|wrapped up|helped|worked with|reported)`,
  phrase`(?:worth|worth you) (?:knowing|flagging|noting|sharing|mentioning|considering)|(?:one|another|two|three|a few|a couple of|some)(?: \w+){0,2} (?:thing|things|thought|thoughts|idea|ideas|insight|insights|tip|tips|point|points|update|updates|observation|observations) (?:i|we|that|worth|to|for|you|from|on|about|which|:)`,
  phrase`(?:to answer|in answer to|regarding|as for) your (?:\w+ )?(?:question|questions|concern|concerns|point about)|the (?:short )?answer (?:is|to)|(?:i|we) (?:got|have|found|received|heard back with) (?:an |the |your |some )?(?:answer|answers|good news|great news|an update|news)`,
  // What happened since
  phrase`since (?:then|we (?:last )?\w+|(?:our|your|the) (?:last )?\w+|i (?:last )?\w+|my (?:last )?\w+)[^.!?]{0,60},? (?:we|i|our|the|\w+)(?:'ve|'s| have| has)? (?:also |just |now |since )?(?:launched|added|released|introduced|updated|improved|helped|published|expanded|rolled|made|built|developed|opened|won|partnered|completed|created|lowered|reduced|cut|changed|shipped|onboarded|seen|confirmed|realized|found|discovered|come|_)`,
  phrase`(?:we|our team|i)(?:'ve| have| are|'re)? (?:now |just |also |recently )?(?:launched|released|rolled out|introduced|announced|lowered|dropped|reduced|received|secured|confirmed|achieved|opened)(?: (?:a|an|the|our|two|three|several|some|new|your|over|more|\d+)|(?= \W))`,
  phrase`(?:quick |new |product |company |important )?update(?=:| for you| on (?:your|the|our))|(?:good|great|exciting) news|what's new|something (?:new|you might|changed|has changed) `,
  // Results of others
  phrase`(?:we|i|our (?:team|clients?|customers?|platform|solution))(?:'ve| have)? (?:just |recently |also )?(?:helped|worked with|work with|partnered with|supported)[^.!?]{2,120}? (?:achieve|achieved|increase|increased|reduce|reduced|cut|save|saved|grow|grew|boost|boosted|improve|improved|double|doubled|triple|tripled|generate|generated|get|see|saw|seen|hit|close|closed|scale|cutting|saving|reducing|increasing|boosting|improving|growing|generating|go from|drive|solve|overcome|implement|lower|lowered|shorten|eliminate|recover)`,
  phrase`(?:saw|seen|see|seeing|achieved|experienced|reported|got|getting|delivered|with) (?:an? )?(?:average |up to |over |more than |about |around |nearly |roughly )?(?:\d[\d.,]*\s?(?:%|x|percent)|_+)[^.!?]{0,12} ?(?:increase|decrease|reduction|boost|lift|improvement|growth|more|fewer|less|drop|jump|faster|higher|lower|savings|in|return|roi)`,
  phrase`(?:went|gone|going|go|moved) from [^.!?]{1,40} to `,
  phrase`(?:one of |another of |a |some of )?(?:our|my|a|one)(?: \w{1,20})? (?:clients?|customers?|partners?|users?|members|teams?|companies|company|agency|brokerage)\b[^.!?]{0,60} (?:cut|reduced|increased|doubled|tripled|saved|grew|improved|boosted|closed|generated|went|lowered|gained|landed|signed|booked|hit|recovered|achieved|saw)`,
  phrase`(?:we've|we have|i've|i have) seen [^.!?]{2,60} (?:save|cut|reduce|increase|improve|grow|boost|get|close|double|lose|struggle)`,
  phrase`for (?:example|instance),? [^.!?]{1,40} (?:saved|cut|reduced|increased|improved|grew|doubled|used|uses|boosted)`,
  phrase`(?:sharing|share|passing along|pass along|sending|wanted to send) (?:a|an|this|the|some|these|over|along|you)(?: \w{1,20}){0,3} ${resource}`,
  phrase`quick (?:tip|idea|win|insight|thought|example)|(?:thought|thinking) of you|here's (?:the thing|one)`,
  phrase`(?:case study|real (?:example|numbers|results)|for example, (?:one|a|our)|success stor(?:y|ies)|time saved|before:|after:|results?:)`,
  // Insight
  phrase`(?:according to|research (?:shows|suggests|from)|studies (?:show|suggest)|data (?:shows|suggests)|on average|industry average|(?:recent|new|latest) (?:study|research|survey|report|data)|\d+(?:\.\d+)?% of (?:\w+ ){0,2}(?:companies|businesses|teams|people|customers|buyers|users|teams|leaders|deals|sales|agencies|clients|prospects|organizations|employees|revenue))`,
  phrase`(?:your (?:top |main |biggest )?competitors?|your site|your website|your (?:landing|home) ?page) (?:\w+ ){0,4}(?:are|is|has|have|show|shows|rank|ranks|load|loads|already|first|missing|could|takes|don't|doesn't)`,
  phrase`(?:most|many) (?:of (?:our|the|my) )?(?:companies|businesses|teams|agencies|clients|customers|founders|leaders|owners|brokerages|organizations|managers|people|prospects|buyers|folks|reps) (?:\w+ )?(?:see|find|close|start|struggle|lose|spend|tell|use|save|get|who|in|we|deploy|overlook|miss|don't|make|waste|report|say|end up|are)`,
  phrase`how (?:i'd|i would|we'd|we would) (?:suggest|approach|frame|handle)`,
  phrase`i (?:realized|realised|should have|forgot to mention|wanted to share|want to share|wanted to pass along|wanted to let you know|wanted to flag|'m sharing|am sharing)(?! (?:again))`,
  phrase`as promised|(?:quick |brief |short )?(?:recap|summary)(?: of)?(?=:|,| of| from)|to (?:recap|summarize|sum up)|key takeaways?|highlights:|next steps(?: we| from| agreed):?`,
];

/** A slot alone on its line that stands for a resource. */
const resourceSlot =
  /^[^A-Za-z[{]*[[{<]{1,2}[^\]}>]{0,40}(?:case.?stud|article|resource|report|guide|white.?paper|insight|video|recording|testimonial|attachment)[^\]}>]{0,40}[\]}>]{1,2}[^A-Za-z]*$/i;

/** Offers and pressure look like gifts. */
const notGiven =
  /\b(?:(?:i|we)(?:'d|'ll|'m| can| could| would| will| am)(?: also| be)?(?: happy| glad| love| like| more than happy)?(?: to)? (?:send|share|show|provide|put together|build|build out|walk|give|create|prepare|offer|forward|include|run|explain|pull together|email|answer)|happy to|glad to|would you like|want me to|shall i|should i|let me know if|if you(?:'d| would) like|can i send|could i send|may i (?:send|resend)|is it ok if)\b/i;

/** Whether a sentence brings the reader something: a resource, an answer, a result, a recap, news or an insight. */
export function bringsValue(masked: string, sentence: string): boolean {
  const offer = notGiven.exec(masked);
  if (/\?[\s"')]*$/.test(masked) && !link.test(sentence)) return false;
  if (resourceSlot.test(sentence) && masked.trim().length < 40) return true;
  const told = offer ? masked.slice(0, offer.index) : masked;
  if (told.length < 8) return false;
  if (link.test(sentence.slice(0, offer ? offer.index : undefined)) && !asksForSomething.test(sentence)) {
    given.lastIndex = 0;
    if (given.test(told) || /\bhttps?:/i.test(sentence)) return true;
  }
  return gives.some((pattern) => told.search(pattern) >= 0);
}
