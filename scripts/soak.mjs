// The kill rounds of the outbox at full length: 1,000 in each browser (npm test runs 50). About five minutes.
import { runE2e } from './lib/run-e2e.mjs';

runE2e('outbox-kill.test.ts', { FOLLOW_THROUGH_ROUNDS: '1000' });
