import { parseArgs } from 'node:util';
import { checkedLine, reviewMail } from './check/check-mail.ts';
import { printText } from './check/print-text.ts';
import { createProgress } from './check/progress.ts';
import { readInput } from './check/read-input.ts';

const usage = `usage: npm run -s check -- [--format text|jsonl] [FILE|-]

Reviews mails with the extension's engine, without a browser. FILE is plain text (a first line "Subject: ..." is its
subject), an .eml file, or JSON Lines with a mail a line:
  {"id", "sentAt"?, "timeZone"?, "subject"?, "body", "to"?, "thread"?, "history"?}
Without FILE, or with -, standard input is read. Exit code 2: something could not be read; the rest is still done.`;

/** Epoch milliseconds: mails that do not say when they were sent are sent now. */
const now = Date.now();

async function main(): Promise<number> {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const { file, format } = options;
  const name = file === '-' ? 'stdin' : file;
  const progress = createProgress(process.stderr);
  let failed = false;
  try {
    for await (const item of readInput(file, now)) {
      progress.count();
      if ('reason' in item) {
        failed = true;
        progress.clear();
        console.error(`${name}:${item.line}: skipped: ${item.reason}`);
        continue;
      }
      const { mail } = item;
      const review = reviewMail(mail);
      const out =
        format === 'jsonl' ? `${checkedLine(mail, review)}\n` : printText(name, mail, review, item.isJsonLines);
      if (out !== '' && !process.stdout.write(out))
        await new Promise((drained) => process.stdout.once('drain', drained));
    }
  } catch (error) {
    failed = true;
    console.error(`${name}: cannot be read: ${(error as Error).message}`);
  } finally {
    progress.clear();
  }
  return failed ? 2 : 0;
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.format !== 'text' && values.format !== 'jsonl')
    throw new Error(`--format is text or jsonl, not "${values.format}"`);
  if (positionals.length > 1) throw new Error('one FILE at a time');
  return { format: values.format, help: values.help, file: positionals[0] ?? '-' };
}

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.exitCode = await main();
