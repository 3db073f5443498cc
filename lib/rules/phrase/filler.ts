import { phrase } from '../pattern.ts';
import { small } from '../pieces.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const well =
  '(?:(?:very |really |doing |going |all |still |keeping |staying |feeling |both |quite |pretty |so |doing very |doing really )?(?:well|great|good|fine|ok|okay|fantastic|wonderful|wonderfully|smoothly|nicely|amazing|awesome|safe|healthy|strong|better|fabulous)(?: and (?:well|safe|healthy|sound|good health|in good health|good spirits))?)';
const period =
  '(?:day|week|weekend|month|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|summer|holidays?|holiday season|year|new year|start to the (?:week|year|day)|start of the (?:week|year))';

export const rule: PhraseRule = {
  id: 'filler',
  kind: 'phrase',
  title: 'An opening anyone could get',
  message: 'The first line is what {reader} sees in the inbox, and this one could go to anyone.',
  advice: 'Open with something about {reader}: an event, an answer, a number.',
  seeds: ['004'],
  severity: 'hint',
  keywords: /hope|hoping|trust|well|how (?:are|have) you|how(?:'s| is) (?:your|it|everything)|wish/i,
  patterns: [
    {
      find: phrase`(?:(?:I|we)(?:'m| am| do|'re)? )?${small}(?:hope|hoping|trust|hopefully)(?: that)? (?:this|my|the|our) (?:e-?mail|message|note|letter|mail|email message)(?: still)? (?:finds|reaches|find|greets|meets|catches|found|is finding) you(?: and (?:your (?:team|family|colleagues)|the team))?(?: all)? ?(?:${well}|in (?:good|the best of|great|the best) (?:health|spirits)|at a good (?:time|moment))?`,
      fixes: [''],
    },
    {
      find: phrase`(?:(?:I|we)(?:'m| am| do|'re)? )?${small}(?:hope|hoping|trust)(?: that)? this finds you(?: \w{1,20})? ?${well}`,
      fixes: [''],
    },
    {
      find: phrase`(?:(?:I|we)(?:'m| am| do|'re)? )?${small}(?:hope|hoping|trust|hopefully)(?: that)? (?:you(?:'re| are|'ve been| have been)?|all|everything|things|life|business|all of you|you and your (?:family|team|loved ones|colleagues)(?: are)?|you guys are|everyone|work|your team)(?: (?:is|are|'s|has been|have been))?(?:'s)? (?:going |doing |keeping |been )?${well}(?: (?:there|today|with you|on your (?:end|side)|for you|in your world|lately|this (?:week|morning|season|afternoon)|these days|out there|in \w+))?`,
      fixes: [''],
    },
    {
      find: phrase`(?:(?:I|we)(?:'m| am| do|'re)? )?${small}(?:hope|hoping|trust|hopefully)(?: that)? (?:you(?:'re| are|'ve| have| had|'d| all had| both had)?|your|the)(?: (?:having|had|enjoying|enjoyed|have|been having|enjoy|got))?(?: off)? ?(?:(?:a|an|your|the|to) )?(?:(?:very |really |truly )?(?:great|good|nice|wonderful|fantastic|lovely|productive|pleasant|relaxing|restful|awesome|amazing|terrific|happy|enjoyable|super|fabulous|successful|safe|fun|long) ){0,2}(?:so far )?${period}(?: (?:so far|is (?:going|off to|progressing|treating|starting|shaping|been|well)(?: [a-z]{1,20}){0,4}|has (?:been|started|gone|gotten off)(?: [a-z]{1,20}){0,4}|was (?:great|good|nice|relaxing)|and (?:a|that)(?: [a-z]{1,20}){0,4}|(?:went|goes|started) (?:well|great)))?`,
      fixes: [''],
    },
    {
      find: phrase`(?:(?:hope|hoping|trust) (?:all(?:'s| is)|everything(?:'s| is)|things are) (?:well|good|great|going well|okay|fine))`,
      fixes: [''],
    },
    {
      find: phrase`(?<=^[^A-Za-z]{0,4}|[,!.—–-] ?)how (?:are you(?: all)?(?: (?:doing|keeping))?(?: (?:today|these days))?|have you been(?: keeping)?|is (?:everything|it going|life|your (?:day|week) going|business)|are things(?: going| with you)?|'s it going|'s everything|is your (?:day|week|monday|friday))(?=[?!.])`,
    },
    {
      find: phrase`(?:how's|how is) (?:it going|everything(?: going)?|your (?:day|week)(?: going)?|life)(?: so far)?(?=[?!.])`,
    },
    {
      find: phrase`(?<=^[^A-Za-z]{0,4})(?:I|we) wish you(?: and your \w+)? (?:a |an )?(?:great|good|nice|wonderful|happy|pleasant|lovely) ${period}`,
    },
  ],
  unless: [
    /\b(?:he|she|they|ana|team said they) (?:hope|trust)s?\b/gi,
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
  ],
};
