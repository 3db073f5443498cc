import { defineConfig } from 'vitest/config';

/** A bound for what hangs, not a measure: two cores under load take several times as long. */
const slow = 60_000;

/** Unit and component tests. Pure rooms run without a DOM, so a stray `document` fails there. */
export default defineConfig({
  test: {
    // Vitest leaves one core free on its own: of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/setup/properties.ts', 'tests/setup/words.ts'],
          testTimeout: slow,
          hookTimeout: slow,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
        },
      },
      {
        test: {
          name: 'components',
          environment: 'jsdom',
          testTimeout: slow,
          hookTimeout: slow,
          setupFiles: ['tests/setup/components.ts', 'tests/setup/words.ts'],
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
        },
      },
    ],
  },
});
