import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cardPlace } from '../../lib/page-coach/card-place.ts';
import { floatingForCards } from '../../scripts/build/floating-for-cards.ts';

const library = fileURLToPath(new URL('../../node_modules/@floating-ui/', import.meta.url));

const line = fc
  .record({
    left: fc.integer({ min: -300, max: 1_500 }),
    top: fc.integer({ min: -200, max: 1_200 }),
    width: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ left, top, width }) => ({
    ...{ x: left, y: top, left, top, width, height: 20 },
    ...{ right: left + width, bottom: top + 20 },
  }));
const size = (least: number, most: number) =>
  fc.record({ width: fc.integer({ min: least, max: most }), height: fc.integer({ min: least, max: most }) });

describe('Floating UI as the build leaves it', () => {
  let folder: string;
  let placeInBuild: typeof cardPlace;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'follow-through-floating-'));
    for (const name of ['core', 'utils']) {
      const id = join(library, name, 'dist', `floating-ui.${name}.mjs`);
      const cut = floatingForCards().transform(await readFile(id, 'utf8'), id);
      await writeFile(join(folder, `${name}.mjs`), (cut?.code ?? '').replaceAll('@floating-ui/utils', './utils.mjs'));
    }
    vi.resetModules();
    vi.doMock('@floating-ui/core', () => import(join(folder, 'core.mjs')));
    ({ cardPlace: placeInBuild } = await import('../../lib/page-coach/card-place.ts'));
  });
  afterAll(async () => {
    vi.doUnmock('@floating-ui/core');
    await rm(folder, { recursive: true, force: true });
  });

  it('is another one', () => expect(placeInBuild).not.toBe(cardPlace));

  it('places every card where the whole library does', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        size(40, 600),
        size(200, 1_600),
        async (words, card, window) => {
          expect(await placeInBuild(words, card, window)).toEqual(await cardPlace(words, card, window));
        },
      ),
      { numRuns: 2_000 },
    ));
});
