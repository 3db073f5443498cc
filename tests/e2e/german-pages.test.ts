import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './driver/inpage.ts';
import { find } from './driver/page.ts';
import { findBrowser } from './driver/paths.ts';
import { startBrowser } from './driver/start.ts';
import { addPromise } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';

/** The whole texts of a language by their keys; with values filled in or two forms, they stand nowhere as they are. */
function textsIn(language: string): Map<string, string> {
  const file = join(import.meta.dirname, `../../assets/locales/${language}.yml`);
  const all = parseMessagesText(readFileSync(file, 'utf8'), 'YAML');
  return new Map(
    all.flatMap((each) =>
      each.type === 'simple' && !each.message.includes('$') ? [[each.key.join('.'), each.message]] : [],
    ),
  );
}

const german = textsIn('de');
const saidInGerman = new Set(german.values());
/** Long enough that no German text holds them by chance. */
const english = [...textsIn('en')]
  .filter(([key, text]) => text !== german.get(key) && text.length > 5 && !saidInGerman.has(text))
  .map(([, text]) => text);

/** Everything a page says, each piece as one: its text, and what it calls its parts. */
const said = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('body *')].flatMap((element) => [
        ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent ?? ''),
        ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ]),
    ),
  ]);

/** Firefox takes another language from a language pack only, which cannot be had here. */
describe.skipIf(!findBrowser('chromium'))('the full pages in German in chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser('chromium', { language: 'de' });
    const person = { name: 'Tom Baker', email: 'tom@acme.example' };
    await addPromise(browser, 'late', { kind: 'instant', at: Date.now() - 90_000_000 }, { person, purpose: 'pricing' });
    await addPromise(browser, 'dayless', null, { person });
  });
  afterAll(() => browser.close());

  test.each([
    ['board.html#/promises', 'Person oder Zusage'],
    ['board.html#/block', 'Überspringen'],
    ['board.html#/calendar', 'Braucht einen Tag'],
    ['board.html#/contacts', 'Kontakt suchen'],
    ['board.html#/add-contacts', 'Viele Kontakte hinzufügen'],
    ['board.html#/plans', 'Zwölf Kontakte'],
    ['board.html#/plans/monthly', 'Weiter mit: Zwölf Kontakte'],
    ['board.html#/shelf', 'Das Regal ist leer.'],
    ['board.html#/results', 'Gehaltene Zusagen'],
    ['board.html#/fresh-start', 'Ein Neuanfang'],
    ['board.html#/look-back', 'Auf Ihre Mails zurückblicken'],
    ['options.html', 'Worauf der Coach achtet'],
    ['practice.html', 'Zwei Minuten üben'],
  ])('%s leaves nothing in English', async (address, words) => {
    const page = await browser.openExtensionPage(address);
    await find(page, 'main');
    await expect.poll(async () => (await said(page)).join('\n')).toContain(words);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    const pieces = await said(page);
    expect(english.filter((text) => pieces.some((piece) => piece.trim() === text))).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    // A narrow window is no reason to scroll sideways, however long the words.
    await page.setViewport({ width: 420, height: 900 });
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(tooWide).toBeLessThanOrEqual(0);
    await page.close();
  });
});
