// What every script needs before it can do its work: the packages and the pinned Node.
// Plain JavaScript for the machine's own Node 20.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const packages = join(root, 'node_modules');

/** Installs the packages by lock file where they are missing or older than the lock file. Output goes to stderr. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing packages (npm ci) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Errors only: npm warns of packages that want a newer Node than the machine's, and the pinned one they get comes with them.
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed. Check the network and the lines above, then run the command again.');
    process.exit(1);
  }
}

/** True when node_modules holds what the lock file names (npm's own hidden lock file is compared by version). */
function isInstalled() {
  const installed = join(packages, '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || entry.peer || have[path]?.version === entry.version,
  );
}

/** The folder of the pinned Node's executable, or undefined where no package exists for this machine. */
function pinnedNodeFolder() {
  if (!existsSync(packages)) return undefined;
  return readdirSync(packages)
    .filter((name) => /^node-(linux|darwin|win|bin-darwin)-/.test(name))
    .map((name) => join(packages, name, 'bin'))
    .find((folder) => existsSync(join(folder, process.platform === 'win32' ? 'node.exe' : 'node')));
}

/** Environment for child processes: the pinned Node and the project's tools first in PATH. */
export function toolEnvironment() {
  const folders = [pinnedNodeFolder(), join(packages, '.bin'), process.env.PATH].filter(Boolean);
  return { ...process.env, PATH: folders.join(delimiter) };
}
