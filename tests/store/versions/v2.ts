/** A database as version 2 left it: with a value shelf. Never change it: it stands for the disks of those who have not updated yet. */
export const stores = {
  contacts: 'id, *emails, *records',
  callbacks: 'id, contactId, status, dueAt, [status+dueAt], [status+actor+dueAt], [status+needsDay]',
  touches: 'id, *contactIds, at',
  drafts: 'id, *contactIds, createdAt',
  plans: 'id',
  shelf: 'id, *givenTo',
};

const at = Date.UTC(2026, 10, 20, 10);
const source = {
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/thread-f:1',
  threadId: 'thread-f:1',
  account: 'rosa@northwind.example',
  subject: 'Proposal',
};

export const rows = {
  contacts: [
    {
      id: 'contact-1',
      name: 'Tom Baker',
      company: 'Acme',
      emails: ['tom@acme.example'],
      phones: ['+44 20 7946 0000'],
      records: [],
      differentFrom: [],
      createdAt: at,
      updatedAt: at,
    },
  ],
  callbacks: [
    {
      id: 'callback-1',
      contactId: 'contact-1',
      action: 'call',
      actor: 'writer',
      quote: "I'll call you on Friday at 3pm.",
      purpose: 'the proposal',
      due: { kind: 'instant', at: at - 3_600_000 },
      dueAt: at - 3_600_000,
      status: 'open',
      outcome: null,
      moves: [{ at, from: { kind: 'day', date: '2026-11-19' }, to: { kind: 'instant', at: at - 3_600_000 } }],
      source,
      createdAt: at,
      updatedAt: at,
    },
    {
      id: 'callback-2',
      contactId: null,
      action: 'send',
      actor: 'other',
      actorName: 'Ana',
      quote: 'Ana will send the quote soon.',
      purpose: '',
      due: null,
      needsDay: 1,
      status: 'open',
      outcome: null,
      moves: [],
      source,
      createdAt: at,
      updatedAt: at,
    },
  ],
  touches: [
    { id: 'touch-1', contactIds: ['contact-1'], at, channel: 'email', direction: 'out', source, draftKind: 'advance' },
  ],
  drafts: [{ id: 'touch-1', contactIds: ['contact-1'], fingerprint: [1, 2, 3], createdAt: at }],
  plans: [],
  shelf: [
    {
      id: 'item-1',
      title: 'The layout guide',
      url: 'https://northwind.example/guide',
      tags: ['layout'],
      givenTo: ['contact-1'],
      createdAt: at,
      updatedAt: at,
    },
  ],
};
