// npm test: everything that must hold, from a fresh clone on. The last line is "N passed, N failed, N skipped".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { canInstallPackages, findProgram, installPackages } from './lib/browsers.mjs';
import { run } from './lib/run.mjs';
import { ensureInstalled, root } from './lib/toolchain.mjs';

const reports = mkdtempSync(join(tmpdir(), 'follow-through-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];

/** A step that passes or fails as a whole and counts as one. */
const command = (name, ...args) => ({ name, run: () => run(args[0], args.slice(1)) });

/** Test runs count test by test, from Vitest's own report. */
const tests = (name, args, environment) => ({
  name,
  async run() {
    const report = join(reports, `${name.replace(/\W+/g, '-')}.json`);
    const result = await run(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
      environment,
    );
    return { ...result, ...readReport(report) };
  },
});

function readReport(path) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {}; // The run broke off before it could report: it counts as one failure.
  }
  const skippedTests = [];
  const failures = [];
  let broken = 0;
  for (const file of report.testResults) {
    // A file that does not load, or whose set-up fails, has no failed test, and must not pass for that.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      broken += 1;
      failures.push(`${relative(root, file.name)}: ${file.message}`);
    }
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (status === 'skipped' || status === 'pending' || status === 'todo') {
        skippedTests.push(`${relative(root, file.name)}: ${fullName}`);
      }
      if (status === 'failed')
        failures.push(`${relative(root, file.name)}: ${fullName}\n${failureMessages.join('\n')}`);
    }
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skippedTests,
    failures,
  };
}

/** React sets innerHTML in two places of its own; anything else Mozilla's linter says is ours to fix. */
const allowedWarnings = { code: 'UNSAFE_VAR_ASSIGNMENT', count: 2 };

const webExtLint = {
  name: 'web-ext lint',
  async run() {
    const result = await run('web-ext', ['lint', '--source-dir=.output/firefox-mv3', '--output=json']);
    let report;
    try {
      report = JSON.parse(result.stdout);
    } catch {
      return { ...result, ok: false };
    }
    const isReactChunk = (file) =>
      file.startsWith('chunks/') &&
      readFileSync(join(root, '.output/firefox-mv3', file), 'utf8').includes('__reactFiber$');
    const messages = [...report.errors, ...report.warnings, ...report.notices];
    const known = messages.filter(({ code, file }) => code === allowedWarnings.code && isReactChunk(file));
    const other = messages.filter((message) => !known.includes(message));
    if (known.length > allowedWarnings.count) other.push(...known);
    return {
      ok: other.length === 0,
      output: other
        .map(({ _type, code, message, file, line }) => `${_type} ${code}: ${message} (${file}:${line})`)
        .join('\n'),
    };
  },
};

async function step({ name, run }) {
  const start = performance.now();
  const result = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed = result.ok ? 1 : 0, skippedTests = [], failures = [] } = result;
  // A tool that fails without a failed test (an unhandled error, a crash) is a failure all the same.
  const failed = result.failed || (result.ok ? 0 : 1);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skippedTests.length;
  skipped.push(...skippedTests);
  const counts =
    result.passed === undefined ? '' : `, ${passed} passed, ${failed} failed, ${skippedTests.length} skipped`;
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s${counts})`);
  if (failed > 0 && failures.length > 0) console.log(failures.map(indent).join('\n\n'));
  // What a tool printed last says more than nothing, and more than the failed tests where it broke off.
  if (failed > 0 && failures.length < failed) console.log(indent(result.output.slice(-20_000)));
  return failed === 0;
}

const indent = (text) => text.trimEnd().replace(/^/gm, '     ');

/** Runs chains of steps, `width` at a time. A chain stops at its first failure: what follows needs it. */
async function inParallel(width, chains) {
  const waiting = [...chains];
  const work = async () => {
    for (let chain = waiting.shift(); chain; chain = waiting.shift()) {
      for (const [index, each] of chain.entries()) {
        if (await step(each)) continue;
        for (const { name } of chain.slice(index + 1)) {
          total.skipped += 1;
          skipped.push(`${name}: not run, "${each.name}" failed`);
        }
        break;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, work));
}

function installMissingBrowsers() {
  const wanted = [
    { name: 'chromium', programs: ['chromium', 'chromium-browser'], variable: 'CHROMIUM_PATH' },
    { name: 'firefox-esr', programs: ['firefox-esr', 'firefox'], variable: 'FIREFOX_PATH' },
  ];
  const missing = wanted.filter(({ programs, variable }) => !process.env[variable] && !findProgram(...programs));
  if (missing.length > 0 && canInstallPackages()) installPackages(...missing.map(({ name }) => name));
}

const start = performance.now();
ensureInstalled();
installMissingBrowsers();
const build = {
  name: 'build for Chrome and Firefox',
  async run() {
    const chrome = await run('wxt', ['build']);
    return chrome.ok ? run('wxt', ['build', '-b', 'firefox']) : chrome;
  },
};
if (await step(command('prepare', 'wxt', 'prepare'))) {
  await inParallel(2, [
    [tests('unit and component tests', [])],
    [
      command('types', 'tsc', '--noEmit'),
      command('types of the pure rooms', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json'),
    ],
    [command('lint', 'biome', 'check', '--error-on-warnings')],
    [command('knip', 'knip')],
    // Packages for other systems can be missing from a lock file that `npm install` wrote where they can't be fetched.
    [command('lock file fits npm ci', 'npm', 'ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund')],
    [build, command('size of the Gmail content script', 'size-limit'), webExtLint],
  ]);
  // Alone: a busy machine makes a browser slow, and a slow browser makes a test lie.
  await inParallel(1, [
    [
      tests('browser tests', ['--config', 'vitest.e2e.config.ts'], {
        FOLLOW_THROUGH_BUILT: '1',
        FOLLOW_THROUGH_PART: '1',
      }),
    ],
  ]);
}
rmSync(reports, { recursive: true, force: true });
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((line) => `  ${line}`).join('\n')}`);
console.log(`\nTook ${((performance.now() - start) / 1000).toFixed(0)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
