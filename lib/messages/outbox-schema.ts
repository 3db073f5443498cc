import * as z from 'zod';
import { actionSchema, dueSchema, timestampSchema } from '../store/records.ts';
import type { OutboxEntry, UndoneEntry } from './outbox.ts';

const uuid = z.string().min(8).max(100);

/** What the background accepts from the outbox. Long texts are cut where the record is made, never refused. */
export const outboxEntrySchema: z.ZodType<OutboxEntry> = z.object({
  version: z.literal(1),
  id: uuid,
  state: z.enum(['pending', 'confirmed']),
  createdAt: timestampSchema,
  timeZone: z.string(),
  source: z.object({ site: z.string(), url: z.string(), threadId: z.string(), account: z.string() }),
  subject: z.string(),
  recipients: z.array(z.object({ email: z.string(), name: z.string() })),
  fingerprint: z.array(z.number()),
  draftKind: z.string(),
  hasDate: z.boolean().optional(),
  phrases: z.array(z.object({ rule: z.string(), isFixed: z.boolean() })).optional(),
  promises: z.array(
    z.object({
      id: uuid,
      action: actionSchema,
      actor: z.enum(['writer', 'reader', 'other']),
      actorName: z.string().optional(),
      quote: z.string(),
      purpose: z.string(),
      due: dueSchema.nullable(),
      certainty: z.enum(['said', 'guessed', 'ambiguous']),
    }),
  ),
  record: z
    .object({ key: z.string().min(1), name: z.string(), company: z.string(), email: z.string(), phone: z.string() })
    .optional(),
  isNote: z.boolean().optional(),
  answers: timestampSchema.optional(),
  draftId: z.string().optional(),
  goesAt: timestampSchema.nullable().optional(),
  ownWindow: z.boolean().optional(),
});

export const undoneEntrySchema: z.ZodType<UndoneEntry> = z.object({ id: uuid, promiseIds: z.array(uuid) });
