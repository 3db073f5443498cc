import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ask } from '../tests/e2e/driver/ask.ts';
import { projectRoot } from '../tests/e2e/driver/paths.ts';
import { startBrowser } from '../tests/e2e/driver/start.ts';
import { rows } from '../tests/e2e/driver/store.ts';
import type { TestBrowser } from '../tests/e2e/driver/types.ts';
import { until } from '../tests/e2e/driver/until.ts';

/**
 * `npm run screenshots`: the extension's pages in Chromium, to be looked at: empty, with a day's work, with long names
 * and with a thousand promises; light, dark and narrow. Needs a build (`npm run build`).
 */
const folder = join(projectRoot, 'screenshots/pages');
const day = 86_400_000;
const hour = day / 24;

interface Shot {
  name: string;
  page: string;
  /** There once the page has read what it shows. */
  ready: string;
  width?: number;
}

const shots: Shot[] = [
  { name: 'popup', page: 'popup.html', ready: 'main', width: 380 },
  { name: 'promises', page: 'board.html#/promises', ready: '.promises' },
  { name: 'calendar-week', page: 'board.html#/calendar', ready: '.calendar-week' },
  { name: 'calendar-day', page: 'board.html#/calendar/day', ready: '.calendar-day' },
  { name: 'due-now', page: 'board.html#/block', ready: '.block, .block-end' },
  { name: 'fresh-start', page: 'board.html#/fresh-start', ready: '.getting, .contacts-empty' },
  { name: 'contacts', page: 'board.html#/contacts', ready: '.contacts' },
  { name: 'add-contacts', page: 'board.html#/add-contacts', ready: '.getting' },
  { name: 'same-person', page: 'board.html#/same-person', ready: '.doubles, .contacts-empty' },
  { name: 'look-back', page: 'board.html#/look-back', ready: '.getting' },
  { name: 'plans', page: 'board.html#/plans', ready: '.plans' },
  { name: 'plan', page: 'board.html#/plans/after-demo', ready: '.flow' },
  { name: 'shelf', page: 'board.html#/shelf', ready: '.getting' },
  { name: 'contact', page: 'board.html#/contacts/CONTACT', ready: '.contact' },
  { name: 'results', page: 'board.html#/results', ready: '.results-figure' },
  { name: 'settings', page: 'options.html', ready: '.options' },
];

async function photograph(browser: TestBrowser, state: string): Promise<void> {
  const [contact] = await rows<{ id: string }>(browser, 'contacts');
  for (const { name, page: path, ready, width = 1200 } of shots) {
    if (name === 'contact' && !contact) continue;
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/${path.replace('CONTACT', contact?.id ?? '')}`);
    await until(ready, () => page.$(ready));
    if (name === 'results' && state !== 'empty') await until('the charts', () => page.$('.results-chart svg'));
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await take(page, `${name}-${state}-${theme}`, width);
    }
    await page.emulateMediaFeatures([]);
    if (width > 600) await take(page, `${name}-${state}-narrow`, 420);
    await page.close();
  }
}

async function take(page: Page, name: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.screenshot({
    path: join(folder, `${name}.png`) as `${string}.png`,
    fullPage: name.startsWith('settings'),
  });
}

const longName = 'Maximiliana Alexandrowna von Hohenstein-Schwarzenberg zu Württemberg';

/** Promises around now, some with names that hardly fit, some stored twice, some closed. */
async function work(browser: TestBrowser, count: number): Promise<void> {
  const names = ['Tom Baker', 'Priya Nair', longName, 'Ana Silva', 'Bo Li', 'Søren Ægirsson'];
  const tasks = [
    'pricing',
    'the second site',
    'the floor plan they asked for in October, with the new measurements',
    '',
  ];
  const actions = ['call', 'send', 'meet', 'email'] as const;
  for (let index = 0; index < count; index++) {
    const name = names[index % names.length] ?? '';
    const id = `shot-${index}`;
    await ask(browser, 'callback.add', {
      id,
      person: {
        name: count > names.length * 10 ? `${name} ${Math.floor(index / names.length)}` : name,
        company: index % 2 ? 'Harbor Logistics' : '',
        email: `c${index % 400}@acme.example`,
        phone: index % 3 ? '' : '+44 20 7946 0000',
        record: '',
      },
      action: actions[index % actions.length] ?? 'call',
      quote: 'I’ll come back to you on this as soon as I have spoken to our engineers.',
      purpose: tasks[index % tasks.length] ?? '',
      due: index % 9 === 8 ? null : { kind: 'instant', at: Date.now() + ((index % 40) - 12) * 5 * hour },
      source: { site: 'manual', url: '', threadId: '', account: '', subject: '' },
    });
    if (index % 5 === 4) await ask(browser, 'callback.close', { id, outcome: 'voicemail', next: { kind: 'nothing' } });
  }
}

/** People on plans, one of whom fell off, and a shelf. */
async function plansAndShelf(browser: TestBrowser): Promise<void> {
  const ids = (await rows<{ id: string }>(browser, 'contacts')).map(({ id }) => id);
  await ask(browser, 'plan.start', { planId: 'twelve-contacts', contactIds: ids.slice(0, 4) });
  await ask(browser, 'plan.start', { planId: 'after-demo', contactIds: ids.slice(4, 6) });
  const planned = await rows<{ id: string; contactId: string; plan?: object; status: string }>(browser, 'callbacks');
  const fallen = planned.find(({ contactId, plan, status }) => plan && status === 'open' && contactId === ids[1]);
  if (fallen) await ask(browser, 'callbacks.drop', { ids: [fallen.id] });
  for (const [title, url, tags] of [
    ['What a second site costs: three companies and their numbers', 'https://acme.example/second-site', ['pricing']],
    ['Floor plans that passed the fire inspection', '', ['safety', 'planning', 'warehouses and cold stores']],
    [longName, 'https://acme.example/a/very/long/address/that/nobody/would/ever/want/to/read/to/its/end', []],
  ] as const) {
    const id = crypto.randomUUID();
    await ask(browser, 'shelf.save', { id, title, url, tags: [...tags] });
    await ask(browser, 'shelf.give', { id, contactIds: ids.slice(0, 2) });
  }
}

mkdirSync(folder, { recursive: true });
const browser = await startBrowser('chromium');
try {
  await photograph(browser, 'empty');
  await work(browser, 30);
  await plansAndShelf(browser);
  await photograph(browser, 'full');
  await work(browser, 1000);
  await photograph(browser, 'thousand');
  console.log(`Screenshots of ${shots.length} pages: ${relative(projectRoot, folder)}`);
} finally {
  await browser.close();
}
