import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What each room may not import, and a neighbour it may: the linter must refuse the first and let the second pass. */
const directions: { room: string; refused: string[]; allowed: string[] }[] = [
  {
    room: 'lib/text',
    refused: [
      '../words/t.ts',
      '../rules/catalogue.ts',
      '../promises/find.ts',
      '../coach/review.ts',
      'wxt/browser',
      'node:fs',
      'dexie',
    ],
    allowed: ['./span.ts'],
  },
  {
    room: 'lib/time',
    refused: ['../words/t.ts', '../rules/catalogue.ts', '../promises/find.ts', 'wxt/browser', 'react'],
    allowed: ['./calendar.ts', '@date-fns/tz/tzOffset'],
  },
  {
    room: 'lib/promises',
    refused: [
      '../words/t.ts',
      '../rules/catalogue.ts',
      '../coach/review.ts',
      '../store/database.ts',
      'react',
      'zod',
      'node:fs/promises',
    ],
    allowed: ['../text/span.ts', 'chrono-node/en', 'date-fns/addDays'],
  },
  {
    room: 'lib/rules',
    refused: [
      '../words/t.ts',
      '../promises/find.ts',
      '../coach/review.ts',
      '../settings/item.ts',
      '../editor/marks.ts',
      'wxt/utils/storage',
    ],
    allowed: ['../text/span.ts', '../time/zone.ts', '../promises/types.ts', '../coach/types.ts'],
  },
  {
    room: 'lib/coach',
    refused: [
      '../words/t.ts',
      '../cadence/snooze.ts',
      '../messages/client.ts',
      '../sites/site.ts',
      'webextension-polyfill',
    ],
    allowed: ['../text/span.ts', '../rules/catalogue.ts', '../promises/find.ts'],
  },
  {
    room: 'lib/cadence',
    refused: ['../words/t.ts', '../rules/catalogue.ts', '../store/records.ts', 'react', '../../components/ui/links.ts'],
    allowed: ['../promises/types.ts', '@date-fns/tz'],
  },
  {
    room: 'lib/look-back',
    refused: ['../words/t.ts', '../store/database.ts', '../messages/client.ts', 'wxt/browser', 'react', 'node:fs'],
    allowed: ['../promises/types.ts', '../text/read-draft.ts', 'postal-mime'],
  },
  {
    room: 'lib/editor',
    refused: ['../sites/site.ts', '../store/database.ts', 'wxt/browser', 'preact', 'zod'],
    allowed: ['../text/span.ts', '../rules/types.ts', '../words/t.ts'],
  },
  {
    room: 'lib/words',
    refused: ['../store/records.ts', '../messages/client.ts', '../../components/ui/links.ts', 'react'],
    allowed: ['wxt/browser', './t.ts', '../promises/format.ts'],
  },
  {
    room: 'lib/sites/gmail',
    refused: ['../../store/records.ts', '../../messages/client.ts', 'wxt/browser', '../../page-coach/attach.ts'],
    allowed: ['../../messages/outbox.ts', '../../editor/editor-text.ts', '../site.ts'],
  },
  {
    room: 'lib/page-coach',
    refused: ['../store/records.ts', '../background/start.ts', 'zod', 'zod/mini', 'dexie', 'node:fs'],
    allowed: ['../messages/client.ts', '../coach/types.ts', '../words/t.ts', 'react', 'wxt/browser'],
  },
  {
    room: 'lib/crm-panel',
    refused: ['../store/callbacks.ts', '../background/start.ts', 'zod', 'dexie'],
    allowed: ['../record/types.ts', '../messages/client.ts', '../store/records.ts'],
  },
  {
    room: 'lib/record',
    refused: ['../store/records.ts', 'zod', 'dexie'],
    allowed: ['./types.ts', '../sites/crm-sites.ts'],
  },
  {
    room: 'entrypoints/gmail.content',
    refused: ['../../lib/store/records.ts', 'zod', 'dexie'],
    allowed: ['../../lib/page-coach/attach.ts', 'wxt/utils/define-content-script'],
  },
  {
    room: 'components/inpage',
    refused: ['../../lib/store/records.ts', 'zod', 'dexie-react-hooks'],
    allowed: ['react', '../../lib/coach/types.ts'],
  },
  {
    room: 'components/callbacks',
    refused: ['../../lib/store/callbacks.ts', '../../lib/messages/client.ts', 'wxt/browser', 'dexie-react-hooks'],
    allowed: ['react', '../../lib/words/t.ts', '../../lib/promises/format.ts', '../../lib/cadence/snooze.ts'],
  },
  {
    room: 'lib/store',
    refused: ['react', '../../components/ui/links.ts', '../page-coach/attach.ts', '../background/start.ts'],
    allowed: ['dexie', 'zod', '../promises/types.ts'],
  },
  {
    room: 'lib/messages',
    refused: ['dexie', 'react', '../background/start.ts', '../sites/site.ts'],
    allowed: ['zod', 'wxt/browser', '../store/records.ts'],
  },
  {
    room: 'lib/settings',
    refused: ['dexie', 'react', '../../entrypoints/popup/main.tsx'],
    allowed: ['zod', 'wxt/browser'],
  },
  {
    room: 'lib/background',
    refused: ['react', '../../components/ui/links.ts', '../sites/site.ts'],
    allowed: ['../store/callbacks.ts', '../messages/receiver.ts', 'wxt/browser'],
  },
];

const pureRooms = ['lib/text', 'lib/time', 'lib/rules', 'lib/promises', 'lib/coach', 'lib/cadence'];
const clocks = ['Date.now()', 'new Date()', 'performance.now()', 'Math.random()'];

const fileOf = (room: string, source: string) => `${room}/${source.replace(/\W+/g, '-')}.ts`;

describe('rooms import in one direction only', () => {
  let folder: string;
  /** Files the linter found fault with, as paths in the sample tree. */
  let faulty: Set<string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'follow-through-lint-'));
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    cpSync(join(root, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
    const write = (file: string, source: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    };
    for (const { room, refused, allowed } of directions) {
      for (const specifier of [...refused, ...allowed])
        write(fileOf(room, specifier), `export * from '${specifier}';\n`);
    }
    for (const room of pureRooms) {
      for (const clock of clocks) write(fileOf(room, clock), `export const value = ${clock};\n`);
      write(`${room}/from-argument.ts`, 'export const value = (now: number) => new Date(now);\n');
    }
    const { stdout, stderr } = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const report: { diagnostics: { category: string; location: { path: string | { file: string } } }[] } = JSON.parse(
      stdout || stderr,
    );
    faulty = new Set(
      report.diagnostics
        .filter(({ category }) => category === 'lint/style/noRestrictedImports' || category === 'plugin')
        .map(({ location: { path } }) => (typeof path === 'string' ? path : path.file)),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(directions)('$room', ({ room, refused, allowed }) => {
    const isRefused = (specifier: string) => faulty.has(fileOf(room, specifier));
    expect(refused.filter((specifier) => !isRefused(specifier))).toEqual([]);
    expect(allowed.filter(isRefused)).toEqual([]);
  });

  test.each(pureRooms)('%s reads no clock and draws no random number', (room) => {
    expect(clocks.filter((clock) => !faulty.has(fileOf(room, clock)))).toEqual([]);
    expect(faulty).not.toContain(`${room}/from-argument.ts`);
  });
});

describe('pure rooms are type-checked without DOM, browser and Node', () => {
  test.each(['document.title', "fetch('x')", 'window', 'process.env', 'browser.storage', 'setTimeout'])(
    '%s is refused',
    (expression) => {
      const folder = mkdtempSync(join(tmpdir(), 'follow-through-types-'));
      try {
        writeFileSync(join(folder, 'fault.ts'), `export const fault = ${expression};\n`);
        writeFileSync(
          join(folder, 'tsconfig.json'),
          JSON.stringify({ extends: join(root, 'tsconfig.pure.json'), include: ['*.ts'] }),
        );
        const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
        expect(stdout).toMatch(/fault\.ts\(1,\d+\): error TS\d+: Cannot find name/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
