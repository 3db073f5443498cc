import * as z from 'zod';
import type { CadencePlan, Channel, Outcome } from '../cadence/types.ts';
import type { Due } from '../promises/types.ts';

/** Text that came from a page: kept to a length nobody needs to exceed, so that one odd mail cannot fill the disk. */
const text = (most: number) => z.string().transform((value) => value.slice(0, most));

/** Epoch milliseconds. */
export const timestampSchema = z.number().int().min(0).max(8.64e15);
const idSchema = z.string().min(1).max(200);

export const actionSchema = z.enum(['call', 'email', 'text', 'meet', 'send', 'other']);
const actorSchema = z.enum(['writer', 'reader', 'other']);

export const dueSchema: z.ZodType<Due> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('instant'), at: timestampSchema }),
  z.object({ kind: z.literal('day'), date: z.iso.date() }),
]);

/** Where a promise or touch comes from, and the way back to it. */
export const sourceSchema = z.object({
  /** Folder name under lib/sites, or `manual` for what the rep entered herself. */
  site: text(100),
  /** Link back to the thread or record, '' where there is none. */
  url: text(4000).default(''),
  /** Thread id (mail) or record id (CRM), '' where there is none. */
  threadId: text(500).default(''),
  /** The rep's own address there, '' where the page shows none. */
  account: text(320).default(''),
  subject: text(1000).default(''),
});
export type Source = z.infer<typeof sourceSchema>;

export const outcomeSchema = z.enum([
  'done',
  'agreed-next-step',
  'reached',
  'voicemail',
  'no-answer',
  'wrong-person',
  'not-now',
  'won',
  'lost',
]) satisfies z.ZodType<Outcome>;

const channelSchema = z.enum([
  'in-person',
  'phone',
  'letter',
  'text',
  'fax',
  'email',
  'social',
  'other',
]) satisfies z.ZodType<Channel>;

/** A contact's or callback's place in a plan. */
const planPlaceSchema = z.object({
  planId: idSchema,
  /** Index of the step that is next (contact) or that this is (callback). */
  step: z.number().int().min(0),
});

/** One re-scheduling of a callback. */
const moveSchema = z.object({
  /** When she moved it. */
  at: timestampSchema,
  from: dueSchema.nullable(),
  to: dueSchema.nullable(),
});

export const contactSchema = z.object({
  id: idSchema,
  name: text(300),
  company: text(300).default(''),
  /** Lower case, the main one first. */
  emails: z.array(text(320)).default([]),
  /** As the rep wrote them. */
  phones: z.array(text(60)).default([]),
  /** Keys of the CRM records linked to this contact (lib/record/types.ts). */
  records: z.array(text(500)).default([]),
  /** Budget, authority, need and time frame (seed 003), '' where unknown. */
  qualification: z
    .object({
      budget: text(300).default(''),
      authority: text(300).default(''),
      need: text(300).default(''),
      timeFrame: text(300).default(''),
    })
    .prefault({}),
  /** Why they first came to us. */
  firstReason: text(1000).default(''),
  /** How and when they like to be reached. */
  preferredChannel: channelSchema.nullable().default(null),
  preferredHours: text(100).default(''),
  /** Days between contacts they agreed to, or null. */
  agreedEveryDays: z.number().int().min(1).max(3650).nullable().default(null),
  /** Days to remember, such as a birthday or the anniversary of the first deal. */
  days: z.array(z.object({ date: z.iso.date(), what: text(200) })).default([]),
  askedToStop: z.boolean().default(false),
  /** Contacts that look like the same person and are not: the rep said so. */
  differentFrom: z.array(idSchema).default([]),
  notes: text(5000).default(''),
  /** The plan they are on, or null. */
  plan: planPlaceSchema.extend({ startedAt: timestampSchema }).nullable().default(null),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Contact = z.infer<typeof contactSchema>;

/** A promise with (or waiting for) a due date. The names are public: DESIGN.md, "Names others rely on". */
export const callbackSchema = z.object({
  id: idSchema,
  /** null where the mail's recipient could not be read. */
  contactId: idSchema.nullable(),
  action: actionSchema,
  actor: actorSchema,
  /** Who, where `actor` is `other` ("Ana will call you"). */
  actorName: text(300).optional(),
  /** The sentence that made the promise. */
  quote: text(2000),
  purpose: text(1000).default(''),
  /** null: under "Needs a day". */
  due: dueSchema.nullable(),
  /** Epoch milliseconds when it turns overdue; absent exactly where `due` is null. Derived: see due-at.ts. */
  dueAt: timestampSchema.optional(),
  /** 1 exactly where `due` is null, for its index. Derived as well. */
  needsDay: z.literal(1).optional(),
  /** What the text may have meant, where it was too unsure to be a due date. */
  suggestion: dueSchema.optional(),
  status: z.enum(['open', 'done', 'dropped']),
  outcome: outcomeSchema.nullable().default(null),
  /** What the rep wants from this contact, and whether she got it; asked again at closing. */
  goal: text(1000).default(''),
  goalReached: z.boolean().nullable().default(null),
  /** The question she means to ask. */
  question: text(1000).optional(),
  /** How she means to make contact, where a plan says more than `action` can. */
  channel: channelSchema.optional(),
  /** The step of a plan this is. */
  plan: planPlaceSchema.optional(),
  moves: z.array(moveSchema).default([]),
  source: sourceSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  /** When it was closed (done or dropped). */
  closedAt: timestampSchema.optional(),
});
export type Callback = z.infer<typeof callbackSchema>;

/** One contact made: a mail sent, a call logged. */
export const touchSchema = z.object({
  id: idSchema,
  /** The main contact first; empty where the recipients could not be read. */
  contactIds: z.array(idSchema),
  at: timestampSchema,
  channel: channelSchema,
  direction: z.enum(['out', 'in']),
  source: sourceSchema,
  draftKind: text(40).default(''),
  /** From the mail's review: it names a day; the rules that marked a phrase, and whether it was mended. */
  hasDate: z.boolean().optional(),
  phrases: z
    .array(z.object({ rule: text(60), isFixed: z.boolean() }))
    .max(200)
    .optional(),
  /** The callback this touch closed, and how it ended. */
  callbackId: idSchema.optional(),
  outcome: outcomeSchema.optional(),
});
export type Touch = z.infer<typeof touchSchema>;

/** Hashes of a sent draft's word shingles: enough to see a cookie-cutter mail, never its text. */
export const draftSchema = z.object({
  /** The touch's id. */
  id: idSchema,
  contactIds: z.array(idSchema),
  fingerprint: z.array(z.number()).max(20_000),
  createdAt: timestampSchema,
});
export type DraftFingerprint = z.infer<typeof draftSchema>;

/** Something of use to contacts: a link, a paper, news. Kept here until it is given. */
export const shelfItemSchema = z.object({
  id: idSchema,
  title: text(300),
  url: text(4000).default(''),
  tags: z.array(text(60)).max(50).default([]),
  /** Contacts who have had it. */
  givenTo: z.array(idSchema).default([]),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type ShelfItem = z.infer<typeof shelfItemSchema>;

/** A follow-up plan of the rep's own, or her version of a shipped one (same id). */
export const planSchema = z.object({
  id: idSchema,
  name: text(300),
  steps: z
    .array(
      z.object({
        afterDays: z.number().int().min(0).max(3650),
        afterHours: z.number().min(1).max(8760).optional(),
        channel: channelSchema,
        purpose: text(1000),
        success: text(1000),
      }),
    )
    .max(100),
  workingDaysOnly: z.boolean(),
  repeats: z.boolean(),
  followedBy: idSchema.nullable(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
}) satisfies z.ZodType<CadencePlan>;
export type Plan = z.infer<typeof planSchema>;

/** What each table holds, by the table's name. */
export const recordSchemas = {
  contacts: contactSchema,
  callbacks: callbackSchema,
  touches: touchSchema,
  drafts: draftSchema,
  plans: planSchema,
  shelf: shelfItemSchema,
};
