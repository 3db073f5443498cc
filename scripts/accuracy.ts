import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, type Sample } from './accuracy/corpus.ts';
import { isLabelled, samplesOf, scoredLabels } from './accuracy/labels.ts';
import { printPromises } from './accuracy/promises.ts';
import { printRandomMail } from './accuracy/random-mail.ts';
import { bootstrapF1, type Counts, countOutcomes, type Measure, wilson } from './accuracy/statistics.ts';

const usage = `usage: npm run -s accuracy -- [--show LABEL] [FILE ...]

Precision, recall and F1 of the engine on labelled mail, by message, with 95 % intervals (Wilson; bootstrap for F1).
FILE: JSON Lines with labels. Default: dev.jsonl in $FOLLOW_THROUGH_CORPUS, else in ../shared/corpus.
--show LABEL   prints every false alarm and every miss of a label, "promises" those of promises; "random" every mark and
               "verdict" every draft verdict on ordinary mails drawn at random. The corpus holds real mail: keep what
               this prints to yourself.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
});

function main(): number {
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = process.env.FOLLOW_THROUGH_CORPUS ?? join(import.meta.dirname, '../../shared/corpus');
  const files = positionals.length > 0 ? positionals : [join(folder, 'dev.jsonl')];
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error(
      `No corpus at ${missing.join(', ')}. Set FOLLOW_THROUGH_CORPUS to its folder, or name the files.\n\n${usage}`,
    );
    return 2;
  }
  const samples = files.flatMap(readCorpus);
  console.log(`${samples.length} mails of ${files.join(', ')}\n`);
  printLabels(samples);
  printRandomMail(samples, values.show);
  if (positionals.length === 0) printPromises(folder, values.show === 'promises');
  return 0;
}

function printLabels(samples: readonly Sample[]): void {
  const rows = [['label', 'answers to', 'mails', 'labelled', 'precision', 'recall', 'F1', 'aim', '']];
  const shown: string[] = [];
  for (const scored of scoredLabels) {
    const { label, answersTo, mails, aim, said } = scored;
    const chosen = samplesOf(scored, samples);
    const outcomes = chosen.map((sample): keyof Counts => {
      const [engine, reader] = [said(sample.review), isLabelled(sample, label)];
      if (values.show === label && engine !== reader) shown.push(describe(sample, label, engine));
      return engine ? (reader ? 'hits' : 'falseAlarms') : reader ? 'missed' : 'clean';
    });
    const { hits, falseAlarms, missed } = countOutcomes(outcomes);
    const f1 = bootstrapF1(outcomes);
    rows.push([
      label,
      answersTo,
      `${chosen.length} ${mails}`,
      String(hits + missed),
      print(wilson(hits, hits + falseAlarms)),
      print(wilson(hits, hits + missed)),
      print(f1),
      aim.toFixed(2),
      f1.value >= aim ? 'reached' : 'below',
    ]);
  }
  console.log(table(rows));
  for (const entry of shown) console.log(entry);
}

function describe({ mail, review, labels }: Sample, label: keyof Sample['labels'], engine: boolean): string {
  const marks = review.findings.map(({ rule, text }) => `${rule} "${text}"`).join('; ');
  return `\n--- ${engine ? 'FALSE ALARM' : 'MISSED'} ${label} in ${mail.id}\n    label: ${JSON.stringify(labels[label])}\n    marks: ${marks}\n${mail.subject}\n${mail.body}`;
}

function print({ value, low, high }: Measure): string {
  return Number.isNaN(value) ? '-' : `${value.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}

function table(rows: string[][]): string {
  const widths = (rows[0] as string[]).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] as string).length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

process.exitCode = main();
