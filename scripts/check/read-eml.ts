import PostalMime from 'postal-mime';
import { plainText } from '../../lib/look-back/plain-text.ts';
import type { Mail } from './mail.ts';
import { parseSentAt } from './when.ts';

/**
 * Reads an `.eml` file: MIME parts, quoted-printable, base64 and character sets are decoded; of an HTML-only mail the
 * text is taken, with `>` before what it quotes.
 * @param now epoch milliseconds that stand in for a missing Date
 * @throws Error where no mail is in it
 */
export async function readEml(file: Uint8Array, id: string, now: number): Promise<Mail> {
  const mail = await PostalMime.parse(file);
  if (!mail.headers.some(({ key }) => /^(?:from|subject|date|content-type|mime-version)$/.test(key)))
    throw new Error('no mail in it (an .eml file begins with lines such as "From: …")');
  const header = (key: string) => mail.headers.find((entry) => entry.key === key)?.value ?? '';
  const text = mail.text?.trim() ? mail.text : mail.html ? plainText(mail.html) : '';
  const to = mail.to?.[0];
  return {
    id,
    subject: mail.subject ?? '',
    body: text.replace(/\r\n?/g, '\n'),
    ...parseSentAt(sentAtOf(header('date'), mail.date), undefined, now),
    to: to?.name || to?.address || '',
    thread: [],
    history: undefined,
    line: 1,
    bodyLine: 0,
  };
}

/** The parsed date with the offset its header gave: promises are meant in the writer's zone. */
function sentAtOf(header: string, utc: string | undefined): string | undefined {
  if (!utc || Number.isNaN(Date.parse(utc))) return undefined;
  const offset = /([+-]\d\d)(\d\d)\s*(?:\(|$)/.exec(header);
  if (!offset) return utc;
  const minutes = Number(`${offset[1]?.[0]}1`) * (Number(offset[1]?.slice(1)) * 60 + Number(offset[2]));
  const wall = new Date(Date.parse(utc) + minutes * 60_000).toISOString().slice(0, 19);
  return `${wall}${offset[1]}:${offset[2]}`;
}
