import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const hope =
  "(?:(?:I|we)(?:'m| am| do|'re)? )?(?:(?:just|really|also|truly|sincerely|do) )?(?:hope|hoping|trust(?:ing)?|hopefully|wish(?= (?:\\w+ (?:is|goes|finds)|you are)\\b))(?: that)?";
const well =
  '(?:(?:(?:very|really|(?:do|go|keep|stay|feel)ing|all|still|both|quite|pretty|so) ){0,4}(?:crushing it|thriving|well|great|good|booming|fine|ok(?:ay)?|al+ ?right|fantastic|wonderful(?:ly)?|smoothly|amazing|safe|warm|healthy)(?: and (?:well|safe|healthy|sound))?|in (?:good|the best of|great) (?:health|spirits))';
const period =
  '(?:\\w*days?|week|weekend|month|vacation|morning|afternoon|evening|summer|start (?:to|of) (?:the|your) \\w{3,7}|year|quarter|break|one|time|easter|christmas|thanksgiving|holiday season)';

export const rule: PhraseRule = {
  id: 'filler',
  kind: 'phrase',
  title: 'An opening anyone could get',
  message: 'The first line is what {reader} sees in the inbox, and this one could go to anyone.',
  advice: 'Open with something about {reader}: an event, an answer, a number.',
  seeds: ['004'],
  severity: 'hint',
  patterns: [
    {
      find: phrase`(?:${hope}|may) (?:this|my|the|our)(?: [\w-]{4,7})? (?:finds?|reach(?:es)?|greets|meets|catches|found) you(?: and [a-z ]{4,20})?(?: all)? ?(?:${well}|at a good (?:time|moment))?`,
      fixes: [''],
    },
    {
      find: phrase`${hope} (?:(?:you|u)(?:'re|r| are|(?:'ve| have)(?= been))?(?: all| both| and (?:[a-z]{2,12} ){1,4}are)?|you and your [a-z]{4,12}|all|everything|everyone|things|life|business|work|your team)(?:'s| is| are| has been| have been| been| go(?:es)?(?= \w+[.!,;]))? ${well}(?: (?:there|today|with you|on your (?:end|side)|for you|lately|this [a-z]{4,9}|these days))?`,
      fixes: [''],
    },
    {
      find: phrase`${hope} (?:(?:you(?:'re| are|'ve| have|'d)?(?: (?:all|both))?|it's) (?:having|had|enjoy\w*|have|been|got|off|an?)(?! (?:\w+ )?(?:time|(?:\w+ )?(?:minute|moment|chance))s?\b)(?: (?!this (?:week|month|quarter|year)\b)(?:an?|your|the|to|so|far|[a-z]{3,12})){0,4} ${period}|(?:your(?: \w+)?|the(?: new| long)?(?= [hqswy])) ${period}(?='s| is| was| has| went| goes))(?: so far)?`,
      fixes: [''],
    },
    {
      find: phrase`${hope} you(?:'re| are)(?: all)? (?:enjoying|surviving) (?:the|this) (?:\w+ )?(?:sun\w*|heat\w*|cold|weather|snow|rain)`,
      fixes: [''],
    },
    {
      find: phrase`${hope} (?:your |the |this )?(?:\w{3,9}|q\d)(?:'s| is| has) (?:off to|been|started|treating you|going)(?: [a-z]{1,20}){0,4}`,
      fixes: [''],
    },
    {
      find: phrase`how(?: are you(?: all)?(?: (?:doing|keeping))?(?: (?:today|these days))?| have you been(?: keeping)?|(?:'s| is| are) (?:everything|it going|things|life|your (?:day|week))(?: going)?(?: so far)?(?: (?:with you|on your \w+))?)(?=[?!.])`,
    },
  ],
  unless: [
    /\b(?:he|she|they|ana) (?:hope|trust)s?\b/gi,
    /\bwell (?:received|done|known|aware|enough|as|before|under|suited|worth|prepared|into|over|past|ahead)\b/gi,
    /\bwork(?:s|ed|ing)? (?:out )?well (?:for|with) (?:you|your)\b/gi,
  ],
};

export const examples: Examples = {
  flag: [
    '[[I hope this email finds you well]].',
    "[[Hope you're doing well]]!",
    '[[I trust this message finds you well]].',
    '[[Hope all is well]].',
    '[[I hope you had a great weekend]].',
    '[[I hope your week is going well]].',
    '[[Hope this finds you well]].',
    '[[How are you]]?',
    '[[Hoping you are well]].',
    '[[I hope you are having a productive week]].',
    "[[Hope you're crushing it]]!",
    '[[Hope you and the crew are keeping well]].',
    '[[Hope everything is all right]].',
    '[[Hope your spring is off to a strong start]].',
    '[[Hope this week is treating you well]].',
    '[[Hope everything goes well]].',
    '[[Wish all is well with you]].',
    "[[Hope you're in good health]].",
    '[[How is everything on your side]]?',
    '[[May this e-mail find you in good health]].',
    "[[Hope you're enjoying the sunshine]].",
    "[[Hope it's been a good week]].",
    '[[Hope your weekend]] was restful.',
    '[[I hope the new year]] has started well.',
    '[[I hope you enjoyed the sun this weekend]].',
  ],
  pass: [
    'Hope the Lisbon launch went well.',
    'I hope the new scanner helps on line 2.',
    'I hope to see you on Friday.',
    'The pilot went well, so here are the numbers.',
    'We hope you will join us on May 3.',
    'I trust you with the keys.',
    'How are you going to split the order?',
    'Hope that answers your question.',
    'Did the move to Leeds go well?',
    'I hope you find the report useful.',
    "Hope it's been helpful.",
    'Hope all goes well with the move.',
    'Wish you could have seen the demo.',
    'I wish things were simpler.',
    'I hope you enjoy the new scanner.',
    'May the best bid win.',
    'I hope you will sign this week.',
    'I hope the price holds until Friday.',
    'Hope you find the time this week.',
    'I hope you have a few minutes on Monday.',
    'I hope the Tuesday slot suits you.',
    'We hope you like the new one.',
    'Hope your crate arrives this week.',
    'I hope you have a decision this week.',
    'Hope you enjoy the samples this month.',
    'I hope you have good news.',
    'I hope the last one is better.',
    'I hope the Tuesday is fine.',
  ],
};
