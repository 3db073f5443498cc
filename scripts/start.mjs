// npm start: from a fresh clone to a browser with the extension in it and the practice page open. Without a display it
// does the extension's main job headless instead and shows what really happened (scripts/main-job.ts).
import { spawnSync } from 'node:child_process';
import { canInstallPackages, findBrowser, installPackages } from './lib/browsers.mjs';
import { run } from './lib/run.mjs';
import { ensureInstalled, root, toolEnvironment } from './lib/toolchain.mjs';

function fail(message) {
  console.error(message);
  process.exit(1);
}

function browserOrInstalled() {
  try {
    const found = findBrowser();
    if (found) return found;
  } catch (error) {
    fail(error.message);
  }
  if (canInstallPackages() && installPackages('chromium')) return findBrowser();
  return fail(
    'No browser found. Install Chrome, Chromium, Edge, Brave or Firefox, or set BROWSER_PATH to one, then run npm start again.',
  );
}

ensureInstalled();
const browser = browserOrInstalled();

console.log(`Building Follow Through for ${browser.name} ...`);
const build = await run('wxt', browser.kind === 'firefox' ? ['build', '-b', 'firefox'] : ['build']);
if (!build.ok) fail(`The build failed:\n${build.output}`);

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const script = hasDisplay && !process.argv.includes('--headless') ? 'scripts/open-browser.ts' : 'scripts/main-job.ts';
const { status } = spawnSync('node', [script, browser.kind], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...toolEnvironment(),
    [browser.kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH']: browser.path,
    NODE_NO_WARNINGS: '1',
  },
});
process.exit(status ?? 1);
