import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'follow-through-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the real command, as a team's CI would. */
function check(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'check', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replace(/^npm warn .*\n/gm, '') };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Checked {
  id: string;
  findings: { rule: string; kind: string; in: string; text: string; message: string }[];
  checklist: Record<string, boolean>;
  draftKind: string;
  promises: { due: string | null }[];
}

const lines = (text: string) => text.split('\n').filter(Boolean);
const objects = (text: string) => lines(text).map((line) => JSON.parse(line) as Checked);
const dues = (text: string) => objects(text).flatMap(({ promises }) => promises.map(({ due }) => due));

const weak = "Hi Tom,\n\njust following up on the proposal. I'll call you on Friday at 3pm.\n\nBest,\nAnn\n";
const mail = {
  id: 'm1',
  sentAt: '2026-11-23T10:00:00',
  timeZone: 'Europe/London',
  subject: 'Proposal',
  body: weak,
  to: 'Tom Baker <tom@baker.example>',
};

describe('npm run -s check', { timeout: 60_000 }, () => {
  it('prints a plain-text draft’s findings as a linter does: file:line:column, rule, words, message, advice', () => {
    const path = file('weak.txt', weak);
    const { status, stdout, stderr } = check([path]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(lines(stdout)[0]).toMatch(
      /:3:1: weak empty-follow-up: "just following up" "Following up" says what you're doing, .+\. Open with .+\.$/,
    );
    expect(stdout).toMatch(
      /:3:36: note promise: "I'll call you on Friday at 3pm" writer will call, due \d{4}-\d\d-\d\dT15:00\n/,
    );
    for (const line of lines(stdout)) expect(line.startsWith(`${path}:`)).toBe(true);
  });

  it('reads standard input, with - and without a name, and a subject line', () => {
    for (const args of [[], ['-']]) {
      const { status, stdout } = check(args, `Subject: Just checking in\n\n${weak}`);
      expect(status).toBe(0);
      expect(lines(stdout)[0]).toMatch(/^stdin:1:\d+: \w+ empty-follow-up \(subject\): "Just checking in" /);
      expect(stdout).toContain('stdin:5:1: ');
    }
  });

  it('says nothing about a draft that has nothing wrong', () => {
    expect(check([], 'Hi Tom,\n\nThe door code is 4711.\n')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('prints a line of the contract for each mail of JSON Lines', () => {
    const { status, stdout, stderr } = check(
      ['--format', 'jsonl'],
      `${JSON.stringify(mail)}\n\n${JSON.stringify({ ...mail, id: 2, body: 'Thanks!' })}\n`,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [first, second] = objects(stdout) as [Checked, Checked];
    expect(Object.keys(first)).toEqual(['id', 'findings', 'checklist', 'draftKind', 'promises']);
    expect(first.id).toBe('m1');
    expect(Object.keys(first.findings[0] as object)).toEqual([
      'rule',
      'kind',
      'severity',
      'in',
      'from',
      'to',
      'text',
      'message',
      'fixes',
    ]);
    expect(first.findings[0]).toMatchObject({
      rule: 'empty-follow-up',
      kind: 'phrase',
      severity: 'weak',
      in: 'body',
      from: 9,
      to: 26,
      text: 'just following up',
      message: expect.stringContaining('Tom'),
    });
    expect(Object.keys(first.checklist)).toEqual(['reason', 'ask', 'date', 'ownNextStep', 'value']);
    expect(first.checklist).toMatchObject({ ask: false, date: true, ownNextStep: true, value: false });
    expect(first.draftKind).toBe('advance');
    expect(first.promises).toEqual([
      {
        text: "I'll call you on Friday at 3pm",
        from: 44,
        to: 74,
        actor: 'writer',
        action: 'call',
        when: 'on Friday at 3pm',
        due: '2026-11-27T15:00',
        kind: 'promise',
        certainty: 'said',
      },
    ]);
    expect(second).toMatchObject({ id: '2', findings: [], promises: [] });
  });

  it('prints what is due in the mail’s zone, whatever of sentAt and timeZone is given', () => {
    const cases: [object, string][] = [
      [{ sentAt: '2026-11-23T23:30:00+00:00', timeZone: 'Asia/Tokyo' }, '2026-11-25T09:00'],
      [{ sentAt: '2026-11-23T23:30:00+05:30', timeZone: undefined }, '2026-11-24T09:00'],
      [{ sentAt: '2026-11-23T23:30:00', timeZone: 'America/New_York' }, '2026-11-24T09:00'],
      [{ sentAt: '2026-11-23T23:30Z', timeZone: null }, '2026-11-24T09:00'],
      [{ sentAt: '2026-11-23T23:30', timeZone: undefined }, '2026-11-24T09:00'],
      [{ sentAt: '2026-11-23', timeZone: undefined }, '2026-11-24T09:00'],
    ];
    const body = "I'll call you tomorrow at 9am.";
    const { stdout, stderr } = check(
      ['--format', 'jsonl'],
      cases.map(([when]) => JSON.stringify({ ...mail, ...when, body })).join('\n'),
    );
    expect(stderr).toBe('');
    expect(dues(stdout)).toEqual(cases.map(([, due]) => due));
  });

  it('prints a day without an hour as a day, and no day as null', () => {
    const body = "I'll call you on Friday. I'll send you the deck.";
    expect(dues(check(['--format', 'jsonl'], JSON.stringify({ ...mail, body })).stdout)).toEqual(['2026-11-27', null]);
  });

  it('takes a thread and a history, several recipients, and nulls', () => {
    const { status, stdout, stderr } = check(
      ['--format', 'jsonl'],
      JSON.stringify({
        ...mail,
        subject: null,
        to: [{ name: 'Tom Baker', email: 'tom@baker.example' }, 'ana@x.example'],
        thread: [
          'Could you call me on Friday?',
          { from: 'writer', text: 'Here is the quote.', at: '2026-11-20T09:00:00Z' },
        ],
        history: { touches: [{ at: '2026-11-20T09:00:00Z', channel: 'email' }] },
      }),
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(objects(stdout)[0]?.findings[0]?.message).toContain('Tom');
  });

  it('reports lines it cannot read with their number and the reason, does the rest, and exits with 2', () => {
    const input = [
      JSON.stringify(mail),
      '{"id": "broken",',
      JSON.stringify({ id: 'no body' }),
      JSON.stringify({ ...mail, timeZone: 'Mars/Phobos' }),
      JSON.stringify({ ...mail, sentAt: '31 November' }),
      JSON.stringify({ ...mail, sentAt: '2026-02-30T10:00:00' }),
      JSON.stringify({ ...mail, history: { touches: [{ at: 'yesterday', channel: 'pigeon' }] } }),
      '[1]',
      JSON.stringify({ ...mail, id: 'last' }),
    ].join('\n');
    const path = file('some.jsonl', input);
    const { status, stdout, stderr } = check(['--format', 'jsonl', path]);
    expect(status).toBe(2);
    expect(objects(stdout).map(({ id }) => id)).toEqual(['m1', 'last']);
    const reasons = lines(stderr).map((line) => line.replace(path, 'some.jsonl'));
    expect(reasons.map((line) => line.replace(/: .*/, ''))).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((n) => `some.jsonl:${n}`),
    );
    expect(reasons[0]).toContain('no valid JSON');
    expect(reasons[1]).toContain('body');
    expect(reasons[2]).toContain('"Mars/Phobos" is no IANA time zone');
    expect(reasons[3]).toContain('"31 November" is no date');
    expect(reasons[4]).toContain('2026-02-30');
    expect(reasons[5]).toContain('history.touches.0.at');
  });

  it('names mail and line of a JSON Lines file in text output', () => {
    const path = file('two.jsonl', `${JSON.stringify({ ...mail, body: 'Thanks!' })}\n${JSON.stringify(mail)}\n`);
    expect(lines(check([path]).stdout)[0]).toContain(
      `${path}:2:1: weak empty-follow-up (m1, body 3:1): "just following up" `,
    );
  });

  it.each([
    [
      'quoted-printable in Latin-1',
      ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
      'Hi Jos=E9,=20\r\n\r\njust follow=\r\ning up on the offer. I=27ll call you tomorrow at 9am.\r\n',
    ],
    [
      'base64',
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
      Buffer.from("Hi José,\r\n\r\njust following up on the offer. I'll call you tomorrow at 9am.\r\n").toString(
        'base64',
      ),
    ],
    [
      'HTML only',
      ['Content-Type: text/html; charset=utf-8'],
      '<html><head><style>p { color: red }</style></head><body><p>Hi José,</p><p>just following up on the offer. I&#39;ll call you <b>tomorrow</b> at 9am.</p><div class="gmail_quote"><div class="gmail_attr">On Sun, Nov 22, 2026 at 9:00 AM José &lt;<a href="mailto:j@x.example">j@x.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div>I will call you on Monday. Just checking in.</div></blockquote></div></body></html>',
    ],
    [
      'both, in parts',
      ['Content-Type: multipart/alternative; boundary=b'],
      "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nHi José,\r\n\r\njust following up on the offer. I'll call you tomorrow at 9am.\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hi José</p>\r\n--b--\r\n",
    ],
  ])('reads an .eml file: %s', (name, headers, body) => {
    const path = file(
      `${name}.eml`,
      [
        'From: Ann Lee <ann@acme.example>',
        'To: =?utf-8?q?Jos=C3=A9?= Baker <j@x.example>',
        'Date: Mon, 23 Nov 2026 23:30:00 +0900',
        'Subject: =?utf-8?b?SnVzdCBjaGVja2luZyBpbg==?=',
        'MIME-Version: 1.0',
        ...headers,
        '',
        body,
      ].join('\r\n'),
    );
    const { status, stdout, stderr } = check(['--format', 'jsonl', path]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const phrases = objects(stdout)[0]?.findings.filter(({ kind }) => kind === 'phrase') ?? [];
    expect(phrases.map(({ in: field, text }) => [field, text])).toEqual([
      ['subject', 'Just checking in'],
      ['body', 'just following up'],
    ]);
    expect(dues(stdout)).toEqual(['2026-11-24T09:00']);
  });

  it('says so when there is no mail in an .eml file', () => {
    const { status, stderr } = check([file('empty.eml', '')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/empty\.eml: cannot be read: no mail in it/);
  });

  it('says so when a draft is not English, and checks nothing', () => {
    const { status, stdout } = check([], 'Hallo Tom,\n\nhaben Sie mein Angebot bekommen? Ich rufe Sie morgen an.\n');
    expect(status).toBe(0);
    expect(stdout).toBe('stdin:1:1: note: this looks German; only English is coached, so nothing was checked\n');
  });

  it('says what is wrong with its arguments and files', () => {
    const fails = (args: string[], reason: string) =>
      expect(check(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(reason) });
    fails(['--format', 'xml'], '--format is text or jsonl, not "xml"');
    fails(['--colour'], 'usage:');
    fails([join(folder, 'none.txt')], 'none.txt: cannot be read: ');
    fails([join(folder, 'none.jsonl')], 'none.jsonl: cannot be read: ');
    expect(check(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('usage:') });
  });
});
