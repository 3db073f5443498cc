import * as harper from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';
import { type Row, type Section, time, timingRow } from './measure.ts';
import { countWords, mail200, mail5000 } from './texts.ts';

/** Two well-known text checkers on the same drafts, as a yardstick: both read the whole text again at every key press. */
export const others: Section = {
  title: 'Other checkers on the same drafts, one whole check (their cost per key press)',
  async run() {
    const rows: Row[] = [];
    const linter = new harper.LocalLinter({ binary });
    await linter.setup();
    for (const draft of [mail200, mail5000]) {
      const words = `${countWords(draft).toLocaleString('en-US')} words`;
      const changed = (round: number) => `${draft} ${round}`;
      const rounds = draft === mail200 ? { rounds: 60, warmUp: 15 } : { rounds: 8, warmUp: 2 };
      rows.push(timingRow(`write-good, ${words}`, await time(changed, (text) => writeGood(text), rounds)));
      rows.push(timingRow(`harper.js, ${words}`, await time(changed, (text) => linter.lint(text), rounds)));
    }
    await linter.dispose?.();
    return rows;
  },
};
