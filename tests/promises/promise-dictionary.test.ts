import { describe, expect, it } from 'vitest';
import { findPromises } from '../../lib/promises/find-promises.ts';
import type { FoundPromise } from '../../lib/promises/types.ts';
import { wednesday } from './moments.ts';

// Read on Wednesday, November 25, 2026 at 09:30. Each row: the sentence, then its promises as
// "action | words that say when | due and certainty if not said | purpose".

const writers: [sentence: string, ...promises: string[]][] = [
  ["I'm going to call you tomorrow.", 'call | tomorrow | 2026-11-26'],
  ['I shall send the contract on Friday.', 'send | on Friday | 2026-11-27 | the contract'],
  ["We'll get you the numbers by Thursday.", 'send | by Thursday | 2026-11-26 | the numbers'],
  ["I'm gonna ring you later today.", 'call | later today | 2026-11-25'],
  ['Will do, tomorrow.', 'other | tomorrow | 2026-11-26'],
  ['Expect my call on Friday.', 'call | on Friday | 2026-11-27'],
  ['Expect a call from me on Friday at 10.', 'call | on Friday at 10 | 2026-11-27T10:00'],
  ["You'll have it by Friday.", 'send | by Friday | 2026-11-27'],
  ["You'll have the quote by EOD.", 'send | by EOD | 2026-11-25T17:00 | quote'],
  ['You will hear from me on Monday.', 'email | on Monday | 2026-11-30'],
  ["You'll hear back from us by Wednesday of next week.", 'email | by Wednesday of next week | 2026-12-02'],
  ['I owe you the numbers by Friday.', 'send | by Friday | 2026-11-27 | the numbers'],
  ['Calling you Thursday.', 'call | Thursday | 2026-11-26'],
  ["I'll be calling you Thursday at 4.", 'call | Thursday at 4 | 2026-11-26T16:00'],
  ['Happy to send it tomorrow.', 'send | tomorrow | 2026-11-26'],
  ['Talk Friday.', 'call | Friday | 2026-11-27'],
  ['Talk to you Tuesday at 2.', 'call | Tuesday at 2 | 2026-12-01T14:00'],
  ['Speak tomorrow.', 'call | tomorrow | 2026-11-26'],
  ['See you on Thursday at 10.', 'meet | on Thursday at 10 | 2026-11-26T10:00'],
  ['Looking forward to speaking on Friday at 3.', 'call | on Friday at 3 | 2026-11-27T15:00'],
  ["I'll follow up in two weeks.", 'other | in two weeks | 2026-12-09'],
  ["I'll check back in early January.", 'other | in early January | 2027-01-11 guessed'],
  ["I'll circle back next Tuesday.", 'other | next Tuesday | 2026-12-01'],
  ["I'll be in touch on Monday.", 'other | on Monday | 2026-11-30'],
  ["I'll reach out to you next week.", 'other | next week | 2026-12-04 guessed'],
  ["I'll touch base after Thanksgiving.", 'other | after Thanksgiving | 2026-11-27 guessed'],
  ["I'll drop you a line tomorrow.", 'email | tomorrow | 2026-11-26'],
  ["I'll shoot you a note on Friday.", 'email | on Friday | 2026-11-27'],
  [
    "I'll send over the revised pricing first thing tomorrow.",
    'send | first thing tomorrow | 2026-11-26 | the revised pricing',
  ],
  [
    "I'll have the proposal in your inbox by noon on Friday.",
    'send | by noon on Friday | 2026-11-27T12:00 | the proposal in your inbox',
  ],
  ['The proposal will be in your inbox by Friday.', 'send | by Friday | 2026-11-27 | The proposal'],
  ['The contract will follow tomorrow.', 'send | tomorrow | 2026-11-26 | The contract'],
  ["I'll have our legal team send you the redlines by Thursday.", 'send | by Thursday | 2026-11-26 | the redlines'],
  ['I will ask Maria to call you on Friday.', 'other | on Friday | 2026-11-27 | call'],
  ["If I don't hear from you by Thursday, I'll call you on Friday at 10.", 'call | on Friday at 10 | 2026-11-27T10:00'],
  ["Unless I hear otherwise, I'll send the contract on Monday.", 'send | on Monday | 2026-11-30 | the contract'],
  ["I'll call you when the report is ready.", 'call | when the report is ready | -'],
  ["I'll call as soon as I have the numbers.", 'call | as soon as I have the numbers | -'],
  [
    "I'll send the deck tonight and call you Thursday.",
    'send | tonight | 2026-11-25 | the deck',
    'call | Thursday | 2026-11-26',
  ],
  [
    "I'll send the deck tonight, then call you Thursday at 2 to walk through it.",
    'send | tonight | 2026-11-25 | the deck',
    'call | Thursday at 2 | 2026-11-26T14:00 | walk through',
  ],
  [
    'I will email you the quote tomorrow and follow up on Friday.',
    'send | tomorrow | 2026-11-26 | the quote',
    'other | on Friday | 2026-11-27',
  ],
  ["On Friday I'll phone you at 3.", 'call | On Friday … at 3 | 2026-11-27T15:00'],
  ["I'll call you Friday about the contract at 3.", 'call | Friday … at 3 | 2026-11-27T15:00 | the contract'],
  ["Tomorrow morning I'll send you three options.", 'send | Tomorrow morning | 2026-11-26 | three options'],
  ["I'll send the agenda tomorrow for our call on Friday.", 'send | tomorrow | 2026-11-26 | the agenda'],
  [
    "I'll send the notes from Monday's meeting tomorrow.",
    "send | tomorrow | 2026-11-26 | the notes from Monday's meeting",
  ],
  ["I'll give you a call this afternoon.", 'call | this afternoon | 2026-11-25'],
  ["I'll give you a ring at 4.", 'call | at 4 | 2026-11-25T16:00'],
  ["I'll text you when I land.", 'text | when I land | -'],
  ["I'll WhatsApp you tonight.", 'text | tonight | 2026-11-25'],
  ["I'll swing by your office on Tuesday at 11.", 'meet | on Tuesday at 11 | 2026-12-01T11:00 | office'],
  ["I'll book a demo for Thursday at 2.", 'meet | for Thursday at 2 | 2026-11-26T14:00'],
  ["I'll schedule a call for next Tuesday at 10am.", 'call | for next Tuesday at 10am | 2026-12-01T10:00'],
  ["I'll put together a proposal and send it over by Friday.", 'send | by Friday | 2026-11-27'],
  ["I'll look into it and get back to you tomorrow.", 'email | tomorrow | 2026-11-26'],
  ["Let me check with my manager and I'll come back to you by Thursday.", 'email | by Thursday | 2026-11-26'],
  ['Let me call you back in an hour.', 'call | in an hour | 2026-11-25T10:30'],
  [
    'Let me send you a calendar invite for Friday at 2pm ET.',
    'send | for Friday at 2pm ET | 2026-11-27T19:00 | a calendar invite',
  ],
  ['I plan to send the draft by Wednesday.', 'send | by Wednesday | 2026-12-02 ambiguous | the draft'],
  ['I aim to have the quote with you by Friday.', 'send | by Friday | 2026-11-27 | the quote'],
  ['I hope to send it tomorrow.', 'send | tomorrow | 2026-11-26'],
  ["I'll try to call you this afternoon.", 'call | this afternoon | 2026-11-25'],
  ['I should have an answer for you by Monday.', 'email | by Monday | 2026-11-30'],
  ['I should be able to send the numbers on Friday.', 'send | on Friday | 2026-11-27 | the numbers'],
  ["I'll make sure you get the contract by Friday.", 'send | by Friday | 2026-11-27 | contract'],
  ['I promise to call you tomorrow.', 'call | tomorrow | 2026-11-26'],
  ["You have my word: I'll call you on Friday.", 'call | on Friday | 2026-11-27'],
  ["I'll send him a reminder on Friday.", 'send | on Friday | 2026-11-27 | a reminder'],
  ['Sending you the deck this afternoon.', 'send | this afternoon | 2026-11-25 | the deck'],
  ["I'm sending the deck over tomorrow.", 'send | tomorrow | 2026-11-26 | the deck'],
  ["We're meeting on Friday at 10.", 'meet | on Friday at 10 | 2026-11-27T10:00'],
  ["I'd be happy to call you Friday at 3.", 'call | Friday at 3 | 2026-11-27T15:00'],
  ['I will, of course, call you tomorrow.', 'call | tomorrow | 2026-11-26'],
  ['I will personally deliver the samples on Thursday.', 'send | on Thursday | 2026-11-26 | the samples'],
  ["As promised, I'll call you tomorrow at 9.", 'call | tomorrow at 9 | 2026-11-26T09:00'],
  ['Speak then.', 'call | then | -'],
  ['I will be sending the contract over later today.', 'send | later today | 2026-11-25 | the contract'],
  ['We will provide you with a quote within 2 business days.', 'send | within 2 business days | 2026-11-27 | a quote'],
  ['You can expect the quote by Friday.', 'send | by Friday | 2026-11-27'],
  ['You can expect to hear from me on Friday.', 'email | on Friday | 2026-11-27'],
  ['Look out for my email on Monday.', 'email | on Monday | 2026-11-30'],
  ["I'll pencil you in for Friday at 3.", 'meet | for Friday at 3 | 2026-11-27T15:00'],
  ["I'll hold Friday at 3 for you.", 'other | Friday at 3 | 2026-11-27T15:00'],
  ["I'll confirm by Friday.", 'email | by Friday | 2026-11-27'],
  ["I'll confirm the date tomorrow.", 'email | tomorrow | 2026-11-26 | the date'],
  ['I will revert by Friday.', 'email | by Friday | 2026-11-27'],
  ['Will revert tomorrow.', 'email | tomorrow | 2026-11-26'],
  ["I'll update you on Thursday.", 'email | on Thursday | 2026-11-26'],
  ["I'll keep you posted.", 'email | - | -'],
  ["I'll let you know by Friday whether we can do it.", 'email | by Friday | 2026-11-27 | whether we can do'],
  ["I'll introduce you to Bob tomorrow.", 'other | tomorrow | 2026-11-26 | Bob'],
  ["I'll share the case study this week.", 'send | this week | 2026-11-27 guessed | the case study'],
  ["I'll loop in our CTO tomorrow.", 'other | tomorrow | 2026-11-26 | our CTO'],
  ["I'll get that over to you by EOD.", 'send | by EOD | 2026-11-25T17:00'],
  ["I'll turn this around by Friday.", 'other | by Friday | 2026-11-27'],
  ["I'll have it done by Friday.", 'other | by Friday | 2026-11-27'],
  ["I'll prepare the contract by Friday.", 'other | by Friday | 2026-11-27 | the contract'],
  ["I'll finalize the numbers tomorrow.", 'other | tomorrow | 2026-11-26 | the numbers'],
  ["I'll work on it tomorrow.", 'other | tomorrow | 2026-11-26'],
  ['More to follow shortly.', 'send | shortly | - | More'],
  ['Details to follow tomorrow.', 'send | tomorrow | 2026-11-26 | Details'],
  ["I'll have my assistant set something up for Tuesday.", 'meet | for Tuesday | 2026-12-01'],
  ["I'll leave you a voicemail tonight.", 'call | tonight | 2026-11-25'],
  ["I'll leave a copy on your desk this afternoon.", 'send | this afternoon | 2026-11-25 | a copy on your desk'],
  ['Am meeting with the board at 3pm tomorrow.', 'meet | at 3pm tomorrow | 2026-11-26T15:00 | the board'],
  ['Can call you at 4.', 'call | at 4 | 2026-11-25T16:00'],
  ['Hope to have it to you tomorrow.', 'send | tomorrow | 2026-11-26'],
  ['You should have it by Friday.', 'send | by Friday | 2026-11-27'],
  ['You will be hearing from us by Monday.', 'email | by Monday | 2026-11-30'],
  ['The report will be ready by Friday.', 'send | by Friday | 2026-11-27 | The report'],
  ['It will be there by Friday.', 'send | by Friday | 2026-11-27'],
  ['The samples will go out tomorrow.', 'send | tomorrow | 2026-11-26 | The samples'],
  ["I'll ask Bob.", 'other | - | -'],
  ["I'll get with Bob on this tomorrow.", 'other | tomorrow | 2026-11-26'],
  ["I'll tell him tomorrow.", 'other | tomorrow | 2026-11-26'],
  ["I'll page you when I land.", 'call | when I land | -'],
  ['Going to call him this afternoon.', 'call | this afternoon | 2026-11-25'],
  ['Talking to them at 3pm.', 'call | at 3pm | 2026-11-25T15:00'],
  ["I'll let Bob know.", 'other | - | -'],
  ["I'll let the team know on Monday.", 'other | on Monday | 2026-11-30'],
  ['Plan to attend the meeting on Friday.', 'meet | on Friday | 2026-11-27'],
  ['You will receive a copy shortly.', 'send | shortly | - | copy'],
  ['We will be there at 6.', 'meet | at 6 | 2026-11-25T18:00'],
  ['Let me get back to you on that.', 'email | - | -'],
  ['I will find out and let you know.', 'email | - | -'],
  ["We'll regroup on Monday.", 'meet | on Monday | 2026-11-30'],
  ["I'm on it and will get back to you tomorrow.", 'email | tomorrow | 2026-11-26'],
  ['I will sign and return it tomorrow.', 'send | tomorrow | 2026-11-26'],
  ["I'm writing to confirm our meeting on Friday at 2.", 'meet | on Friday at 2 | 2026-11-27T14:00'],
  ['The offer will be sent on Friday.', 'send | on Friday | 2026-11-27 | The offer'],
  ['We will see you at the conference on Friday.', 'meet | on Friday | 2026-11-27 | the conference'],
  ['I will attend the webinar on Friday.', 'meet | on Friday | 2026-11-27'],
];

const readers: [sentence: string, ...promises: string[]][] = [
  ["You said you'd decide by Monday.", 'other | by Monday | 2026-11-30'],
  ['You mentioned you would get back to me by Friday.', 'email | by Friday | 2026-11-27'],
  ['You promised to send the contract by Friday.', 'send | by Friday | 2026-11-27 | the contract'],
  ['You were going to send me the data this week.', 'send | this week | 2026-11-27 guessed | the data'],
];

const others: [sentence: string, ...promises: string[]][] = [
  ['Ana will call you Tuesday.', 'Ana call | Tuesday | 2026-12-01'],
  ['Our solutions engineer Priya will be in touch tomorrow.', 'Priya other | tomorrow | 2026-11-26'],
  ["She'll send you the details by Friday.", 'somebody send | by Friday | 2026-11-27 | the details'],
  ['My colleague Bob is going to ring you on Monday at 9.', 'Bob call | on Monday at 9 | 2026-11-30T09:00'],
  ['My assistant will schedule a call with you for next week.', 'somebody call | for next week | 2026-12-04 guessed'],
  ['Legal will get back to you by Friday.', 'Legal email | by Friday | 2026-11-27'],
];

const offers: [sentence: string, ...promises: string[]][] = [
  ['If that works I can call Thursday.', 'call | Thursday | 2026-11-26'],
  ["If you like, I'll call you Thursday at 3.", 'call | Thursday at 3 | 2026-11-26T15:00'],
  ['Would Thursday suit?', 'meet | Thursday | 2026-11-26'],
  ['I could call you on Friday at 3.', 'call | on Friday at 3 | 2026-11-27T15:00'],
  ['Does Friday at 3 work?', 'meet | Friday at 3 | 2026-11-27T15:00'],
  ['How about Friday at 3?', 'meet | about Friday at 3 | 2026-11-27T15:00'],
  ["Once you've signed, I'll send the invoice the same day.", 'send | - | - | the invoice the same day'],
  ['We can meet on Friday at 3 if that suits you.', 'meet | on Friday at 3 | 2026-11-27T15:00'],
  ['We could meet on Friday.', 'meet | on Friday | 2026-11-27'],
];

/** Questions, the past, negations, plans of the house, habits, turns of speech. */
const nothing: string[] = [
  'I look forward to our call on Friday at 3.',
  "Let's talk on Monday.",
  'Shall I call you on Thursday?',
  'Can I call you on Friday?',
  'I can do Friday at 3.',
  "I'm free on Friday at 3.",
  'I called you on Friday.',
  'I would call you but I lost your number.',
  'I was going to call you on Friday.',
  "I'll never call you again.",
  'I cannot call you on Friday.',
  "I don't think I'll call you on Friday.",
  'We will launch the new version in Q3.',
  'Our platform will send you alerts.',
  "We'll see.",
  "I'll be out of the office on Friday.",
  "I'll be in London next week.",
  'I will have the pleasure of working with you.',
  'We send a newsletter every Tuesday.',
  'I usually call clients on Fridays.',
  'We will meet your requirements by Friday.',
  "I'll let you go.",
  "I'll take care of it.",
  "I'll leave it with you.",
  "We'll get there.",
  "I'll bet you are busy.",
  "I'll keep this short.",
  "I'll be brief.",
  "I'll cut to the chase.",
  'Sending the contract now.',
  "I'm attaching the deck.",
  "I'm flying to Boston on Friday.",
  'Please send me the data by Friday.',
  'Can you send me the data by Friday?',
  'When should I call you?',
  'What if I call you on Friday?',
  'Do you want me to call on Friday?',
  'I would like to call you on Friday.',
  "I'd love to meet on Friday.",
  'I want to call you on Friday.',
  "They'll ship it on Monday.",
  'Talk soon.',
  "I'll get the ball rolling.",
  'Can you call me at 4?',
  'You should call me by Friday.',
  'The price will be ready for review.',
  'I will need your answer by Friday.',
  'I will be on vacation until Monday.',
  'I will be available on Friday at 3.',
  'I will need to see the contract by Friday.',
  'We are closed on Friday.',
  'I will review the contract over the weekend.',
  "I'm calling to follow up on our talk on Friday.",
  'We will be hosting a webinar on Thursday at 11.',
  "We're launching our new product on Friday.",
  'We are hiring.',
  'I will call it a day.',
  'We will deliver value.',
  "We'll help you save 20% by next quarter.",
  'Our team will help you get started tomorrow.',
  'We will never share your data.',
  'We can help you cut costs.',
  'Your trial will expire on Friday.',
  'Your trial ends on Friday.',
  'Your order will be shipped tomorrow.',
  "I'll be honest with you.",
  "I'll admit it.",
  "I'll be the first to know.",
];

function inWords({ actor, actorName, action, when, due, certainty, purpose }: FoundPromise): string {
  const who = actor === 'other' ? `${actorName ?? 'somebody'} ` : '';
  const sure = certainty === 'said' || due === null ? '' : ` ${certainty}`;
  const about = purpose ? ` | ${purpose}` : '';
  return `${who}${action} | ${when ?? '-'} | ${wednesday.show(due) ?? '-'}${sure}${about}`;
}

function check(rows: typeof writers, actor: FoundPromise['actor'] | null, kind: FoundPromise['kind']): void {
  for (const [sentence, ...promises] of rows) {
    it(sentence, () => {
      const found = findPromises(sentence, wednesday.moment);
      expect(found.map(inWords)).toEqual(promises);
      if (actor) expect(new Set(found.map((promise) => promise.actor))).toEqual(new Set([actor]));
      expect(found[0]?.kind).toBe(kind);
    });
  }
}

describe("the writer's promises", () => check(writers, 'writer', 'promise'));
describe("the reader's promises", () => check(readers, 'reader', 'promise'));
describe("other people's promises", () => check(others, 'other', 'promise'));
describe('offers and conditions are kept apart', () => check(offers, null, 'offer'));

describe('no promise', () => {
  it.each(nothing)('%s', (sentence) => {
    expect(findPromises(sentence, wednesday.moment)).toEqual([]);
  });
});
