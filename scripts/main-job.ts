import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { formatDueExactly } from '../lib/promises/format.ts';
import type { Due } from '../lib/promises/types.ts';
import { applyFirstFix, chips, hoverMark, markCard, setChipDate } from '../tests/e2e/driver/coach.ts';
import { addressCompose, bodyText, openCompose, openGmail, sendSelector, typeKeys } from '../tests/e2e/driver/gmail.ts';
import { marks } from '../tests/e2e/driver/inpage.ts';
import { comingFriday, nextMinute } from '../tests/e2e/driver/moments.ts';
import { projectRoot } from '../tests/e2e/driver/paths.ts';
import { finishCall } from '../tests/e2e/driver/popup.ts';
import { startBrowser } from '../tests/e2e/driver/start.ts';
import { badgeText, outbox, rows } from '../tests/e2e/driver/store.ts';
import { until } from '../tests/e2e/driver/until.ts';

/**
 * The extension's main job without a display: a real browser in a fresh profile, the built extension, real keys and
 * clicks on the project's own Gmail page at Gmail's address, the real store, alarm and badge. Exits with 0 only if all of
 * it really happened.
 */
const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const folder = join(projectRoot, 'screenshots/start');
mkdirSync(folder, { recursive: true });
const screenshots: string[] = [];

const say = (what: string, value = '') => console.log(`  ${what.padEnd(34)} ${value}`);
async function photograph(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  screenshots.push(relative(projectRoot, path));
}
const view = () => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: 'en-US' });
const inWords = (due: Due) => formatDueExactly(due, view());
const badgeInWords = (text: string) => (text === '' ? '(empty)' : text);

interface Callback {
  id: string;
  action: string;
  quote: string;
  due: Due | null;
  status: string;
}

console.log(
  `\nNo display here, so this is the main job, headless, in ${kind === 'firefox' ? 'Firefox' : 'Chromium'}:\n`,
);
const browser = await startBrowser(kind);
try {
  const page = await openGmail(browser, { send: 'hold' });
  await openCompose(page);
  await addressCompose(page, 'Tom Baker <tom@acme.example>', 'Proposal');
  await typeKeys(page, "Hi Tom,\njust following up on the proposal. I'll call you on Friday at 3pm.");
  const marked = await until('a marked phrase', async () => {
    const phrases = Object.values(await marks(page)).flat();
    return phrases.length > 0 && phrases;
  });
  say('Marked while typing:', marked.map((phrase) => `“${phrase}”`).join(', '));
  assert.deepEqual(marked, ['just following up']);

  await hoverMark(page, 'just following up');
  const { fixes } = await markCard(page);
  await photograph(page, '1-marked');
  await applyFirstFix(page, 'just following up');
  await until('the fix in the draft', async () => (await bodyText(page)).includes(fixes[0] ?? '?'));
  say('Mended with one click:', `“${fixes[0]}”`);

  const [found] = await until('the promise at the compose', async () => {
    const shown = await chips(page);
    return shown.length > 0 && shown;
  });
  say('Promise found in the draft:', found);
  await photograph(page, '2-promise');

  await page.click(sendSelector);
  await until('the pending mail', async () => (await outbox(browser)).some(({ state }) => state === 'pending'));
  say('Stored before Gmail confirms:', `${(await rows(browser, 'callbacks')).length} promises`);
  assert.deepEqual(await rows(browser, 'callbacks'), []);
  await page.evaluate('gmail.confirm()');
  const callbacks = () => rows<Callback>(browser, 'callbacks');
  const [friday] = await until('the stored promise', async () => {
    const stored = await callbacks();
    return stored.length > 0 && stored;
  });
  assert.ok(friday?.due);
  assert.deepEqual(friday.due, { kind: 'instant', at: comingFriday(15).getTime() });
  say('Stored after it:', `${friday.action}, ${inWords(friday.due)}, “${friday.quote}”`);

  await openCompose(page);
  await addressCompose(page, 'Priya Nair <priya@globex.example>', 'Start date');
  await typeKeys(page, 'Hi Priya,\nyour contract is ready. I will call you on Friday at 3pm.');
  await until('the second promise', async () => (await chips(page).catch(() => [])).length > 0);
  const soon = nextMinute();
  await setChipDate(page, soon);
  await page.click(sendSelector);
  await page.evaluate('gmail.confirm()');
  const due = await until('the promise set to a minute ahead', async () =>
    (await callbacks()).find(({ due }) => due?.kind === 'instant' && due.at === soon.getTime()),
  );
  assert.ok(due.due);
  say('A second one, moved at its chip:', inWords(due.due));
  const before = await badgeText(browser);
  say(`Badge at ${new Date().toLocaleTimeString('en-US')}:`, badgeInWords(before));
  assert.equal(before, '');
  assert.ok(Date.now() < soon.getTime(), 'too slow: the minute was over before the badge was read');
  const after = await until('the alarm to count it', async () => (await badgeText(browser)) || undefined, 120_000);
  say(`Badge at ${new Date().toLocaleTimeString('en-US')}:`, after);
  assert.equal(after, '1');

  const popup = await browser.openExtensionPage('popup.html');
  await popup.setViewport({ width: 380, height: 560 });
  await until('Priya among the overdue', () => popup.evaluate(() => /overdue/i.test(document.body.innerText)));
  await photograph(popup, '3-overdue');
  await finishCall(popup, 'Priya Nair');
  await until('the badge to clear', async () => (await badgeText(browser)) === '');
  say('Badge after the call is closed in the popup:', badgeInWords(await badgeText(browser)));
  await photograph(popup, '4-done');
  console.log(`\nScreenshots: ${screenshots.join(', ')}`);
  console.log('It works. With a display, npm start opens the browser for you to try it yourself.');
} catch (error) {
  console.error(`\nIt did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
