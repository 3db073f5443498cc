import { phrase } from '../pattern.ts';
import { clauseStart, negated, ownMessage, small } from '../pieces.ts';
import { rewriteFollowUp } from '../rewrite-follow-up.ts';
import type { Examples, PhraseRule } from '../rule.ts';
import { followUpFixes } from '../true-reason.ts';

/** What a writer checks on for no other reason than to check. */
const mine =
  '(?:(?:the )?status|my|our|this|that|you|your|where|how|things|the (?:proposal|quote|contract|application|offer|deal))';
const again = '(?:again|once more|one (?:more|last|final) time)';

/**
 * What the formula does, written once for "to follow up" and "following up": `~` stands for the ending, with the letter
 * that goes or doubles before it (`circl~e`, `drop~p`). Reaching out is weak only when it happens again.
 */
const acts = `(?:follow~[- ]?(?:back )?up|check~ (?:(?:back )?in|back)|check~ (?:up )?on(?= ${mine})|check~(?: to see)?(?= (?:if|whether) you(?:'ve|'d| have| had| were)? (?:had (?:a |any |the )?(?:chance|time|thoughts|moment)|any questions|made|decided|come to|given))|[ie]nquir~e about (?:the status|my|our)|(?<!love to )revisit~ (?:my|this|our (?:\\w{1,20} )?(?:call|conversation|chat|discussion))|check~ the pulse|touch~ base|
  (?:circl~e|loop~|swing~) (?:back )?(?:around|round|back)|(?:com~e back|get~t back(?= to you \\w+ (?:my|our))) to (?:our|my|you(?= (?:about|on|regarding|concerning) (?!your\\b)))|relaunch~ you|say~ h(?:i|ello)(?! (?:to|at))|(?<!love to )reconnect~(?! (?:you|the)\\b)|ping~ (?:you|this)|chas~e (?:th[ei]s?|you|up)|
  (?:bump~|nudg~e|float~|bubbl~e|(?:re-?)?surfac~e|reviv~e|re-?up~p)(?: (?:this|it|you|my \\w{1,20}))?(?: thread| note| e-?mail| message)?(?: back)?(?: up)?(?: to the top)?|
  \\w+~ (?:this|it|my \\w{1,20})(?: \\w{1,20})? (?:back )?(?:up )?to the top(?! (?!of your))|(?:bring~|keep~|mov~e|push~|pop~p|put~t|get~t|pull~) (?:this|it|my \\w{1,20})(?:(?: \\w{1,20})? (?:back )?(?:on your (?:radar|desk)|in (?:front of you|your inbox))|(?: back)? up(?! (?!again|in your|one )\\w))|
  reach~ (?:out(?: to you)? (?:${again}|back)|back out|${again}(?: out)?)|(?:writ~e|e-?mail~|contact~)(?: to)?(?: you)? ${again}|try~(?: you)? (?:${again}|back)|(?:re-?)?send~(?: this| it)? one (?:more|last|final) time|
  (?<!love to )pick~ (?:this (?:back )?up|up where)|get~t (?:back in touch|in touch ${again})|
  (?:giv~e|send~|drop~p|shoot~)(?: you| this| it)? (?:an?|another|one more|this)(?: \\w{1,20}){0,4} (?:follow[- ]?up|nudge|bump|check[- ]?in|ping|push)|(?:giv~e|send~|drop~p|shoot~) you another (?:line|note|e-?mail|message)|
  (?:pop~p|hop~p|drop~p|slid~e|land~) (?:back )?(?:by|in|into|up)(?: in)?(?: your inbox| again|(?= to (?:see|check|say|ask))))`;

/** The same of "see where things stand". */
const seeing =
  "(?:see~|wonder~|curious) (?:how|where) (?:things|everything|we|you|it all|that|this|your head)(?:'re| is| are| were|'s)? (?:all )?(?:doing|going|coming along|progressing|looking|at|stand(?:ing|s)?|getting on|land(?:ed)?)";

const inForm = (words: string, ending: '' | 'ing') =>
  words.replace(/~([a-z]?)/g, (_, letter) =>
    ending ? (letter === 'e' ? '' : letter) + ending : letter === 'e' ? 'e' : '',
  );

/** A plan ("with a call on Friday"), a third person ("with legal") or a place ("at the hotel"): no reason for writing. */
const notAPlan = `(?! (?:with|by|through) (?:legal|finance|sales|support|him|her|them|each|every|phone|(?:my|the|our) (?:\\w{1,20} )?(?:team|vendor|client|customer|board|bank|manager|office|boss)|an? (?:\\w{1,20} )?(?:call|meeting|visit|letter))\\b)
  (?! (?:next|tomorrow|later|then|in(?! (?:re|case))|
  on \\w+day(?!'s)|at (?:the|a|\\d)|early|after(?! (?:our|my|your|we|the|a|last|this|speaking|meeting)\\b)|once(?! (?:more|on)\\b)|when)\\b)`;

const toDo = `(?:(?:reach out|write|get in touch|connect|say h(?:i|ello)|e-?mail)(?: to)?(?: you)? (?:to|and) )?(?:${inForm(acts, '')}${notAPlan}(?! before (?!(?:I|we|you|things)\\b))|${inForm(seeing, '')})`;
const doing = `(?:${inForm(acts, 'ing')}${notAPlan}|${inForm(seeing, 'ing')}|back to the top(?= of your))`;
const note = '(?:follow[- ]?up|check[- ]?in|nudge|bump|ping)(?: (?:e-?mail|message|note))?';
const news = '(?:updates?|thoughts|news|movement|progress|feedback|word)';

const lead = `(?:want(?:ed|ing)?|(?:would )?(?:like|love)|need(?:ed)?|hop(?:e|ed|ing)|meant|decided|
  wish(?:ed)?|(?:allow|permit) myself|take this \\w+|this is|writ(?:e|ing)|reach(?:ing|ed) out|e-?mail(?:ing|ed)?|call(?:ing|ed)?|messag(?:ing|ed)|getting in touch|
  (?:(?:drop|send|shoot)(?:ping|ing)?(?: you)? )?(?:an?|this)(?: \\w{1,20}){0,4} (?:note|line|message|e-?mail|one)|here|coming back)`;

export const rule: PhraseRule = {
  id: 'empty-follow-up',
  kind: 'phrase',
  title: 'Following up without a reason',
  message: '"Following up" says what you\'re doing, not why {reader} should care.',
  advice: 'Open with the reason {reader} will see: an answer, some news, or what you promised.',
  seeds: ['002', '001'],
  severity: 'hint',
  inSubject: true,
  notAfter: negated,
  patterns: [
    // "I just wanted to follow up", "Writing to check in", "I thought I'd touch base"
    {
      find: phrase`(?<!\byou (?:ever |still )?)(?:(?:I|we)(?:'m|'re|'ve|'d| am| are| was| were| have)? )?${small}(?:${lead} to|(?:thought|figured) (?:I|we|it)(?:'d| would| should| might| was time to)) ${small}${toDo}`,
      fixes: rewriteFollowUp,
    },
    // "Sorry to follow up again", "As a follow-up to our call"
    {
      find: phrase`(?<=\b(?:sorry|apologies|hate) (?:to|for) )(?:(?:have to|keep) )?(?:(?:follow|check|circle|reach)(?:ing)? (?:up|in|back|out)|bump(?:ing)? this|chas(?:e|ing)|the follow[- ]?ups?)(?: again)?`,
    },
    {
      find: phrase`(?:as a|in|a) (?:quick )?follow[- ]?up to (?:${ownMessage}|(?:my|our|the|your) (?:\w{1,20} )?(?:call|conversation|meeting|discussion|chat|demo|visit))|as (?:an?|my|our)(?: \w{1,20})? follow[- ]?up(?=,)`,
    },
    // "I'm just following up", "Following up on …", "Hi Tom, circling back"
    {
      find: phrase`(?:(?:I|we)(?:'m|'re|(?:'ve| have) been| am| are| was| were)(?: (?:here|writing))? |(?<=${clauseStart})|(?<!\b(?:he|she|they|was|were|who|are|is|'s|'re|only) )(?=just ))${small}${doing}(?!(?: [\w'-]+){0,5} (?:takes|took|eats)\b)`,
      fixes: rewriteFollowUp,
    },
    // "Quick follow-up on my note", "This is my final follow-up"
    {
      find: phrase`(?:(?<=${clauseStart})(?:(?:just|here's|sending) )?|(?:this is|this will be|it's|just) (?:just )?)(?:(?:a|an|my|one|another|your) )?
        (?:(?:quick|brief|gentle|friendly|final|last|short|second|third|fourth|little|polite|small|kind|one|more|automated) ){0,4}${note}
        (?!.{1,15}\d ?[:ap])(?=:| [-(#]| ?[—–]| (?:on|to|regarding|about|from|re|in case|here|after|before (?:I|we)|because|concerning|for|and then|with (?:an?|one|two|some\w*)(?! of))\b|, (?:I )?promise|[.!,]? ?$)`,
      fixes: rewriteFollowUp,
    },
    // "I'm writing about my last e-mail": the mail itself as the reason
    {
      find: phrase`(?:(?:I|we)(?:'m|'re|'ve|'d| am| are| was| were| have)? )?${small}(?:writing|e-?mailing|reaching out|getting in touch|coming back|getting back)(?: to you| this (?:e-?)?mail)? ${small}
        (?:about|on|regarding|re|concerning|(?:in|with) (?:regards?|reference|relation) to) ${ownMessage}|(?:I|we) come back to you (?:about|on|regarding|concerning)`,
      fixes: rewriteFollowUp,
    },
    {
      find: phrase`(?<=${clauseStart})(?:further to|in continuation (?:of|to)|(?:in|with) reference to|referring(?: back)? to|(?:(?:just )?a )?(?:(?:quick|friendly|gentle|kind) )?reminder (?:about|of|on)) (?:${ownMessage}|(?:my|our|the) (?:quot(?:e|ation)|offer|proposal)(?! \w))|(?<=${clauseStart})(?:gentle|kind) reminder(?=[.!]? ?$)`,
      fixes: rewriteFollowUp,
    },
    // "Any update?", "Any thoughts on this?"
    {
      find: phrase`(?<=${clauseStart})(?:is there |are there |do you have |have you (?:had |got )?|got )?(?:any (?:further |more |other )?${news}|anything new)(?: yet)?(?= ?(?:$|[?!.]|(?:on|about|regarding|at|with|here|since|or) |(?:for (?:me|us)|from your?)\b))`,
      fixes: rewriteFollowUp,
    },
    {
      find: phrase`(?:wonder(?:ing|ed)|see|check|ask|curious) (?:if|whether) (?:there(?:'s| is| are| was| were)|you(?:'ve| have| had)(?: got| had)?) any ${news}`,
    },
  ],
  draftFixes: followUpFixes,
};

export const examples: Examples = {
  flag: [
    '[[Just following up]] on the proposal.',
    'Hi Tom, [[circling back]] on my earlier note.',
    '[[I wanted to follow up]] on the quote from Monday.',
    "[[I'm just checking in]] to see if you have decided on a start date.",
    '[[We wanted to touch base]] about the pilot.',
    '[[Bumping this to the top]] of your inbox.',
    '[[Any update]]?',
    'Hello Ana, [[any thoughts]] on the offer?',
    '[[Just wanted to see how things are going]].',
    '[[Quick follow-up]] on my note from last week.',
    'Ana - [[this is my final follow-up]] on the lease.',
    "[[I thought I'd check back in]] about the trial.",
    '[[Writing to check in]] on the samples.',
    "[[I'm writing about my last e-mail]] and the price list.",
    '[[Just reaching out again]] about the demo.',
    'I know it is a busy month, so [[I wanted to circle back]] on this.',
    'Hi Tom, [[swinging back around]] on the lease.',
    '[[Following up]] after our call on pallets.',
    '[[Pulling this back up to the top]] of your inbox.',
    "[[I figured I'd reach out and see how everything is going]].",
    '[[Any movement]] on your side?',
    '[[Coming back to you]] on the trial of the scanner.',
    '[[I come back to you concerning]] the windows.',
    '[[I allow myself to relaunch you]] about our offer.',
    '[[Circling back]] after the holidays.',
    '[[Just wanted to say hi and see how you are doing]].',
    '[[I am writing this mail with reference to my trailing mail]].',
    '[[A kind reminder of our offer]].',
    'I e-mailed you on Monday and wanted to [[see if you had any thoughts]].',
    "[[Just checking]] if you've had a chance to look at the menus.",
    "[[Following up]] after last week's seminar.",
    '[[I wanted to follow up]] once on the fitting.',
    'I would like to [[take this chance to follow up]] on the fitting.',
    '[[Just chasing the]] quote from May.',
    '[[I would like to come back to our]] offer for the mixer.',
    '[[Quick follow-up]] — the press ships in May.',
    '[[Last check-in]] (and a small gift)',
    '[[This will be my last nudge]] on the lease.',
    '[[As a last follow-up]], one question.',
    '[[Bubbling this up]].',
    "[[I'd like to pick up where]] we left off.",
    '[[Any word]] on the lease?',
    '[[Just wondering where things stand]].',
    '[[Following up]] in case the price was the hurdle.',
    '[[Reaching out again]] in regards to the lease.',
    '[[Just checking]] if you have any questions.',
    '[[I am writing to enquire about the status]] of our bid.',
    '[[I wanted to revisit our last call]].',
    '[[I figured it was time to check in]].',
    '[[In continuation of my trailing mail]], please see the list.',
    '[[A friendly reminder about the quote]].',
    '[[Gentle reminder]]!',
    '[[Quick follow-up]] with a drawing of the lift.',
    '[[Follow-up]] #2',
    "[[Following up]] on Thursday's tasting.",
    '[[Last follow-up]], I promise.',
    '[[Final follow-up]] before I close your file.',
    '[[This is an automated follow-up]] because the cart is full.',
    '[[Quick follow-up]] with some drawings.',
    '[[Checking in]] before the holidays.',
    "[[I'm getting back to you]] on my offer.",
    '[[Resending this one last time]].',
    '[[Raising this to the top]] of your inbox.',
    '[[Back to the top]] of your inbox!',
    '[[Sending my note back to the top]].',
    '[[Just curious where things stand]].',
    'I was [[curious if there is any news]].',
    '[[I wanted to check in]] before we close the books.',
    '[[I wanted to bring this up]] again.',
    '[[Keeping this on your radar]].',
    '[[I wanted to put this back in your inbox]].',
    "[[I'm contacting you again]] about the lease.",
    "[[Wondering if you've had any thoughts]].",
    '[[We have been following up]] on the lease.',
    '[[I wanted to reconnect]] about the lease.',
  ],
  pass: [
    "I'll follow up on Friday with the numbers.",
    'Our follow-up meeting is on Tuesday.',
    'I will follow up with legal and send you the clause.',
    'You can check in at the hotel from two.',
    'I have a quick follow-up question about seats.',
    "Before I stop following up, what's the biggest problem on the line?",
    'Ana said she was just checking in.',
    "Rather than just checking in, here's the answer on seats.",
    'Reply "later" and I\'ll circle back in May.',
    'Thanks for the follow-up.',
    'I wanted to follow up with a call on Friday at 10.',
    'He wrote "just following up" five times.',
    'Per my last e-mail, the price holds until June.',
    'Putting this together took a week.',
    'Check-in from 3 pm, breakfast from 7.',
    'Check-in after 15:00.',
    "We'd like to see how your team packs the boxes.",
    'Should I follow up in three months?',
    'The checklist shows any updates we made.',
    "I don't want to keep following up if the timing is wrong.",
    'Coming back to you on your question about seats: yes.',
    "I'll come back to you about the price on Friday.",
    'He relaunched the shop in May.',
    'Say hi to Ana from me.',
    'Would you like to check in on Monday, once the move is done?',
    "Could you check if you've had an invoice from us?",
    'As a follow-up to your question, the seat is $40.',
    'I would like to follow up in the new year.',
    'The follow-up (in May) went well.',
    'Let me check back with the fitter.',
    'Friendly reminder: the tour starts at 10.',
    'Reminder about the quote deadline: May 3.',
    'We want to revisit our prices in May.',
    'I would like to follow up after Easter.',
    'I wanted to follow up with our bank.',
    'Ana may enquire about our prices.',
    'I wanted to get this cleared up before May.',
    'We want to get it up and running by May.',
    'We want to get it to the top of the list.',
    'Move the cursor back to the top.',
    "I'm getting back to you with our offer.",
    'I would like to check in before Friday.',
    'If you ever want to try again, the login still works.',
    'The team will meet one last time on Friday.',
    'I wanted to check one last time if the dock is free.',
    'Following up on leads by hand takes hours.',
    "I'm moving this to the top floor.",
    'We want to put this up for sale.',
    'Our last check-in with one of the drivers was in May.',
    "I'll keep this on your desk until Friday.",
    'Ana may contact you again in May.',
    "If the budget is back, I'd love to reconnect.",
    'We would love to revisit our conversation in May.',
    'I would love to pick up where we left off.',
  ],
};
