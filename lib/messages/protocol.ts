import type { Due } from '../promises/types.ts';
import type { Settings } from '../settings/defaults.ts';
import type { NewCallback } from '../store/add-callback.ts';
import type { ReaderHistory } from '../store/contact-history.ts';
import type { LoggedTouch } from '../store/log-touch.ts';
import type { Person } from '../store/people.ts';
import type { RecordView } from '../store/record-view.ts';
import type { Contact, Outcome } from '../store/records.ts';
import type { Undo } from '../store/undo.ts';

/**
 * Every message, by name. Pages and content scripts send (client.ts); the background checks the request with the schema
 * of the same name (requests.ts) and answers. All writes to the store go this way.
 */
export interface Protocol {
  /** Kept: done, with how it ended. */
  'callback.close': { request: { id: string; outcome: Outcome }; response: Undo };
  /** Entered by hand: quick add, the next step on a record. Asking twice with one id adds one. */
  'callback.add': { request: NewCallback; response: null };
  'callback.drop': { request: { id: string }; response: Undo };
  /** Snooze, another day, or a first day for a promise that had none. */
  'callback.reschedule': { request: { id: string; due: Due | null }; response: Undo };
  /** Takes a change back: pass what the change answered. */
  'change.undo': { request: Undo; response: null };
  /** The answer to "Did this go out?": yes stores it, no removes it. */
  'outbox.settle': { request: { id: string; wentOut: boolean }; response: null };
  /** Moves records that cannot be read out of the way; answers how many. They stay visible under "set aside". */
  'damaged.setAside': { request: null; response: number };
  /** Forgets one thing set aside. */
  'setAside.discard': { request: { id: string }; response: null };
  'settings.get': { request: null; response: { settings: Settings; broken: string[] } };
  /** Changes the named settings only; answers the whole. */
  'settings.change': { request: Partial<Settings>; response: Settings };
  /** A call or visit the rep made. */
  'touch.log': { request: LoggedTouch; response: null };
  /** What the panel on a CRM record shows. */
  'record.look': { request: Person; response: RecordView };
  /** Links the record in `person` to a contact: the one she chose, or a new one. */
  'record.link': { request: { person: Person; contactId: string | null }; response: null };
  /** Contacts to choose from when linking. */
  'contacts.named': { request: { words: string }; response: Contact[] };
  /** What the coach may know of the mail's main recipient. */
  'reader.history': { request: { email: string }; response: ReaderHistory };
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
