import { expect, it } from 'vitest';
import { promised } from './promised.ts';

// Read on Wednesday, November 25, 2026.
it.each([
  // In a hurry
  ['ill pick you up at 3pm tomorrow', 'meet 2026-11-26T15:00'],
  ['ill stop by friday', 'meet 2026-11-27'],
  ['I was ill last Friday.', ''],
  ['I can shoot you a copy tomorrow.', 'send 2026-11-26'],
  ['I can drop them Friday.', 'send 2026-11-27'],
  ["I'll try once more tomorrow.", 'call 2026-11-26'],
  ["I'll let you have the figures by Friday.", 'send 2026-11-27'],
  ["I'll add your name on Monday.", 'other 2026-11-30'],
  // Others on our side
  ['Ana is sending you the file tomorrow.', 'Ana send 2026-11-26'],
  ['Our counsel will email the log-ins to each bidder on Friday.', 'someone send 2026-11-27'],
  ['Our counsel will email the bidders.', ''],
  ['My boss will visit Rome on Friday.', ''],
  // What the reader may do besides
  ["I'll try you again on Friday, but if you'd like to talk sooner, call the shop.", 'call 2026-11-27'],
  ["I'll circulate the list on Friday so that you can shout if yours is missing.", 'send 2026-11-27'],
  ['You call the plant and I will send the list.', 'offer: send'],
  // A title's full stop is no end
  ["I'm seeing Sen. Varnum tomorrow.", 'meet 2026-11-26'],
  // Why she writes
  ['I am following up on the offer which our team handed in on {{offer_date}}.', ''],
  ["I'm following up with them on Friday.", 'other 2026-11-27'],
])('%s', (mail, promises) => {
  expect(promised(mail)).toBe(promises);
});
