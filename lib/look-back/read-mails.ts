import PostalMime, { type Address } from 'postal-mime';
import { plainText } from './plain-text.ts';

/** Somebody in a mail's head. */
export interface Mailbox {
  name: string;
  /** Lower case. */
  email: string;
}

/** A mail as it was sent, read from a file. Its text is for reading once, never for keeping. */
export interface PastMail {
  from: Mailbox;
  /** To and Cc. */
  to: Mailbox[];
  subject: string;
  text: string;
  /** Epoch milliseconds. */
  at: number;
}

/**
 * One mail in the form of RFC 5322 (an `.eml` file, a message of an mbox, a pasted one with its head).
 * @returns undefined where it does not say who wrote it or when
 */
export async function readMail(source: Uint8Array | string): Promise<PastMail | undefined> {
  const mail = await PostalMime.parse(source).catch(() => undefined);
  const at = Date.parse(mail?.date ?? '');
  const from = mailbox(mail?.from);
  if (!mail || !from || Number.isNaN(at)) return undefined;
  const to = [...(mail.to ?? []), ...(mail.cc ?? [])].flatMap((address) => mailbox(address) ?? []);
  const text = mail.text?.trim() ? mail.text : mail.html ? plainText(mail.html) : '';
  return { from, to, subject: mail.subject ?? '', text: text.replace(/\r\n?/g, '\n'), at };
}

function mailbox(address: Address | undefined): Mailbox | undefined {
  const email = address?.address?.trim().toLowerCase();
  return email ? { name: address?.name?.trim() ?? '', email } : undefined;
}

const newline = 0x0a;
const return_ = 0x0d;
/** What an mbox puts before each message: a line "From …" after an empty one (RFC 4155). */
const separator = [...'From '].map((letter) => letter.charCodeAt(0));

/**
 * The messages of an mbox file, or of a file with a single one, as they lie on the disk. Reads it piece by piece: an
 * mbox of years is larger than memory.
 */
export async function* messagesIn(file: Blob): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array();
  const reader = file.stream().getReader();
  for (let isOver = false; !isOver; ) {
    const { done, value } = await reader.read();
    isOver = done;
    if (value) {
      const joined = new Uint8Array(rest.length + value.length);
      joined.set(rest);
      joined.set(value, rest.length);
      rest = joined;
    }
    let start = 0;
    // A separator cut in two by the end of this piece is found with the next one.
    for (let at = nextSeparator(rest, 1); at !== -1; at = nextSeparator(rest, at + 1)) {
      yield message(rest.subarray(start, at));
      start = at;
    }
    rest = rest.slice(start);
  }
  if (rest.length > 0) yield message(rest);
}

function nextSeparator(bytes: Uint8Array, from: number): number {
  for (let at = from; at <= bytes.length - separator.length; at++) {
    if (bytes[at - 1] !== newline || bytes[at] !== separator[0]) continue;
    const before = bytes[at - 2] === return_ ? bytes[at - 3] : bytes[at - 2];
    if (before === newline && separator.every((letter, index) => bytes[at + index] === letter)) return at;
  }
  return -1;
}

/** Without the separator's line. */
function message(bytes: Uint8Array): Uint8Array {
  return separator.every((letter, index) => bytes[index] === letter)
    ? bytes.subarray(bytes.indexOf(newline) + 1)
    : bytes;
}

/** Pasted mails, one under the other, each beginning with its head: an empty line, then `From: …` or another of its lines. */
export function pastedMails(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n(?=(?:From|Date|To|Subject|Message-ID): )/i)
    .map((mail) => mail.trim())
    .filter(Boolean);
}
