import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

/** Stems of what a writer fears to do. */
const bother =
  '(?:(?:both|bug|disturb|pester|spam|annoy|nag|intrud|interrupt|clutter|flood|wast|trouble)\\w{0,5}|(?:fill|tak)(?:e|ing)? ?up)';
const busy =
  '(?:(?:\\w+ly|just|been|very|so|super|quite|always|all|an?|is) ){0,4}(?:busy|crazy|nuts|bananas|manic|snowed under|flat out|swamped|slammed|heads[- ]down|overwhelmed|tied up|buried|stretched|drowning|up to (?:your|their) \\w{3,8}|in the middle of|run off your feet|juggling|hectic|pressed for time|short on time|packed|full|get (?:[a-z]{1,8} ){1,4}of (?:e-?mails?|messages|these))';
const know =
  "(?:(?:I|we)(?:'m| am)? )?(?:get|sure|aware|understand|know|reali[sz]e|imagine|appreciate|assum(?:e|ing)|guess(?:ing)?|suspect|bet)(?: it| that| just)?(?: -|,|—)?(?: that)?";

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
      find: phrase`(?:I |I'm )?(?:(?:so|very|really|again|my) ){0,4}(?:(?:sorry|apologies|apologi[sz]e)(?: in advance| again)? (?:to|for|if|about)|(?:at|without) (?:the )?risk(?:ing)?(?: of)?) (?:[a-z']{1,12} ){0,4}?(?:${bother}|noise(?! from)|intrusion|interruption|persisten\w{2}|e-?mailing|(?:all |so many |another |yet another )(?:the |these )?e-?mails?|pest|pain|nuisance|pushy|off-\w{2,9}|unsolicited|cold (?:e-?mail|call|message)|bad time)(?: you)?`,
    },
    {
      find: phrase`(?:excuse|pardon|forgive) (?:(?:the|my|this|me|for|being) ){1,4}(?:a )?(?:${bother}|pest|pushy|persisten\w+|intrusion|interruption|follow[- ]?up|e-?mail|reaching|following|writing)`,
    },
    // "I know you're busy"
    {
      find: phrase`${know} [\w'{}[\] ]{0,30}?(?:'re|'s|is|are|gets?|be|been) ${busy}(?: (?:time|week|month|season|schedule|person|day)\b)?`,
    },
    {
      find: phrase`${know} (?:you(?:'ve| have| must have| probably have)?(?: got| have)? (?:[a-z]{1,9} ){0,4}?(?:busy \w{4,9}|full (?:plate|schedule|calendar|inbox)|packed \w{4,9}|on your (?:plate|mind)|going on|hands full)|your (?:time|schedule|inbox|calendar|plate) (?:is|must be|gets) (?:[a-z]{2,8} )?(?:valuable|limited|precious|busy|full|packed|tight|short))`,
    },
    {
      find: phrase`${know} how (?:very |really |incredibly )?(?:busy|hectic|crazy|full|valuable|precious) [\w' ]{3,30}`,
    },
    { find: phrase`${know} (?:review|read|evaluat|decid)ing [^.!?,;]{0,40}takes? (?:a lot of |some )?time` },
    {
      find: phrase`(?<=^[^A-Za-z]{0,4}|[,;—–-] ?|\b(?:and|but) )you(?:'re| are| must be| may be| might be)(?: probably| likely| surely)? ${busy}(?! (?:with|on|from))`,
    },
    {
      find: phrase`(?:if|in case|since|as|because|although|though) (?:you're|you are|things are|it's) ${busy}(?! (?:with|on|from|until|that))`,
    },
    // "I don't want to be a pest"
    {
      find: phrase`(?:(?:I|we)(?:'m|'d| am)? )?(?:(?:really|just) )?(?:(?:don't|do not|didn't|wouldn't|never)(?: really| ever)? (?:want|mean|wish|like|intend)|(?:would )?hate|not (?:trying|looking|wanting)|without wanting|hope (?:I'm not|this isn't|it's not|this doesn't)) (?:to )?(?:(?:be|come across as|seem|sound|become|keep|being)(?: like)? )?(?:an? |too |so |that |overly )?(?:${bother}|pest|pain|nuisance|pushy|persistent|in the way)(?: (?:up )?you(?:r \w+)?)?`,
    },
    {
      find: phrase`(?:before I |and |(?:then )?(?:I'll|I will|we'll) |I can |or )(?:[a-z']{1,20} ){0,5}?(?:stop|quit) ${bother}(?: you)?`,
    },
    {
      find: phrase`(?:I )?(?:promise )?(?:I )?(?:won't|will not|'ll never) (?:keep )?(?:${bother} you|take (?:up )?(?:too )?(?:much|any more) of your time)(?: again| anymore)?`,
    },
  ],
  unless: [
    /\bdon't mind (?:my|me)\b/gi,
    /\bdon't (?:bother|trouble) (?:to|with|about|yourself)\b/gi,
    /\bsorry (?:for|about) (?:the|our|my) (?:late|wrong|delay|error|mistake|mix-?up|confusion|outage|slow|missing|broken|bug|trouble with)[^.]*/gi,
    /\b(?:a|the|this|that|any|no|two|these|reported|fixed|software) bugs?\b/gi,
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
  ],
};
