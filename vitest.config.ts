import { defineConfig } from 'vitest/config';

/** Unit and component tests. Pure rooms run without a DOM, so a stray `document` fails there. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
        },
      },
      {
        test: {
          name: 'components',
          environment: 'jsdom',
          setupFiles: ['tests/setup/components.ts'],
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
        },
      },
    ],
  },
});
