import * as z from 'zod';
import { settingsPatchSchema } from '../settings/schema.ts';
import {
  actionSchema,
  callbackSchema,
  dueSchema,
  outcomeSchema,
  sourceSchema,
  timestampSchema,
} from '../store/records.ts';
import type { MessageName, Request } from './protocol.ts';

const id = z.string().min(1).max(200);

const part = z.string().max(500);
const personSchema = z.object({ name: part, company: part, email: part, phone: part, record: part });

/** What the background accepts, by message. Whatever else comes is refused with a sentence. */
export const requestSchemas: { [Name in MessageName]: z.ZodType<Request<Name>> } = {
  'callback.close': z.object({ id, outcome: outcomeSchema }),
  'callback.add': z.object({
    id,
    person: personSchema,
    action: actionSchema,
    quote: z.string().trim().min(1).max(2000),
    purpose: z.string().max(1000),
    due: dueSchema.nullable(),
    source: sourceSchema,
  }),
  'callback.drop': z.object({ id }),
  'callback.reschedule': z.object({ id, due: dueSchema.nullable() }),
  'change.undo': z.object({
    callbacks: z.array(z.object({ before: callbackSchema, writtenAt: timestampSchema })),
  }),
  'outbox.settle': z.object({ id, wentOut: z.boolean() }),
  'damaged.setAside': z.null(),
  'setAside.discard': z.object({ id }),
  'settings.get': z.null(),
  'settings.change': settingsPatchSchema,
  'touch.log': z.object({
    id,
    person: personSchema,
    channel: actionSchema,
    outcome: outcomeSchema,
    source: sourceSchema,
  }),
  'record.look': personSchema,
  'record.link': z.object({ person: personSchema, contactId: id.nullable() }),
  'contacts.named': z.object({ words: z.string().max(200) }),
  'reader.history': z.object({ email: z.string().max(320) }),
};

/** What a content script may ask. Everything else is for the extension's own pages: a web page's process is not trusted with it. */
export const openToContentScripts: ReadonlySet<MessageName> = new Set([
  'settings.get',
  'reader.history',
  // The panel on a CRM record, on hosts the rep granted.
  'record.look',
  'record.link',
  'contacts.named',
  'callback.add',
  'callback.close',
  'callback.drop',
  'callback.reschedule',
  'change.undo',
  'touch.log',
]);
