// Long runs of what the tests do a little of:
//   npm run soak              1,000 rounds of killing the background around a send, in each browser (tests: 20); five minutes
//   npm run soak -- marks     2,000 random edits, each mark checked after each (tests: 80)
//   npm run soak -- composes  1,000 composes opened and closed, heap, listeners and observers counted (tests: 40)
import { runE2e } from './lib/run-e2e.mjs';

const soaks = {
  outbox: ['outbox-kill.test.ts', { FOLLOW_THROUGH_ROUNDS: '1000' }],
  marks: ['gmail-fuzz.test.ts', { FOLLOW_THROUGH_EDITS: '2000' }],
  composes: ['gmail-leak.test.ts', { FOLLOW_THROUGH_COMPOSES: '1000' }],
};
const name = Object.hasOwn(soaks, process.argv[2]) ? process.argv.splice(2, 1)[0] : 'outbox';
runE2e(...soaks[name]);
