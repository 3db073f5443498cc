import type { DraftRule, Examples } from '../rule.ts';

export const rule: DraftRule = {
  id: 'cookie-cutter',
  kind: 'draft',
  title: 'The same text went to others',
  message: 'Nearly the same words went to other contacts, and {reader} can tell.',
  advice: 'Change the first two lines to something only {reader} could get.',
  seeds: ['000'],
  severity: 'hint',
  judge: (_facts, { wentToOthers }) => (wentToOthers ? {} : null),
};

const mail = (reader: string, day: string, opening: string) =>
  `Hi ${reader},\n${opening} The new scanner reads torn labels and saves a shift about an hour a day. It fits your belts without any change to the frame. Would a test on your line be useful on ${day}?`;
const common = 'Packing lines lose most of their time when a label cannot be read.';

/** Above the line `---` stands the mail that went to another contact before. */
export const examples: Examples = {
  flag: /* @__PURE__ */ [
    ['Tom', 'Monday'],
    ['Ben', 'Tuesday'],
    ['Eve', 'Friday'],
    ['Ines', 'May 3'],
    ['Raj', 'Thursday'],
    ['Kim', 'Wednesday'],
    ['Lou', 'June 12'],
    ['Max', 'tomorrow'],
  ].map(([reader = '', day = '']) => `${mail('Ana', 'Monday', common)}\n---\n${mail(reader, day, common)}`),
  pass: /* @__PURE__ */ [
    "Hi Tom,\nYour second line starts in May. I'll call you on Friday at 10 about the labels your team showed me.",
    'Hi Ben,\nHere is the answer from legal: clause 4 covers returns within thirty days. Does that settle it?',
    'Hi Eve,\nThe Lisbon launch went well, so which of the three halls do you need next?',
    'Hi Ines,\nCould we talk on Monday at 9 about the two exits on the floor plan you sent?',
    'Hi Raj,\nYou asked for the price of forty seats. It is 32 a month, and it holds until June.',
    'Hi Kim,\nThank you for the tour. The cold room needs a second door before the frost sensor fits.',
    'Hi Lou,\nWhich week suits the audit: the first or the last in June? Both vans are free then.',
    'Hi Max,\nTest on your line?',
  ].map((draft) => `${mail('Ana', 'Monday', common)}\n---\n${draft}`),
};
