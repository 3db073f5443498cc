import type { Examples, PhraseRule } from '../rule.ts';

const fields =
  '(?:first|last|full|your|their|company|client|prospect|contact|customer|recipient|sender|my|name|title|topic|date|day|time|insert|product|industry|link|number|phone|address|amount|price|role|city|event|project|account|deal|rep|team|mutual|pain|specific|competitor|value|benefit|initiative|challenge|problem|goal|result|metric|year|month|week|resource|insight|website|url|department|service|feature|location|thing)';

export const rule: PhraseRule = {
  id: 'placeholder',
  kind: 'phrase',
  title: 'A slot still empty',
  message: '{Reader} would see that this went to a list.',
  advice: 'Fill it in before it goes.',
  seeds: ['000'],
  severity: 'weak',
  keywords: /\{\{|\[|<|xx|todo|\{|%|\*\||lorem|@first/i,
  inSubject: true,
  literal: true,
  patterns: [
    { find: /\{\{[^{}\n]{1,80}\}\}/g },
    { find: new RegExp(`(?<!\\{)\\{${fields}[^{}\\n]{0,40}\\}`, 'gi') },
    {
      find: new RegExp(
        `\\[(?![x ]\\]|\\d{1,3}\\]|https?:|image|cid|mailto|external|sic\\]|…\\]|\\.\\.\\.\\])(?=[^\\[\\]\\n]{1,120}\\])[^\\[\\]\\n]{0,40}\\b${fields}(?:_\\w{1,30}|\\b)[^\\[\\]\\n]{0,60}\\](?!\\()`,
        'gi',
      ),
    },
    { find: /\[[A-Z][A-Z0-9_ /]{2,40}\](?!\()/g },
    { find: new RegExp(`<(?!https?|mailto|\\/?[a-z]+ [a-z-]+=)(?:${fields}[ _-]?){1,4}[\\w ]{0,20}>`, 'gi') },
    { find: /(?<!\w)(?:X{3,8}|TODO|LOREM IPSUM|Lorem ipsum)(?!\w)/g },
    { find: /%(?:FIRST|LAST|NAME|COMPANY)[A-Z_]*%|\*\|[A-Z_]{2,20}\|\*/g },
    { find: /(?<!\w)@firstname\b/gi, severity: 'hint' },
  ],
};

export const examples: Examples = {
  flag: [
    'Hi [[{{first_name}}]], the pilot starts in May.',
    'I saw that [[[Company]]] opened a site in Leeds.',
    'Dear [[<NAME>]], your order ships on Friday.',
    'The price is $[[XXX]] per seat.',
    '[[TODO]]: add the numbers from May.',
    'Your contact is [[*|FNAME|*]].',
    'Shall we talk about [[{topic}]] on Monday?',
    'Hello [[%FIRST_NAME%]], here is the plan.',
    'I enjoyed hearing about [[[initiative]]].',
    'We talked in [[[month]]] about [[[their challenge]]].',
  ],
  pass: [
    'The XXL shirts ship on Friday.',
    'See note [1] for the source.',
    'Write to me at <tom@example.com>.',
    'The function f{x} is in the paper.',
    'Our to-do list is short.',
    'The result was 12 < 15 and 20 > 15.',
    'He said [sic] that it works.',
    'Add [x] to each box.',
  ],
};
