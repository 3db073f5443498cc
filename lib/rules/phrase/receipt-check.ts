import { phrase } from '../pattern.ts';
import { clauseStart, ownMessage, small } from '../pieces.ts';
import { dropLeadIn, rewriteReceiptCheck } from '../rewrite-receipt-check.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const papers =
  '(?:proposal|quot(?:e|ation)|offer|estimate|invoice|contract|agreement|info(?:rmation)?|details|doc(?:ument)?s?|files?|attachments?|literature|brochures?|samples?|links?|deck|slides|report|audit|materials?|package|pdf|invit(?:e|ation)|application|response|bid|parcel|box|kit|drawings?|mock-?ups?|letter|catalog(?:ue)?)';
/** Something the writer sent. */
const sent = `(?:${ownMessage}|(?:my|our|the|this|that|these|those|a copy of my|a copy of the)(?: [\\w-]{1,20}){0,4} ${papers})`;
const ever = '(?:ever |even |perhaps |maybe |also |just |happen to |manage to |get to |all )?';
const it = `(?:${sent}|it|this|that|them|everything)`;
const frame = `(?:(?:(?:I|we)(?:'m|'re|'d| am| are)? )?${small}(?:(?:want(?:ed)?|like|writing|check(?:ing)?(?: in)?|follow(?:ing)? up|hoping|calling|need(?:ed)?) to )?${small})`;
const sure =
  '(?:(?:mak(?:e|ing)|be) (?:sure|certain)|ensur(?:e|ing)|(?:confirm|verify|check)(?:ing)?|see|double[- ]check)(?: if| whether)?(?: that)?';
const got = '(?:got|gotten|received|saw|seen|caught|catch|noticed)';
const gone = '(?:buried|lost|missed|overlooked|stuck|filtered|spam|junk|cracks|astray|(?<!on your )radar)';
const lost = `(?:slip(?:ped)? (?:past|by|under|through)|(?:g[eo]\\w{0,5}|be|been|was|were|is|went|slip\\w{0,4}|f[ae]ll\\w{0,2}|land\\w{0,2}|end\\w{0,2} up)(?: [a-z]{1,20}){0,4} ${gone}|(?:s[aiu]nk|slid|f[ae]ll|drop(?:ped)?) (?:to the|off))`;
const through =
  '(?:arrived|reached your?(?: \\w+)?|(?:(?:are|is) )?(?:getting|coming|going) through|(?:came|come|got|gotten|went) (?:through|past|to you|there)|made it|(?:made|found) its way|landed|turned up)';

export const rule: PhraseRule = {
  id: 'receipt-check',
  kind: 'phrase',
  title: 'Asking whether it arrived',
  message: '"Yes, got it" ends the conversation, so {reader} has nothing left to answer.',
  advice: 'Ask about the one part that matters to {reader}: "Does a March start work?"',
  seeds: ['001'],
  severity: 'weak',
  inSubject: true,
  patterns: [
    // "Did you get my e-mail", "Have you received the proposal"
    {
      find: phrase`(?:did|have|has) you ${ever}(?:get|received?|got(?:ten)?(?! (?:it|this|that|them|everything)\b)) ${it}(?= ?(?:[?.,!—–-]|$|[a-z]))(?! (?:\w+ed|working|done|set|under|right|all)\b)`,
      fixes: rewriteReceiptCheck,
    },
    {
      find: phrase`(?:did|have) you ${ever}(?:seen?|catch|saw|noticed?|miss(?:ed)?) (?:${ownMessage}|(?:my|our)(?: [\w-]+){0,4} ${papers}|the(?: [\w-]+){0,4} ${papers} (?:that )?(?:I|we)(?:'ve)? (?:sent|shared|emailed|attached)|it(?=(?: yet)? ?[?]))`,
      fixes: rewriteReceiptCheck,
    },
    {
      find: phrase`(?:did|has|have|are|was|were) (?:${sent}(?: [a-z]{1,20}){0,4} (?:get (?:there|through)|go through|make it|c[ao]me through|land(?:ed)?|turn(?:ed)? up|(?<!you |well )received|${lost})|(?:it|this|that)(?: one)? (?<=did \w{2,4}(?: one)? )${lost}|(?:${sent}|it|this|that|they|those|everything)(?: [\w{}[\]]{1,30}){0,4} (?:arrived?|reach(?:ed)? your?|get to you|land(?:ed)? (?:on|with|in) your?|make it to you))`,
      fixes: rewriteReceiptCheck,
    },
    // "I just wanted to make sure you saw it"
    {
      find: phrase`${frame}${sure} you(?:(?:'ve| have|'d| had)?(?: all| actually)? ${got}|(?:(?: did|'d)? (?:get|receive|see)|(?: did| have)(?:n't| not) (?:miss(?:ed)?|overlook(?:ed)?))(?= (?:${ownMessage}|it|this)(?: |[.!?,]|$)))(?! (?:everything you|all you|time|any|value|how|why|what|where|room|yourself|home|back|(?:a|the) chance|(?<=(?:got|received) )(?!${sent})(?:an?|the|your))\b)(?: (?:${sent}|it|this|that)(?! \w{1,15}ed\b))?`,
      fixes: rewriteReceiptCheck,
    },
    {
      find: phrase`${frame}${sure} (?:nothing (?:got|was|has been|fell|slipped|went)(?: [a-z]{1,20}){0,4} ${gone}|(?:it|this|they|everything|${sent})(?: [^.!?;:"]{0,90})? (?:${through}|(?:was|were|been) received|(?:did|has|was|is|does)(?:n't| not) (?:${lost}|${gone})))`,
      fixes: rewriteReceiptCheck,
    },
    // "in case you missed it", "in case my mail got buried"
    {
      find: phrase`(?:icymi|(?:just )?in case (?:you(?:'ve| had|(?: may| might)? have)? (?:(?:miss(?:ed)?|overlook(?:ed)?)(?! (?!${sent})(?:an?|the|our|your)\b)|(?:did|have)?(?:n't| ?not) (?:seen?|get|got(?:ten)?|received?|catch|had (?:a|the) chance to (?:see|read)))|(?:it|this|${sent})(?:'s| has| had|(?: may| might)? have)? (?:${lost}|(?:never|did(?:n't| not)) (?:reach|arrive|get)(?:e?d)?))(?: (?:${sent}|it|this))?)`,
      fixes: dropLeadIn,
    },
    // "Not sure if you saw my last e-mail", "I hope you received my proposal"
    {
      find: phrase`${frame}(?:(?:(?:was )?not|wasn't|isn't|unsure|do(?:n't| not) know|wonder\w*|see|know|ask(?:ing)?|curious|sure|hop\w+|trust|assume|presume|believe|take it)(?: (?:sure|certain))?)(?: if| whether| that)? (?:you(?:'ve| have|'d| had)?(?: actually| ever)? (?:${got}|missed|overlooked) ${it}|(?:${sent}|(?<!hope )(?:it|this))(?: ever| even| has| have| maybe){0,4} (?:reached|${through}|${lost}))`,
      fixes: rewriteReceiptCheck,
    },
    // "Have you had a chance to read my e-mail"
    {
      find: phrase`(?:(?:(?:have|had|did) you \w+|you(?:'ve|'d| have)? (?:had|got|found)) (?:a |the |some |any )?(?:chance|time|moment|minute|second|opportunity)(?: yet)?|(?:were|was) you able) to (?:(?:read|see|(?:take a )?look at|open|check(?: out)?|look over|go through|glance at|review|get to) ${ownMessage}|see (?:it|this)(?=(?: yet)? ?[?]))`,
      fixes: rewriteReceiptCheck,
    },
    {
      find: phrase`(?:I|we) (?:\w+ )?(?:sent|mailed|e-?mailed|posted) you (?:some|an?|our|the)(?: \w{1,20})? (?:literature|brochures?|leaflets?|catalog(?:ue)?)`,
    },
    {
      find: phrase`you(?: may| might| must| could| probably| perhaps| possibly)?(?: have)? (?:missed|overlooked) ${ownMessage}|(?:(?:maybe|perhaps|seems?|guess|assume|suspect) you (?:did|have)(?:n't| not)|you (?:may|might) not have) (?:seen?|g[eo]t(?:ten)?|received?) ${ownMessage}|confirmation that ${sent} (?:has been|was) received|you should(?: now)? have (?:received|got|seen) ${sent}`,
    },
    // "Samples arrived?"
    {
      find: phrase`(?<=^[^.?!]{0,20})(?:${papers}|everything|all)(?: all)? (?:arrived?|landed|received|come through|turned up)(?: [a-z]{1,12}){0,4}(?= ?[?])`,
    },
    {
      find: phrase`(?:perhaps|maybe|understand(?: if)?|reali[sz]e|guess(?:ing)?|assum(?:e|ing)|sometimes|know|hope|worried|afraid|easy for)(?: that| how \w+)? (?:${sent}|e-?mails?|messages?|notes|this|(?:these )?(?<!y for )things) (?:to |can |may |might |just |simply |probably |often |easily |did(?:n't| not) ){0,4}${lost}`,
    },
    // "I don't want this to get lost"
    {
      find: phrase`(?:(?:I|we)(?:'d)? |(?<=${clauseStart}))${small}(?:(?:did|do|would)(?:n't| not) want|(?:would )?hate for) (?:${sent}|it|this) to ${lost}`,
    },
    // "My last e-mail may have landed in spam"
    {
      find: phrase`(?<!\bthat )(?:(?:it|this|${sent}) )?(?:may|might|could|must|probably|likely|perhaps|maybe)(?: well)?(?: have)? ${lost}`,
    },
  ],
};

export const examples: Examples = {
  flag: [
    '[[Did you get my e-mail]] about the pricing?',
    "I'm calling to ask: [[have you received the proposal]]?",
    '[[I just wanted to make sure you saw it]].',
    'Sending this again [[in case it got buried]].',
    '[[Not sure if you saw my last email]], so here it is again.',
    '[[Have you had a chance to read my e-mail]]?',
    '[[I hope you received my proposal]] on Monday.',
    '[[Just making sure you received the samples]] from Tuesday.',
    '[[I wanted to check that the deck reached you]].',
    '[[Did it arrive]] safely?',
    '[[We recently sent you some literature]] on our boilers.',
    'Hi Tom, [[did you see my last message]]?',
    '[[My last email may have landed in spam]].',
    "[[Just making sure my previous email didn't fall off your radar]].",
    '[[Making sure my last one made it]] past the filter.',
    '[[Did you get my fax]]?',
    '[[Did the samples get there]]?',
    '[[Not sure if my last couple of emails are getting through]].',
    '[[Has our package arrived]] yet?',
    '[[ICYMI]], here is the quote again.',
    '[[Did my mail from Monday make it]] through?',
    'We would welcome [[confirmation that this response has been received]].',
    'I posted it on Monday. [[Did you see it]]?',
    '[[Samples arrived in one piece]]?',
    "[[I'm not sure if the quote has reached]] the right desk.",
    '[[You should now have received our samples]].',
    '[[Did my note from [Monday] reach you]]?',
    '[[Did the mock-ups come through]]?',
    "[[Just making sure you didn't miss it]].",
    "[[I don't want this to slip through]] the cracks.",
    "[[I'd hate for it to get buried]].",
    'Tom, [[have you had a chance to see this]]?',
    '[[Sometimes these things land in spam]].',
    "Once more, [[in case it didn't reach]] you.",
    '[[In case you have not seen it]], the list is below.',
    '[[Were you able to open my e-mail]]?',
    '[[Did my note go astray]]?',
    "[[Maybe you didn't see my last e-mail]].",
    'It [[seems you have not received my note]].',
    '[[Hopefully you saw my note]] about the lease.',
    '[[Was my e-mail received]]?',
    '[[Has our proposal been received]]?',
    '[[Did this get buried]]?',
    '[[Did it slip through]] the cracks?',
    '[[I wanted to make sure nothing got lost]] in the move.',
    '[[Just making sure nothing fell through the cracks]].',
    "It's [[easy for e-mails to get lost]].",
    'I [[know how quickly messages get buried]].',
    'Sending it again [[in case it never reached]] you.',
    '[[Did you miss my last note]]?',
    '[[You may not have seen my note]] from Monday.',
    'I [[understand that e-mails get buried]].',
    '[[In case you missed our new brochure]], it is below.',
    '[[I wanted to check that you received the reworked drawings]].',
  ],
  pass: [
    'Please confirm the delivery address.',
    'Have you had a chance to review the proposal?',
    'Did you get a chance to try the samples?',
    'Make sure you have the passport with you.',
    'Did you get the approval from finance?',
    'Have you seen the new line in Leeds?',
    "I'll make sure you get the invoice by Friday.",
    'We received your order on Monday.',
    'Did you see the game last night?',
    'I want to make sure you get the most out of it.',
    'In case you need a second seat, it is $40.',
    'I hope you got home safely.',
    'Let me see if we can get it done by May.',
    'You were waiting on the budget. Did it come through?',
    'The final numbers, have you got them yet?',
    'Have you got it in blue?',
    'Did the crew get there on time?',
    'Not sure if this is on your radar: the fee goes up in May.',
    'Did it land in a good place with the board?',
    'Everything arrived on Monday.',
    'The audit found 12 invoices that might have been missed.',
    'Make sure you did not miss the deadline.',
    "Make sure you don't miss it: the sale ends on Friday.",
    "We don't want the deadline to slip.",
    "Your customers don't want it to get lost.",
    'Did you get a chance to see the new line?',
    'You need time to read my e-mail, so the price is on page 2.',
    'I hope this made it clear.',
    'You did not get the letter because we never sent it.',
    'Sometimes orders get lost in the post, so we track each box.',
    'Was the report you received clear?',
    'Was the proposal well received by the board?',
    'We make sure nothing slips through the cracks.',
    "It's easy for things to get lost between two shifts.",
    "It's easy for your team to get buried in tickets.",
    'Did this get fixed on Monday?',
    'Was the payment received by the bank?',
    'Has this been overlooked in your plan?',
    'Did you miss the tour in May?',
    'You may not have seen the new line.',
    'I wanted to make sure you got the best price.',
    'I wanted to make sure you saw what we can do.',
    'Just making sure you received the help you needed.',
    'In case you missed the fair, here are the photos.',
    'In case you missed our webinar, the video is below.',
  ],
};
