import { draftRules, phraseRules } from '../../lib/rules/catalogue.ts';
import { examples } from '../../lib/rules/examples.ts';
import { historyRules } from '../../lib/rules/history-rules.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { sayReader } from '../../lib/rules/say-reader.ts';

/** An example on one line, as text that Markdown leaves alone. */
function line(example: string): string {
  return `- \`${example.replace(/`/g, "'").replace(/\n/g, ' / ').slice(0, 160)}\``;
}

function section(rule: Rule): string {
  const { flag, pass } = examples[rule.id] ?? { flag: [], pass: [] };
  return [
    `### ${rule.id}`,
    `**${rule.title}** · ${rule.severity} · seeds ${rule.seeds.join(', ')} · [source](${rule.kind}/${rule.id}.ts)`,
    `${sayReader(rule.message, 'Tom')} ${sayReader(rule.advice, 'Tom')}`,
    'Speaks about:',
    flag.map(line).join('\n'),
    'Lets pass:',
    pass.map(line).join('\n'),
  ].join('\n\n');
}

/** `lib/rules/README.md`, written from the rules themselves. */
export function rulesReadme(): string {
  const part = (title: string, intro: string, rules: readonly Rule[]) => [`## ${title}`, intro, ...rules.map(section)];
  return `${[
    '# The rules',
    '<!-- Written by `npm run -s rules:docs` from the rules. Edit those, not this. -->',
    'One file a rule; its name is the public id and the settings key. A rule is data: patterns, what must pass, message, advice, fixes. Add one by writing its file with at least eight examples and eight look-alikes, and entering it in `catalogue.ts` (or `history-rules.ts`) and `examples.ts`; the tests say what is missing.',
    ...part(
      'Phrase rules',
      'Mark words of the draft. In examples the marked words stand in `[[ ]]`. Where marks overlap, the rule that comes first keeps the words.',
      phraseRules,
    ),
    ...part(
      'Draft rules',
      'A verdict on the whole draft, at most one, only on a finished draft that is to move a deal. The first that holds is said.',
      draftRules,
    ),
    ...part(
      'History rules',
      'Need what is stored about the contact, and are silent without it. Examples read from left to right: `out email 9d` is an e-mail nine days ago, `promise call due +2d` a promised call due in two days (`tests/rules/read-history.ts`).',
      historyRules,
    ),
  ].join('\n\n')}\n`;
}
