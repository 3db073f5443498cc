import { checkSync } from 'recheck';
import { phraseRules } from '../lib/rules/catalogue.ts';

// The slow, thorough companion of tests/rules/backtracking.test.ts: an automaton and a fuzzer per pattern, some minutes.
// Lines of 10 kB: longer sentences are not read (`longestSentence`).
const settings = { timeout: 60_000, maxAttackStringSize: 10_000, attackLimit: 3_000_000 };

let vulnerable = 0;
for (const rule of phraseRules) {
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
    vulnerable += 1;
    console.error(`${rule.id}: ${found.status} /${source}/`, found.status === 'vulnerable' ? found.attack.pattern : '');
  }
}
console.log(vulnerable === 0 ? 'Every pattern of every rule is safe.' : `${vulnerable} patterns are not safe.`);
process.exitCode = vulnerable === 0 ? 0 : 1;
