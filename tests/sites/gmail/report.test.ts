// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { unreadableReport } from '../../../lib/sites/gmail/report.ts';

afterEach(() => document.body.replaceChildren());

function build(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}
const readable = `<div class="M9"><form><input type="hidden" name="composeid"></form>
  <div g_editable="true" role="textbox" contenteditable="true">Hi Tom</div><div class="dC"><div role="button">Send</div></div></div>`;

describe('the report on a compose that can’t be read', () => {
  it('says nothing where every compose can be read, or there is none', () => {
    build('<p contenteditable="true">A note</p>');
    expect(unreadableReport(document)).toBeNull();
    build(readable);
    expect(unreadableReport(document)).toBeNull();
  });

  it('shows how the page is built where the editor has changed', () => {
    build(`<div class="M9 x1y2z3" role="region" aria-label="New message to Tom">
      <form><input type="hidden" name="composeid" value=":4j"><input name="subjectbox" value="Secret deal"></form>
      <div role="textbox" contenteditable="true"><b>Hi Tom</b></div>
      <div class="dC"><div role="button" jslog="32601; u014N">Send</div></div>
    </div>`);
    expect(unreadableReport(document)?.structure).toBe(
      [
        'div class=M9 role=region aria-label',
        '  form',
        '    input type=hidden name=composeid +1',
        '    input name=subjectbox +1',
        '  div role=textbox contenteditable=true',
        '  div class=dC',
        '    div role=button jslog',
      ].join('\n'),
    );
  });

  it('finds an editor that lost everything but its Send button', () => {
    build(`<div role="dialog"><div contenteditable="true"></div><div role="button" jslog="32601">Send</div></div>`);
    expect(unreadableReport(document)?.structure).toContain('contenteditable=true');
  });

  it('tells a compose whose Send is not found: it can be coached, but what it sends is not noticed', () => {
    build(readable.replace('class="dC"', ''));
    expect(unreadableReport(document)).toMatchObject({
      lacks: 'send',
      structure: expect.stringMatching(/^div class=M9\n/),
    });
  });

  const words = fc.stringMatching(/^[a-z]{3}-secret[a-z]{3}$/);
  it('holds nothing of anybody’s words, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 9, maxLength: 9 }), fc.boolean(), (secret, inEditor) => {
        const frame = build(readable.replace('g_editable="true"', ''));
        const place = inEditor ? frame.querySelector('[contenteditable]') : frame.querySelector('form');
        const element = document.createElement(secret[0] as string);
        element.setAttribute(secret[1] as string, secret[2] as string);
        for (const name of [
          'class',
          'role',
          'name',
          'id',
          'type',
          'dir',
          'email',
          'aria-label',
          'data-name',
          'style',
        ]) {
          element.setAttribute(name, `${secret[3]} ${name === 'class' ? 'M9' : ''} ${secret[4]}@${secret[5]}.example`);
        }
        element.append(secret[6] as string, document.createComment(secret[7] as string));
        place?.append(element);
        frame.classList.add(secret[8] as string);
        const report = unreadableReport(document)?.structure ?? '';
        expect(report).toContain('class=M9');
        expect(report).not.toMatch(/secret|@|example|Tom/);
      }),
      { numRuns: 200 },
    );
  });
});
