import { text as alex } from 'alex';
import * as harper from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';
import { createReviewer, review } from '../../lib/coach/review.ts';
import type { ReviewContext } from '../../lib/coach/types.ts';
import { type Row, type Section, type Timing, time, timingRow, timingsOf } from './measure.ts';
import { countWords, mail200, mail5000 } from './texts.ts';

const context: ReviewContext = {
  moment: {
    now: Date.parse('2026-11-23T10:00:00Z'),
    timeZone: 'Europe/London',
    workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
    locale: 'en-GB',
  },
};

const usualRetext = retext()
  .use(retextEquality)
  .use(retextIndefiniteArticle)
  .use(retextIntensify)
  .use(retextPassive)
  .use(retextReadability)
  .use(retextRepeatedWords)
  .use(retextSimplify);

/** What is typed into the middle of a draft, key by key: half of it a sentence with a date in it. */
const typed = ' We could start with the smaller site, and I will send you the plan by Wednesday at noon.';

/**
 * The engine beside well-known checkers of English on the same drafts. A first review of ours does not remember
 * anything; the others read the whole text again at every key press as well.
 */
export const engine: Section = {
  title: 'Review of a draft, beside other checkers on the same text',
  async run() {
    const rows: Row[] = [];
    const linter = new harper.LocalLinter({ binary });
    await linter.setup();
    for (const draft of [mail200, mail5000]) {
      const short = draft === mail200;
      const words = wordsOf(draft);
      // No round sees a text that was seen before.
      const changed = (round: number) => `${draft} ${round}`;
      const rounds = short ? { rounds: 80, warmUp: 40 } : { rounds: 8, warmUp: 3 };
      const first = await time(changed, (body) => review({ subject: 'Proposal', body }, context), {
        ...rounds,
        warmUp: rounds.warmUp * 5,
      });
      rows.push(withBudget(`first review, ${words}`, first, short ? 3 : undefined));
      const others: [string, (text: string) => unknown][] = [
        ['write-good', writeGood],
        ['alex', alex],
        ['retext, 7 usual plugins', (text) => usualRetext.process(text)],
        ['harper.js', (text) => linter.lint(text)],
      ];
      for (const [name, run] of others) {
        const timing = await time(changed, run, rounds);
        const row = timingRow(`${name}, ${words}`, timing);
        rows.push({ ...row, value: `${row.value}  ${(timing.p50 / first.p50).toFixed(1)} x ours` });
      }
    }
    const [short, long] = timeKeys(mail200, mail5000) as [Timing, Timing];
    rows.push(timingRow(`a key press, ${wordsOf(mail200)}`, short, 1));
    rows.push(timingRow(`a key press, ${wordsOf(mail5000)}`, long, 2));
    const ratio = long.p50 / short.p50;
    rows.push({
      what: 'a key press, 5,000 against 200 words',
      value: `${ratio.toFixed(2)} x`,
      budget: 'at most 2 x',
      isWithin: ratio <= 2,
    });
    await linter.dispose?.();
    return rows;
  },
};

const wordsOf = (draft: string) => `${countWords(draft).toLocaleString('en-US')} words`;

/**
 * Types into the middle of each draft, one review a key, by turns: both meet the same machine, and neither finds its memory
 * warm from the key before, as it is not between two keys of a person either.
 */
function timeKeys(...drafts: readonly string[]): Timing[] {
  const typists = drafts.map((draft) => ({
    reviewer: createReviewer(),
    middle: draft.indexOf('\n\n', draft.length / 2),
    draft,
    taken: [] as number[],
  }));
  const warmUp = typed.length * 10;
  for (let round = 0; round < warmUp + typed.length * 20; round++) {
    const soFar = typed.slice(0, round % typed.length);
    for (const { reviewer, draft, middle, taken } of typists) {
      const body = `${draft.slice(0, middle)}${soFar}${draft.slice(middle)}`;
      const start = performance.now();
      reviewer.review({ subject: 'Proposal', body }, { ...context, caret: middle + soFar.length });
      const end = performance.now();
      if (round >= warmUp) taken.push(end - start);
    }
  }
  return typists.map(({ taken }) => timingsOf(taken));
}

function withBudget(what: string, timing: Timing, budget: number | undefined): Row {
  const row = timingRow(what, timing);
  return budget === undefined ? row : { ...row, budget: `p50 under ${budget} ms`, isWithin: timing.p50 < budget };
}
