import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const talked =
  '(?:spoke|talked|chatted|met|discussed|connected|corresponded|had (?:a|our) (?:\\w{1,20} )?(?:call|chat|conversation|meeting|talk))';
const asAgreed =
  '(?:discussed|agreed|we (?:discussed|agreed|talked about|spoke about|mentioned)|you and I (?:discussed|agreed)|you (?:mentioned|said|told me)|mentioned on (?:the|our) call)';

export const rule: PhraseRule = {
  id: 'unproven-contact',
  kind: 'phrase',
  title: 'A talk I cannot see',
  message: "I can't see this talk with {reader}, and an invented one costs trust.",
  advice: 'By phone or in person? Tell me. If not, say how you came to write.',
  seeds: ['001'],
  severity: 'hint',
  patterns: [
    {
      find: phrase`(?:when |as |since )?(?:we|you and I) (?:last |recently |just |first |already )?${talked}(?= (?:about|on|last|yesterday|today|this|a|an|at|earlier|in|back|three|two|four|five|six|several|some|over|by|during|and you|with you|the other|before|previously|ago|\d|\[|\{)|[,.])`,
    },
    {
      find: phrase`(?:as|like|per|as per) (?:we )?(?:previously |already )?(?:${asAgreed}|our (?:last |recent |earlier )?(?:call|conversation|discussion|chat|meeting|phone call|talk))`,
    },
    {
      find: phrase`(?:it was |it's been )?(?:a )?(?:great|good|nice|lovely|wonderful|pleasure|(?:really|so) \w+) (?:to (?:meet|talk|speak|chat|connect|catch up|see)|talking|speaking|chatting|meeting|connecting|catching up|seeing)(?: (?:to|with))?(?: you)?(?= (?:at|on|yesterday|today|last|this|earlier|about|in|the|over|during|again|\[|\{)|[,.!]| and )`,
    },
    {
      find: phrase`thanks? (?:you )?(?:so much |again )?for (?:(?:your|the) (?:time|call|chat|conversation|meeting) (?:today|yesterday|earlier|on|last)|(?:speaking|talking|meeting|chatting|taking my call|taking the time to (?:speak|talk|meet|chat))(?: with (?:me|us))?)`,
    },
  ],
  unless: [
    /\b(?:if|when(?:ever)?|once|until|after|before|should|could|can|shall|let) we (?:spoke|talked|met|discussed)\b[^.]{0,60}\?/gi,
    /\b(?:hope|hoping|look(?:ing)? forward|would be|'d be|like|love|be|it'll be|will be|possible|nice if)(?: to)? (?:great|good|nice|lovely|a pleasure|speaking|talking|meeting|connecting|chatting)[^.]*/gi,
    /\b(?:never|not|haven't|n't|yet|had) (?:spoke|spoken|talked|met)\b/gi,
  ],
};

export const examples: Examples = {
  flag: [
    '[[We spoke]] three months ago about your fleet.',
    '[[As we discussed]], the pilot starts in May.',
    '[[Great talking to you]] yesterday.',
    '[[As discussed]], here is the plan.',
    '[[It was a pleasure meeting you]] at the fair.',
    'Here are the numbers, [[as per our conversation]].',
    '[[When we last spoke]], the budget was open.',
    '[[Thanks for speaking with me]] about seats.',
    '[[We met]] at the Lisbon fair.',
    '[[Nice chatting with you]] on Tuesday.',
  ],
  pass: [
    'I spoke to Ana about the pilot.',
    'It would be great to meet you at the fair.',
    'We have not spoken yet.',
    'Could we talk on Friday?',
    'Ana and Ben met your team in May.',
    'I look forward to talking to you on Monday at 9.',
    'Your team discussed the plan in the forum.',
    'They spoke about it at the keynote.',
    "Let's discuss the plan on Tuesday.",
    'The board met last week.',
  ],
};
