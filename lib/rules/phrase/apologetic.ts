import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

/** Stems of what a writer fears to do. */
const bother =
  '(?:(?:both|bug|nudg|disturb|pester|spam|annoy|nag|intru|interrupt|wast|trouble|hound)\\w{0,5}|\\w+ (?:up )?your inbox|tak(?:e|ing) up)';
const pest = `(?:${bother}|pest|pain|nuisance|pushy|persistent|overstep\\w*|stalk\\w+|cross\\w* (?:a|the) line|out of (?:line|the blue)|too (?:strong|forward)|in the way)`;
const busy =
  '(?:busy|crazy|hectic|swamped|slammed|snowed under|drowning|bombarded|inundated|\\w+-deep|flat out|heads[- ]down|overwhelmed|tied up|(?<!g[eo]t(?:ten)? )buried|stretched|up to (?:your|their) \\w{3,8}|juggling|pressed for|short on time|n.t have (?:much |a lot of )?time(?! to)|packed|full(?= plate| schedule| calendar|[^\\w-]*$|[,;—–]| -)|hands full|(?:fill|pile)s? up|inbox\\w* (?:gets?|(?:are|must be) \\w+)|get[\\w ]+ of these|overflowing|proposals? can sit|lot (?:going )?on|on your (?:plate|mind)|time is \\w+|(?:review|read|evaluat)ing [\\w ]{2,40}time[-\\w]*|more pressing|bigger fish|(?:thing|life|(?<!your )team|\\w+[eo]r|business|industry|world)s? moves? (?:fast|quickly)|(?:schedule|calendar|morning|day|week|season|thing|inbox)s? (?:gets?|is|are|can be) (?:brutal|insane|wild|nuts|a zoo|chao\\w+|tight|away)|(?:multiple|many|million|dozens?|tons?|lots?)(?: of)? (?:\\w+ )?(?:projects|things|priorities|hats|directions|e-?mails|messages|requests|pitches))';
const know =
  "(?:(?:I|we)(?:'m| am)? |(?<=^\\W{0,4}|[,;—–-] ?|\\b(?:\\w+ly|also|and|but|so|can) ))(?:get|sure|aware|(?:understand|know|reali[sz]|recogni[sz]|imagin|appreciat|assum|guess|suspect|bet)(?:e|ed|ing)?|(?:given|figured?|trust|no doubt)(?= (?:that )?(?:how|you|things)\\b))(?: it| that| just)?(?: -|,|—)?(?: that)?";

export const rule: PhraseRule = {
  id: 'apologetic',
  kind: 'phrase',
  title: 'Apologizing for writing',
  message: "You're bringing something useful, and the apology hides it.",
  advice: 'Ask openly instead: "You don\'t mind me staying in touch, do you?"',
  seeds: ['000', '004'],
  severity: 'hint',
  patterns: [
    // "Sorry to follow up again": the act is another rule's
    {
      find: phrase`(?:(?:so|very|really|again|my) ){0,4}(?:sorry|apolog\w+|hate)(?: in advance| again)? (?:to|for)(?: have| keep)?(?= (?:to )?(?:the )?(?:\w+ )?(?:follow|chas|check(?:ing)? in|reach|e-?mail(?:ing)? you|circl|bump|e-?mails?\b|messages))`,
    },
    {
      find: phrase`(?:I |I'm )?(?:(?:so|very|really|again|my) ){0,4}(?:(?:sorry|apolog\w+)(?: in advance| again)? (?:to|for|if|about)|excuse|pardon|forgive|(?:at the )?risk(?:ing)?(?: of)?) (?:[a-z']{1,12} ){0,4}?(?:${pest}|noise(?! from)|e-?mailing|(?:all|many|another|repeated|unsolicited|cold) (?:\w+ )?(?:e-?mails?|messages?|call)|off-\w{2,9}|bad time)(?: you)?`,
    },
    // "I know you're busy"
    { find: phrase`${know} [\w'{}[\] ]{0,40}?${busy}(?: (?:time|week|month|season|schedule|day)\b)?` },
    {
      find: phrase`(?:(?<=^[^A-Za-z]{0,4}|[,;—–-] ?|\b(?:and|but) )|(?:if|in case|since|as|because|though|like) )(?:you|things|life)(?:'re| are| (?:must|may|might) be|(?:'ve| have) (?:\w+ )?been(?! busy)| (?:can )?gets?) (?:\w+ly |very |so |super |just |always |all ){0,4}${busy}(?! (?:with|on|from|until|that))`,
    },
    // "I don't want to be a pest"
    {
      find: phrase`(?:(?:I|we)(?:'m|'d| am)? )?(?:(?:really|just) )?(?:(?:don't|do not|didn't|wouldn't|never)(?: really| ever)? (?:want|mean|wish|like|intend)|hate|(?:feel\w*|seem|sound) like(?= (?:I|a pest)\b)|(?:afraid|fear|worr(?:y|ied))(?= (?:that )?I\b)|not (?:trying|looking|wanting)|without wanting|hope (?:I|it|this)[\w' ]{2,9}(?:n't|not))(?: (?:to|I|I'm|I've|am|been|be|being|come|came|across|as|seem|sound|becom\w+|keeps?|like|an?|the|too|so|that|overly|person|guy|who)){0,9} (?:${pest}|that (?:guy|person))(?: (?:up )?you(?:r \w+)?)?`,
    },
    // "I'll let you be"
    {
      find: phrase`(?:before I|(?:and )?(?:I|we)(?:'ll| will| can)|and|or) (?:[a-z']{1,20} ){0,5}?(?:(?:stop|quit) ${bother}(?: you)?|(?:let|leave) you (?:be|alone)(?! \w)|out of your inbox)`,
    },
    {
      find: phrase`(?:rather than|instead of|to avoid|won't|will not|'ll never|last time I(?:'ll)?|(?:I'm|am|promise) not(?: to)?|I(?:'ve| have) been)(?: keep)? (?:${bother} you|\w+ (?:up )?your inbox|take (?:\w+ ){1,4}of your time)(?: again| anymore)?`,
    },
  ],
  unless: [
    /\bdon't mind (?:my|me)\b/gi,
    /\bdon't (?:bother|trouble) (?:to|with|about|yourself)\b/gi,
    /\bsorry (?:for|about) (?:the|our|my) (?:late|delay|outage|bug|trouble with)[^.]*/gi,
    /\bbugs?\b(?! you)/gi,
  ],
};

export const examples: Examples = {
  flag: [
    '[[Sorry to bother you]] again.',
    "[[I know you're busy]], so here are the three numbers.",
    '[[I hate to be a pest]], but the offer ends in May.',
    "[[I don't mean to bug you]].",
    '[[I understand you have a busy schedule]].',
    "[[I know you're swamped]] this week.",
    '[[I apologize for the intrusion]].',
    "[[I don't want to keep bothering you]] if it isn't a fit.",
    "Reply no [[and I'll stop bugging you]].",
    "[[If you're swamped]], a one-line answer is fine.",
    "[[I'm sure you're very busy]].",
    "[[I hope I'm not bothering you]].",
    '[[I know the holidays are a busy time]], so here is the short version.',
    '[[Sorry to keep emailing you]].',
    '[[Apologies for the noise]].',
    "[[I know you're up to your eyes]] in audits.",
    "It is spring and [[you're probably swamped]].",
    '[[I know how full inboxes get]].',
    "[[I'm sure you're juggling]] three launches.",
    '[[I know you get dozens of e-mails]] like this.',
    "[[I don't want to be the person who keeps filling your inbox]].",
    '[[Rather than keep nagging you]], one last question.',
    "This is my last note [[and I'll let you be]].",
    "[[I'll stop filling your inbox]] after today.",
    '[[I know plants get a lot of these]].',
    "One last question, [[and I'll leave you alone]].",
    '[[I know inboxes are wild]] in spring.',
    '[[I know shop owners move fast]].',
    '[[I imagine things move quickly]] at the plant.',
    "[[I'm sure you're drowning]] in applications.",
    '[[Trust you have a lot going on]] before the move.',
    "[[No doubt you're busy]] with the audit.",
    "[[Figured you're swamped]] after the launch.",
    '[[Understanding that you are busy]], I kept it to a page.',
    '[[We know evaluating bids can be time-consuming]].',
    "[[If you've just been slammed]], a word is enough.",
    '[[Forgive me if I crossed the line]].',
    "[[I feel like I'm being a nuisance]].",
    "I see [[I've been pestering you]].",
    '[[I hope it does not disturb you]].',
    "I send one list a month, so [[I'm not bugging you]].",
    'I [[promise not to bug you again]].',
    "[[I know you don't have time]] for long e-mails.",
    "[[I'm sure you're inundated]] with bids.",
    "Sounds [[like you're swamped]].",
    '[[Sorry if this comes out of the blue]].',
    '[[I know mornings are chaos]] at the depot.',
    '[[I bet your inbox is a zoo]].',
    "[[I'm afraid I'm becoming a nuisance]].",
    "[[I know you're knee-deep]] in audits.",
    "[[I imagine you're neck-deep]] in bids.",
    '[[I know days get away]] from all of us.',
    '[[Sorry for the nudge]].',
    '[[I know buyers get tons of pitches]].',
  ],
  pass: [
    "I hope you don't mind my persistence.",
    'Sorry for the late invoice.',
    'We fixed the bug you reported.',
    'I am sorry to hear about the fire.',
    'Our busy season starts in May.',
    "You don't mind me staying in touch, do you?",
    'My apologies for the wrong price in the quote.',
    "Please don't bother to print it.",
    "I'm busy on Monday, so Tuesday is better.",
    'Thank you for your time.',
    'No worries if the answer is no.',
    'Ana said she is swamped.',
    "I know you're up to date on this.",
    'Sorry about the noise from the site next door.',
    'I know you run two plants.',
    'We stop spam before anybody sees it.',
    'Rather than waste a day on forms, scan the badge.',
    "I don't want you to miss the deadline.",
    "We'll let you be the judge.",
    "You've been busy: two launches since May!",
    'I know your team moves fast.',
    'I know these decisions take time.',
    'We figured the pump is full.',
    'Given that the line is busy, we run at night.',
    "I'm afraid Monday is full.",
    'I feel like a pilot would answer that.',
    'We promise not to share your data.',
    'If your crew has been slammed with returns, the scanner helps.',
    'No doubt the pump is full.',
    "I know you don't have time to sort returns, so the scanner does it.",
    'I know margins are tight.',
    'We know you work like you are one team.',
  ],
};
