import { accessSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './types.ts';

export const projectRoot = join(import.meta.dirname, '../../..');

/** Folder of the built extension. Built by the tests' global setup (or by `npm run build`). */
export function builtExtension(name: BrowserName): string {
  return join(projectRoot, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

const candidates: Record<BrowserName, { variable: string; paths: string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The browser's executable: `CHROMIUM_PATH` / `FIREFOX_PATH`, else the usual places; undefined where there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, paths } = candidates[name];
  return [process.env[variable], ...paths].find((path) => path && exists(path));
}

function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}
