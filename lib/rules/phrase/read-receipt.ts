import { phrase } from '../pattern.ts';
import type { Examples, PhraseRule } from '../rule.ts';

const thisMail = '(?:this|my|the) (?:e-?mail|message|mail|note|letter)';

export const rule: PhraseRule = {
  id: 'read-receipt',
  kind: 'phrase',
  title: 'Asking for a receipt',
  message: 'A receipt proves the mail was opened, and tells you nothing about {reader}.',
  advice: 'Ask a question that needs an answer: "Is May still the plan?"',
  seeds: ['004'],
  severity: 'weak',
  patterns: [
    {
      find: phrase`(?:please |kindly |can you |could you )?(?:confirm|acknowledge)(?: the| your)? receipt(?: of ${thisMail})?(?! of (?!${thisMail}))`,
    },
    {
      find: phrase`(?:request(?:ed|ing)?|send|with|return|returning|asked for|enabled?|turned on|set) (?:a |an |the )?(?:read|return|delivery)[- ]receipts?`,
    },
    {
      find: phrase`(?:please |kindly )(?:acknowledge ${thisMail}|(?:confirm|reply to confirm|let me know)(?: that)? you(?:'ve| have)? read ${thisMail})`,
    },
  ],
};

export const examples: Examples = {
  flag: [
    '[[Please confirm receipt of this e-mail]].',
    'I [[request a read receipt]] for this offer.',
    '[[Kindly acknowledge receipt]].',
    '[[Please acknowledge receipt of my message]].',
    '[[Please acknowledge this email]].',
    'I sent it [[with a return receipt]].',
    '[[Could you confirm receipt]]?',
    '[[Please confirm you have read my note]].',
  ],
  pass: [
    'Please confirm receipt of the signed contract.',
    'The receipt for your order is attached.',
    'Please confirm the delivery address.',
    'Could you acknowledge the change of terms?',
    'Keep the receipt for the refund.',
    'Receipt of the goods starts the warranty.',
    'Please confirm that you have the parts in stock.',
    'Please confirm the date with Ana.',
  ],
};
