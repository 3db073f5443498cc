import { fileURLToPath } from 'node:url';

/** What the settings, the docs and the card say of a rule, and how it mends: the background answers for it. */
const left = new Set(['title', 'seeds', 'message', 'advice', 'fixes', 'draftFixes']);

const noWording = fileURLToPath(new URL('../../lib/rules/no-wording.ts', import.meta.url));

interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  [part: string]: unknown;
}

/**
 * A Vite plugin that leaves a rule's words and fixes out of content scripts, and with them every module that only fixes
 * use. What is left marks the same words.
 */
export function rulesWithoutWords() {
  return {
    name: 'rules-without-words',
    enforce: 'pre' as const,
    resolveId: (source: string) => (/\/(?:wording|replace-words)\.ts$/.test(source) ? noWording : undefined),
    transform: {
      // TypeScript has become JavaScript by then.
      order: 'post' as const,
      handler(this: { parse(code: string): unknown }, code: string, id: string) {
        if (!/\/lib\/rules\/(?:phrase|draft)\/[^/]+\.ts$/.test(id)) return undefined;
        const cuts: Node[] = [];
        find(this.parse(code) as Node, cuts);
        if (cuts.length < 4) throw new Error(`${id}: a rule without title, message, advice and seeds.`);
        let rest = code;
        for (const { start, end } of cuts.sort((a, b) => b.start - a.start)) {
          const comma = /^\s*,/.exec(rest.slice(end))?.[0].length ?? 0;
          rest = rest.slice(0, start) + rest.slice(end + comma);
        }
        return { code: rest, map: null };
      },
    },
  };
}

/** Every property to leave out, outermost only. */
function find(node: Node, cuts: Node[]): void {
  if (node.type === 'Property' && node.key?.name !== undefined && left.has(node.key.name)) {
    cuts.push(node);
    return;
  }
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (typeof child === 'object' && child !== null && 'type' in child) find(child as Node, cuts);
    }
  }
}
