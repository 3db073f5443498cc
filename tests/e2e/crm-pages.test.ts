import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { fixture } from '../helpers/crm-page.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { findInPageRoot, inPageRoot, marks } from './driver/inpage.ts';
import { pillName } from './driver/record.ts';
import { type Served, serve } from './driver/serve.ts';
import { startBrowser } from './driver/start.ts';
import { outbox, rows } from './driver/store.ts';
import type { TestBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

declare const chrome: ExtensionApi;

/** Our own EspoCRM page; its comment box empties when a comment is posted, as the real one's does. */
const behavior = `<script>
  document.querySelector('button.post').addEventListener('click', () => {
    setTimeout(() => { document.querySelector('textarea').value = ''; }, 80);
  });
</script>`;

/** A CRM nobody described: two headings, no address; the name is neither. */
const names: Record<string, string> = { '1': 'Ingrid Solheim', '2': 'Ole Brandt' };
const recordPage = (id: string) =>
  `<!doctype html><title>Deals</title><h1>Deals</h1><h1>Pipeline</h1><div class="who"><b class="person">${names[id]}</b></div>`;

/** A CRM that shows the record before for 200 ms after its address has changed, then nothing, then the new one. */
const lyingPage = `<!doctype html><title>CRM</title><body data-id="espocrm"><div id="main"></div><script>
  const people = { a1: ['Ana Ruiz', 'ana@x.example'], b2: ['Bo Lind', 'bo@x.example'] };
  const main = document.querySelector('#main');
  const show = () => {
    const [name, email] = people[location.hash.slice(-2)];
    main.innerHTML = '<div class="page-header"><span class="title">' + name + '</span></div><div class="detail" data-scope="Contact"><div class="record-grid"><div class="cell" data-name="emailAddress"><div class="field"><a data-email-address="' + email + '">' + email + '</a></div></div></div></div>';
  };
  addEventListener('hashchange', () => {
    setTimeout(() => { main.innerHTML = ''; }, 200);
    setTimeout(show, 250);
  });
  show();
</script>`;

let site: Served;
beforeAll(async () => {
  site = await serve(({ pathname }) => {
    const person = /people\/(\d)/.exec(pathname)?.[1];
    if (pathname === '/lying') return lyingPage;
    return person ? recordPage(person) : `${fixture('espocrm')}${behavior}`;
  });
});
afterAll(() => site.close());

describeInBrowsers('A CRM page', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(name);
  });
  afterAll(() => browser?.close());

  const openRecord = async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/#Contact/view/5f0a1c2e3b4d5a6b7`);
    return page;
  };
  /** What the panel says, opened where it is a pill; '' where the page shows none. */
  const panel = async (page: Page) => {
    const root = await inPageRoot(page);
    await (await root.$('.record-pill'))?.click();
    return root.evaluate((shadow) => shadow.querySelector('.record:not([data-collapsed])')?.textContent ?? '');
  };

  describe('on a host she grants', () => {
    const contact = 'Follow Through: nothing open with Ingrid Solheim';

    test('an open tab gets the coach the moment the host is granted, without a reload', async () => {
      const page = await openRecord();
      expect(await pillName(page)).toBeNull();
      await browser.grantHost('http://127.0.0.1/*');
      await expect.poll(() => pillName(page)).toBe(contact);
    });

    // The driver installs the extension anew after a restart or update, which takes its grants away; not so a real browser.
    // What those do to us: the worker is gone, and an update drops registered scripts.
    test('the next start of the background registers it again where an update dropped it', async () => {
      await browser.inExtension(() => chrome.scripting.unregisterContentScripts());
      await browser.killWorker();
      await browser.inExtension(() => chrome.runtime.sendMessage({ name: 'settings.get', request: null }));
      const registered = () => browser.inExtension(() => chrome.scripting.getRegisteredContentScripts());
      await expect.poll(registered).toMatchObject([{ id: 'crm', matches: ['http://127.0.0.1/*'] }]);
      const page = await openRecord();
      await expect.poll(() => pillName(page)).toBe(contact);
    });
  });

  test('a status without a next step is told so, and a vague time is marked', async () => {
    const page = await openRecord();
    await page.$eval('textarea', (field) => field.setAttribute('style', 'width: 420px; height: 140px'));
    await page.focus('textarea');
    await page.keyboard.type('Left a message, no answer again.\n');
    await page.$eval('textarea', (field) => field.blur());
    const root = await inPageRoot(page);
    await (await until('the strip', () => root.$('[data-follow-through-strip]'))).click();
    const strip = () => root.evaluate((shadow) => shadow.textContent ?? '');
    await expect.poll(strip).toContain('what happened and not what happens next');
    await page.focus('textarea');
    await page.keyboard.type('Will call her soon.\n');
    await expect.poll(async () => Object.values(await marks(page)).flat()).toContain('soon');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Just checking in to see if you had any questions.\n');
    await expect
      .poll(async () => Object.values(await marks(page)).flat())
      .toContainEqual(expect.stringMatching(/checking in/i));
    // The open strip lies over the middle of the field; the marks beside it are seen all the same.
    const isShown = () => root.evaluate((shadow) => shadow.querySelector<HTMLElement>('.mirror')?.hidden === false);
    await expect.poll(isShown).toBe(true);
    await page.close();
  });

  describe('with a note in a text field', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openRecord();
      await inPageRoot(page);
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
          {
            action: 'call',
            source: { site: 'espocrm', url: expect.stringContaining('#Contact/view/5f0a1c2e3b4d5a6b7') },
          },
        ]);
      expect(await rows(browser, 'contacts')).toMatchObject([
        {
          name: 'Ingrid Solheim',
          emails: ['ingrid@fjordline.example'],
          records: [expect.stringContaining('espocrm:')],
        },
      ]);
      expect(await rows(browser, 'touches')).toEqual([]);
      expect(await outbox(browser)).toEqual([]);
      // The emptied field carries no mark of the note that was there.
      await expect.poll(() => marks(page)).toEqual({});
    });

    test('the panel shows it without a reload', async () => {
      await expect.poll(() => panel(page)).toContain('pricing');
    });

    test('what she learns of the deal is kept with the contact', async () => {
      const root = await inPageRoot(page);
      await (await until('the line', () => root.$('.record-qualify summary'))).click();
      await (await until('a field', () => root.$('.record-qualify input'))).click();
      await page.keyboard.type('40k this year');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => rows(browser, 'contacts'))
        .toMatchObject([{ qualification: { budget: '40k this year', authority: '' } }]);
      await expect.poll(() => panel(page)).toContain('Not known yet: who decides, what they need, by when');
    });
  });

  test('that shows the record before for 200 ms never has it named under the new address', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/lying#Contact/view/aaaaaaaaaaaaaaaa1`);
    await expect.poll(() => panel(page)).toContain('Ana Ruiz');
    const root = await inPageRoot(page);
    const seen = await root.evaluate(async (shadow) => {
      location.hash = location.hash.replace(/a1$/, 'b2').replace(/^#Contact.view.a+/, '#Contact/view/bbbbbbbbbbbbbbb');
      const texts = new Set<string>();
      const text = () => shadow.querySelector('.record')?.textContent ?? '';
      // The page's first frame at the new address comes after ours had its turn.
      for (
        await new Promise(requestAnimationFrame);
        !text().includes('Bo Lind');
        await new Promise(requestAnimationFrame)
      ) {
        texts.add(text());
      }
      return [...texts];
    });
    expect(seen.filter((text) => text.includes('Ana'))).toEqual([]);
  });

  test('with two records in it shows nothing', async () => {
    const page = await openRecord();
    await expect.poll(() => panel(page)).toContain('Ingrid Solheim');
    await page.evaluate(() => {
      const main = document.querySelector('#main') as Element;
      main.after(main.cloneNode(true));
    });
    await expect.poll(() => panel(page)).toBe('');
  });

  describe('of a CRM nobody described', () => {
    test('where the page names nobody for certain the panel says so, and the rep points at the name once', async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/people/1`);
      const root = await inPageRoot(page);
      await expect.poll(() => panel(page)).toContain('doesn’t tell me for certain');
      await (await until('the button', () => root.$('.record-form .quiet-button'))).click();
      await page.click('.person');
      await expect.poll(() => panel(page)).toContain('Ingrid Solheim');
    });

    test('on the next record, and in another tab, the pick is remembered', async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/people/2`);
      await expect.poll(() => panel(page)).toContain('Ole Brandt');
    });
  });

  test('taken back, the next page has nothing of ours', async () => {
    await browser.takeBackHost('http://127.0.0.1/*');
    const page = await openRecord();
    // The page itself is done, and so would the script be: it runs before `load`’s own listeners in a granted host.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await findInPageRoot(page)).toBeNull();
  });
});
