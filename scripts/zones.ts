// `npm run -s zones`: every zone of the world, every hour of two years: what the wall shows leads back to the instant.
// The unit tests walk the same way in steps of a week.
import { instantsOf, wallTimeAt } from '../lib/time/zone.ts';

const [start, end, hour] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1), 3_600_000];
const zones = Intl.supportedValuesOf('timeZone');
let wrong = 0;
for (const zone of zones) {
  for (let at = start; at < end; at += hour) {
    if (instantsOf(wallTimeAt(at, zone), zone).includes(at)) continue;
    wrong += 1;
    console.error(`${zone} ${new Date(at).toISOString()}`);
  }
}
console.log(`${zones.length} zones, ${((end - start) / hour) * zones.length} hours: ${wrong} do not lead back`);
process.exitCode = wrong === 0 ? 0 : 1;
