import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeInBrowsers } from './driver/each-browser.ts';
import { inPageRoot, marks } from './driver/inpage.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import { rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

/** A record whose note is written inside native shadow roots, one in the other; Save keeps it and empties the editor. */
const notePage = (editor: string) => `<!doctype html><title>Ingrid Solheim</title><h1>Ingrid Solheim</h1>
  <a href="mailto:ingrid@fjordline.example">Mail</a><crm-note></crm-note><script>
  const open = (host, html) => { host.attachShadow({ mode: 'open' }).innerHTML = html; };
  customElements.define('crm-editor', class extends HTMLElement {
    connectedCallback() { open(this, \`<div style="overflow: auto; width: 500px; height: 160px">${editor}</div>\`); }
  });
  customElements.define('crm-note', class extends HTMLElement {
    connectedCallback() {
      open(this, '<section><input placeholder="Title"><crm-editor></crm-editor><button type="button">Save</button></section>');
      this.shadowRoot.querySelector('button').addEventListener('click', () => setTimeout(() => {
        const editor = this.shadowRoot.querySelector('crm-editor').shadowRoot.querySelector('[data-note]');
        if ('value' in editor) editor.value = ''; else editor.textContent = '';
      }, 50));
    }
  });
</script>`;
const style =
  'caret-color: transparent; color: black; background: white; font: 16px/28px sans-serif; width: 460px; height: 130px';
const editors = {
  editable: `<div data-note contenteditable="true" style="${style}"></div>`,
  textarea: `<textarea data-note style="${style}"></textarea>`,
};

let site: Served;
beforeAll(async () => {
  site = await serve(({ pathname }) => notePage(pathname.includes('textarea') ? editors.textarea : editors.editable));
});
afterAll(() => site.close());

describeInBrowsers('A note inside a shadow root of the page', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
    await browser.grantHost('http://127.0.0.1/*');
  });
  afterAll(() => browser?.close());

  describe.each([
    ['a contenteditable element', 'editable', 'pricing'],
    ['a text field', 'textarea', 'rollout'],
  ] as const)('%s', (_, kind, topic) => {
    let page: Page;
    let editor: ElementHandle<HTMLElement>;
    const words = () => editor.evaluate((each) => ('value' in each ? String(each.value) : each.innerText));
    const markedWords = async () => Object.values(await marks(page)).flat();
    const weak = 'Just checking in to see if you had any questions.';

    test('is marked when its sentence is done, by paint that is seen', async () => {
      page = await browser.newPage();
      await page.goto(`${site.origin}/${kind}/contacts/1`);
      await inPageRoot(page);
      // From field to field inside one shadow root: the document hears of the first only.
      const title = await until('the title', () => page.$('crm-note >>> input'));
      await title.click();
      editor = (await until('the note', () => page.$('crm-note >>> [data-note]'))) as ElementHandle<HTMLElement>;
      await editor.click();
      await page.keyboard.type(weak.slice(0, -1));
      expect(await markedWords()).toEqual([]);
      await page.keyboard.type('. ');
      await expect.poll(markedWords).toEqual([expect.stringMatching(/checking in/i)]);
      // The same picture without the marks' paint is another one.
      const picture = async () => Buffer.from(await editor.screenshot()).toString('base64');
      const painted = await picture();
      const seen = await page.evaluate(() => {
        const all = [...CSS.highlights];
        CSS.highlights.clear();
        return all.length;
      });
      expect(seen).toBeGreaterThan(0);
      expect(await picture()).not.toBe(painted);
    });

    test('is mended by a click, and its own undo takes that back', async () => {
      await page.keyboard.type(`I will call her on Thursday about the ${topic}. `);
      await expect.poll(markedWords).toEqual([expect.stringMatching(/checking in/i)]);
      await page.keyboard.press('F8');
      const root = await inPageRoot(page);
      const fix = await until('the card', () => root.$('.fix, [data-fix]'));
      await fix.click();
      await expect.poll(words).not.toContain('checking in');
      const mended = await words();
      expect(mended).toContain(`on Thursday about the ${topic}.`);
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await expect.poll(words).toContain('checking in');
    });

    test('keeps its promise when it is saved', async () => {
      await (await until('Save', () => page.$('crm-note >>> button'))).click();
      await expect.poll(words).toBe('');
      await expect
        .poll(async () => (await rows(browser, 'callbacks')).map(({ quote }) => quote))
        .toContain(`I will call her on Thursday about the ${topic}.`);
      await expect.poll(markedWords).toEqual([]);
      expect(await rows(browser, 'contacts')).toMatchObject([{ emails: ['ingrid@fjordline.example'] }]);
      await page.close();
    });
  });
});
