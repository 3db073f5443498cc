import * as z from 'zod';
import { settingsPatchSchema } from '../settings/schema.ts';
import { callbackSchema, dueSchema, outcomeSchema, timestampSchema } from '../store/records.ts';
import type { MessageName, Request } from './protocol.ts';

const id = z.string().min(1).max(200);

/** What the background accepts, by message. Whatever else comes is refused with a sentence. */
export const requestSchemas: { [Name in MessageName]: z.ZodType<Request<Name>> } = {
  'callback.close': z.object({ id, outcome: outcomeSchema }),
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
  'reader.history': z.object({ email: z.string().max(320) }),
};

/** What a content script may ask. Everything else is for the extension's own pages: a web page's process is not trusted with it. */
export const openToContentScripts: ReadonlySet<MessageName> = new Set(['settings.get', 'reader.history']);
