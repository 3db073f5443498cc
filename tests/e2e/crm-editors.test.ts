import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeInBrowsers } from './driver/each-browser.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import { type EditorKind, type EditorPages, serveEditorPages } from './pages/editor-pages.ts';

let pages: EditorPages;
beforeAll(async () => {
  pages = await serveEditorPages();
});
afterAll(() => pages.close());

const weak = 'Just checking in to see if you had any questions.';

describeInBrowsers('An editor on a CRM record', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('http://127.0.0.1/*');
  });
  afterAll(() => browser?.close());

  describe.each<[title: string, kind: EditorKind, topic: string, options?: { framed?: boolean; redo?: 'Ctrl+Y' }]>([
    ['a plain contenteditable element', 'plain', 'pricing'],
    ['Summernote', 'summernote', 'rollout', { redo: 'Ctrl+Y' }],
    ['ProseMirror', 'prosemirror', 'training'],
    ['Quill', 'quill', 'contract'],
    ['CKEditor 5', 'ckeditor5', 'renewal'],
    ['CKEditor 4, in a frame', 'ckeditor4', 'pilot', { redo: 'Ctrl+Y' }],
    ['CKEditor 4, in a frame of a frame', 'ckeditor4', 'budget', { redo: 'Ctrl+Y', framed: true }],
    ['CKEditor 5, in a frame', 'ckeditor5', 'invoice', { framed: true }],
  ])('%s', (_, kind, topic, { framed = false, redo } = {}) => {
    const note = `${name}-${topic}`;
    let page: Page;
    /** The frame with the editor and its Save button, and the one with the words. */
    let outer: Frame;
    let inner: Frame;

    const open = async () => {
      page = await browser.newPage();
      await page.goto(pages.address(kind, note, framed));
      await inPageRoot(page);
      outer = await until('the frame', () =>
        framed ? page.frames().find((frame) => /\/editor/.test(frame.url())) : page.mainFrame(),
      );
      await until('the editor', () => outer.evaluate(() => window.editor !== undefined));
      inner = await until('the words’ frame', () => (kind === 'ckeditor4' ? outer.childFrames()[0] : outer));
      await until('a place to write', () => inner.$('[contenteditable="true"]'));
    };
    const words = () =>
      inner.$eval('[contenteditable="true"]', (editor) =>
        (editor as HTMLElement).innerText.trim().replace(/\n+/g, '\n'),
      );
    /** The last key, with those before it held. */
    const press = async (...keys: KeyInput[]) => {
      const [key, ...held] = keys.reverse() as [KeyInput, ...KeyInput[]];
      for (const modifier of held.toReversed()) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of held) await page.keyboard.up(modifier);
    };
    const html = () => outer.evaluate(() => window.editor.html());
    const markedWords = async () => Object.values(await marks(inner)).flat();
    /** CKEditor 4 writes its frame anew when it is emptied: a click before that is over puts the caret nowhere. */
    const startWriting = () =>
      until('the caret in the editor', async () => {
        await (await inner.$('[contenteditable="true"]'))?.click();
        return inner.evaluate(
          () => document.hasFocus() && document.activeElement?.closest('[contenteditable="true"]') !== null,
        );
      });
    /** The middle of the first marked words, in the page's viewport. */
    const marked = async () => {
      const box = await inner.evaluate(() => {
        const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...(highlight as unknown as Set<Range>)]);
        const { x = 0, y = 0, width = 0, height = 0 } = range?.getBoundingClientRect() ?? {};
        return { x: x + width / 2, y: y + height / 2 };
      });
      for (let frame: Frame | null = inner; frame && frame !== page.mainFrame(); frame = frame.parentFrame()) {
        const element = await frame.frameElement();
        const { x, y } = (await element?.evaluate((element) => {
          const { left, top } = element.getBoundingClientRect();
          const { paddingLeft, paddingTop } = getComputedStyle(element);
          return {
            x: left + element.clientLeft + parseFloat(paddingLeft),
            y: top + element.clientTop + parseFloat(paddingTop),
          };
        })) ?? { x: 0, y: 0 };
        box.x += x;
        box.y += y;
      }
      return box;
    };

    test('marks, card, fix and its own undo work, and what is saved is the mended text', async () => {
      await open();
      await startWriting();
      await page.keyboard.type(weak);
      await page.keyboard.press('Enter');
      await page.keyboard.type(`I will call her on Thursday about the ${topic}.`);
      await expect.poll(markedWords).toEqual([expect.stringMatching(/checking in/i)]);

      const at = await marked();
      await page.mouse.move(at.x - 40, at.y);
      await page.mouse.move(at.x, at.y);
      const root = await inPageRoot(page);
      const fix = await until('the card', () => root.$('.fix, [data-fix]'));
      const card = await until('its place', async () => (await root.$('.card'))?.boundingBox());
      expect(Math.abs(card.y - at.y)).toBeLessThan(60);
      await fix.click();
      await expect.poll(html).not.toContain('checking in');
      const mended = await html();
      expect(mended).toContain(`on Thursday about the ${topic}.`);

      // Editors differ in how much of the typing before one undo takes along, Quill all of the last second.
      await press('Control', 'z');
      if (kind === 'quill') await expect.poll(html).not.toBe(mended);
      else await expect.poll(html).toContain('checking in');
      await (redo === 'Ctrl+Y' ? press('Control', 'y') : press('Control', 'Shift', 'z'));
      await expect.poll(html).toBe(mended);
      await startWriting();
      await press('Control', 'End');
      await page.keyboard.type(' Bye.');
      const shown = await words();
      expect(shown).toContain('Bye.');

      await outer.click('#save');
      await expect.poll(words).toBe('');
      expect(pages.saved(note)).toContain('Bye.');
      expect(pages.saved(note)).not.toContain('checking in');
      await expect
        .poll(async () => (await rows(browser, 'callbacks')).map(({ quote }) => quote), { timeout: 5000 })
        .toContain(`I will call her on Thursday about the ${topic}.`);
      // The emptied editor, CKEditor 4 in a document written anew, is coached on.
      await startWriting();
      await page.keyboard.type(`${weak} `);
      await expect.poll(markedWords).toEqual([expect.stringMatching(/checking in/i)]);
      await page.close();
      await open();
      await expect.poll(words).toBe(shown);
      await page.close();
    });
  });
});
