import { describe, expect, it } from 'vitest';
import { parseQuickAdd } from '../../lib/promises/quick-add.ts';
import { wednesday } from './moments.ts';

/** Line, action, name, e-mail, phone, purpose, due. */
const lines: [string, string, string, string, string, string, string | null][] = [
  ['call Ana Lopez Fri 3pm about pricing', 'call', 'Ana Lopez', '', '', 'pricing', '2026-11-27T15:00'],
  ['send deck to tom@x.com in 2 days', 'send', '', 'tom@x.com', '', 'deck', '2026-11-27'],
  ['chase contract EOM', 'other', '', '', '', 'contract', '2026-11-30'],
  ['call ana lopez tomorrow', 'call', 'ana lopez', '', '', '', '2026-11-26'],
  ['Call Ana back tomorrow at 10', 'call', 'Ana', '', '', '', '2026-11-26T10:00'],
  ['tomorrow 9am call Bob re renewal', 'call', 'Bob', '', '', 'renewal', '2026-11-26T09:00'],
  ['Fri call Ana 3pm', 'call', 'Ana', '', '', '', '2026-11-27T15:00'],
  ['email Tom next Tuesday about the security review', 'email', 'Tom', '', '', 'the security review', '2026-12-01'],
  ['send Ana the revised quote by Friday', 'send', 'Ana', '', '', 'the revised quote', '2026-11-27'],
  ['send the quote to Ana Lopez Monday 9am', 'send', 'Ana Lopez', '', '', 'the quote', '2026-11-30T09:00'],
  ['lunch with Priya Thursday noon', 'meet', 'Priya', '', '', '', '2026-11-26T12:00'],
  ['demo for Acme Dec 4 at 2pm', 'meet', 'Acme', '', '', '', '2026-12-04T14:00'],
  ['text Sam in an hour', 'text', 'Sam', '', '', '', '2026-11-25T10:30'],
  ['call +1 (415) 555-0123 Friday at 3', 'call', '', '', '+1 (415) 555-0123', '', '2026-11-27T15:00'],
  ['follow up with Kim in 2 weeks about budget', 'other', 'Kim', '', '', 'budget', '2026-12-09'],
  ['call Bob 12/4', 'call', 'Bob', '', '', '', '2026-12-04'],
  ['chase Ana for the contract', 'other', 'Ana', '', '', 'the contract', null],
  ['call bob fri', 'call', 'bob', '', '', '', '2026-11-27'],
  ['call bob mon', 'call', 'bob', '', '', '', '2026-11-30'],
  ['renewal paperwork Friday', 'other', '', '', '', 'renewal paperwork', '2026-11-27'],
  ['call', 'call', '', '', '', '', null],
  ['', 'other', '', '', '', '', null],
];

describe('one line becomes a callback', () => {
  it.each(lines)('%s', (line, action, name, email, phone, purpose, due) => {
    const read = parseQuickAdd(line, wednesday.moment);
    expect({
      action: read.action,
      ...read.contact,
      purpose: read.purpose,
      due: wednesday.show(read.due),
    }).toEqual({ action, name, email, phone, purpose, due });
  });
});

it('says what it understood, for the live preview', () => {
  const line = 'call Ana Lopez Fri 3pm about pricing';
  const { understood } = parseQuickAdd(line, wednesday.moment);
  expect(understood.map(({ kind, from, to }) => [kind, line.slice(from, to)])).toEqual([
    ['action', 'call'],
    ['contact', 'Ana Lopez'],
    ['when', 'Fri 3pm'],
    ['purpose', 'pricing'],
  ]);
});

it('asks where the day is open', () => {
  const read = parseQuickAdd('call Ana next Friday', wednesday.moment);
  expect(read.certainty).toBe('ambiguous');
  expect(read.alternatives.map(wednesday.show)).toEqual(['2026-11-27']);
});

it('keeps the zone it was given', () => {
  expect(parseQuickAdd('call Ana 3pm ET Friday', wednesday.moment).zone).toBe('America/New_York');
});
