import { defineConfig } from 'vitest/config';

/** Browser tests: the built extension in real Chromium and Firefox. One file at a time: two cores. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
