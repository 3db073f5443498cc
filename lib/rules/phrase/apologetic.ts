import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

/** Stems of what a writer fears to do. */
const bother =
  '(?:(?:both|bug|disturb|pester|spam|annoy|nag|intru|interrupt|wast|trouble|hound)\\w{0,5}|\\w+ (?:up )?your inbox|tak(?:e|ing) up)';
const pest = `(?:${bother}|pest|pain|nuisance|pushy|persisten\\w{1,2}|overstep\\w*|in the way)`;
const busy =
  '(?:busy|crazy|hectic|swamped|slammed|snowed under|flat out|heads[- ]down|overwhelmed|tied up|(?<!g[eo]t(?:ten)? )buried|stretched|up to (?:your|their) \\w{3,8}|in the middle of|run off your|juggling|pressed for|short on time|packed|full(?= plate| schedule| calendar|[^\\w-]*$|[,;—–]| -)|hands full|(?:fill|pile)s? up|inbox\\w* gets?|get[\\w ]+ of these|overflowing|proposals? can sit|lot (?:going )?on|on your (?:plate|mind)|time is \\w+|(?:multiple|many|several|million|hundreds?|dozens?|tons?|lots?|number)(?: of)? (?:\\w+ )?(?:projects|things|priorities|hats|directions|e-?mails|messages|requests))';
const know =
  "(?:(?:I|we)(?:'m| am)? |(?<=^\\W{0,4}|[,;—–-] ?|\\b(?:\\w+ly|also|and|but|so) ))(?:get|sure|aware|understand|know|reali[sz]e|imagine|appreciate|assum(?:e|ing)|guess(?:ing)?|suspect|bet)(?: it| that| just)?(?: -|,|—)?(?: that)?";

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
      find: phrase`(?:so |very |really )?(?:sorry|apologies|apologize|hate)(?: again)? (?:to|for)(?: have| keep)?(?= (?:to )?(?:the )?(?:\w+ )?(?:follow|chas|check(?:ing)? in|reach|e-?mail(?:ing)? you|circl|bump|e-?mails?\b|messages))`,
    },
    {
      find: phrase`(?:I |I'm )?(?:(?:so|very|really|again|my) ){0,4}(?:(?:sorry|apolog\w+)(?: in advance| again)? (?:to|for|if|about)|excuse|pardon|forgive|(?:at|without) (?:the )?risk(?:ing)?(?: of)?) (?:[a-z']{1,12} ){0,4}?(?:${pest}|noise(?! from)|e-?mailing|(?:all|many|another|repeated) (?:the |these )?(?:e-?mails?|messages)|off-\w{2,9}|unsolicited|cold (?:e-?mail|call|message)|bad time)(?: you)?`,
    },
    // "I know you're busy"
    { find: phrase`${know} [\w'{}[\] ]{0,40}?${busy}(?: (?:time|week|month|season|schedule|person|day|are|is)\b)?` },
    { find: phrase`${know} (?:review|read|evaluat|decid)ing [^.!?,;]{0,40}takes? (?:a lot of |some )?time` },
    {
      find: phrase`(?:(?<=^[^A-Za-z]{0,4}|[,;—–-] ?|\b(?:and|but) )|(?:if|in case|since|as|because|though) )(?:you|things|life)(?:'re| are| (?:must|may|might) be| (?:can )?gets?) (?:\w+ly |very |so |super |just |always |all ){0,4}${busy}(?! (?:with|on|from|until|that))`,
    },
    // "I don't want to be a pest"
    {
      find: phrase`(?:(?:I|we)(?:'m|'d| am)? )?(?:(?:really|just) )?(?:(?:don't|do not|didn't|wouldn't|never)(?: really| ever)? (?:want|mean|wish|like|intend)|hate|not (?:trying|looking|wanting)|without wanting|hope (?:I(?:'m| am) not|this isn't|it's not|this doesn't))(?: (?:to|be|being|come|across|as|seem|sound|become|keeps?|like|an?|the|too|so|that|overly|person|guy|who)){0,9} (?:${pest}|that (?:guy|person))(?: (?:up )?you(?:r \w+)?)?`,
    },
    // "I'll let you be"
    {
      find: phrase`(?:before I|(?:and )?(?:I|we)(?:'ll| will| can)|and|or) (?:[a-z']{1,20} ){0,5}?(?:(?:stop|quit) ${bother}(?: you)?|(?:let|leave) you (?:be|alone)(?! \w)|out of your inbox)`,
    },
    {
      find: phrase`(?:rather than|instead of|to avoid|won't|will not|'ll never|last time I(?:'ll)?)(?: keep)? (?:${bother} you|\w+ (?:up )?your inbox|take (?:\w+ ){1,4}of your time)(?: again| anymore)?`,
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
  ],
};
