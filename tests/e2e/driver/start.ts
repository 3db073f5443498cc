import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { findBrowser } from './paths.ts';
import type { BrowserName, StartOptions, TestBrowser } from './types.ts';

/** Starts a headless browser in a fresh profile with the built extension loaded. Close it in `afterAll`. */
export async function startBrowser(name: BrowserName, options: StartOptions = {}): Promise<TestBrowser> {
  const executablePath = findBrowser(name);
  if (!executablePath) {
    throw new Error(
      `No ${name} found. Install it (Debian: apt-get install ${name === 'firefox' ? 'firefox-esr' : name})`,
    );
  }
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), `follow-through-${name}-`)));
  const start = name === 'firefox' ? startFirefox : startChromium;
  return start({
    executablePath,
    profile,
    forGood: options.forGood ?? false,
    withExtension: options.withExtension ?? true,
    keepPracticePage: options.keepPracticePage ?? false,
    language: options.language ?? 'en-US',
    mayNotify: options.mayNotify ?? false,
    asksForHosts: options.asksForHosts ?? false,
  });
}
