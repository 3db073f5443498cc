import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { review } from '../../lib/coach/review.ts';
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

test('the findings that the background explains keep the names they are sent with', () => {
  const moment = {
    now: Date.parse('2026-11-23T10:00:00Z'),
    timeZone: 'Europe/London',
    workingTime: { start: '09:00', end: '17:00', days: [1, 2, 3, 4, 5] },
    locale: 'en-GB',
  };
  const { findings } = review({ subject: '', body: 'Hi Tom,\nI am just following up on the offer.' }, { moment });
  const sent = findings.flatMap((finding) => [...Object.keys(finding), ...finding.fixes.flatMap(Object.keys)]);
  const shortened = new Set([...ofReading.split('|'), ...ofThePage.split('|')]);
  expect(sent).toContain('replacement');
  expect(sent.filter((name) => shortened.has(name))).toEqual([]);
});
