// A rep's whole day: 40 callbacks in each browser (npm test works through 10).
import { runE2e } from './lib/run-e2e.mjs';

runE2e('day-of-a-rep.test.ts', { FOLLOW_THROUGH_DAY: '40' });
