// The kill rounds of the outbox at full length: 1,000 in each browser (npm test runs 50). About five minutes.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, toolEnvironment } from './lib/toolchain.mjs';

ensureInstalled();
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'vitest.e2e.config.ts', 'tests/e2e/outbox-kill.test.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { FOLLOW_THROUGH_ROUNDS: '1000', ...toolEnvironment() },
    shell: process.platform === 'win32',
  },
);
process.exit(status ?? 1);
