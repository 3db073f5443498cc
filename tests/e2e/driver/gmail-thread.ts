import type { Page } from 'puppeteer-core';
import { bodySelector } from './gmail.ts';

/** A message of a thread as a test says it. */
export interface ThreadMail {
  /** `Tom Baker <tom@acme.example>` */
  from: string;
  to?: string;
  text: string;
  /** Epoch milliseconds. */
  at: number;
}

/** Shows a thread in place of the inbox, as Gmail does: a new address, the subject, and the messages one after the other. */
export async function openThread(page: Page, subject: string, mails: readonly ThreadMail[]): Promise<void> {
  const number = String(mails[0]?.at ?? 0);
  const messages = mails.map(({ at, ...mail }) => ({ ...mail, id: String(BigInt(at) << 20n) }));
  await page.evaluate(
    (subject, messages, number) => {
      const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
        const node = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
        node.append(...children);
        return node;
      };
      const person = (text: string, attributes: Record<string, string>) => {
        const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(text) ?? [];
        return make('span', { ...attributes, email, name }, name);
      };
      const main = document.querySelector('[role=main]') as HTMLElement;
      document.title = `${subject} - rita@northwind.example - Gmail`;
      location.hash = `#inbox/FMfcgz${number.padStart(20, 'Q')}`;
      const list = make('div', { role: 'list', class: 'nH aHU' });
      main.replaceChildren(
        make(
          'h2',
          { class: 'hP', 'data-legacy-thread-id': `19${number}`, 'data-thread-perm-id': 'undefined' },
          subject,
        ),
        list,
      );
      for (const { from, to, text, id } of messages) {
        const lines = text.split('\n').map((line) => make('div', {}, line || make('br', {})));
        list.append(
          make(
            'div',
            { 'data-message-id': `#msg-f:${id}`, class: 'adn ads', role: 'listitem' },
            make('div', { class: 'gE iv gt' }, person(from, { class: 'gD' })),
            make('span', { class: 'hb' }, 'to ', person(to ?? 'Rita Okoye <rita@northwind.example>', { class: 'g2' })),
            make('div', { class: 'ii gt' }, make('div', { class: 'a3s aiL' }, ...lines)),
          ),
        );
      }
    },
    subject,
    messages,
    number,
  );
}

/** Opens an inline reply below the thread: no dialog, hidden fields that name the thread, the recipient filled in. */
export async function replyInline(page: Page, to: { email: string; name: string }): Promise<void> {
  // Built apart from the page first: the coach sees it where a reply opens.
  await page.evaluate(
    (selector, to) => {
      document.querySelector<HTMLElement>('nav [role=button]')?.click();
      const root = document.querySelector(selector)?.closest('.M9') as HTMLElement;
      const dialog = root.closest('[role=dialog]') as HTMLElement;
      dialog.removeAttribute('role');
      const fields = { lts: '19f0a0c12345678a', rm: '#msg-f:1795', rt: '#thread-f:1795' };
      for (const [name, value] of Object.entries(fields)) {
        const field = root.querySelector<HTMLInputElement>(`input[name=${name}]`);
        if (field) field.value = value;
      }
      const chip = document.createElement('div');
      chip.setAttribute('role', 'option');
      chip.setAttribute('data-hovercard-id', to.email);
      chip.setAttribute('data-name', to.name);
      root.querySelector('div[name=to] [role=listbox]')?.append(chip);
      const place = document.querySelector('[role=list]')?.appendChild(document.createElement('div')) as HTMLElement;
      place.className = 'ip adB AO';
      place.append(dialog);
    },
    bodySelector,
    to,
  );
  await page.click(bodySelector);
}
