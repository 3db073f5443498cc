import { arch, cpus } from 'node:os';
import { bundle } from './bench/bundle.ts';
import { engine } from './bench/engine.ts';
import type { Section } from './bench/measure.ts';
import { popup } from './bench/popup.ts';
import { store } from './bench/store.ts';
import { typing } from './bench/typing.ts';

/**
 * `npm run -s bench [-- WORD]`: what the coach costs, by room, beside other checkers in the same run. Nothing fails here:
 * machines differ, so compare the lines of one run with each other. With a word, only sections whose title holds it.
 */
const sections: Section[] = [engine, bundle, store, popup, typing];

const wanted = process.argv[2]?.toLowerCase() ?? '';
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? arch()}, ${cpus().length} cores`);
for (const { title, run } of sections.filter(({ title }) => title.toLowerCase().includes(wanted))) {
  console.log(`\n${title}`);
  for (const { what, value, budget, isWithin } of await run()) {
    const verdict = budget ? `  (${budget}${isWithin ? '' : ': OVER'})` : '';
    console.log(`  ${what.padEnd(44)} ${value}${verdict}`);
  }
}
