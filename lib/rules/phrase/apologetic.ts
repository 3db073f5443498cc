import { phrase } from '../pattern.ts';
import { small } from '../pieces.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const bother =
  '(?:bother|bothering|bothered|bug|bugging|disturb|disturbing|pester|pestering|spam|spamming|annoy|annoying|nag|nagging|intrude|intruding|interrupt|interrupting|clutter|cluttering|flood|flooding|fill up|fill|filling up|filling|clog|waste|wasting|take up|impose|imposing|hound|hounding|harass|badger|trouble|troubling)';
const busy =
  '(?:(?:(?:very|really|so|super|extremely|probably|likely|incredibly|pretty|quite|always|all|both|too|a) )*(?:busy|swamped|slammed|heads[- ]down|overwhelmed|tied up|up to your (?:neck|ears)|buried|stretched|inundated|juggling|in the middle of|crazy busy|hectic|pressed for time|short on time|running around))';

const busyOrFull = `(?:${busy}|get (?:a lot|lots|tons|hundreds|so many|many|plenty) of (?:e-?mails?|messages|these|requests)|juggling (?:a lot|many|multiple)|(?:is |very )?(?:full|packed|overflowing))`;

export const rule: PhraseRule = {
  id: 'apologetic',
  kind: 'phrase',
  title: 'Apologizing for writing',
  message: "You're bringing something useful, and the apology hides it.",
  advice: 'Ask openly instead: "You don\'t mind me staying in touch, do you?"',
  seeds: ['000', '004'],
  severity: 'hint',
  keywords:
    /sorry|apolog|forgive|excuse|pardon|know|understand|reali[sz]|imagine|appreciate|sure|get it|guess|assume|bet|probably|must be|may be|might be|if you're|if you are|busy|swamp|don't|didn't|not |hate|won't|stop|both|bug|promise|hope/i,
  patterns: [
    // "Sorry to follow up again": the act is another rule's
    {
      find: phrase`(?:so |very |really )?(?:sorry|apologies|apologize|hate)(?: again)? (?:to|for)(?: (?:have|keep|keep on))?(?= (?:to )?(?:the )?(?:(?:multiple|many|repeated|several) )?(?:follow[- ]?(?:ing )?ups?|check(?:ing)? in|reach(?:ing)? out|e-?mail(?:ing)? you|circl(?:e|ing) back|bump(?:ing)?|e-?mails?|messages)\b)`,
    },
    {
      find: phrase`(?:(?:I|we) )?(?:know|understand|realize|realise|appreciate|imagine|get)(?: just)? how (?:very |really |incredibly )?(?:busy|hectic|crazy|full|swamped|valuable|precious) (?:you|your|things|it|life|this)(?: [a-z]{1,20}){0,3}`,
    },
    {
      find: phrase`(?:(?:I|we)(?:'m| am)? )?(?:know|guessing|guess|assuming|assume|imagine|suspect|bet)(?: that)? (?:you(?:'re| are| must be| might be| may be)?|your (?:inbox|team|schedule|calendar)(?: is)?|\w+days are|it's|this) ${busyOrFull}`,
    },
    {
      find: phrase`(?<=^[^A-Za-z]{0,4}|[,;—–-] ?)you(?:'re| are| must be| may be| might be)(?: probably| likely| surely| very)?(?: just)?(?: been)? ${busy}(?! (?:with|on|from))`,
    },
    {
      find: phrase`(?:excuse|pardon|forgive) (?:the|my|this|me for|me) (?:intrusion|interruption|persistence|follow[- ]?up|e-?mail|message|reaching|following|bothering|writing|disturbing)`,
    },
    {
      find: phrase`(?:I )?(?:promise )?(?:I )?(?:won't|will not|'ll never) (?:bother|bug|pester|disturb|spam|nag|keep bothering|keep bugging) you(?: again| anymore| further)?`,
    },
    {
      find: phrase`(?:(?:I'm|I am|we're|we are|so|very|really|again|my) ){0,3}(?:sorry|apologies|apologize|apologise|forgive me|excuse me|pardon me)(?: in advance| again)? (?:to|for|if (?:I'm|I am|this is|I've been|we're)|about) ${small}(?:(?:have|having|be|being|keep|me|my|the|all the|yet another|another|so many|multiple|repeated|reaching|follow|following|e-?mail|e-?mailing|persist|persistence|intrusion|inconvenience of|chase|chasing|cold|reply|replying|contact|contacting|writing|write) )?(?:${bother}|persistent|persistence|intrusion|interruption|out again|up again|a pest|a pain|a nuisance|annoying|emails?|e-mails?|messages|reaching out|cold (?:e-?mail|call|outreach|message)|keep (?:e-?mailing|writing|calling|following)|chase|chasing|off-\w+|nag|pushy|the spam|unsolicited)(?: you)?`,
    },
    {
      find: phrase`(?:(?:I|we)(?:'m)? )?(?:(?:get|sure|understand|know|realize|realise|imagine|appreciate|am sure|am aware|assume|bet|can imagine|totally get|completely understand|recognize)(?: it| that)?(?: -|,|—)? )(?:that )?(?:you(?:'re| are| must be| might be| may be|'ve been| have been| probably are)|things (?:are|get|must be)|life (?:is|gets)|everyone(?:'s| is)|it's|this is|[\w{}[\] ]{1,30}(?: is|'s))(?: a)? ${busy}(?: (?:time|week|month|season|schedule|person|man|woman|people|folks|day)\b)?`,
    },
    {
      find: phrase`(?:(?:I|we) )?(?:know|understand|realize|realise|imagine|appreciate|am sure|get)(?: that)? (?:you(?:'ve| have| 've got| must have| probably have)? (?:got |have )?(?:a |your |so |very |a lot |lots |plenty ){0,3}(?:busy (?:schedule|calendar|time|week|day)|full (?:plate|schedule|calendar|inbox)|packed (?:schedule|calendar)|on your plate|going on|on your mind|lot on|hands full)|your (?:time|schedule|inbox|calendar|plate) (?:is|must be|gets) (?:very |so |really |probably )?(?:valuable|limited|precious|busy|full|packed|overflowing|flooded|tight|short|crowded))`,
    },
    {
      find: phrase`(?:(?:I|we) )?(?:know|understand|realize|realise|appreciate)(?: that)? (?:reviewing|reading|going through|evaluating|looking at|deciding on) [^.!?,;]{0,40}takes? (?:a lot of |some )?time`,
    },
    {
      find: phrase`(?:if|in case|since|as|because|although|though) (?:you're|you are|things are|it's|life is) ${busy}(?! (?:with|on|from|until|that))`,
    },
    {
      find: phrase`(?:(?:I|we) )?(?:${small})(?:(?:really |certainly |definitely )?(?:don't|do not|didn't|did not|wouldn't|would not|never)(?: (?:really|ever))? (?:want|mean|wish|like|intend|mean)|hate|am not trying|'m not trying|not trying|not looking|hope I'm not|hope I am not|hope this isn't|hope this doesn't|hope it's not|not wanting|without wanting) (?:to )?(?:(?:be|come across as|seem|sound|become|keep|being|seeming)(?: like)? )?(?:a |an |too |so |that |overly )?(?:${bother}|pest|nag|pain|nuisance|bother|pushy|annoying|persistent|burden|stalker|salesy|your time|in the way|annoyance)(?: (?:you|your inbox|your time|up your inbox))?`,
    },
    {
      find: phrase`(?:before I |and |I'll |I will |then I'll |we'll |I can |or )(?:[a-z']+ ){0,5}?(?:stop|quit|be done|leave off) (?:bothering|bugging|pestering|annoying|spamming|disturbing|nagging|hounding|badgering|harassing)(?: you)?`,
    },
    {
      find: phrase`(?:hate|sorry) to (?:be (?:a|an|that|the) (?:pest|pain|nag|bother|nuisance|annoying \w+)|${bother}|keep|chase|nag|ask again|follow up again|interrupt)(?: you)?`,
    },
    {
      find: phrase`(?:I )?(?:apologize|apologise|apologies|sorry) (?:for (?:any |the |this )?(?:intrusion|interruption|disturbance|bother|persistence|unsolicited \w+|cold \w+|repeated \w+|multiple \w+|long (?:e-?mail|message)|lengthy (?:e-?mail|message)|replying off-?\w+|(?:the )?(?:delay|delayed response)(?= in (?:reaching|writing) out))|if (?:this|I) (?:is|was|am|have)(?: (?:a|an|been|this|not|already|too))? (?:${bother}|persistent|intrusion|forward|pushy|annoying|wrong (?:person|time|contact)|bad time))`,
    },
    {
      find: phrase`(?:I )?(?:promise|swear) (?:I'm|I am|not|this is|it's|this isn't)(?: not)?(?: a| to be)? (?:${bother}|pest|pushy|spam|stalker|stalking)`,
    },
    { find: phrase`(?:I )?(?:won't|will not|don't want to) take (?:up )?(?:too )?(?:much|any more) of your time` },
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
  ],
};
