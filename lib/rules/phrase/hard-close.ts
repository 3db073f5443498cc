import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

export const rule: PhraseRule = {
  id: 'hard-close',
  kind: 'phrase',
  title: 'Pushing for the order',
  message: 'Pressure gives {reader} a reason to wait.',
  advice: 'Ask about the need instead: "What does a day of downtime cost you?"',
  seeds: ['003'],
  severity: 'hint',
  inSubject: true,
  patterns: [
    {
      find: phrase`(?:are you |so,? )?(?:ready|prepared) to (?:sign|buy|commit|pull the trigger|close|move ahead and sign|place (?:your|the|an) order)(?: today| now| up)?(?=[?])`,
    },
    {
      find: phrase`today only|(?:act|buy|order|sign up|decide|book) (?:now|fast|today)(?=[!.,:—–]| before| and| or| to (?:get|save|lock|secure)|$)|(?:last|final) chance|now or never|once[- ]in[- ]a[- ]lifetime|limited[- ]time (?:offer|deal|only)|(?:don't|do not) (?:miss (?:out|this)|wait(?! for))(?: on (?:this|it))?|while supplies last|(?:this )?(?:offer|deal|discount|price) (?:won't|will not) last`,
    },
    {
      find: phrase`can (?:I|we) count on (?:your|you for (?:the|your|an)|you to) (?:order|business|signature|sign|commitment|purchase)`,
    },
    {
      find: phrase`what (?:will|would|do) (?:it|I|we) (?:take|need|have to do) to (?:get|close|earn|win) (?:you to sign|this (?:deal|done)|your (?:business|signature|order)|the deal)(?: today| this week| done)?`,
    },
    {
      find: phrase`(?:can|could|shall|should|let's) (?:we|I|us)? ?(?:close|wrap up|sign|finalize) (?:this|the) (?:deal|order|contract|sale)(?: today| now| this week)?(?=[?.!])`,
    },
  ],
  unless: [/\byour (?:licen[cs]e|contract|lease|subscription|policy|certificate|permit|warranty)[^.]{0,60}/gi],
};

export const examples: Examples = {
  flag: [
    '[[Ready to sign]]?',
    'This price is for [[today only]].',
    '[[Act now]] to get the discount.',
    'This is your [[last chance]] to join.',
    '[[Can I count on your order]] this week?',
    '[[What will it take to get you to sign]]?',
    '[[Are you ready to buy]]?',
    "[[Don't miss out]] on the spring price.",
    "The [[offer won't last]].",
    '[[Last Chance]]: spring prices',
  ],
  pass: [
    'Your license lapses on May 3.',
    'The quote holds until May 3.',
    'What does a day of downtime cost you?',
    'Is the team ready to test it on Monday?',
    'I had the chance to read your report.',
    'You can count on the same price next year.',
    'The order ships on Friday.',
    'Could you sign off on the floor plan by Tuesday?',
    'Your contract ends in June, so the notice date is May 1.',
  ],
};
