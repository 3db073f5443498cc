import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for a real alarm, minutes of doing nothing: started first, they wait beside the others. */
const waitsForAnAlarm = /main-job/;

class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification) => waitsForAnAlarm.test(moduleId);
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

/** Browser tests: the built extension in real Chromium and Firefox. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/driver/build.ts',
    // More than half of a browser test is waiting: two files at a time keep two cores busy without crowding them.
    maxWorkers: 2,
    sequence: { sequencer: WaitingFirst },
    // Browsers take over the zone, so tests can say "Friday at 3" in plain local time. Not UTC: that would hide mistakes.
    env: { TZ: 'America/New_York' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
