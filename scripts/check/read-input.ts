import { createReadStream, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type Mail, parseMail } from './mail.ts';
import { readEml } from './read-eml.ts';
import { parseSentAt } from './when.ts';

/** A mail, or why a line could not be read. */
export type Item = { mail: Mail; isJsonLines: boolean } | { line: number; reason: string };

export type InputKind = 'text' | 'eml' | 'jsonl';

/**
 * The mails of a file or of standard input (`-`), one after another; a large JSON Lines file is never held whole.
 * @param path a file, or `-`
 * @param now epoch milliseconds for mails that do not say when they were sent
 * @throws Error where the file cannot be opened
 */
export async function* readInput(path: string, now: number): AsyncGenerator<Item> {
  const byName = kindByName(path);
  if (byName === 'jsonl') {
    yield* readLines(createReadStream(path), now);
    return;
  }
  const bytes = path === '-' ? await readAll(process.stdin) : readFileSync(path);
  const kind = byName ?? kindByContent(bytes.toString('utf8', 0, 65_536));
  if (kind === 'jsonl') yield* readLines(Readable.from([bytes]), now);
  else if (kind === 'eml') yield { mail: await readEml(bytes, path, now), isJsonLines: false };
  else yield { mail: readText(bytes.toString('utf8'), path, now), isJsonLines: false };
}

function kindByName(path: string): InputKind | undefined {
  const extension = extname(path).toLowerCase();
  if (extension === '.eml') return 'eml';
  if (/^\.(?:jsonl|ndjson|jsonlines)$/.test(extension)) return 'jsonl';
  return /^\.(?:txt|text|md)$/.test(extension) ? 'text' : undefined;
}

/** What a file without a telling name holds. */
export function kindByContent(start: string): InputKind {
  const lines = start.split(/\r?\n/).filter((line) => line.trim() !== '');
  // "{{first_name}}," opens a template, {"id": … a mail.
  const objects = lines.filter((line) => /^\s*\{\s*(?:"|\}|$)/.test(line)).length;
  if (objects > 0 && (/^\s*\{\s*"/.test(lines[0] ?? '') || objects * 2 >= lines.length)) return 'jsonl';
  const head = start.slice(0, Math.max(0, start.search(/\r?\n\r?\n/))).split(/\r?\n/);
  const headers = head.filter((line) => /^[A-Za-z][A-Za-z0-9-]*:\s/.test(line)).length;
  const isMail = head.some((line) =>
    /^(?:received|return-path|mime-version|message-id|from|date|content-type):/i.test(line),
  );
  return headers >= 2 && isMail && head.every((line) => /^(?:[A-Za-z][A-Za-z0-9-]*:|[ \t])/.test(line))
    ? 'eml'
    : 'text';
}

/** A draft as text; a first line "Subject: …" is its subject. */
function readText(text: string, id: string, now: number): Mail {
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const subject = /^subject:[ \t]*(.*)\n(?:[ \t]*\n)?/i.exec(body);
  return {
    id,
    subject: subject?.[1]?.trim() ?? '',
    body: subject ? body.slice(subject[0].length) : body,
    ...parseSentAt(undefined, undefined, now),
    to: '',
    thread: [],
    history: undefined,
    line: 1,
    bodyLine: subject ? subject[0].split('\n').length - 1 : 0,
  };
}

async function* readLines(stream: Readable, now: number): AsyncGenerator<Item> {
  let line = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const json = line === 1 ? text.replace(/^\ufeff/, '') : text;
    if (json.trim() === '') continue;
    try {
      yield { mail: parseMail(json, line, now), isJsonLines: true };
    } catch (error) {
      yield { line, reason: (error as Error).message };
    }
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
