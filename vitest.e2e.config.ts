import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for a real alarm, minutes of doing nothing: started first, they wait beside the others. */
const waitsForAnAlarm = /main-job|gmail-hostile|reminders/;

class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification) => waitsForAnAlarm.test(moduleId);
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

/**
 * What `npm test` leaves to `npm run e2e`, to stay under eight minutes on two cores: the long random runs, the driver's own
 * tests, every compose in every generation of Gmail, the strip in every window, every CRM's page, editors, lists and panel, and
 * Firefox where the main job, its alarm and sending do not stand for it.
 */
const isPart = process.env.FOLLOW_THROUGH_PART === '1';
const leftToTheWhole = [
  'gmail-fuzz',
  'gmail-leak',
  'gmail-every-compose',
  'outbox-kill',
  'driver',
  'crm-panel',
  'crm-panel-work',
  'crm-sites',
  'crm-lists',
  'crm-cost',
  'crm-tryton',
  'crm-editors',
  'crm-shadow',
  'gmail-strip',
  'gmail-draft',
  'gmail-subject',
  'crm-mail',
].map((name) => `tests/e2e/${name}.test.ts`);
const inPart = /^(?!.* in firefox)|^the main job|^the one alarm|^sending|^a database the browser lost|^reminders/i;

/** Browser tests: the built extension in real Chromium and Firefox. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    exclude: isPart ? leftToTheWhole : [],
    ...(isPart && { testNamePattern: inPart }),
    globalSetup: 'tests/e2e/driver/build.ts',
    // More than half of a browser test is waiting: four files at a time keep two cores busy.
    maxWorkers: 4,
    // A bound for what never comes, not a measure: a test waits for what must become true.
    expect: { poll: { timeout: 10_000 } },
    sequence: { sequencer: WaitingFirst },
    // Browsers take over the zone, so tests can say "Friday at 3" in plain local time. Not UTC: that would hide mistakes.
    env: { TZ: 'America/New_York' },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
