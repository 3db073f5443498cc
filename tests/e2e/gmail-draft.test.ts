import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark, markCard } from './driver/coach.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { addressCompose, bodyHtml, bodySelector, openCompose, openGmail, typeKeys } from './driver/gmail.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

type Tree = string | { tag: string; href?: string; inside: Tree[] };

/** Something copied from elsewhere: bold inside a phrase, a link, a list, a table, the tags of another extension. */
const rich: Tree[] = [
  { tag: 'p', inside: ['Hi Tom,'] },
  {
    tag: 'ul',
    inside: [
      {
        tag: 'li',
        inside: [
          'just ',
          { tag: 'b', inside: ['following'] },
          ' up on the ',
          { tag: 'a', href: 'https://a.example', inside: ['proposal'] },
          '.',
        ],
      },
    ],
  },
  {
    tag: 'table',
    inside: [
      {
        tag: 'tr',
        inside: [
          { tag: 'td', inside: ['I was just ', { tag: 'grammar-mark', inside: ['checking in'] }, '.'] },
          { tag: 'td', inside: ['Bye'] },
        ],
      },
    ],
  },
];

/** What a draft goes through besides typing, with the browser's own clipboard, undo and scrolling. */
describeInBrowsers('a draft', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser?.close());

  async function write(text: string): Promise<Page> {
    const page = await openGmail(browser);
    await openCompose(page);
    await addressCompose(page, 'Tom Baker <tom@acme.example>', 'Proposal');
    await typeKeys(page, text);
    return page;
  }
  const marked = async (page: Page) =>
    Object.values(await marks(page))
      .flat()
      .sort();
  async function press(page: Page, key: 'a' | 'c' | 'v' | 'z' | 'y'): Promise<void> {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
  /** An editable element of the page's own, with the focus. (Trusted Types: the page parses no HTML.) */
  const beside = (page: Page, content: Tree[]) =>
    page.evaluate((content) => {
      const pad = document.createElement('div');
      pad.contentEditable = 'true';
      const build = (into: Element, trees: Tree[]) => {
        for (const tree of trees) {
          if (typeof tree === 'string') into.append(tree);
          else {
            const element = into.appendChild(document.createElement(tree.tag));
            if (tree.href) element.setAttribute('href', tree.href);
            build(element, tree.inside);
          }
        }
      };
      build(pad, content);
      document.querySelector('[role=main]')?.append(pad);
      pad.focus();
    }, content);

  test('rich text pasted by key: every mark covers its words through bold, link, list, table and foreign tags', async () => {
    const page = await write('');
    await beside(page, rich);
    await press(page, 'a');
    await press(page, 'c');
    await page.click(bodySelector);
    await press(page, 'v');
    await expect.poll(() => bodyHtml(page)).toMatch(/<b\b|bold|font-weight/);
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page)).toEqual(['I was just checking in', 'just following up']);
    await press(page, 'z');
    await press(page, 'z');
    await expect.poll(() => marked(page)).toEqual([]);
    await press(page, 'y');
    await expect.poll(() => marked(page)).toEqual(['I was just checking in', 'just following up']);
    await page.close();
  });

  test('copied whole while it is marked and its card is open: nothing of ours is in the clipboard', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal. ');
    await hoverMark(page, 'just following up');
    await markCard(page);
    await press(page, 'a');
    await press(page, 'c');
    await page.evaluate(() => {
      Object.assign(window, { got: null });
      document.addEventListener('paste', ({ clipboardData }) => {
        Object.assign(window, {
          got: { html: clipboardData?.getData('text/html'), text: clipboardData?.getData('text/plain') },
        });
      });
    });
    await beside(page, []);
    await press(page, 'v');
    const got = await until('what was copied', () =>
      page.evaluate(() => (window as unknown as { got: { html: string; text: string } | null }).got),
    );
    expect(got.text.replace(/\s+/g, ' ').trim()).toBe('Hi Tom, just following up on the proposal.');
    expect(got.html).not.toMatch(/follow-through|highlight|#b45309|underline/i);
    await page.close();
  });

  test('a spelling mark of the page’s own on the same words: both stay, and the text is untouched', async () => {
    const page = await write('Hi Tom,\njust following up on the proposal. ');
    await page.evaluate((selector) => {
      // Gmail underlines by an element around the word, put in while she writes.
      const line = document.querySelector(selector)?.querySelector('div:last-of-type') ?? null;
      const text = document.createTreeWalker(line as Node, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const word = text.splitText(text.data.indexOf('following'));
      word.splitText('following'.length);
      const span = document.createElement('span');
      span.className = 'LM-spelling';
      word.replaceWith(span);
      span.append(word);
    }, bodySelector);
    await expect.poll(() => marked(page)).toEqual(['just following up']);
    expect(await bodyHtml(page)).toContain('<span class="LM-spelling">following</span>');
    await hoverMark(page, 'just following up');
    await expect.poll(async () => (await markCard(page)).fixes.length).toBeGreaterThan(0);
    await page.close();
  });

  test('scrolled inside a long draft and in a window made smaller: the card stands at its words', async () => {
    const page = await write(`Hi Tom,\n${'More of it.\n'.repeat(30)}just following up on the proposal. `);
    await page.$eval(bodySelector, (body) => {
      body.scrollTop = 0;
    });
    await page.setViewport({ width: 1000, height: 640 });
    await page.$eval(bodySelector, (body) => {
      body.scrollTop = body.scrollHeight;
    });
    await page.keyboard.press('F8'); // Opened by hovering it would go once the words have scrolled away from the pointer.
    await markCard(page);
    const distance = async () => {
      const card = await until('the card', async () => (await inPageRoot(page)).$('.card'));
      const box = await card.boundingBox();
      return page.evaluate((box) => {
        const [range] = [...(CSS.highlights.get('follow-through-weak') as unknown as Set<Range>)];
        const words = (range as Range).getBoundingClientRect();
        if (!box) return 'no card';
        const gap = box.y > words.y ? box.y - words.bottom : words.top - (box.y + box.height);
        return gap >= 0 && gap < 20 ? 'beside' : `${gap} away`;
      }, box);
    };
    await expect.poll(distance).toBe('beside');
    await page.$eval(bodySelector, (body) => body.scrollBy(0, -30));
    await expect.poll(distance).toBe('beside');
    await page.close();
  });
});
