import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyFirstFix } from './driver/coach.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { bodyHtml, bodySelector, openGmail, openPopout, sendSelector, typeKeys } from './driver/gmail.ts';
import { openThread } from './driver/gmail-thread.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { outbox, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import { hasCapturedCompose } from './pages/gmail.ts';
import type { GmailOptions } from './pages/gmail-options.ts';

const weak = { 'follow-through-weak': ['just following up'] };
const promise = "I'll call you on Friday at 3pm. ";

const generations: [string, Partial<GmailOptions>][] = [
  ['today', {}],
  ['2020, chips of its time', { recipients: 'classic' }],
  ['every class renamed', { classes: 'hashed' }],
  ['in German, mirrored and dark', { language: 'de', direction: 'rtl', dark: true, user: 1 }],
];
if (hasCapturedCompose)
  generations.push(['the window captured in 2020', { compose: 'captured', recipients: 'classic' }]);

interface Writing {
  page: Page;
  /** Tom Baker's. */
  email: string;
}

/** Where a compose is and how she got there; each leaves it open, addressed to Tom where nothing else is said. */
interface Kind {
  title: string;
  open(at: Writing): Promise<unknown>;
  /** After the words are in it: moved, hidden, taken away and brought back. */
  after?(at: Writing): Promise<unknown>;
  /** A window of its own. */
  options?(email: string): Partial<GmailOptions>;
  /** Whose promise it is; default Tom. */
  reader?: string;
  /** A part of the link that leads back. */
  link?: string;
}

const click = (page: Page, selector: string) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
const compose = ({ page, email }: Writing, to = `Tom Baker <${email}>`) => openAndAddress(page, to);
async function openAndAddress(page: Page, to: string): Promise<void> {
  await click(page, 'nav [role=button]');
  await address(page, to);
}
async function address(page: Page, to: string): Promise<void> {
  const field = await page.waitForSelector('[role=main] div[name=to] input, div[name=to] input, textarea[name=to]');
  await field?.focus();
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
}
/** Tom's message, and Ana's address among those it went to. */
async function answer({ page, email }: Writing, kind: 'reply' | 'replyAll' | 'forward'): Promise<void> {
  const text = 'just following up on the quote, I will call you on Monday.';
  const tom = `Tom Baker <${email}>`;
  await openThread(page, 'Proposal', [{ from: tom, text, at: Date.now() - 86_400_000 }]);
  await page.evaluate(
    (kind, mail) => (window as unknown as { gmail: { answer(...of: unknown[]): void } }).gmail.answer(kind, mail),
    kind,
    { from: tom, others: ['Ana Ruiz <ana@acme.example>'], text },
  );
}
const thread = '#all/19f0a0c12345678a';

const kinds: Kind[] = [
  { title: 'a popup', open: compose },
  {
    title: 'one of several',
    async open(at) {
      await compose(at, 'Somebody Else <else@acme.example>');
      await until('the first', () => at.page.$(bodySelector));
      // The second is the one she writes in: the first is left standing in a corner, empty.
      await click(at.page, '[data-minimize], .Hl');
      await click(at.page, 'nav [role=button]');
      await at.page.waitForFunction((body) => document.querySelectorAll(body).length === 2, {}, bodySelector);
      await at.page.evaluate(() => {
        const [first, second] = document.querySelectorAll<HTMLElement>('[role=dialog]');
        if (!first || !second) return;
        first.before(second); // So that what is asked for first is the second.
        first.style.right = '700px';
      });
      await address(at.page, `Tom Baker <${at.email}>`);
    },
  },
  {
    title: 'minimized and restored',
    open: compose,
    async after({ page }) {
      await click(page, '[data-minimize], .Hl');
      await until('no strip', async () => (await (await stripOf(page))?.boundingBox()) == null);
      await click(page, '[data-minimize], .Hl');
    },
  },
  {
    title: 'full screen',
    open: compose,
    after: ({ page }) => click(page, '[data-full-screen-button], .Hq'),
  },
  { title: 'a window of its own', options: () => ({}), open: compose },
  { title: 'an inline reply', open: (at) => answer(at, 'reply'), link: thread },
  { title: 'a reply to all', open: (at) => answer(at, 'replyAll'), link: thread },
  {
    title: 'a forward',
    async open(at) {
      await answer(at, 'forward');
      await address(at.page, `Uma Patel <uma-${at.email}>`);
    },
    reader: 'uma-',
    link: thread,
  },
  {
    title: 'an inline reply popped out',
    options: (email) => ({
      draft: {
        to: [`Tom Baker <${email}>`],
        fields: { lts: '19f0a0c12345678a', rm: '#msg-f:1795', rt: '#thread-f:1795' },
      },
    }),
    open: () => Promise.resolve(),
    link: thread,
  },
  {
    title: 'a draft closed and opened again',
    open: compose,
    async after({ page }) {
      await click(page, '[data-close], .Ha');
      await until('no marks', async () => Object.keys(await marks(page)).length === 0);
      await page.evaluate('gmail.openDraft()');
    },
  },
  {
    title: 'a draft discarded and brought back by Undo',
    open: compose,
    async after({ page }) {
      await click(page, '[data-discard], .og');
      await until('no marks', async () => Object.keys(await marks(page)).length === 0);
      await page.click('#link_undo');
    },
  },
  {
    title: 'a reply discarded and brought back by Undo',
    open: (at) => answer(at, 'reply'),
    async after({ page }) {
      await click(page, '[data-discard], .og');
      await until('no marks', async () => Object.keys(await marks(page)).length === 0);
      await page.click('#link_undo');
    },
    link: thread,
  },
  {
    title: 'a mail sent and brought back by Undo',
    open: compose,
    async after({ page }) {
      await page.click(sendSelector);
      await page.evaluate('gmail.confirm()');
      await page.click('#link_undo');
    },
  },
  {
    title: 'another thread opened under it',
    open: compose,
    after: ({ page, email }) =>
      openThread(page, 'Another one', [{ from: `Not ${email} <other@acme.example>`, text: 'Hello', at: Date.now() }]),
  },
];

const stripOf = async (page: Page) => (await inPageRoot(page)).$('.strip-toggle');

/** The same job in every compose of every generation of the page: marked, mended, promised, sent, kept once. */
describeInBrowsers('every compose', (name) => {
  let browser: TestBrowser;
  let person = 0;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser.close());

  const statesOf = async (email: string) =>
    (await outbox(browser)).filter(({ recipients }) => recipients[0]?.email === email).map(({ state }) => state);
  async function kept(email: string) {
    const contact = (await rows<{ id: string; emails: string[] }>(browser, 'contacts')).find(({ emails }) =>
      emails.includes(email),
    );
    const callbacks = await rows<{ contactId: string; source: { url: string } }>(browser, 'callbacks');
    return callbacks.filter(({ contactId }) => contact && contactId === contact.id).map(({ source }) => source.url);
  }

  for (const [generation, options] of generations) {
    test.each(kinds.map((kind) => [kind.title, kind] as const))(`${generation}: %s`, async (_, kind) => {
      const email = `tom${++person}@acme.example`;
      const open = kind.options ? openPopout : openGmail;
      const page = await open(browser, { ...options, ...kind.options?.(email), send: 'hold' });
      const at = { page, email };
      await kind.open(at);
      await page.waitForSelector(bodySelector);
      await page.focus(bodySelector);
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
      await typeKeys(page, `Hi Tom, just following up on the proposal. ${promise}`);
      await expect.poll(() => marks(page)).toEqual(weak);
      const before = await bodyHtml(page);
      expect(before).not.toMatch(/follow-through/i);

      await kind.after?.(at);
      await expect.poll(() => marks(page)).toEqual(weak);
      const root = await inPageRoot(page);
      await expect.poll(async () => (await root.$$('.chip-main')).length).toBe(1);

      await applyFirstFix(page, 'just following up');
      await expect.poll(() => marks(page)).toEqual({});
      // The rest of the draft is what it was, a forwarded mail with the same words included.
      const rest = before.slice(before.indexOf(" I'll call"));
      expect(await bodyHtml(page)).toMatch(new RegExp(`${rest.replace(/[^\w\s]/g, '\\$&')}$`));

      const reader = `${kind.reader ?? ''}${email}`;
      await page.click(sendSelector);
      await expect.poll(() => statesOf(reader)).toEqual(['pending']);
      expect(await kept(reader)).toEqual([]);
      await page.evaluate('gmail.confirm()');
      await expect.poll(() => kept(reader)).toEqual([expect.stringContaining(kind.link ?? 'in%3Asent')]);
      await expect.poll(() => statesOf(reader)).toEqual([]);
      await page.close();
    });
  }
});
