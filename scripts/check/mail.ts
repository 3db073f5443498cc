import { z } from 'zod';
import type { ContactHistory, ThreadMessage } from '../../lib/rules/types.ts';
import { isTimeZone, parseInstant, parseSentAt } from './when.ts';

/** A mail to check, from whichever input. */
export interface Mail {
  id: string;
  subject: string;
  body: string;
  /** Epoch milliseconds. */
  sentAt: number;
  /** IANA zone, or an offset such as `+01:00`. */
  timeZone: string;
  /** The main recipient's name and address as given, '' where there is none. */
  to: string;
  thread: ThreadMessage[];
  history: ContactHistory | undefined;
  /** Where the mail stands in its file, for reports. */
  line: number;
  /** Lines of the file before the body's first, where the input is the mail itself. */
  bodyLine: number;
}

const at = z.union([z.number(), z.string()]).transform((value, context) => {
  const parsed = typeof value === 'number' ? value : parseInstant(value);
  if (parsed === undefined)
    context.addIssue({ code: 'custom', message: `"${value}" is no date (write 2026-11-23T15:00:00Z)` });
  return parsed ?? 0;
});

const threadMessage = z
  .union([
    z.string().transform((text) => ({ from: 'reader' as const, text })),
    z.object({
      from: z.enum(['writer', 'reader']).default('reader'),
      text: z.string().optional(),
      body: z.string().optional(),
      at: at.optional(),
      sentAt: at.optional(),
    }),
  ])
  .transform((message, context): ThreadMessage => {
    const text = message.text ?? ('body' in message ? message.body : undefined);
    if (text === undefined) context.addIssue({ code: 'custom', message: 'a message of the thread has no text' });
    const when = 'at' in message ? (message.at ?? message.sentAt) : undefined;
    return { from: message.from, text: text ?? '', ...(when === undefined ? {} : { at: when }) };
  });

const fingerprint = z.array(z.number());
const due = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('instant'), at }),
  z.object({ kind: z.literal('day'), date: z.iso.date() }),
]);

const history = z.object({
  touches: z
    .array(
      z.object({
        at,
        channel: z.enum(['email', 'call', 'text', 'meeting', 'mail', 'social', 'other']),
        direction: z.enum(['out', 'in']).default('out'),
        note: z.string().optional(),
        fingerprint: fingerprint.optional(),
      }),
    )
    .default([]),
  promises: z
    .array(
      z.object({
        actor: z.enum(['writer', 'reader', 'other']).default('writer'),
        action: z.enum(['call', 'email', 'text', 'meet', 'send', 'other']).default('other'),
        quote: z.string().default(''),
        purpose: z.string().optional(),
        due: due.nullable().default(null),
        dueAt: at.nullable().default(null),
        status: z.enum(['open', 'done', 'dropped']).default('open'),
        outcome: z.string().optional(),
        moves: z.number().int().nonnegative().default(0),
        createdAt: at.default(0),
      }),
    )
    .default([]),
  drafts: z.array(z.object({ at, fingerprint })).optional(),
  busy: z.array(at).optional(),
  cadenceDays: z.number().positive().optional(),
  replyHours: z.number().positive().optional(),
  askedToStop: z.boolean().optional(),
  deal: z
    .object({
      stage: z.string().optional(),
      movedAt: at.optional(),
      wonAt: at.optional(),
      budget: z.boolean().optional(),
      authority: z.boolean().optional(),
      need: z.boolean().optional(),
      timeFrame: z.boolean().optional(),
    })
    .optional(),
});

const recipient = z.union([
  z.string(),
  z
    .object({ name: z.string().optional(), email: z.string().optional() })
    .transform(({ name = '', email = '' }) => (name && email ? `${name} <${email}>` : name || email)),
]);

const mail = z.object({
  id: z.union([z.string(), z.number().transform(String)]).optional(),
  sentAt: z.string().nullish(),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: (issue) => `"${issue.input}" is no IANA time zone (write Europe/London)` })
    .nullish(),
  subject: z.string().nullish(),
  body: z.string(),
  to: z.union([recipient, z.array(recipient).transform((all) => all[0] ?? '')]).nullish(),
  thread: z.array(threadMessage).nullish(),
  history: history.nullish(),
});

/**
 * Reads one line of JSON Lines.
 * @param now epoch milliseconds that stand in for a missing `sentAt`
 * @throws Error whose message says what is wrong with the line
 */
export function parseMail(json: string, line: number, now: number): Mail {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`no valid JSON: ${(error as Error).message}`);
  }
  const parsed = mail.safeParse(value);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues
        .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
        .join('; '),
    );
  }
  const { id, sentAt, timeZone, subject, body, to, thread, history: stored } = parsed.data;
  return {
    id: id ?? String(line),
    subject: subject ?? '',
    body,
    ...parseSentAt(sentAt ?? undefined, timeZone ?? undefined, now),
    to: to ?? '',
    thread: thread ?? [],
    history: stored ?? undefined,
    line,
    bodyLine: 0,
  };
}
