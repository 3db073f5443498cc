import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { builtExtension, findBrowser } from '../tests/e2e/driver/paths.ts';

/**
 * Opens a visible browser with the built extension in a fresh profile and stays until it is closed. The extension opens
 * its practice page itself, as after every installation.
 */
async function openChromium(path: string) {
  const profile = mkdtempSync(join(tmpdir(), 'follow-through-'));
  const browser = await puppeteer.launch({
    executablePath: path,
    userDataDir: profile,
    headless: false,
    pipe: true,
    // Over the pipe even Google's own Chrome loads an unpacked extension; --load-extension it ignores since 137.
    enableExtensions: [builtExtension('chromium')],
    // A person will use this window: no banner, and pages shall not take her for a robot.
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    defaultViewport: null,
  });
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  const [blank] = await browser.pages();
  await browser.waitForTarget((target) => target.url().endsWith('/practice.html'));
  await blank?.close();
  await closed;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function openFirefox(path: string) {
  const args = ['run', `--source-dir=${builtExtension('firefox')}`, `--firefox=${path}`, '--no-reload', '--no-input'];
  await once(spawn('web-ext', args, { stdio: ['ignore', 'ignore', 'inherit'] }), 'close');
}

const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const path = findBrowser(kind);
if (!path) throw new Error(`No ${kind} found. Start this through npm start, which finds or installs one.`);
console.log('Opening the practice page: fix three phrases, send, and watch the promise come due.');
console.log(
  'You can open https://mail.google.com in this window too. The profile is fresh and goes when you close it.',
);
await (kind === 'firefox' ? openFirefox(path) : openChromium(path));
