// Finding browsers on this machine, and Debian's own where they are missing and may be installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs found in PATH, absolute, or undefined. */
export function findProgram(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder && existsSync(path)) return path;
    }
  }
  return undefined;
}

/** True where this process may install Debian packages without asking anyone. */
export function canInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
}

/** Installs Debian packages with apt. Output goes to stderr. Returns true when all are there afterwards. */
export function installPackages(...names) {
  console.error(`Installing ${names.join(' and ')} (apt-get) ...`);
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return (
    run('install', '-y', '--no-install-recommends', ...names) ||
    (run('update') && run('install', '-y', '--no-install-recommends', ...names))
  );
}
