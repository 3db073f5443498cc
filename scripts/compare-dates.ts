// `npm run -s compare:dates [-- --list]`: the dictionary of tests/promises read by Follow Through, by chrono-node as it
// comes, and by compromise-dates, in one run. --list prints what each made of the expressions somebody got wrong.
import { tzOffset } from '@date-fns/tz';
import { casual, GB } from 'chrono-node/en';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import { findTimes } from '../lib/promises/find-times.ts';
import type { Moment } from '../lib/promises/types.ts';
import { lookAlikes, pages } from '../tests/promises/dictionary.ts';
import { showDue, wednesday } from '../tests/promises/moments.ts';

/** What a reader makes of a text: wall-clock `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` of its first date, or null. */
interface Reader {
  name: string;
  read(text: string, moment: Moment): string | null;
}

const ours: Reader = {
  name: 'Follow Through',
  read: (text, moment) => showDue(findTimes(text, moment)[0]?.due ?? null, moment.timeZone),
};

const chrono: Reader = {
  name: 'chrono-node (casual, forwardDate)',
  read(text, moment) {
    const now = new Date(moment.now);
    const reference = { instant: now, timezone: tzOffset(moment.timeZone, now) };
    const [found] = (moment.locale === 'en-GB' ? GB : casual).parse(text, reference, { forwardDate: true });
    if (!found) return null;
    const shown = showDue({ kind: 'instant', at: found.start.date().getTime() }, moment.timeZone) ?? '';
    return found.start.isCertain('hour') ? shown : shown.slice(0, 10);
  },
};

const withDates = nlp.extend(compromiseDates) as unknown as (text: string) => {
  dates(options: { timezone: string; today: string; dmy: boolean }): { get(): { start?: string; hasTime?: boolean }[] };
};

const compromise: Reader = {
  name: 'compromise-dates',
  read(text, moment) {
    const today = new Date(moment.now + tzOffset(moment.timeZone, new Date(moment.now)) * 60_000).toISOString();
    const options = { timezone: moment.timeZone, today: today.slice(0, 19), dmy: moment.locale === 'en-GB' };
    const start = withDates(text).dates(options).get()[0]?.start;
    return start ? start.slice(0, 16) : null;
  },
};

interface Entry {
  text: string;
  due: string;
  moment: Moment;
}

const rows = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
const entries: Entry[] = pages.flatMap(({ at, lines }) =>
  rows(lines).map(([text = '', due = '']) => ({ text: `I'll call you ${text}.`, due, moment: at.moment })),
);
const traps = rows(lookAlikes).map(([text = '']) => text);

/** A day is right when the day is; the hour counts only where the expression says one. */
function isRight(due: string, read: string | null): boolean {
  if (due === 'none') return read === null;
  return read !== null && (due.length === 10 ? read.slice(0, 10) === due : read === due);
}

console.log(`${entries.length} expressions in a sentence, ${traps.length} look-alikes that name no time to come`);
for (const reader of [ours, chrono, compromise]) {
  const read = (text: string, moment: Moment) => {
    try {
      return reader.read(text, moment);
    } catch {
      return null;
    }
  };
  // Once to warm up; the second pass is timed.
  for (const { text, moment } of entries) read(text, moment);
  const start = performance.now();
  const answers = entries.map(({ text, moment }) => read(text, moment));
  const perText = ((performance.now() - start) * 1000) / entries.length;
  const right = answers.filter((answer, index) => isRight(entries[index]?.due ?? '', answer)).length;
  const missed = answers.filter((answer, index) => answer === null && entries[index]?.due !== 'none').length;
  const fooled = traps.filter((text) => read(text, wednesday.moment) !== null).length;
  console.log(
    `${reader.name.padEnd(36)} right ${String(right).padStart(3)}  wrong ${String(entries.length - right - missed).padStart(3)}  ` +
      `missed ${String(missed).padStart(3)}  fooled ${String(fooled).padStart(3)}  ${perText.toFixed(0).padStart(5)} µs a text`,
  );
  if (!process.argv.includes('--list')) continue;
  for (const [index, answer] of answers.entries()) {
    const entry = entries[index];
    if (entry && !isRight(entry.due, answer))
      console.log(`    ${entry.text.padEnd(56)} ${entry.due.padEnd(17)} ${answer}`);
  }
}
