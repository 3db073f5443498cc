import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { createReviewer } from '../../lib/coach/review.ts';
import { EditorText } from '../../lib/editor/editor-text.ts';
import { chooseMarks } from '../../lib/page-coach/choose-marks.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { momentOf } from '../../lib/settings/moment.ts';
import { describeInBrowsers } from './driver/each-browser.ts';
import { addressCompose, bodySelector, openCompose, openGmail } from './driver/gmail.ts';
import { randomFrom } from './driver/random.ts';
import { startBrowser } from './driver/start.ts';

const edits = Number(process.env.FOLLOW_THROUGH_EDITS ?? 80);
const seed = Number(process.env.FOLLOW_THROUGH_SEED ?? 7);

const words = [
  'just following up on the proposal. ',
  'We can talk sometime next month. ',
  'Sorry to bother you again, but ',
  'I think we could maybe help. ',
  "I'll call you on Friday at 3pm. ",
  'The plan saves $900 a month. ',
  'שלום 👩‍🚀 and ',
  'x',
  ' ',
  '.',
];
const pasted = [
  '<p>Hi <b>Tom</b>,</p><ul><li>just <i>following</i> up</li><li>on the <a href="https://a.example">proposal</a></li></ul>',
  '<table><tr><td>just checking in.</td><td>We can talk soon.</td></tr></table>',
  '<span data-addon="1">just</span> <grammar-mark>following up</grammar-mark> on it.<br><br>Bye',
  '<blockquote>Sorry to bother you.</blockquote>',
];

/** What one edit does, decided here so that a seed plays the same edits again. */
interface Edit {
  command: string;
  value: string;
  /** Where the selection goes first: parts of the text's length. */
  from: number;
  to: number;
}

function nextEdit(random: () => number): Edit {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const from = random();
  const edit = (command: string, value = '', length = 0) => ({ command, value, from, to: Math.min(1, from + length) });
  const kind = random();
  if (kind < 0.4) return edit('insertText', pick(words));
  if (kind < 0.5) return edit('delete');
  if (kind < 0.58) return edit('delete', '', random() * 0.2);
  if (kind < 0.66) return edit('insertHTML', pick(pasted));
  if (kind < 0.72) return edit('insertParagraph');
  if (kind < 0.8) return edit(pick(['bold', 'italic']), '', random() * 0.1);
  if (kind < 0.84) return edit('createLink', 'https://a.example', random() * 0.1);
  if (kind < 0.88) return edit(pick(['insertUnorderedList', 'insertOrderedList', 'indent', 'outdent']));
  return edit(pick(['undo', 'undo', 'redo']));
}

/** Does one edit as the browser's own editing does, leaves the text, and says what stands there and what is marked. */
async function doEdit(page: Page, edit: Edit): Promise<{ html: string; marked: [number, string][] }> {
  return page.evaluate(
    ({ command, value, from, to }, selector) => {
      const body = document.querySelector(selector) as HTMLElement;
      body.focus();
      const texts: Text[] = [];
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const total = texts.reduce((sum, { length }) => sum + length, 0);
      const place = (part: number): [Node, number] => {
        let left = Math.floor(part * total);
        for (const text of texts) {
          if (left <= text.length) return [text, left];
          left -= text.length;
        }
        return [body, body.childNodes.length];
      };
      if (!/do$/.test(command))
        document.getSelection()?.setBaseAndExtent(...place(from), ...place(total > 1_500 ? from + 0.5 : to));
      if (total > 1_500) document.execCommand('delete');
      else
        document.execCommand(
          command,
          false,
          command === 'insertHTML' ? (window as never as Page).gmail.trusted(value) : value,
        );
      body.blur();
      const marked: [number, string][] = [];
      for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
        if (name.endsWith('current')) continue;
        for (const range of highlight) {
          const before = document.createRange();
          before.setStart(body, 0);
          before.setEnd(range.startContainer, range.startOffset);
          marked.push([before.toString().length, range.toString()]);
        }
      }
      /** The page's own way to put HTML in (pages/gmail-app.ts). */
      interface Page {
        gmail: { trusted(html: string): string };
      }
      return { html: body.innerHTML, marked: marked.sort((a, b) => a[0] - b[0]) };
    },
    edit,
    bodySelector,
  );
}

/** The same draft read from scratch, without a browser, a memory or a live range. */
function expected(html: string): [number, string][] {
  const { document } = new JSDOM(`<body><div>${html}</div>`).window;
  const root = document.querySelector('div') as HTMLElement;
  const text = new EditorText(root);
  const body = text.read();
  const { findings } = createReviewer().review(
    { subject: 'Proposal', body },
    { moment: momentOf(defaultSettings, Date.now()), readerName: 'Tom' },
  );
  return chooseMarks(findings, () => false).shown.flatMap((finding) => {
    const range = text.rangeOf(finding);
    if (!range) return [];
    const before = document.createRange();
    before.setStart(root, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return [[before.toString().length, range.toString()]];
  });
}

describeInBrowsers(`random edits, seed ${seed}`, (name) => {
  test(`after each of ${edits} edits every mark covers exactly the words the engine found`, {
    timeout: 3_600_000,
  }, async () => {
    const browser = await startBrowser(name);
    try {
      const page = await openGmail(browser);
      await openCompose(page);
      await addressCompose(page, 'Tom Baker <tom@acme.example>', 'Proposal');
      const random = randomFrom(seed);
      let marks = 0;
      for (let round = 0; round < edits; round++) {
        const edit = nextEdit(random);
        const { html, marked } = await doEdit(page, edit);
        marks += marked.length;
        expect(marked, `edit ${round}: ${JSON.stringify(edit)}\n${html}`).toEqual(expected(html));
      }
      expect(marks).toBeGreaterThan(edits / 2);
    } finally {
      await browser.close();
    }
  });
});
