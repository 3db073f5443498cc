import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const asking =
  '(?:wanted to|want to|wondering|thought I|was wondering|am wondering|wondered|a (?:quick|short|small|little) (?:question|thought|note|ask|favor|favour|reminder|heads[- ]up)|checking|asking|curious|hoping|looking to|need(?:ed)? (?:to|a|your|you)|writing to|reaching out|calling to|following up|one (?:quick|small) (?:question|thing))';

export const rule: PhraseRule = {
  id: 'hedge',
  kind: 'phrase',
  title: 'A word that shrinks your ask',
  message: 'A small word in front makes your ask look small too.',
  advice: 'Drop it: the sentence says the same with more weight.',
  seeds: ['002'],
  severity: 'hint',
  patterns: [
    {
      find: phrase`(?<=(?:^[^A-Za-z]{0,4}|\b(?:I|we|I'm|I am|we're|I was|we were|and|so|but) |, ))just(?= ${asking})(?! \w+ to (?:say (?:thank|congrat)|thank|congrat|wish))`,
      fixes: [''],
    },
    {
      find: phrase`(?:I )?(?:think|guess|feel like|believe|suppose) (?:that )?maybe|(?:I )?(?:was )?just (?:kind|sort) of`,
      fixes: [''],
    },
    {
      find: phrase`(?<=\b(?:I|we|I'm|we're|I'd|we'd|was|am|are) )(?:kind|sort) of(?= (?:wanted|want|hoping|hope|wondering|think|need|thought|looking|like))`,
      fixes: [''],
    },
    {
      find: /,? if (?:that's|that is|it's|it is) (?:ok|okay|alright|all right|fine|not too much(?: trouble| to ask)?|no trouble|possible at all)(?: with you)?(?= ?[?.!]|$)/gi,
      fixes: [''],
    },
    {
      find: phrase`(?<=\b(?:could|can|would|might|may|you|we|I) )(?:maybe|perhaps|possibly)(?= [a-z])`,
      fixes: [''],
    },
  ],
};

export const examples: Examples = {
  flag: [
    'I [[just]] wanted to ask about the date.',
    '[[Just]] wondering which day suits you.',
    '[[I think maybe]] we should move the date.',
    'I [[sort of]] hoped you could sign by Friday.',
    "I have a quick question[[, if that's ok]].",
    'Could you [[maybe]] send the list by Tuesday?',
    'Can we [[possibly]] meet on Monday at 9?',
    'I was [[just]] wondering if May works.',
    "I'm [[just]] writing to ask about seats.",
  ],
  pass: [
    'We have just 3 seats left.',
    'The parts came just in time.',
    'We just shipped your order.',
    'That is just what finance asked for.',
    'Maybe May is better for your team.',
    'What kind of floor do you have?',
    'It takes just a minute to set up.',
    'I just spoke with the plant manager.',
    "If that's your plan, the small model fits.",
    'The price is just and fair.',
    'Just wanted to say thank you for the card.',
  ],
};
