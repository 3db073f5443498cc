import type { OutboxEntry, OutboxPromise } from '../../lib/messages/outbox.ts';
import type { Moment } from '../../lib/promises/types.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';

/** Friday 20 November 2026, 10:00 in London. */
export const friday10 = Date.UTC(2026, 10, 20, 10);
export const london = { now: friday10, timeZone: 'Europe/London' };

/** The same, with the usual working week: when a plan's next step falls. */
export const moment: Moment = { ...london, workingTime: defaultSettings.workingTime, locale: 'en-GB', country: 'GB' };

export const hour = 3_600_000;

export function promiseOf(given: Partial<OutboxPromise> = {}): OutboxPromise {
  return {
    id: crypto.randomUUID(),
    action: 'call',
    actor: 'writer',
    quote: "I'll call you on Friday at 3pm.",
    purpose: 'the proposal',
    due: { kind: 'instant', at: friday10 + 5 * hour },
    certainty: 'said',
    ...given,
  };
}

export function entryOf(given: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    version: 1,
    id: crypto.randomUUID(),
    state: 'confirmed',
    createdAt: friday10,
    timeZone: 'Europe/London',
    source: {
      site: 'gmail',
      url: 'https://mail.google.com/mail/u/0/#inbox/thread-f:1',
      threadId: 'thread-f:1',
      account: 'rosa@northwind.example',
    },
    subject: 'Proposal',
    recipients: [{ email: 'Tom@Example.com', name: 'Tom Baker' }],
    fingerprint: [11, 22, 33],
    draftKind: 'advance',
    promises: [promiseOf()],
    ...given,
  };
}
