import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row, Section } from './measure.ts';

const folder = join(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');
const budget = 100_000;

/** What a page has to load: the content scripts of the last build, script and styles together. */
export const bundle: Section = {
  title: 'Content scripts of the last build (npm run build)',
  run() {
    const names = new Set(globSync('*', { cwd: folder }).map((file) => basename(file).replace(/\.\w+$/, '')));
    if (names.size === 0) return [{ what: 'no build', value: 'run npm run build first' }];
    return [...names].sort().map((name): Row => {
      const sizes = globSync(`${name}.*`, { cwd: folder }).map(
        (file) => gzipSync(readFileSync(join(folder, file))).length,
      );
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      const value = `${bytes.toLocaleString('en-US')} bytes gzip`;
      return { what: name, value, budget: `under ${budget.toLocaleString('en-US')} bytes`, isWithin: bytes < budget };
    });
  },
};
