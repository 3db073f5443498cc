import { defineConfig } from 'vitest/config';

/** Browser tests: the built extension in real Chromium and Firefox. One file at a time: two cores. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/driver/build.ts',
    fileParallelism: false,
    // Browsers take over the zone, so tests can say "Friday at 3" in plain local time. Not UTC: that would hide mistakes.
    env: { TZ: 'America/New_York' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
