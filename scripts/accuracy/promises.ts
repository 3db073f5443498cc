// How well promises and their dates are read in the labelled mail, by promise.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPromises, setsCondition } from '../../lib/promises/find-promises.ts';
import { findTimes } from '../../lib/promises/find-times.ts';
import { settlePromises } from '../../lib/promises/settle-promises.ts';
import type { FoundPromise, Moment } from '../../lib/promises/types.ts';
import { readDraft } from '../../lib/text/read-draft.ts';

interface Label {
  text: string;
  actor: 'writer' | 'reader' | 'other';
  action: 'call' | 'send' | 'reply' | 'meet' | 'other';
  when: string | null;
  resolved: string | null;
  conditional: boolean;
  toReader: boolean;
  /** Neither asked for nor held against. */
  work?: boolean;
  hard?: boolean;
}

interface Mail {
  id: string;
  sentAt: string | null;
  sampling: string;
  subject: string;
  body: string;
  labels: { promises?: Label[] };
}

/** The labels know no e-mail: a short answer is `reply`, a longer one with something in it `send`. */
const fits: Record<Label['action'], readonly FoundPromise['action'][]> = {
  call: ['call'],
  send: ['send', 'email'],
  reply: ['email', 'text', 'send'],
  meet: ['meet'],
  other: ['other'],
};

/** Wall-clock time as written, so the mail is read in UTC with its own clock's digits. */
function momentOf(mail: Mail): Moment {
  const sent = mail.sentAt ?? '2026-11-25T09:30:00';
  const now = Date.parse(`${sent.slice(0, 19)}Z`);
  return {
    now,
    timeZone: 'UTC',
    workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
    locale: 'en-US',
  };
}

/** Every promise of a mail, with its sentence. */
function promisesOf(mail: Mail): FoundPromise[] {
  const moment = momentOf(mail);
  const sentences = readDraft(mail.body, mail.subject).sentences.filter(({ words }) => words.role === 'text');
  const read = sentences.map(({ words }) => ({
    times: findTimes(words.text, moment),
    promises: findPromises(words.text, moment),
    condition: setsCondition(words.text),
  }));
  return settlePromises(read, moment).flat();
}

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** The same sentence: one's words stand in the other's. */
function sameSentence(label: Label, found: FoundPromise): boolean {
  const [a, b] = [letters(label.text), letters(found.quote)];
  return a.includes(b) || b.includes(a);
}

function dueText(found: FoundPromise): string | null {
  if (found.due === null) return null;
  return found.due.kind === 'day' ? found.due.date : new Date(found.due.at).toISOString().slice(0, 16);
}

/** A day fits an instant on that day; an instant must be the same minute. */
function sameDate(resolved: string, due: string): boolean {
  return resolved.length === 10 ? due.slice(0, 10) === resolved : due === resolved;
}

interface Tally {
  asked: number;
  found: number;
  right: number;
  actorAndAction: number;
  conditional: number;
  conditionalRight: number;
  dates: number;
  datesRight: number;
  datesWrong: number;
  datesOpen: number;
  dayInstead: number;
  randomMails: number;
  randomFalse: number;
}

/** Scores the labelled mails of one file. */
function score(path: string, report: (line: string) => void): Tally {
  const tally: Tally = {
    asked: 0,
    found: 0,
    right: 0,
    actorAndAction: 0,
    conditional: 0,
    conditionalRight: 0,
    dates: 0,
    datesRight: 0,
    datesWrong: 0,
    datesOpen: 0,
    dayInstead: 0,
    randomMails: 0,
    randomFalse: 0,
  };
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const mail = JSON.parse(line) as Mail;
    const labels = mail.labels.promises ?? [];
    const found = promisesOf(mail);
    const free = new Set(found);
    const match = (label: Label, ok: (found: FoundPromise) => boolean) => {
      for (const each of free) {
        if (!sameSentence(label, each) || !ok(each)) continue;
        free.delete(each);
        return each;
      }
      return undefined;
    };
    const open = new Set(labels);
    const settle = (label: Label, got: FoundPromise) => {
      open.delete(label);
      const neutral = label.work || label.hard;
      const right = label.actor === got.actor && fits[label.action].includes(got.action);
      if (!neutral) {
        tally.found += 1;
        tally.right += 1;
        if (right) tally.actorAndAction += 1;
        else report(`${mail.id} ACTION ${label.actor}/${label.action} is ${got.actor}/${got.action}: ${got.text}`);
        if (label.conditional) {
          tally.conditional += 1;
          if (got.kind === 'offer') tally.conditionalRight += 1;
          else report(`${mail.id} NOT AN OFFER: ${got.quote}`);
        } else if (got.kind === 'offer') report(`${mail.id} AN OFFER?: ${got.quote}`);
      }
      if (label.resolved) {
        const due = dueText(got);
        tally.dates += 1;
        if (due === null || got.certainty !== 'said') tally.datesOpen += 1;
        else if (sameDate(label.resolved, due)) tally.datesRight += 1;
        else if (label.resolved.slice(0, 10) === due) tally.dayInstead += 1;
        else tally.datesWrong += 1;
        if (due === null || !sameDate(label.resolved, due)) {
          report(
            `${mail.id} DATE ${label.when} = ${label.resolved}, read ${got.when} = ${due} ${got.certainty}: ${got.quote}`,
          );
        } else if (got.certainty !== 'said') report(`${mail.id} DATE ${got.certainty} but right: ${label.when} ${due}`);
      }
    };
    // Best matches first, so that two promises of one sentence don't steal each other's.
    const rounds: ((label: Label) => (found: FoundPromise) => boolean)[] = [
      (label) => (each) =>
        fits[label.action].includes(each.action) &&
        label.actor === each.actor &&
        each.when !== null &&
        label.when !== null &&
        letters(each.when).includes(letters(label.when)),
      (label) => (each) => fits[label.action].includes(each.action) && label.actor === each.actor,
      () => () => true,
    ];
    for (const round of rounds) {
      for (const label of [...open].sort(
        (a, b) => Number(a.work ?? a.hard ?? false) - Number(b.work ?? b.hard ?? false),
      )) {
        const got = match(label, round(label));
        if (got) settle(label, got);
      }
    }
    for (const label of labels) {
      if (label.work || label.hard) continue;
      tally.asked += 1;
      if (open.has(label)) report(`${mail.id} MISSED ${label.actor}/${label.action}: ${label.text}`);
    }
    for (const each of free) {
      tally.found += 1;
      report(
        `${mail.id} FALSE ${mail.sampling} ${each.kind} ${each.actor}/${each.action} "${each.text}" of: ${each.quote}`,
      );
      if (mail.sampling === 'random') tally.randomFalse += 1;
    }
    if (mail.sampling === 'random') tally.randomMails += 1;
  }
  return tally;
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/**
 * Prints one line a file of the corpus and one for those made for promises; with `misses`, each promise that was read
 * otherwise.
 */
export function printPromises(folder: string, misses: boolean): void {
  const files = ['promises.dev.jsonl', 'promises2.dev.jsonl', 'dev.jsonl'].filter((file) =>
    existsSync(join(folder, file)),
  );
  const total: Record<string, number> = {};
  console.log('\nPromises:');
  for (const file of files) {
    const tally = score(join(folder, file), (line) => misses && console.log(line.replace(/\s+/g, ' ')));
    if (file !== 'dev.jsonl') for (const [key, value] of Object.entries(tally)) total[key] = (total[key] ?? 0) + value;
    print(file, tally);
  }
  if (files.length > 1) print('promises.dev + promises2.dev', total as unknown as Tally);
}

function print(name: string, tally: Tally): void {
  const f1 = (right: number) => ((2 * right) / (tally.asked + tally.found)).toFixed(3);
  console.log(
    `${name}: F1 ${f1(tally.actorAndAction)} with actor and action (${f1(tally.right)} found; ${tally.asked} asked, ${tally.found} found, ${tally.actorAndAction} right); ` +
      `conditional as offers ${tally.conditionalRight} of ${tally.conditional}; ` +
      `dates right ${percent(tally.datesRight + tally.dayInstead, tally.dates)} (${tally.dayInstead} as a day without the hour), wrong ${percent(tally.datesWrong, tally.dates)}, open ${percent(tally.datesOpen, tally.dates)} of ${tally.dates}; ` +
      `false in ${tally.randomMails} random mails: ${tally.randomFalse}`,
  );
}
