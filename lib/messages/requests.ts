import * as z from 'zod';
import { settingsPatchSchema } from '../settings/schema.ts';
import type { CallbackNotes } from '../store/callbacks.ts';
import type { ContactDetails } from '../store/contacts.ts';
import {
  actionSchema,
  callbackSchema,
  contactSchema,
  draftSchema,
  dueSchema,
  outcomeSchema,
  planSchema,
  shelfItemSchema,
  sourceSchema,
  timestampSchema,
  touchSchema,
} from '../store/records.ts';
import type { TableName } from '../store/undo.ts';
import type { MessageName, Request } from './protocol.ts';

const id = z.string().min(1).max(200);
const ids = z.array(id).max(10_000);
const contactShape = contactSchema.shape;
const planStart = z.object({
  planId: id,
  staggerDays: z.number().int().min(0).max(365).optional(),
  goesOn: z.boolean().optional(),
});
/** A field that is not named is not changed; Firefox sends one that is undefined as such. */
const named = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const contactDetails = z
  .object({
    name: contactShape.name,
    company: contactShape.company.unwrap(),
    emails: contactShape.emails.unwrap(),
    phones: contactShape.phones.unwrap(),
    records: contactShape.records.unwrap(),
    qualification: contactShape.qualification.unwrap(),
    firstReason: contactShape.firstReason.unwrap(),
    preferredChannel: contactShape.preferredChannel.unwrap(),
    preferredHours: contactShape.preferredHours.unwrap(),
    agreedEveryDays: contactShape.agreedEveryDays.unwrap(),
    days: contactShape.days.unwrap(),
    askedToStop: contactShape.askedToStop.unwrap(),
    differentFrom: contactShape.differentFrom.unwrap(),
    notes: contactShape.notes.unwrap(),
  })
  .partial()
  .transform(named) as unknown as z.ZodType<ContactDetails>;

const callbackNotes = callbackSchema
  .pick({ contactId: true, action: true, question: true })
  .extend({ goal: callbackSchema.shape.goal.unwrap(), purpose: callbackSchema.shape.purpose.unwrap() })
  .partial()
  .transform(named) as unknown as z.ZodType<CallbackNotes>;

/** Before a change: checked like a stored record, because it becomes one again. */
const reversal = z.discriminatedUnion('table', [
  reversalOf('contacts', contactSchema),
  reversalOf('callbacks', callbackSchema),
  reversalOf('touches', touchSchema),
  reversalOf('drafts', draftSchema),
  reversalOf('plans', planSchema),
  reversalOf('shelf', shelfItemSchema),
]);
function reversalOf<Name extends TableName, Schema extends z.ZodType>(table: Name, schema: Schema) {
  return z.object({ table: z.literal(table), id, before: schema.nullable(), writtenAt: timestampSchema.nullable() });
}

const part = z.string().max(500);
const personSchema = z.object({ name: part, company: part, email: part, phone: part, record: part });

const recipientSchema = z.object({ email: z.string().max(320), name: z.string().max(1000) });
const draftKindSchema = z.enum(['advance', 'answer', 'nurture', 'thanks', 'close', 'other']);
const threadMessageSchema = z.object({
  from: z.enum(['writer', 'reader', 'unknown']),
  text: z.string().max(20_000),
  at: timestampSchema.optional(),
  sender: recipientSchema.optional(),
});
const draftPromiseSchema = z.object({
  id: id.optional(),
  actor: z.enum(['writer', 'reader', 'other']),
  action: actionSchema,
  due: dueSchema.nullable(),
  purpose: z.string().max(2000).optional(),
});

/** What the background accepts, by message. Whatever else comes is refused with a sentence. */
export const requestSchemas: { [Name in MessageName]: z.ZodType<Request<Name>> } = {
  'callback.close': z
    .object({
      id,
      outcome: outcomeSchema,
      goalReached: z.boolean().nullable().optional(),
      next: z
        .discriminatedUnion('kind', [
          z.object({ kind: z.literal('nothing') }),
          z.object({
            kind: z.literal('callback'),
            action: actionSchema,
            purpose: z.string(),
            due: dueSchema.nullable(),
          }),
          z.object({ kind: z.literal('plan'), planId: id }),
        ])
        .optional(),
    })
    .refine(({ outcome, next }) => outcome === 'done' || next, { path: ['next'], error: 'say what comes next' }),
  'callback.add': z.object({
    id,
    person: personSchema,
    contactId: id.optional(),
    actor: z.enum(['writer', 'reader']).optional(),
    action: actionSchema,
    quote: z.string().trim().min(1).max(2000),
    purpose: z.string().max(1000),
    due: dueSchema.nullable(),
    source: sourceSchema,
  }),
  'callback.edit': z.object({ id, notes: callbackNotes }),
  'callbacks.drop': z.object({ ids }),
  'callbacks.reschedule': z.object({ ids, due: dueSchema.nullable() }),
  'callbacks.triage': z.object({ moves: z.array(z.object({ id, due: dueSchema })).max(10_000), drop: ids }),
  'contacts.add': z.object({ contacts: z.array(contactDetails).max(10_000), plan: planStart.optional() }),
  'contact.edit': z.object({ id, details: contactDetails }),
  'contact.merge': z.object({ keep: id, merge: ids.min(1) }),
  'contact.delete': z.object({ id }),
  'plan.save': planSchema.omit({ createdAt: true, updatedAt: true }),
  'plan.delete': z.object({ id }),
  'plan.start': planStart.extend({ contactIds: ids }),
  'plan.stop': z.object({ contactIds: ids }),
  'shelf.save': shelfItemSchema.pick({ id: true, title: true }).extend({
    title: z.string().trim().min(1).max(300),
    url: shelfItemSchema.shape.url.unwrap(),
    tags: shelfItemSchema.shape.tags.unwrap(),
  }),
  'shelf.delete': z.object({ id }),
  'shelf.give': z.object({ id, contactIds: ids }),
  'shelf.tell': z.object({ id, contactIds: ids }),
  'change.undo': z.object({ reversals: z.array(reversal) }),
  'outbox.settle': z.object({ id, wentOut: z.boolean() }),
  'outbox.reopened': z.object({ draftId: z.string().min(1).max(200) }),
  'damaged.setAside': z.null(),
  'store.changed': z.null(),
  'store.deleteAll': z.null(),
  'setAside.discard': z.object({ id }),
  'settings.get': z.null(),
  'settings.change': settingsPatchSchema,
  'coach.silence': z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('phrase'), phrase: z.string().trim().min(1).max(300) }),
    z.object({ kind: z.literal('rule'), rule: z.string().min(1).max(100) }),
    z.object({ kind: z.literal('site'), site: z.string().min(1).max(100) }),
    z.object({ kind: z.literal('reader'), reader: z.string().trim().min(3).max(320) }),
    z.object({ kind: z.literal('until'), until: timestampSchema.nullable() }),
    z.object({ kind: z.literal('strip'), isSmall: z.boolean() }),
  ]),
  'touch.log': z.object({
    id,
    person: personSchema,
    channel: actionSchema,
    outcome: outcomeSchema,
    source: sourceSchema,
  }),
  'record.look': personSchema,
  'records.overdue': z.array(z.object({ record: z.string().min(1).max(500), email: z.string().max(320) })).max(500),
  'contact.qualify': z.object({ id, qualification: contactShape.qualification.unwrap() }),
  'record.link': z.object({ person: personSchema, contactId: id.nullable() }),
  'contacts.named': z.object({ words: z.string().max(200) }),
  'mail.look': z.object({
    recipients: z.array(recipientSchema).max(500),
    source: sourceSchema.omit({ subject: true }),
    subject: z.string().max(10_000),
    thread: z.array(threadMessageSchema).max(50),
    draft: z
      .object({
        body: z.string().max(100_000),
        kind: draftKindSchema,
        ownNextStep: z.boolean(),
        promises: z.array(draftPromiseSchema).max(200),
        isSent: z.boolean(),
      })
      .nullable(),
  }),
  'ask.refuse': z.object({ key: id }),
  'promise.repeat': z.object({ old: id, fresh: id }),
  'contact.stop': recipientSchema,
  'rule.examples': z.object({ rule: z.string().max(100) }),
  'draft.explain': z.object({
    subject: z.string().max(10_000),
    body: z.string().max(100_000),
    reader: recipientSchema.shape.email,
    readerName: recipientSchema.shape.name,
    isReply: z.boolean(),
    kind: draftKindSchema.nullable(),
    canCall: z.boolean(),
    proven: z.array(z.string().max(100)).max(100),
    reasons: z.array(z.string().max(2000)).max(100),
    wentToOthers: z.boolean(),
  }),
  'page.styles': z.null(),
};

/** What a content script may ask. Everything else is for the extension's own pages: a web page's process is not trusted with it. */
export const openToContentScripts: ReadonlySet<MessageName> = new Set([
  'settings.get',
  'coach.silence',
  'outbox.reopened',
  'mail.look',
  'ask.refuse',
  'promise.repeat',
  'contact.stop',
  'rule.examples',
  'draft.explain',
  'page.styles',
  // The panel on a CRM record, on hosts the rep granted.
  'record.look',
  'records.overdue',
  'record.link',
  'contact.qualify',
  'contacts.named',
  'callback.add',
  'callback.close',
  'callbacks.drop',
  'callbacks.reschedule',
  'change.undo',
  'touch.log',
]);
