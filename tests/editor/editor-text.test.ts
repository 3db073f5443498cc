// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditorText } from '../../lib/editor/editor-text.ts';

function editor(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}
const read = (html: string) => new EditorText(editor(html)).read();

describe('the text of an editor', () => {
  it.each([
    ['', ''],
    ['<br>', ''],
    ['Hi Tom,<div><br></div><div>Second</div>', 'Hi Tom,\n\nSecond'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['a<br><br>b', 'a\n\nb'],
    ['Hi<div><br></div><div><br></div>', 'Hi\n\n'],
    ['just <b>check</b><i>ing</i> in', 'just checking in'],
    ['\n  <div>a</div>\n  <div>b</div>\n', 'a\nb'],
    ['<ul><li>one</li><li>two <b>x</b></li></ul>after', 'one\ntwo x\nafter'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['a&nbsp;b\tc', 'a b c'],
    ['<div><div><div>deep</div></div>shallow</div>', 'deep\nshallow'],
    ['see <img alt="x"> here', 'see \ufffc here'],
    ['<pre>a\n b</pre>', 'a\n b'],
    ['a<style>p{}</style>b', 'ab'],
    ['<span><p>in a span</p></span>tail', 'in a span\ntail'],
  ])('%j reads as %j', (html, text) => {
    expect(read(html)).toBe(text);
  });

  it('leaves quoted mail out and parts the signature by the standard delimiter', () => {
    const root = editor('Hi<div class="sig">Kim<br>+44 20</div><div class="quote">old <b>text</b></div>');
    const text = new EditorText(root, {
      roleOf: (node) =>
        node.nodeType !== 1
          ? 'own'
          : (node as Element).className === 'sig'
            ? 'signature'
            : (node as Element).className === 'quote'
              ? 'foreign'
              : 'own',
    });
    expect(text.read()).toBe('Hi\n-- \nKim\n+44 20');
  });
});

describe('a span as a range', () => {
  it('starts in the following text node and ends in the preceding one', () => {
    const root = editor('one<div>two</div><div><b>thr</b>ee</div>');
    const text = new EditorText(root);
    expect(text.read()).toBe('one\ntwo\nthree');
    const range = text.rangeOf({ from: 3, to: 8 }) as Range;
    expect([range.startContainer.textContent, range.startOffset]).toEqual(['two', 0]);
    expect([range.endContainer.textContent, range.endOffset]).toEqual(['two', 3]);
    const last = text.rangeOf({ from: 8, to: 11 }) as Range;
    expect([last.startContainer.textContent, last.endContainer.textContent]).toEqual(['thr', 'thr']);
  });

  it('is null for nothing and for a line break alone', () => {
    const text = new EditorText(editor('one<div>two</div>'));
    text.read();
    expect(text.rangeOf({ from: 2, to: 2 })).toBeNull();
    expect(text.rangeOf({ from: 3, to: 4 })).toBeNull();
  });

  it('finds the caret in an empty line, and its offset again', () => {
    const root = editor('Hi<div><br></div><div>x</div>');
    const text = new EditorText(root);
    expect(text.read()).toBe('Hi\n\nx');
    expect(text.pointAt(3)).toEqual({ node: root.children[0], offset: 0 });
    expect(text.offsetOf(root.children[0] as Element, 0)).toBe(3);
    expect(text.offsetOf(root, 1)).toBe(2); // Between them: browsers show the caret at the end of the first line.
    expect(text.offsetOf(root, root.childNodes.length)).toBe(5);
  });

  it('knows no offset outside the editor', () => {
    const text = new EditorText(editor('Hi'));
    text.read();
    expect(text.offsetOf(document.body, 0)).toBeNull();
  });
});

/** Markup as mail editors make it: inline tags, lines, lists, rich paste. */
const { node: markup } = fc.letrec<{ node: string; inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'd' },
    fc.stringMatching(/^[a-c ]{1,6}$/),
    fc.constantFrom('<br>', '😀', '&nbsp;', 'שלום', '<img alt="x">', '\n'),
    fc
      .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'font'), tie('inline'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc.array(tie('inline'), { maxLength: 3 }).map((list) => list.join('')),
  ),
  block: fc
    .tuple(fc.constantFrom('div', 'p', 'blockquote', 'ul', 'li'), fc.array(tie('node'), { maxLength: 4 }))
    .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  node: fc.oneof({ maxDepth: 4, depthIdentifier: 'd' }, tie('inline'), tie('block')),
}));
const body = fc.array(markup, { maxLength: 6 }).map((list) => list.join(''));

const shown = (text: string) => text.replace(/[\s\ufffc]/g, '');

describe('mapping, for any markup', () => {
  it('a range holds the words of its span and nothing else', () => {
    return fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (html, a, b) => {
        const text = new EditorText(editor(html));
        const whole = text.read();
        const from = a % (whole.length + 1);
        const to = from + (b % (whole.length - from + 1));
        const range = text.rangeOf({ from, to });
        expect(shown(range?.toString() ?? '')).toBe(shown(whole.slice(from, to)));
      }),
      { numRuns: 400 },
    );
  });

  it('every offset maps to a place and back', () => {
    return fc.assert(
      fc.property(body, (html) => {
        const text = new EditorText(editor(html));
        const whole = text.read();
        for (let offset = 0; offset <= whole.length; offset++) {
          const point = text.pointAt(offset);
          expect([offset, text.offsetOf(point.node, point.offset)]).toEqual([offset, offset]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reading only what changed gives what reading everything gives', () => {
    const edit = fc.record({
      at: fc.nat(),
      what: fc.constantFrom('data', 'insert', 'remove', 'move', 'wrap', 'away'),
      html: markup,
    });
    return fc.assert(
      fc.property(body, fc.array(edit, { minLength: 1, maxLength: 8 }), (html, edits) => {
        const root = editor(html);
        const text = new EditorText(root);
        const observer = new MutationObserver(() => {});
        observer.observe(root, { childList: true, characterData: true, subtree: true });
        text.read();
        const away: Node[] = [];
        for (const { at, what, html: added } of edits) {
          const nodes = [...root.querySelectorAll('*'), root].flatMap((element) => [...element.childNodes]);
          const node = nodes[at % Math.max(nodes.length, 1)];
          if (!node) root.insertAdjacentHTML('beforeend', added);
          else if (what === 'data') {
            if (node.nodeType === 3) (node as Text).data += 'x';
          } else if (what === 'insert') {
            const holder = document.createElement('div');
            holder.innerHTML = added;
            (node as ChildNode).before(...holder.childNodes);
          } else if (what === 'remove') (node as ChildNode).remove();
          else if (what === 'move') root.append(node);
          else if (what === 'away') {
            (node as ChildNode).remove();
            node.textContent += 'y';
            away.push(node);
          } else {
            const wrapper = document.createElement('div');
            (node as ChildNode).replaceWith(wrapper);
            wrapper.append(node);
          }
          if (away.length > 1) root.append(away.shift() as Node);
          text.noteChanges(observer.takeRecords());
          expect(text.read()).toBe(new EditorText(root).read());
        }
        observer.disconnect();
      }),
      { numRuns: 300 },
    );
  });
});
