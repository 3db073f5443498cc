// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EditorText } from '../../../lib/editor/editor-text.ts';
import { gmailCompose } from '../../../lib/sites/gmail/compose.ts';
import * as at from '../../../lib/sites/gmail/selectors.ts';

interface Parts {
  form?: string;
  body?: string;
}

function compose({ form = '', body = '<br>' }: Parts) {
  document.body.innerHTML = `<div role="dialog"><div class="q7"><div role="region"><form><input type="hidden" name="composeid" value="1">${form}</form>
    <div g_editable="true" role="textbox" contenteditable="true" class="zz">${body}</div></div></div></div>`;
  return gmailCompose(document.querySelector(at.editor) as HTMLElement);
}
const textOf = ({ editor, roleOf }: ReturnType<typeof compose>) => new EditorText(editor, { roleOf }).read();

describe('a compose of Gmail', () => {
  it('reads recipients from chips, To before Cc, an address once', () => {
    const { recipients } = compose({
      form: `<div name="to"><span role="option" data-hovercard-id="Tom@Acme.example" data-name="Tom Baker"></span></div>
        <div name="cc"><span role="option" data-hovercard-id="ana@acme.example" data-name="ana@acme.example"></span>
        <span role="option" data-hovercard-id="tom@acme.example" data-name=""></span></div><span email="twin@acme.example"></span>`,
    });
    expect(recipients()).toEqual([
      { email: 'tom@acme.example', name: 'Tom Baker' },
      { email: 'ana@acme.example', name: '' },
    ]);
  });

  it('reads the chips Gmail had before, and an address that is no chip yet', () => {
    const { recipients } = compose({
      form: `<div class="vR"><input type="hidden" name="to" value="Ana Ruiz <ana@acme.example>"></div>
        <div class="vR"><input type="hidden" name="to" value="Tom Baker <tom@acme.example>"></div>
        <textarea name="cc">kim@acme.example, not an address</textarea>`,
    });
    expect(recipients().map(({ email }) => email)).toEqual([
      'ana@acme.example',
      'tom@acme.example',
      'kim@acme.example',
    ]);
    expect(recipients()[1]?.name).toBe('Tom Baker');
  });

  it('takes names as text, whatever they hold', () => {
    const { recipients } = compose({
      form: `<div name="to"><span role="option" data-hovercard-id="x@y.example" data-name="&lt;img src=x onerror=alert(1)&gt;"></span></div>`,
    });
    expect(recipients()).toEqual([{ email: 'x@y.example', name: '<img src=x onerror=alert(1)>' }]);
  });

  it('links back to the thread it answers', () => {
    const { source, isReply } = compose({
      form: `<input name="lts" value="18f0a0c12345678a"><input name="rt" value="#thread-f:17"><input name="rm" value="#msg-f:17">
        <input name="from" value="Rita@northwind.example">`,
    });
    expect(isReply()).toBe(true);
    expect(source()).toMatchObject({ site: 'gmail', threadId: '18f0a0c12345678a', account: 'rita@northwind.example' });
    expect(source().url).toMatch(/#all\/18f0a0c12345678a$/);
  });

  it('links a new mail to a search for its recipient, and knows the own address from the title', () => {
    document.title = 'Call ana@acme.example - rita@northwind.example - Gmail';
    const { source, isReply } = compose({
      form: `<input name="rt" value="#thread-a:r-12"><div name="to"><span role="option" data-hovercard-id="tom@acme.example"></span></div>`,
    });
    expect(isReply()).toBe(false);
    expect(source()).toMatchObject({ threadId: 'thread-a:r-12', account: 'rita@northwind.example' });
    expect(decodeURIComponent(source().url)).toMatch(/#search\/in:sent to:tom@acme\.example$/);
  });

  it('has no recipients, subject or ids where the page has none, and says so by empty values', () => {
    document.title = 'Gmail';
    const { recipients, subject, draftId, source } = compose({});
    expect([recipients(), subject(), draftId(), source().threadId, source().account]).toEqual([[], '', '', '', '']);
  });

  it('takes what Gmail fills in as "undefined" for nothing: two new mails would else be one draft', () => {
    const { draftId, isReply, source } = compose({
      form: ['draft', 'rm', 'rt', 'lts'].map((name) => `<input name="${name}" value="undefined">`).join(''),
    });
    expect([draftId(), isReply(), source().threadId]).toEqual(['', false, '']);
  });
});

describe("the writer's own words", () => {
  it('are what stands outside quoted mail, also between two quotes', () => {
    expect(
      textOf(
        compose({
          body: `Thanks!<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday Tom wrote:<br></div>
            <blockquote class="gmail_quote">When?</blockquote><div>On Friday.</div><blockquote class="gmail_quote">Bye</blockquote></div>`,
        }),
      ),
    ).toBe('Thanks!\nOn Friday.');
  });

  it('in a forward are what stands above the head line, even inside the container', () => {
    expect(
      textOf(
        compose({
          body: `<div class="gmail_quote"><div>See below, Tom.</div><div class="gmail_attr">---------- Forwarded message</div><br>old text<div>more</div></div>`,
        }),
      ),
    ).toBe('See below, Tom.');
  });

  it('end at the signature', () => {
    expect(
      textOf(
        compose({
          body: 'Hi<div><br></div><div class="gmail_signature" data-smartmail="gmail_signature">Rita</div>',
        }),
      ),
    ).toBe('Hi\n\n-- \nRita');
  });
});

describe('the thread above an inline reply', () => {
  const thread = `<div role="main">
    <div data-message-id="#msg-f:1849000000000000000"><span class="gD" email="Tom@acme.example" name="Tom"></span>
      <div class="ii gt"><div class="a3s"><div>Could you call me on Friday?</div>
        <div class="gmail_quote"><div class="gmail_attr">On Monday:</div><blockquote class="gmail_quote">old</blockquote></div></div></div></div>
    <div data-message-id="#msg-f:1849000400000000000"><span class="gD" email="rita@northwind.example"></span>
      <div class="ii gt"><div class="a3s">I will.</div></div></div>
    <div data-message-id="#msg-f:1849000450000000000" class="kQ"></div>
    <div data-message-id="#msg-f:1849000500000000000"><span class="gD" email="tom@acme.example"></span><div class="xY">a snippet</div></div>
    HERE</div>`;
  const inThread = (html: string) => {
    const { frame } = compose({ form: '<input name="from" value="rita@northwind.example">', body: 'Hi' });
    const root = frame();
    document.body.innerHTML = html.replace('HERE', root.outerHTML);
    return gmailCompose(document.querySelector(at.editor) as HTMLElement).thread?.();
  };

  it('is read with its senders and moments, without what it quotes', () => {
    const tom = { email: 'tom@acme.example', name: 'Tom' };
    const rita = { email: 'rita@northwind.example', name: '' };
    expect(inThread(thread)).toEqual([
      { from: 'reader', text: 'Could you call me on Friday?', at: 1763343811035, sender: tom },
      { from: 'writer', text: 'I will.', at: 1763344192504, sender: rita },
      // Folded away with others: not even the sender stands there.
      { from: 'unknown', text: '', at: 1763344240188 },
      // Collapsed: there is no text to read.
      { from: 'reader', text: '', at: 1763344287872, sender: { ...tom, name: '' } },
    ]);
  });

  it('is empty beside a compose in a window of its own', () => {
    expect(inThread(`${thread.replace('HERE', '')}<div role="dialog">HERE</div>`)).toEqual([]);
  });
});

const capture = join(import.meta.dirname, '../../../../shared/gmail/compose-popup.html');
describe.skipIf(!existsSync(capture))('the captured compose window of 2020 (skipped: ../shared is not there)', () => {
  it('is found, with its subject field, send button and ids', () => {
    document.body.innerHTML = readFileSync(capture, 'utf8');
    const editors = document.querySelectorAll<HTMLElement>(at.editor);
    expect(editors).toHaveLength(1);
    const found = gmailCompose(editors[0] as HTMLElement);
    expect(found.frame()).toBe(document.querySelector('.M9'));
    expect(found.draftId()).toBe('#msg-a:r-7673660351152959857');
    expect(found.frame().querySelectorAll(at.subject)).toHaveLength(1);
    expect([...found.frame().querySelectorAll(at.sendButton)].map((button) => button.textContent?.trim())).toEqual([
      'Send',
    ]);
    expect(found.frame().querySelectorAll('[role="button"].oh')).toHaveLength(1);
  });
});
