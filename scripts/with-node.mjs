// Runs a command with the Node this project pins (an npm package, see optionalDependencies) first in PATH:
// Vitest, WXT and type-stripped scripts want Node 22 or newer, and machines may have Node 20.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, toolEnvironment } from './lib/toolchain.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('usage: node scripts/with-node.mjs COMMAND [ARGUMENT ...]');
  process.exit(2);
}
ensureInstalled();
const { status, error } = spawnSync(command, args, {
  stdio: 'inherit',
  env: toolEnvironment(),
  shell: process.platform === 'win32',
});
if (error) console.error(`${command}: ${error.message}`);
process.exit(status ?? 1);
