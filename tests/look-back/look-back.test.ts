import { describe, expect, it } from 'vitest';
import { addressesIn, digestOf, lookBack } from '../../lib/look-back/look-back.ts';
import { messagesIn, pastedMails, readMail } from '../../lib/look-back/read-mails.ts';
import { moment } from '../store/examples.ts';

const rosa = 'Rosa Diaz <rosa@northwind.example>';
const tom = 'Tom Baker <tom@acme.example>';
const mail = (from: string, to: string, date: string, text: string) =>
  [`From: ${from}`, `To: ${to}`, `Date: ${date}`, 'Subject: Proposal', '', text, ''].join('\r\n');
const monday = 'Mon, 2 Nov 2026 10:00:00 +0000';
const tuesday = 'Tue, 3 Nov 2026 10:00:00 +0000';

const found = async (...mails: string[]) => {
  const read = await Promise.all(mails.map(readMail));
  const digests = read.flatMap((each) => (each ? [digestOf(each, moment)] : []));
  return lookBack(digests, new Set(['rosa@northwind.example']), moment);
};

describe('looking back', () => {
  it('finds a promise she did not come back to, due by the day it was written', async () => {
    const { forgotten } = await found(
      mail(rosa, tom, monday, "Hi Tom,\n\nI'll send you the prices on Friday.\n\nRosa"),
    );
    expect(forgotten).toMatchObject([
      {
        person: { name: 'Tom Baker', email: 'tom@acme.example' },
        action: 'send',
        quote: "I'll send you the prices on Friday.",
        due: { kind: 'day', date: '2026-11-06' },
      },
    ]);
  });

  it('takes a later mail to the same person as kept, and leaves out what is still to come', async () => {
    const promise = mail(rosa, tom, monday, "I'll send you the prices on Friday.");
    expect((await found(promise, mail(rosa, tom, tuesday, 'Here they are.'))).forgotten).toEqual([]);
    expect((await found(mail(rosa, tom, monday, "I'll call you on December 4."))).forgotten).toEqual([]);
  });

  it('finds who asked and got no answer, but no machine and no quoted question', async () => {
    const question = mail(tom, rosa, monday, 'Hi Rosa,\n\nDoes a March start work for you?');
    expect((await found(question)).waiting).toMatchObject([
      { person: { email: 'tom@acme.example' }, question: 'Does a March start work for you?', subject: 'Proposal' },
    ]);
    expect((await found(question, mail(rosa, tom, tuesday, 'It does.'))).waiting).toEqual([]);
    expect((await found(mail('no-reply@shop.example', rosa, monday, 'Happy with it?'))).waiting).toEqual([]);
    expect((await found(mail(tom, rosa, monday, 'Thanks!\n\n> Does March work?'))).waiting).toEqual([]);
  });

  it('keeps nothing of a mail but the sentences that matter', async () => {
    const read = await readMail(mail(rosa, tom, monday, "The secret is 42. I'll send it on Friday."));
    expect(JSON.stringify(read && digestOf(read, moment))).not.toContain('secret');
  });

  it('knows the address that is in every mail', async () => {
    const read = await Promise.all(
      [mail(rosa, tom, monday, 'a'), mail('ana@x.example', rosa, monday, 'b')].map(readMail),
    );
    expect(addressesIn(read.flatMap((each) => (each ? [digestOf(each, moment)] : [])))[0]).toBe(
      'rosa@northwind.example',
    );
  });
});

describe('mails in files', () => {
  const texts = async (file: Blob) => {
    const mails: (string | undefined)[] = [];
    for await (const message of messagesIn(file)) mails.push((await readMail(message))?.text.trim());
    return mails;
  };
  const mbox = (...mails: string[]) =>
    mails.map((each) => `From rosa@northwind.example Mon Nov  2 10:00:00 2026\r\n${each}`).join('\r\n');

  it('are read one by one, also where a line begins with "From"', async () => {
    const file = new Blob([
      mbox(mail(rosa, tom, monday, 'One.\r\nFrom here on it is easy.'), mail(rosa, tom, tuesday, 'Two.')),
    ]);
    expect(await texts(file)).toEqual(['One.\nFrom here on it is easy.', 'Two.']);
  });

  it('are read wherever the disk cuts them', async () => {
    const bytes = new TextEncoder().encode(mbox(mail(rosa, tom, monday, 'Größe'), mail(rosa, tom, tuesday, 'Two.')));
    for (let cut = 1; cut < bytes.length; cut += 7) {
      const pieces = [bytes.slice(0, cut), bytes.slice(cut)];
      const file = {
        stream: () =>
          new ReadableStream({
            pull: (sink) => {
              const piece = pieces.shift();
              if (piece) sink.enqueue(piece);
              else sink.close();
            },
          }),
      } as Blob;
      expect((await texts(file)).length).toBe(2);
    }
  });

  it('may be HTML alone', async () => {
    const html = mail(rosa, tom, monday, '<p>I&#39;ll call <b>you</b> on Friday.</p>').replace(
      'Subject:',
      'Content-Type: text/html\r\nSubject:',
    );
    expect((await readMail(html))?.text).toBe("I'll call you on Friday.");
  });

  it('without a sender or a date are none', async () => {
    expect(await readMail('Hello there')).toBeUndefined();
    expect(await readMail(mail(rosa, tom, 'soon', 'Hello'))).toBeUndefined();
  });

  it('are pasted one under the other', () => {
    const two = `${mail(rosa, tom, monday, 'One.\n\nStill one.')}\n\n${mail(tom, rosa, tuesday, 'Two.')}`;
    expect(pastedMails(two).map((each) => each.slice(-10).trim())).toEqual(
      ['Still one.', '\n\nTwo.'.trim()].map((end) => expect.stringContaining(end)),
    );
  });
});
