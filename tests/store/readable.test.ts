import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainCallback, isPlainContact, readCallbacks } from '../../lib/store/readable.ts';
import { type Callback, type Contact, callbackSchema, contactSchema } from '../../lib/store/records.ts';

const due = { kind: 'day', date: '2026-11-27' } as const;
const callback: Callback = callbackSchema.parse({
  ...{ id: 'c', contactId: 'tom', action: 'call', actor: 'other', actorName: 'Ana', quote: 'I’ll call.' },
  ...{
    purpose: 'pricing',
    due,
    dueAt: 5,
    suggestion: { kind: 'instant', at: 9 },
    status: 'done',
    outcome: 'voicemail',
  },
  ...{ goal: 'a date', goalReached: true, question: 'When?', channel: 'phone', plan: { planId: 'p', step: 0 } },
  moves: [{ at: 1, from: null, to: due }],
  ...{ source: { site: 'gmail' }, createdAt: 1, updatedAt: 2, closedAt: 3 },
});
const contact: Contact = contactSchema.parse({
  ...{ id: 'tom', name: 'Tom', emails: ['tom@acme.example'], phones: ['1'], records: ['r'], agreedEveryDays: 30 },
  ...{ days: [{ date: '1980-02-29', what: 'birthday' }], differentFrom: ['ana'], preferredChannel: 'phone' },
  ...{ plan: { planId: 'p', step: 1, startedAt: 4 }, createdAt: 1, updatedAt: 2 },
});

/** Every place in a record, however deep. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function withChange(record: object, path: (string | number)[], change: (holder: never, key: never) => void): unknown {
  const copy = structuredClone(record);
  const holder = path.slice(0, -1).reduce<object>((part, key) => part[key as keyof object], copy);
  change(holder as never, path.at(-1) as never);
  return copy;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'x', '2026-02-30', -1, 0, 1.5, Number.NaN, true, [], [null], {}),
  fc.anything(),
);

describe('the glance at a stored record', () => {
  it('knows one that is whole', () => {
    expect([isPlainCallback(callback), isPlainContact(contact)]).toEqual([true, true]);
  });

  it('takes nothing that the schema refuses, whatever is broken and wherever', () => {
    for (const [record, isPlain, schema] of [
      [callback, isPlainCallback, callbackSchema],
      [contact, isPlainContact, contactSchema],
    ] as const) {
      const path = fc.constantFrom(...placesIn(record).slice(1));
      fc.assert(
        fc.property(path, anything, (place, value) => {
          const broken = withChange(record, place, (holder: Record<string, unknown>, key: string) => {
            holder[key] = value;
          });
          if (isPlain(broken)) expect(schema.safeParse(broken).success).toBe(true);
        }),
        { numRuns: 2000 },
      );
    }
  });

  it('leaves to the schema what a later version added, and counts what nobody can read', () => {
    const { goal: _, ...early } = callback;
    expect(isPlainCallback(early)).toBe(false);
    const { good, damaged } = readCallbacks([early, callback, { ...callback, dueAt: 'soon' }, null]);
    expect([good.map(({ goal }) => goal), damaged]).toEqual([['', 'a date'], 2]);
  });
});
