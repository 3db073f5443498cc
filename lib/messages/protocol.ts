import type { CadencePlan } from '../cadence/types.ts';
import type { Due } from '../promises/types.ts';
import type { Finding } from '../rules/types.ts';
import type { Settings } from '../settings/defaults.ts';
import type { Silence } from '../settings/silence.ts';
import type { NewCallback } from '../store/add-callback.ts';
import type { CallbackNotes, Closing, FreshStart, PlanStart } from '../store/callbacks.ts';
import type { ContactDetails } from '../store/contacts.ts';
import type { LoggedTouch } from '../store/log-touch.ts';
import type { ListedRecord, OverdueRecord } from '../store/overdue-records.ts';
import type { Person } from '../store/people.ts';
import type { RecordView } from '../store/record-view.ts';
import type { Contact } from '../store/records.ts';
import type { ShelfEntry } from '../store/shelf.ts';
import type { Undo } from '../store/undo.ts';
import type { DraftReading } from './draft-reading.ts';
import type { MailLook, MailView } from './mail-look.ts';

/**
 * Every message, by name. Pages and content scripts send (client.ts); the background checks the request with the schema
 * of the same name (requests.ts) and answers. All writes to the store go this way.
 */
export interface Protocol {
  /** Kept: how it ended, and what comes next (a thing sent may leave that out). */
  'callback.close': { request: { id: string } & Closing; response: Undo };
  /** Entered by hand: quick add, the next step on a record. Asking twice with one id adds one. */
  'callback.add': { request: NewCallback; response: null };
  'callback.edit': { request: { id: string; notes: CallbackNotes }; response: Undo };
  'callbacks.drop': { request: { ids: string[] }; response: Undo };
  /** Snooze, another day, or a first day for a promise that had none. */
  'callbacks.reschedule': { request: { ids: string[]; due: Due | null }; response: Undo };
  /** A fresh start with everything overdue: new days for some, others let go, all or nothing. */
  'callbacks.triage': { request: FreshStart; response: Undo };
  /** Adds contacts, or what is new of known ones; with a plan, they start on it so many days apart. */
  'contacts.add': { request: { contacts: ContactDetails[]; plan?: PlanStart | undefined }; response: Undo };
  'contact.edit': { request: { id: string; details: ContactDetails }; response: Undo };
  'contact.merge': { request: { keep: string; merge: string[] }; response: Undo };
  /** With everything stored about it. */
  'contact.delete': { request: { id: string }; response: Undo };
  'plan.save': { request: CadencePlan; response: Undo };
  'plan.delete': { request: { id: string }; response: Undo };
  'plan.start': { request: { contactIds: string[] } & PlanStart; response: Undo };
  /** Off their plan, and the callback it had set with it. */
  'plan.stop': { request: { contactIds: string[] }; response: Undo };
  'shelf.save': { request: ShelfEntry; response: Undo };
  'shelf.delete': { request: { id: string }; response: Undo };
  /** These contacts have had it. */
  'shelf.give': { request: { id: string; contactIds: string[] }; response: Undo };
  /** A callback for each of them, to tell them. */
  'shelf.tell': { request: { id: string; contactIds: string[] }; response: Undo };
  /** Takes a change back: pass what the change answered. */
  'change.undo': { request: Undo; response: null };
  /** The answer to "Did this go out?": yes stores it, no removes it. */
  'outbox.settle': { request: { id: string; wentOut: boolean }; response: null };
  /** A draft is open in the site's editor: a scheduled mail made of it was canceled, and one on its way may not have gone. */
  'outbox.reopened': { request: { draftId: string }; response: null };
  /** Moves records that cannot be read out of the way; answers how many. They stay visible under "set aside". */
  'damaged.setAside': { request: null; response: number };
  /** A page has imported a file: badge, alarm and second copy must follow. */
  'store.changed': { request: null; response: null };
  /** Deletes everything stored: contacts, promises, touches, plans, the second copy, what was set aside. Settings stay. */
  'store.deleteAll': { request: null; response: null };
  /** Forgets one thing set aside. */
  'setAside.discard': { request: { id: string }; response: null };
  /** With her country's bank holidays (`holidaysOf`): a page's script does not carry every country's. */
  'settings.get': { request: null; response: { settings: Settings; broken: string[]; holidays: string } };
  /** Changes the named settings only; answers the whole. */
  'settings.change': { request: Partial<Settings>; response: Settings };
  /** The rep silences the coach from the page she writes on. Narrower than `settings.change`, so open to content scripts. */
  'coach.silence': { request: Silence; response: Settings };
  /** A call or visit the rep made. */
  'touch.log': { request: LoggedTouch; response: null };
  /** What the panel on a CRM record shows. */
  'record.look': { request: Person; response: RecordView };
  /** Which records of a CRM's list have overdue promises. */
  'records.overdue': { request: ListedRecord[]; response: OverdueRecord[] };
  /** What is known of budget, authority, need and time frame. Narrower than `contact.edit`, so open to content scripts. */
  'contact.qualify': { request: { id: string; qualification: Contact['qualification'] }; response: Undo };
  /** Links the record in `person` to a contact: the one she chose, or a new one. */
  'record.link': { request: { person: Person; contactId: string | null }; response: null };
  /** Contacts to choose from when linking. */
  'contacts.named': { request: { words: string }; response: Contact[] };
  /** What the store says of a mail being written or a thread being read. Changes nothing. */
  'mail.look': { request: MailLook; response: MailView };
  /** A no to an ask: it is not asked again. */
  'ask.refuse': { request: { key: string }; response: null };
  /** Promised again: the old promise takes the new one's day and words, and the new one goes. */
  'promise.repeat': { request: { old: string; fresh: string }; response: Undo };
  /** The contact asked not to be contacted: noted, the plan ends, what is open is let go. */
  'contact.stop': { request: { email: string; name: string }; response: Undo };
  /** "Why?" at a marked phrase. Asked for, because a page's script need not carry every rule's examples. */
  'rule.examples': { request: { rule: string }; response: RuleExamples };
  /** What is said of a draft's findings and how they are mended. Changes nothing. */
  'draft.explain': { request: DraftReading; response: Finding[] };
  /** The style sheet of the strip, the card and the notices. */
  'page.styles': { request: null; response: string };
}

/** Sentences a rule speaks about, and near ones it does not. */
export interface RuleExamples {
  flagged: string[];
  passed: string[];
}

export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
export type Response<Name extends MessageName> = Protocol[Name]['response'];

/** On the wire. */
export interface Message<Name extends MessageName = MessageName> {
  name: Name;
  request: Request<Name>;
}

/** On the wire: an error crosses as its sentence, written for the rep. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; message: string };
