import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ofReading, ofThePage } from '../../scripts/build/tighten.ts';

const root = join(import.meta.dirname, '../..');
const reading = 'lib/{text,promises,rules,coach}';

/**
 * Content scripts are built with these names shortened, the background is not: a name that both sides use in a message
 * would be lost between them, and no test of the sources would see it.
 */
describe.each([
  ['of reading', ofReading, [`${reading}/**`]],
  [
    'of the coach in a page',
    ofThePage,
    [`${reading}/**`, 'lib/{page-coach,editor,sites,record}/**', 'components/inpage/**'],
  ],
])('names %s that are shortened in content scripts', (_, names, rooms) => {
  test.each(names.split('|'))('%s stays in its rooms', (name) => {
    const own = new Set(globSync(rooms, { cwd: root }));
    const inUse = new RegExp(`(?:\\.\\??|[{,]\\s*|^\\s+)(?:${name})\\??(?:\\s*[:,;}(.)\\]]|\\s)`, 'm');
    const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root });
    const strays = files.filter((file) => !own.has(file) && inUse.test(readFileSync(join(root, file), 'utf8')));
    expect(strays).toEqual([]);
    expect(files.some((file) => own.has(file) && inUse.test(readFileSync(join(root, file), 'utf8')))).toBe(true);
  });
});
