import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../helpers/crm-page.ts';
import { grantHost } from './driver/grant.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { outbox, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

let browser: TestBrowser;
let server: Server;
let page: Page;

/** Our own EspoCRM page; its comment box empties when a comment is posted, as the real one's does. */
const behavior = `<script>
  document.querySelector('button.post').addEventListener('click', () => {
    setTimeout(() => { document.querySelector('textarea').value = ''; }, 80);
  });
</script>`;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`${fixture('espocrm')}${behavior}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  browser = await startBrowser('chromium');
  await grantHost(browser, 'http://127.0.0.1/*');
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/#Contact/view/5f0a1c2e3b4d5a6b7`);
  await inPageRoot(page);
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

const value = () => page.$eval('textarea', (field) => field.value);

test('a note in a text field is marked', async () => {
  await page.click('textarea');
  await page.keyboard.type('Just checking in to see if you had any questions.\n');
  await expect
    .poll(() => marks(page))
    .toMatchObject({ 'follow-through-weak': [expect.stringMatching(/checking in/i)] });
});

/** The offsets in the text field under the marked words' first and last letter, as the browser itself sees them. */
const lettersUnderMark = () =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('follow-through-weak') as unknown as Set<Range>)];
    const boxes = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 1);
    const first = boxes.at(0);
    const last = boxes.at(-1);
    if (!range || !first || !last) return null;
    const letterAt = (x: number, y: number) => {
      const place = document.caretPositionFromPoint(x, y);
      return place?.offsetNode === document.querySelector('textarea') ? place.offset : null;
    };
    const middle = (box: DOMRect) => (box.top + box.bottom) / 2;
    return {
      from: letterAt(first.left + 1, middle(first)),
      to: letterAt(last.right - 1, middle(last)),
      expected: { from: range.startOffset, to: range.endOffset },
    };
  });

test.each([
  ['in a plain field', 'height: 120px'],
  ['wrapped into a narrow column', 'width: 130px; height: 200px; padding: 3px 11px 5px 17px'],
  [
    'in another font, letters apart, indented',
    'width: 420px; height: 120px; font: italic 19px/31px serif; letter-spacing: 1.5px; text-indent: 40px',
  ],
  [
    'zoomed and moved by a transform',
    'width: 300px; height: 120px; transform: scale(1.4) translate(30px, 12px); transform-origin: 0 0',
  ],
  [
    'with a thick border, right to the edge',
    'width: 260px; height: 90px; border: 9px solid gray; text-align: right; white-space: pre-wrap',
  ],
])('its marks lie exactly over its words %s', async (_, style) => {
  await page.$eval('textarea', (field, style) => field.setAttribute('style', style), style);
  await expect
    .poll(lettersUnderMark)
    .toSatisfy((seen) => seen?.from === seen?.expected.from && seen?.to === seen?.expected.to);
});

test('they stay there while it scrolls', async () => {
  await page.$eval('textarea', (field) => field.setAttribute('style', 'width: 180px; height: 90px'));
  await page.focus('textarea');
  await page.keyboard.type('She has the deck.\n'.repeat(8));
  await page.$eval('textarea', (field) => field.scrollTo(0, 8));
  await expect
    .poll(lettersUnderMark)
    .toSatisfy((seen) => seen?.from === seen?.expected.from && seen?.to === seen?.expected.to);
});

test('a fix is one click and one Ctrl+Z', async () => {
  const before = await value();
  await page.keyboard.press('F8');
  const root = await inPageRoot(page);
  const fix = await until('the card', () => root.$('.fix, [data-fix]'));
  await fix.click();
  await expect.poll(value).not.toBe(before);
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await expect.poll(value).toBe(before);
});

test('a promise in a saved note becomes a callback of the record’s contact, and no touch', async () => {
  await page.focus('textarea');
  await page.keyboard.type('I will call her on Thursday about the pricing.');
  await page.click('button.post');
  await expect
    .poll(() => rows(browser, 'callbacks'))
    .toMatchObject([
      { action: 'call', source: { site: 'espocrm', url: expect.stringContaining('#Contact/view/5f0a1c2e3b4d5a6b7') } },
    ]);
  expect(await rows(browser, 'contacts')).toMatchObject([
    { name: 'Ingrid Solheim', emails: ['ingrid@fjordline.example'], records: [expect.stringContaining('espocrm:')] },
  ]);
  expect(await rows(browser, 'touches')).toEqual([]);
  expect(await outbox(browser)).toEqual([]);
  // The emptied field carries no mark of the note that was there.
  await expect.poll(() => marks(page)).toEqual({});
});

test('the panel shows it without a reload', async () => {
  const root = await inPageRoot(page);
  await (await until('the pill', () => root.$('.record-pill'))).click();
  await expect.poll(() => root.evaluate((shadow) => shadow.querySelector('.record')?.textContent)).toContain('pricing');
});
