import { runInNewContext } from 'node:vm';
import { checkSync } from 'recheck';
import { phraseRules } from '../lib/rules/catalogue.ts';
import { matchesOf } from '../lib/rules/pattern.ts';

// The slow, thorough companion of tests/rules/backtracking.test.ts: an automaton and a fuzzer per pattern, some minutes.
// With ids of rules behind it, those rules only. Ends with 1 where a pattern is not safe.

/** Attacks of 10 kB: longer sentences are not read (`longestSentence`). */
const size = 10_000;
const settings = {
  timeout: 120_000,
  maxAttackStringSize: size,
  maxRecallStringSize: size,
  attackLimit: 3_000_000,
};
/** Longer than that nobody may wait for a key press, milliseconds. A pattern that runs away needs seconds for 10 kB. */
const longest = 250;

/**
 * recheck counts the steps of an engine of its own, some hundred a letter where many words stand in a lookbehind, and
 * calls that a polynomial. So the text it names is read by the engine that will read it.
 */
function readsInTime(pattern: RegExp, attack: string): boolean {
  try {
    runInNewContext('read()', { read: () => matchesOf(pattern, attack) }, { timeout: longest });
    return true;
  } catch {
    return false;
  }
}

const wanted = process.argv.slice(2);
let unsafe = 0;
let suspected = 0;
for (const rule of phraseRules.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const patterns = [
    ...(rule.keywords ? [rule.keywords] : []),
    ...rule.patterns.map(({ find }) => find),
    ...(rule.unless ?? []),
    ...(rule.notAfter ? [rule.notAfter] : []),
    ...(rule.needs ? [rule.needs] : []),
  ];
  for (const { source, flags } of patterns) {
    const found = checkSync(source, flags, settings);
    if (found.status === 'safe') continue;
    const global = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
    if (found.status === 'vulnerable' && readsInTime(global, found.attack.string)) {
      suspected += 1;
      continue;
    }
    unsafe += 1;
    console.error(`${rule.id}: ${found.status} /${source}/`, found.status === 'vulnerable' ? found.attack.pattern : '');
  }
}
const cleared =
  suspected > 0 ? ` (${suspected} suspected ones read their attack of 10 kB in under ${longest} ms.)` : '';
console.log((unsafe === 0 ? 'Every pattern is safe.' : `${unsafe} patterns are not safe.`) + cleared);
process.exitCode = unsafe === 0 ? 0 : 1;
