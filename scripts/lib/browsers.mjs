// Finding browsers on this machine, and Debian's own where they are missing and may be installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** In the order `npm start` prefers them. Linux: names in PATH; macOS: applications; Windows: under Program Files. */
const known = [
  {
    name: 'Google Chrome',
    programs: ['google-chrome-stable', 'google-chrome'],
    application: 'Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser'],
    application: 'Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    programs: ['microsoft-edge-stable', 'microsoft-edge'],
    application: 'Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Brave',
    programs: ['brave-browser-stable', 'brave-browser', 'brave'],
    application: 'Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    name: 'Firefox',
    programs: ['firefox', 'firefox-esr'],
    application: 'Firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/**
 * The browser to use: BROWSER_PATH where set, else the first known one found.
 * @returns {{name: string, path: string, kind: 'chromium' | 'firefox'} | undefined}
 * @throws {Error} where BROWSER_PATH names no file
 */
export function findBrowser() {
  const chosen = process.env.BROWSER_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`BROWSER_PATH is set to ${chosen}, but there is no such file.`);
    return { name: basename(chosen), path: chosen, kind: /firefox/i.test(basename(chosen)) ? 'firefox' : 'chromium' };
  }
  for (const browser of known) {
    const path = locate(browser);
    if (path) return { name: browser.name, path, kind: browser.name === 'Firefox' ? 'firefox' : 'chromium' };
  }
  return undefined;
}

function locate({ programs, application, windows }) {
  if (process.platform === 'darwin') {
    return [
      `/Applications/${application}.app/Contents/MacOS/${application.toLowerCase() === 'firefox' ? 'firefox' : application}`,
    ].find(existsSync);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((variable) => process.env[variable])
      .filter(Boolean)
      .map((folder) => join(folder, windows))
      .find(existsSync);
  }
  return findProgram(...programs);
}

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
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...names);
  return install() || (apt('update') && install());
}
