import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark } from './driver/coach.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { addressCompose, openCompose, openGmail, sendSelector, typeKeys } from './driver/gmail.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

const field = 'input[name=subjectbox]';

/** Phrases in the subject line: marked where they stand, mended and undone as in the body. */
describeInBrowsers('the subject', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser?.close());

  const subject = (page: Page) => page.$eval(field, (input) => (input as HTMLInputElement).value);
  const marked = async (page: Page) =>
    Object.entries(await marks(page)).flatMap(([kind, words]) => (kind.endsWith('current') ? [] : words));
  async function write(subjectLine: string, body = 'Hi Tom,\nhere is the list. '): Promise<Page> {
    const page = await openGmail(browser);
    await openCompose(page);
    await addressCompose(page, 'Tom Baker <tom@acme.example>', subjectLine);
    await typeKeys(page, body);
    return page;
  }
  /** How far, in pixels, a mark's left and right edge are from the words in the field, and whether it is on its line. */
  const misplaced = (page: Page, words: string) =>
    page.evaluate(
      (selector, words) => {
        const range = ([...CSS.highlights.values()] as unknown as Set<Range>[])
          .flatMap((highlight) => [...highlight])
          .find((each) => each.toString() === words);
        const input = document.querySelector(selector) as HTMLInputElement;
        const box = range?.getBoundingClientRect();
        if (!box) return 'no mark';
        const style = getComputedStyle(input);
        const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        context.font = style.font;
        const scale = input.getBoundingClientRect().width / input.offsetWidth;
        const start = input.value.indexOf(words);
        const left =
          input.getBoundingClientRect().left +
          (Number.parseFloat(style.borderLeftWidth) +
            Number.parseFloat(style.paddingLeft) -
            input.scrollLeft +
            context.measureText(input.value.slice(0, start)).width) *
            scale;
        const right = left + context.measureText(words).width * scale;
        const line = input.getBoundingClientRect();
        const middle = Math.abs((box.top + box.bottom) / 2 - (line.top + line.bottom) / 2);
        const off = [box.left - left, box.right - right].map(Math.abs);
        return Math.max(...off) < 2 && middle < 2 ? '' : JSON.stringify({ off, middle });
      },
      field,
      words,
    );

  test('a weak opener is marked on its words, mended from the card, and undone by Ctrl+Z', async () => {
    const page = await write('Acme: just following up on the proposal');
    await expect.poll(() => marked(page)).toEqual(['just following up']);
    expect(await misplaced(page, 'just following up')).toBe('');
    await hoverMark(page, 'just following up');
    const root = await inPageRoot(page);
    const fix = await until('a fix', () => root.$('.card .fix'));
    expect(await root.$eval('.card-preview', (preview) => (preview as HTMLElement).innerText)).toContain('Acme: ');
    await fix.click();
    await expect.poll(() => subject(page)).toBe('Acme: which part of the proposal matters most to you?');
    await expect.poll(() => marked(page)).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => subject(page)).toBe('Acme: just following up on the proposal');
    await page.click(sendSelector);
    const sent = () => page.evaluate('gmail.sent.at(-1)?.subject');
    await expect.poll(sent).toBe('Acme: just following up on the proposal');
    await page.close();
  });

  test('the mark is painted', async () => {
    const page = await write('Following up');
    await expect.poll(() => marked(page)).toEqual(['Following up']);
    const clip = await (await page.$(field))?.boundingBox();
    const seen = () => page.screenshot({ ...(clip && { clip }), encoding: 'base64' });
    const withMark = await seen();
    await page.evaluate(() => CSS.highlights.clear());
    await expect.poll(seen).not.toBe(withMark);
    await page.close();
  });

  test('by keys: F8 opens its card, Escape goes back into the subject; half a subject has no mark', async () => {
    const page = await write('List');
    await page.focus(field);
    await page.$eval(field, (input) => (input as HTMLInputElement).select());
    await page.keyboard.type('Following up');
    expect(await marked(page)).toEqual([]);
    await expect.poll(() => marked(page)).toEqual(['Following up']);
    await page.keyboard.press('F8');
    const root = await inPageRoot(page);
    await until('the card', () => root.$('.card'));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('subjectbox');
    await page.keyboard.type(' again');
    expect(await subject(page)).toBe('Following up again');
    await page.close();
  });

  test.each([
    ['zoomed', ''],
    ['right to left', 'input { direction: rtl }'],
    ['another font and padding', 'input[name=subjectbox] { font: 700 22px serif; padding: 9px 14px; height: 60px }'],
  ])('the mark stays on its words: %s', async (kind, css) => {
    const page = await write('Following up');
    if (css) await page.addStyleTag({ content: css });
    await expect.poll(() => marked(page)).toEqual(['Following up']);
    await page.setViewport(
      kind === 'zoomed' ? { width: 640, height: 450, deviceScaleFactor: 2 } : { width: 1100, height: 800 },
    );
    if (kind === 'right to left') {
      const inside = () =>
        page.evaluate((selector) => {
          const [range] = ([...CSS.highlights.values()] as unknown as Set<Range>[]).flatMap((each) => [...each]);
          const gap =
            (document.querySelector(selector) as Element).getBoundingClientRect().right -
            (range as Range).getBoundingClientRect().right;
          return gap >= 0 && gap < 24;
        }, field);
      await expect.poll(inside).toBe(true);
    } else await expect.poll(() => misplaced(page, 'Following up')).toBe('');
    await page.close();
  });

  test('an inherited subject and one that nobody sees have no mark', async () => {
    const page = await write('Re: following up', 'Hi Tom,\njust following up on the proposal. ');
    await expect.poll(() => marked(page)).toEqual(['just following up']);
    await page.$eval(field, (input) => {
      (input as HTMLInputElement).value = 'Following up';
      (input.parentElement as HTMLElement).style.display = 'none';
    });
    await typeKeys(page, 'Bye. ');
    expect(await marked(page)).toEqual(['just following up']);
    await page.close();
  });
});
