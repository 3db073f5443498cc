import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers } from './driver/each-browser.ts';
import { addressCompose, bodySelector, openCompose, openGmail, typeKeys } from './driver/gmail.ts';
import { axeViolations, inPageRoot } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import type { GmailOptions } from './pages/gmail-options.ts';

const draft = "Hi Tom,\njust following up on the proposal. I'll call you on Friday at 3pm. ";
const longName = 'Maximiliane Schwarzenberger-Hohenlohe';
const longEmail = 'maximiliane.schwarzenberger-hohenlohe@donaudampfschifffahrtsgesellschaft.example';
/** More lines than the editor shows, each from its first to its last column. */
const full = Array.from({ length: 26 }, (_, at) => `${at} lines ${'and more of them '.repeat(12)}`.trim()).join('\n');

/** What stands at a compose: it says what there is, and is never in the way. */
describeInBrowsers('the strip', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser?.close());

  async function write(
    text: string,
    { to = 'Tom Baker <tom@acme.example>', ...options }: Partial<GmailOptions> & { to?: string } = {},
  ): Promise<Page> {
    const page = await openGmail(browser, options);
    await openCompose(page);
    await addressCompose(page, to, 'Proposal');
    await typeKeys(page, text);
    return page;
  }
  /** The window as narrow as the compose, as with a large zoom. */
  async function makeNarrow(page: Page, width: number, height: number): Promise<void> {
    await page.addStyleTag({ content: '[role=dialog] { right: 0 !important; width: min(560px, 100vw) !important; }' });
    await page.setViewport({ width, height });
  }
  const find = async (page: Page, selector: string) =>
    until(selector, async () => (await inPageRoot(page)).$(selector)) as Promise<ElementHandle<HTMLElement>>;
  const openPanel = async (page: Page) => {
    await (await find(page, '.strip-toggle')).click();
    return find(page, '.strip > .panel');
  };
  /** Where something of ours lies outside the window, '' where it does not. */
  const outside = async (page: Page, selector: string) => {
    const box = await (await find(page, selector)).boundingBox();
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    if (!box) return 'not shown';
    const edges = [box.x < 0 && 'left', box.y < 0 && 'top'];
    edges.push(box.x + box.width > width && 'right', box.y + box.height > height && 'bottom');
    return edges.filter(Boolean).join(' ');
  };
  /** The lines of the draft that something of the strip lies over, by their words. */
  const covered = async (page: Page): Promise<string[]> => {
    const root = await inPageRoot(page);
    const boxes: { x: number; y: number; width: number; height: number }[] = [];
    for (const part of await root.$$('.strip-row > *, .strip > .notice')) {
      const isSeen = await part.evaluate((element) => element.checkVisibility({ opacityProperty: true }));
      const box = isSeen ? await part.boundingBox() : null;
      if (box) boxes.push(box);
    }
    return page.evaluate(
      (boxes, selector) => {
        const editor = document.querySelector(selector) as HTMLElement;
        const seen = editor.getBoundingClientRect();
        const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        const lines: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const line of range.getClientRects()) {
            if (line.bottom > seen.bottom || line.top < seen.top) continue;
            const isUnder = boxes.some(
              ({ x, y, width, height }) =>
                line.left < x + width && line.right > x && line.top < y + height && line.bottom > y,
            );
            if (isUnder) lines.push(node.textContent ?? '');
          }
        }
        return lines;
      },
      boxes,
      bodySelector,
    );
  };

  test('a phrase chosen in its panel opens the card, with the focus', async () => {
    const page = await write(draft);
    await openPanel(page);
    await (await find(page, '.panel-marks button')).click();
    await find(page, '.card');
    await expect
      .poll(async () =>
        (await inPageRoot(page)).evaluate(
          (root) => (root as unknown as ShadowRoot).activeElement?.closest('.card') != null,
        ),
      )
      .toBe(true);
    await page.keyboard.press('Escape');
    await typeKeys(page, '!');
    expect(await page.$eval(bodySelector, (body) => (body as HTMLElement).innerText)).toMatch(/3pm\. ?!/);
    await page.close();
  });

  test('the checklist stays gray while she writes; after a pause it counts, and is said politely', async () => {
    const page = await write("Hi Tom,\njust following up. I'll call you on Friday at 3pm to go through");
    const root = await inPageRoot(page);
    const said = async () => (await root.$eval('.strip [role=status]', (status) => status.textContent)) ?? '';
    await find(page, '.strip-toggle');
    expect(await root.$('.face-checks')).toBeNull();
    expect(await said()).not.toMatch(/points/);
    await typeKeys(page, ' the numbers.');
    await find(page, '.face-checks');
    await expect.poll(said).toMatch(/\d of 5 points.*1 promise/);
    await openPanel(page);
    expect(await root.$$eval('.checks li', (points) => points.map((point) => point.textContent))).toHaveLength(5);
    await page.close();
  });

  test.each([
    ['as usual', 1280, 800],
    ['narrow', 320, 640],
    ['as at 200 %', 640, 400],
  ])('with a long name, nothing of it leaves the window: %s', async (_, width, height) => {
    const page = await write(draft, { to: `${longName} <${longEmail}>` });
    await makeNarrow(page, width, height);
    const panel = await openPanel(page);
    expect(await outside(page, '.strip > .panel')).toBe('');
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(await axeViolations(page, await inPageRoot(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await (await find(page, '.chip-main')).click();
    await find(page, '.chip-panel');
    expect(await outside(page, '.chip-panel')).toBe('');
    await page.close();
  });

  test.each<[string, Partial<GmailOptions>, number, number]>([
    ['as usual', {}, 1280, 800],
    ['mirrored', { direction: 'rtl' }, 1280, 800],
    ['narrow', {}, 320, 640],
    ['as at 50 %', {}, 2560, 1600],
    ['as at 200 %', {}, 640, 400],
  ])('lies over no line of a short mail: %s', async (_, options, width, height) => {
    const page = await write('', options);
    await makeNarrow(page, width, height);
    await page.click(bodySelector);
    await typeKeys(page, draft);
    await find(page, '.chip');
    await expect.poll(() => covered(page)).toEqual([]);
    await page.close();
  });

  test.each([['ltr'], ['rtl']] as const)(
    'goes out of the way of a full page’s last line while it is typed: %s',
    async (direction) => {
      const page = await write('', { direction });
      await page.evaluate(
        (selector, text) => {
          const lines = text.split('\n').map((line) => {
            const block = document.createElement('div');
            block.textContent = line;
            return block;
          });
          document.querySelector(selector)?.replaceChildren(...lines);
        },
        bodySelector,
        `Hi Tom,\n${full}`,
      );
      await page.$eval(bodySelector, (body) => {
        body.scrollTop = body.scrollHeight;
        getSelection()?.selectAllChildren(body.lastElementChild as Element);
        getSelection()?.collapseToEnd();
      });
      await typeKeys(page, ' and on to the very end of the line');
      await expect.poll(() => covered(page)).toEqual([]);
      // The sentence is finished and she pauses: there it is again.
      await typeKeys(page, '.');
      const strip = await find(page, '.strip');
      const opacity = () => strip.evaluate((element) => getComputedStyle(element).opacity);
      await expect.poll(opacity).toBe('1');
      await typeKeys(page, ' M');
      await expect.poll(opacity).toBe('0');
      // By keyboard it is there at any time.
      await page.keyboard.down('Shift');
      await page.keyboard.press('F8');
      await page.keyboard.up('Shift');
      await expect.poll(opacity).toBe('1');
      await page.close();
    },
  );

  test('under a mail that is closed with her name it is in sight once she stops', async () => {
    const page = await write(`${draft}\n${'It takes a day.\n'.repeat(8)}\nKind regards\nRita Okoye`);
    const chip = await find(page, '.chip-main');
    await expect.poll(() => chip.evaluate((element) => element.checkVisibility({ opacityProperty: true }))).toBe(true);
    expect(await covered(page)).toEqual([]);
    await page.close();
  });

  test('in a mirrored Gmail it hangs at the other corner, and its texts stay as they are', async () => {
    const page = await write(draft, { direction: 'rtl' });
    await find(page, '.chip');
    const [strip, body] = await Promise.all([
      find(page, '.strip-toggle').then((toggle) => toggle.boundingBox()),
      page.$(bodySelector).then((editor) => editor?.boundingBox()),
    ]);
    expect((strip?.x ?? 0) - (body?.x ?? 0)).toBeLessThan(40);
    expect(await (await find(page, '.strip')).evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    await page.close();
  });
});
