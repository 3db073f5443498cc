import { spawnSync } from 'node:child_process';
import { ensureInstalled, toolEnvironment } from './toolchain.mjs';

/** Runs one browser test file with these variables set, passes the command line's words on, and ends with its status. */
export function runE2e(file, variables) {
  ensureInstalled();
  const { status } = spawnSync(
    'vitest',
    ['run', '--config', 'vitest.e2e.config.ts', `tests/e2e/${file}`, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...variables, ...toolEnvironment() }, shell: process.platform === 'win32' },
  );
  process.exit(status ?? 1);
}
