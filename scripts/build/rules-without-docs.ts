/**
 * A Vite plugin that leaves a rule's title and sources out of content scripts: the settings and the docs show them, the
 * card doesn't.
 */
export function rulesWithoutDocs() {
  return {
    name: 'rules-without-docs',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/lib\/rules\/(?:phrase|draft)\/[^/]+\.ts$/.test(id)) return undefined;
      const left = code.replace(/^ {2}(?:title: '.*'|seeds: \[.*\]),\n/gm, '');
      if (left === code) throw new Error(`${id}: no title and no seeds on lines of their own.`);
      return { code: left, map: null };
    },
  };
}
